import { defineCodes, type CodeList } from '../canonical/codes/code-list.js';
import { ethnicityCodes } from '../canonical/codes/ethnicity.js';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { sexCodes } from '../canonical/codes/sex.js';
import type { RecordKind } from '../canonical/record/index.js';
import { lifeStatusCodes } from '../person/person.codes.js';
import type { WhyFirst } from '../person/person.explain.js';
import type { GoldenField, StatementStanding, WhyAfter } from '../person/person.statement.js';

export const settlementKindCodes = defineCodes('Kind of a settlement', {
  SETTLED: '人工选定',
  CONFIRMED: '人工证实',
});

/** Why the first statement is the value. */
export const whyFirstCodes = defineCodes<WhyFirst>('Why a value stands', {
  SETTLED: '工作人员已选定',
  UNCONFIRMED: '只有一个部门登记，未经证实',
  KEPT: '只有一个部门登记了变化，未经证实，仍按原值',
  CONFIRMED: '两个部门都有登记',
  AGREED: '各部门一致，或只有一个部门登记',
  ID_NUMBER: '以证件号码本身为准',
  EARLIER: '以最近一次登记为准',
  OF_ANOTHER: '号码属于本人',
  DEATH_FIRST: '去世登记在前',
  AUTHORITY: '按权威次序：这个部门在前',
  RECORD_KIND: '同一部门中，户籍登记在前',
  STANDING: '有效的登记在前，已迁出或注销的在后',
  FRESHNESS: '较新的登记在前',
  COMPLETENESS: '填写较全的记录在前',
  LAST_RESORT: '其他都相同，按固定顺序',
});

/** Why a statement comes after the one before it. */
export const whyAfterCodes = defineCodes<WhyAfter>('Why a statement comes after another', {
  SETTLED: '工作人员选定了别的值',
  UNCONFIRMED: '只有一个部门登记，未经证实前不改变原值',
  EARLIER: '同类登记已有更新的一次',
  OF_ANOTHER: '是另一个人使用同一号码',
  ID_NUMBER: '由证件号码推得，排在登记之后',
  DEATH_FIRST: '另有去世登记',
  AUTHORITY: '按权威次序，这个部门在后',
  RECORD_KIND: '同一部门中，不是户籍登记',
  STANDING: '这条登记已迁出或注销',
  FRESHNESS: '这条登记较旧',
  COMPLETENESS: '这条记录填写较少',
  LAST_RESORT: '其他都相同，按固定顺序',
});

export const statementStandingCodes = defineCodes<StatementStanding>('Standing of a statement', {
  CURRENT: '现行',
  EARLIER: '既往',
  UNCONFIRMED: '未证实',
  OF_ANOTHER: '他人',
});

/** Kinds of record as staff call them. */
export const recordKindCodes = defineCodes<RecordKind>('Kind of record', {
  'registered-household': '户籍户登记',
  'register-entry': '户籍登记',
  'residence-registration': '居住登记',
  birth: '出生登记',
  'one-child-certificate': '独生子女证',
  'special-support': '特别扶助',
  marriage: '婚姻登记',
  assistance: '社会救助',
  disability: '残疾证',
  'old-age-allowance': '高龄津贴',
  'military-family': '优抚登记',
  death: '死亡登记',
  'insurance-enrolment': '社保参保',
  'subsidy-payment': '补贴发放',
});

const lists: Readonly<Partial<Record<GoldenField, CodeList<string>>>> = {
  sex: sexCodes,
  ethnicity: ethnicityCodes,
  maritalStatus: maritalStatusCodes,
  lifeStatus: lifeStatusCodes,
};

/** A value of a field as people read it. */
export function labelOfValue(field: GoldenField, value: string): string {
  const codes = lists[field];
  return codes?.has(value) === true ? codes.label(value) : value;
}
