import { yuan } from '../format/figures';
import type { CivilAffairsFactsFragment, FamilyPlanningFactsFragment } from '../generated/operations';
import { DepartmentCard, DepartmentRecord, type RecordRow } from './department-card';

const money = (amount: number | string | null) => (amount === null ? null : yuan(amount));

/** A row that is only shown where there is something to say. */
const maybe = (label: string, text: string | null | undefined): readonly RecordRow[] => (text ? [[label, text]] : []);

const open = (endedOn: string | null) => (endedOn === null ? '在享' : `${endedOn} 止`);

/** Family planning: births, one-child certificates, special support. */
export function FamilyPlanningCard({ part }: { readonly part: FamilyPlanningFactsFragment }) {
  return (
    <DepartmentCard
      department="FAMILY_PLANNING"
      availability={part.availability}
      since={part.since}
      count={part.births.length + part.oneChildCertificates.length + part.specialSupports.length}
    >
      {part.births.map((birth) => (
        <DepartmentRecord
          key={birth.id}
          title="生育登记"
          status={birth.role?.label}
          source={birth.source}
          rows={[
            ['孩子', birth.childName],
            ['出生', birth.bornOn],
            ['孩次', `第 ${birth.order} 孩`],
          ]}
        />
      ))}
      {part.oneChildCertificates.map((one) => (
        <DepartmentRecord
          key={one.id}
          title="独生子女证"
          source={one.source}
          rows={[
            ['孩子', one.childName],
            ['证号', one.certificateNumber],
            ['发证', one.issuedOn],
          ]}
        />
      ))}
      {part.specialSupports.map((one) => (
        <DepartmentRecord
          key={one.id}
          title="特别扶助"
          status={open(one.endedOn)}
          past={one.endedOn !== null}
          source={one.source}
          rows={[
            ['原因', one.cause?.label],
            ['每月', money(one.monthlyYuan)],
            ['起', one.since],
          ]}
        />
      ))}
    </DepartmentCard>
  );
}

/** Deaths, assistance and disability: what a window asks about first. */
function Needs({ part }: { readonly part: CivilAffairsFactsFragment }) {
  return (
    <>
      {part.deaths.map((one) => (
        <DepartmentRecord key={one.id} title="死亡登记" source={one.source} rows={[['日期', one.diedOn]]} />
      ))}
      {part.assistance.map((one) => (
        <DepartmentRecord
          key={one.id}
          title={one.kind?.label ?? '救助'}
          status={open(one.endedOn)}
          past={one.endedOn !== null}
          source={one.source}
          rows={[
            ['身份', one.isApplicant ? '申请人' : '共同生活成员'],
            ['原因', one.cause?.label],
            ['每月', money(one.monthlyAmountYuan)],
            ['批准', one.approvedOn],
            ...maybe('开户行', one.bank),
            ...maybe('账号', one.account),
          ]}
        />
      ))}
      {part.disabilities.map((one) => (
        <DepartmentRecord
          key={one.id}
          title="残疾人证"
          status={`${one.category?.label ?? ''}${one.grade?.label ?? ''}`}
          source={one.source}
          rows={[
            ['证号', one.certificateNumber],
            ['有效至', one.expiresOn ?? '长期'],
            ...maybe('生活补贴', money(one.livingSubsidyYuan)),
            ...maybe('护理补贴', money(one.nursingSubsidyYuan)),
          ]}
        />
      ))}
    </>
  );
}

/** Civil affairs: marriage, assistance, disability, allowances, preferential treatment, deaths. */
export function CivilAffairsCard({ part }: { readonly part: CivilAffairsFactsFragment }) {
  const { marriages, assistance, disabilities, oldAgeAllowances, militaryFamilies, deaths } = part;
  return (
    <DepartmentCard
      department="CIVIL_AFFAIRS"
      availability={part.availability}
      since={part.since}
      count={[marriages, assistance, disabilities, oldAgeAllowances, militaryFamilies, deaths].flat().length}
    >
      <Needs part={part} />
      {oldAgeAllowances.map((one) => (
        <DepartmentRecord
          key={one.id}
          title="高龄津贴"
          status={open(one.endedOn)}
          past={one.endedOn !== null}
          source={one.source}
          rows={[
            ['档次', one.tier],
            ['每月', money(one.monthlyYuan)],
            ['起', one.startedOn],
            ['最近认证', one.lastSignOfLifeOn],
            ...maybe('代办人', one.agentName),
          ]}
        />
      ))}
      {militaryFamilies.map((one) => (
        <DepartmentRecord
          key={one.id}
          title={one.kind?.label ?? '优抚'}
          status={open(one.endedOn)}
          past={one.endedOn !== null}
          source={one.source}
          rows={[
            ['证号', one.certificateNumber],
            ['起', one.since],
          ]}
        />
      ))}
      {marriages.map((one) => (
        <DepartmentRecord
          key={one.id}
          title={`${one.event?.label ?? '婚姻'}登记`}
          source={one.source}
          rows={[
            ['配偶', one.spouseName],
            ['日期', one.registeredOn],
          ]}
        />
      ))}
    </DepartmentCard>
  );
}
