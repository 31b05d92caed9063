import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CodedValue } from '../code/code.type.js';
import { Source, sourced } from '../department/department.type.js';
import { personFieldCodes } from '../person/person.codes.js';
import type { GoldenField } from '../person/person.statement.js';
import { Embedded, From, Opened, Resolved, Touches } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateTimeScalar } from '../read/scalars.js';
import { coded, labelOf } from '../read/sql.js';
import { settlementKindCodes } from './settlement.codes.js';
import { valueLabel } from './value-label.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
/** Values may be about anything; the strictest class that staff still see plain. Numbers are masked for those who see masks. */
const said = { sensitivity: 'SENSITIVE', department: 'hub' } as const;

/** Which rows a reader gets is decided by the field that each is about; the class says that what it reads is about a person, and is kept. */
const unconfirmed = { sensitivity: 'PERSONAL', department: 'hub' } as const;

const fieldNames = [
  'name',
  'formerName',
  'sex',
  'birthDate',
  'ethnicity',
  'idNumber',
  'phone',
  'maritalStatus',
  'lifeStatus',
  'diedOn',
] as const satisfies readonly GoldenField[];

/** The fields of the golden record, for GraphQL. */
export const PersonField = Object.fromEntries(fieldNames.map((name) => [name, name])) as Readonly<
  Record<GoldenField, GoldenField>
>;
registerEnumType(PersonField, {
  name: 'PersonField',
  description: 'A field of the golden record of a person 人员字段.',
  valuesConfig: Object.fromEntries(fieldNames.map((name) => [name, { description: personFieldCodes.label(name) }])),
});

@ObjectType({ description: 'What a person decided about a value, as long as it is not revoked 人工选定或证实.' })
@Touches({ person: 'person_id' })
export class Settlement {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => ID, { description: 'The person 人员编号.' })
  @From('person_id', internal)
  personId!: string;

  @Field(() => String, { description: 'Field of the person 字段代码.' })
  @From('field', said)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From((row) => labelOf(row.column('field'), personFieldCodes), said)
  fieldLabel!: string;

  @Field(() => CodedValue, { description: 'A conflict settled, or what one department says confirmed 类别.' })
  @Embedded({ ...internal, ...coded('kind', settlementKindCodes) })
  kind!: Ref<CodedValue>;

  @Field(() => String, { description: 'The value or its code 值.' })
  @From('value', said)
  value!: string;

  @Field(() => String, { description: 'What people read 显示值.' })
  @From(valueLabel, said)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who decided 理由.' })
  @Opened('settlement', 'reason', said)
  reason?: string | null;

  @Field(() => String, { description: 'The account that decided 决定人账号.' })
  @From('settled_by', internal)
  settledBy!: string;

  @Field(() => String, { description: 'Its organisation 单位.' })
  @From('organisation', internal)
  organisation!: string;

  @Field(() => DateTimeScalar, { description: 'Decided at 决定时间.' })
  @From('settled_at', internal)
  settledAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Revoked at 撤销时间; null while it stands.' })
  @From('revoked_at', internal)
  revokedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that revoked it 撤销人账号.' })
  @From('revoked_by', internal)
  revokedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked 撤销理由.' })
  @Opened('settlement', 'revoked_reason', said)
  revokedReason?: string | null;
}

@ObjectType({
  description:
    'What one department alone says, and what would take something away from the person 未证实: it changes nothing until a second department or a person confirms it.',
})
export class UnconfirmedFact {
  @Field(() => String, { description: 'Field of the person 字段代码; `income` where nothing of the golden record.' })
  @From('field', internal)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From('field_label', internal)
  fieldLabel!: string;

  @Field(() => String, { description: 'The value that is not confirmed, or its code 未证实的值.' })
  @From('value', unconfirmed)
  value!: string;

  @Field(() => String, { description: 'What people read 显示值.' })
  @From('value_label', unconfirmed)
  label!: string;

  @Field(() => Boolean, { description: 'Whether `confirmFact` takes it 能否人工证实.' })
  @From('confirmable', internal)
  confirmable!: boolean;

  @Field(() => Source, { description: 'Who says so 数据来源.' })
  @Embedded(sourced)
  source!: Ref<Source>;
}

@ObjectType({ description: 'What one record says of a field 一条陈述.' })
export class Statement {
  @Field(() => String, { description: 'The value or its code 值; a number masked unless the grant says plain.' })
  @Resolved(said)
  value!: string;

  @Field(() => String, { description: 'What people read 显示值.' })
  @Resolved(said)
  label!: string;

  @Field(() => CodedValue, { description: 'The kind of record 记录类别.' })
  @Resolved(said)
  recordKind!: Ref<CodedValue>;

  @Field(() => Boolean, { description: 'Whether the ID number itself says it, not the record 是否由证件号码推得.' })
  @Resolved(said)
  byIdNumber!: boolean;

  @Field(() => CodedValue, { description: 'Current, replaced, unconfirmed or of another person 效力.' })
  @Resolved(said)
  standing!: Ref<CodedValue>;

  @Field(() => CodedValue, {
    nullable: true,
    description: 'Why it comes after the one before it 排在后面的原因; null of the first.',
  })
  @Resolved(said)
  why?: Ref<CodedValue> | null;

  @Field(() => Source, { description: 'Who says so, as of when, and when the hub fetched it 数据来源.' })
  @Resolved(said)
  source!: Ref<Source>;
}

@ObjectType({
  description: 'Why a field of a person has its value 取值说明: recomputed from the departments’ records.',
})
export class Explanation {
  @Field(() => PersonField, { description: 'Field of the person 字段.' })
  @Resolved(internal)
  field!: GoldenField;

  @Field(() => String, { description: 'The field in Chinese 字段名称.' })
  @Resolved(internal)
  fieldLabel!: string;

  @Field(() => String, { nullable: true, description: 'The value or its code 值; null where nobody says anything.' })
  @Resolved(said)
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'What people read 显示值.' })
  @Resolved(said)
  label?: string | null;

  @Field(() => CodedValue, { nullable: true, description: 'The rule by which it is the value 取值规则.' })
  @Resolved(said)
  why?: Ref<CodedValue> | null;

  @Field(() => ID, { nullable: true, description: 'The decision of a person by which it stands 人工选定编号.' })
  @Resolved(internal)
  settlement?: string | null;

  @Field(() => [Statement], { description: 'Everything that is said, the believed one first 全部陈述.' })
  @Resolved(said)
  statements!: Statement[];
}
