import type { PersonFactsQuery } from '../generated/operations';

export type PersonRead = NonNullable<PersonFactsQuery['person']>;

/** Something of the person that has values to dispute: the golden record, or one record of a department. */
export interface DisputedRecord {
  readonly key: string;
  readonly subject: string;
  readonly factId: string | null;
  readonly title: string;
}

interface Fact {
  readonly id: string;
}

function recordsOf<F extends Fact>(subject: string, facts: readonly F[], title: (fact: F) => string): DisputedRecord[] {
  return facts.map((fact) => ({ key: fact.id, subject, factId: fact.id, title: title(fact) }));
}

const named = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** What staff can point at, in the order of the page. */
export function disputedRecords(person: PersonRead): readonly DisputedRecord[] {
  const { publicSecurity, familyPlanning, civilAffairs, socialInsurance, finance } = person;
  return [
    { key: 'person', subject: 'Person', factId: null, title: '基本信息' },
    ...recordsOf('RegisterEntry', publicSecurity.register, (one) => named('公安户口登记', one.status?.label)),
    ...recordsOf('ResidenceRegistration', publicSecurity.residences, (one) => named('公安居住登记', one.movedInOn)),
    ...recordsOf('Birth', familyPlanning.births, (one) => named('卫健生育登记', one.bornOn)),
    ...recordsOf('OneChildCertificate', familyPlanning.oneChildCertificates, (one) =>
      named('卫健独生子女证', one.issuedOn),
    ),
    ...recordsOf('SpecialSupport', familyPlanning.specialSupports, (one) => named('卫健特别扶助', one.since)),
    ...recordsOf('Marriage', civilAffairs.marriages, (one) => named('民政婚姻登记', one.registeredOn)),
    ...recordsOf('Assistance', civilAffairs.assistance, (one) => named('民政社会救助', one.kind?.label)),
    ...recordsOf('Disability', civilAffairs.disabilities, (one) => named('民政残疾人证', one.category?.label)),
    ...recordsOf('OldAgeAllowance', civilAffairs.oldAgeAllowances, (one) => named('民政高龄津贴', one.startedOn)),
    ...recordsOf('MilitaryFamily', civilAffairs.militaryFamilies, (one) => named('民政优抚', one.kind?.label)),
    ...recordsOf('Death', civilAffairs.deaths, (one) => named('民政死亡登记', one.diedOn)),
    ...recordsOf('InsuranceEnrolment', socialInsurance.enrolments, (one) => named('社保参保', one.insurance?.label)),
    ...recordsOf('SubsidyPayment', finance.payments, (one) => named('财政补贴', one.subsidy?.label, one.month)),
  ];
}
