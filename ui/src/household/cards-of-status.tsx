import { yuan } from '../format/figures';
import type { PublicSecurityFactsFragment, SocialInsuranceFactsFragment } from '../generated/operations';
import { DepartmentCard, DepartmentRecord } from './department-card';

/** Public security: the register, and registrations of people who live here and are registered elsewhere. */
export function PublicSecurityCard({ part }: { readonly part: PublicSecurityFactsFragment }) {
  return (
    <DepartmentCard
      department="PUBLIC_SECURITY"
      availability={part.availability}
      since={part.since}
      count={part.register.length + part.residences.length}
    >
      {part.register.map((entry) => (
        <DepartmentRecord
          key={entry.id}
          title="户口登记"
          status={entry.status?.label}
          past={entry.status?.code !== 'NORMAL'}
          source={entry.source}
          rows={[
            ['户号', entry.householdNumber],
            ['与户主', entry.relation?.label],
            ['登记日期', entry.registeredOn],
            ['人户', entry.livesElsewhere ? '人户分离' : '人户一致'],
          ]}
        />
      ))}
      {part.residences.map((entry) => (
        <DepartmentRecord
          key={entry.id}
          title="居住登记"
          status={entry.leftOn === null ? '在住' : `${entry.leftOn} 离开`}
          past={entry.leftOn !== null}
          source={entry.source}
          rows={[
            ['现住', entry.address.text ?? entry.address.door],
            ['户籍地', entry.registeredAddress ?? entry.registeredRegion?.name],
            ['来住', entry.movedInOn],
            ['事由', entry.reason?.label],
            ['职业', entry.occupation],
          ]}
        />
      ))}
    </DepartmentCard>
  );
}

/** Social insurance: one record an insurance. */
export function SocialInsuranceCard({ part }: { readonly part: SocialInsuranceFactsFragment }) {
  return (
    <DepartmentCard
      department="SOCIAL_INSURANCE"
      availability={part.availability}
      since={part.since}
      count={part.enrolments.length}
    >
      {part.enrolments.map((enrolment) => (
        <DepartmentRecord
          key={enrolment.id}
          title={enrolment.insurance?.label ?? '险种无记录'}
          status={enrolment.status?.label}
          past={enrolment.status?.code !== 'ACTIVE'}
          source={enrolment.source}
          rows={[
            ...(enrolment.employerName ? ([['单位', enrolment.employerName]] as const) : []),
            ...(enrolment.monthlyBaseYuan === null ? [] : ([['缴费基数', yuan(enrolment.monthlyBaseYuan)]] as const)),
            ['参保', enrolment.startedOn],
            ['缴至', enrolment.lastPaidMonth],
          ]}
        />
      ))}
    </DepartmentCard>
  );
}
