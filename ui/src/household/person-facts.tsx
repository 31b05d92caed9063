import { lazy, Suspense, useState } from 'react';
import { useRead } from '../data/read';
import { shortMoment } from '../format/dates';
import { groupIdNumber, groupPhone, isMasked } from '../format/identifiers';
import { PersonFactsDocument, type PersonIdentityFragment } from '../generated/operations';
import { departmentLabels, personFieldLabels } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useActor } from '../session/session-context';
import { Fact, type FactState } from '../value/value';
import { Corrections } from '../correction/corrections';
import { CivilAffairsCard, FamilyPlanningCard } from './cards-of-life';
import { FinanceCard } from './finance-card';
import { PublicSecurityCard, SocialInsuranceCard } from './cards-of-status';

const WhyPanel = lazy(() => import('../settle/why-panel'));

type Field = Exclude<keyof typeof personFieldLabels, 'age'>;

/** The state of one golden value: conflicts stand before values, masks are told from plain ones. */
function factOf(person: PersonIdentityFragment, field: Field, text: string | null | undefined): FactState {
  const conflict = person.conflicts.find((one) => one.field === field);
  const alone = person.unconfirmed.find((one) => one.field === field);
  const note = alone && `${departmentLabels[alone.source.department]}登记为“${alone.label}”，待证实`;
  if (conflict) return { state: 'conflicting', candidates: conflict.candidates, note };
  const said = person.provenance.find((one) => one.field === field);
  const source = said?.source;
  if (text === null || text === undefined || text === '') return { state: 'none', source };
  if (alone) return { state: 'unconfirmed', text, source, note };
  if (said?.settlement) {
    const { organisation, settledAt } = said.settlement;
    return { state: 'settled', text, source, note: `${organisation}，${shortMoment(settledAt)}` };
  }
  if (isMasked(text)) return { state: 'masked', text, source };
  return { state: source?.disputed ? 'disputed' : 'held', text, source };
}

function Identity({ person, onChange }: { readonly person: PersonIdentityFragment; readonly onChange: () => void }) {
  const [asked, setAsked] = useState<Field>();
  const { mayFillForms } = useActor();
  const born = person.birthDate && `${person.birthDate}${person.age === null ? '' : `（${person.age} 岁）`}`;
  const shown: readonly (readonly [Field, string | null | undefined])[] = [
    ['name', person.name],
    ...(person.formerName ? ([['formerName', person.formerName]] as const) : []),
    ['sex', person.sex?.label],
    ['birthDate', born],
    ['ethnicity', person.ethnicity?.label],
    ['idNumber', person.idNumber && groupIdNumber(person.idNumber)],
    ['phone', person.phone && groupPhone(person.phone)],
    ['lifeStatus', person.lifeStatus?.label],
    ...(person.diedOn ? ([['diedOn', person.diedOn]] as const) : []),
    ['maritalStatus', person.maritalStatus?.label],
  ];
  const income = person.unconfirmed.find((one) => one.field === 'income');
  const died = person.unconfirmed.find((one) => one.field === 'diedOn');
  return (
    <section className="panel" aria-label={`${person.name}的基本信息`}>
      <dl className="facts facts-wide">
        {shown.map(([field, text]) => (
          <Fact
            key={field}
            label={personFieldLabels[field]}
            fact={factOf(person, field, text)}
            onWhy={mayFillForms ? () => setAsked(field) : undefined}
          />
        ))}
        {died && (
          <Fact
            label={died.fieldLabel}
            fact={{ state: 'unconfirmed', text: died.label, source: died.source, note: '去世待核实' }}
          />
        )}
        {income && (
          <Fact
            label={income.fieldLabel}
            fact={{ state: 'unconfirmed', text: income.label, source: income.source, note: '只供核实，不影响待遇' }}
          />
        )}
      </dl>
      {asked && (
        <Suspense fallback={<Waiting lines={3} slow={false} label="正在打开" />}>
          <WhyPanel key={asked} person={person} field={asked} onClose={() => setAsked(undefined)} onChange={onChange} />
        </Suspense>
      )}
    </section>
  );
}

/** What the departments say about one person. */
export function PersonFacts({ id }: { readonly id: string }) {
  const read = useRead(PersonFactsDocument, { id });
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  if (read.state === 'loading') {
    return (
      <>
        <section className="panel facts-place">
          <Waiting lines={2} slow={read.slow} label="正在读取人员" />
        </section>
        <div className="cards">
          {[1, 2, 3, 4, 5].map((place) => (
            <section className="panel card" key={place}>
              <Waiting lines={4} slow={false} label="正在读取部门记录" />
            </section>
          ))}
        </div>
      </>
    );
  }
  const { person } = read.data;
  if (!person) return <Nothing title="没有找到这个人">不在库中，或不在您的辖区。</Nothing>;
  return (
    <>
      <Identity person={person} onChange={read.retry} />
      <Corrections person={person} onChange={read.retry} />
      <div className="cards">
        <PublicSecurityCard part={person.publicSecurity} />
        <FamilyPlanningCard part={person.familyPlanning} />
        <CivilAffairsCard part={person.civilAffairs} />
        <SocialInsuranceCard part={person.socialInsurance} />
        <FinanceCard part={person.finance} />
      </div>
    </>
  );
}
