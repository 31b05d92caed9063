import { registerEnumType } from 'type-graphql';
import { defineCodes } from '../canonical/codes/code-list.js';
import type { RecordKind } from '../canonical/record/index.js';

export enum HouseholdKind {
  REGISTERED = 'REGISTERED',
  COLLECTIVE = 'COLLECTIVE',
  RESIDENCE = 'RESIDENCE',
  INSURANCE = 'INSURANCE',
  ASSISTANCE = 'ASSISTANCE',
}
registerEnumType(HouseholdKind, {
  name: 'HouseholdKind',
  description: 'A kind of household 户类别; none of them is "the" household.',
  valuesConfig: {
    REGISTERED: { description: 'Household of the register 户籍户' },
    COLLECTIVE: { description: 'Collective household of the register 集体户' },
    RESIDENCE: { description: 'The people who live in one dwelling 实际居住户' },
    INSURANCE: { description: 'The people insured together 参保户' },
    ASSISTANCE: { description: 'The people counted together for assistance 救助共同生活户' },
  },
});

/** What staff call the kinds. */
export const householdKindCodes = defineCodes<string>('Household kind', {
  REGISTERED: '户籍户',
  COLLECTIVE: '集体户',
  RESIDENCE: '实际居住户',
  INSURANCE: '参保户',
  ASSISTANCE: '救助共同生活户',
});

/** Why a mention could not be tied to a person. */
export const unlinkedReasonCodes = defineCodes<string>('Unlinked reason', {
  ID_NUMBER_MISSING: '缺少证件号码',
  ID_NUMBER_DAMAGED: '证件号码有误',
  NAME_AND_BIRTH_DATE_DIFFER: '姓名和出生日期都对不上',
  ID_NUMBER_SHARED: '多人共用一个证件号码',
  DECIDED_APART: '经人工核对不是同一人',
  RECORD_NOT_JUDGED: '记录无法处理，已搁置',
});

/** Kinds of records as staff call them. */
export const recordKindCodes = defineCodes<RecordKind>('Record kind', {
  'registered-household': '户籍户',
  'register-entry': '户籍登记',
  'residence-registration': '居住登记',
  birth: '出生登记',
  'one-child-certificate': '独生子女证',
  'special-support': '特别扶助',
  marriage: '婚姻登记',
  assistance: '社会救助',
  disability: '残疾人证',
  'old-age-allowance': '高龄津贴',
  'military-family': '军烈属优待',
  death: '死亡登记',
  'insurance-enrolment': '社保参保',
  'subsidy-payment': '惠民补贴',
});
