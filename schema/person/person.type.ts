import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ethnicityCodes } from '../canonical/codes/ethnicity.js';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { sexCodes } from '../canonical/codes/sex.js';
import { CodedValue } from '../code/code.type.js';
import { Conflict } from '../conflict/conflict.type.js';
import { Correction } from '../correction/correction.type.js';
import { namesReadable } from '../correction/readable.js';
import { CivilAffairsPart } from '../department/civil-affairs-part.type.js';
import { isDisputed, part, Source, sourced } from '../department/department.type.js';
import { FamilyPlanningPart } from '../department/family-planning-part.type.js';
import { PublicSecurityPart } from '../department/public-security-part.type.js';
import { FinancePart } from '../department/finance-part.type.js';
import { SocialInsurancePart } from '../department/social-insurance-part.type.js';
import { Membership } from '../membership/membership.type.js';
import { Embedded, From, Joined, Sealed, Touches } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { VisitHint } from '../visit/visit.type.js';
import { hintsAbout } from '../visit/visit.sql.js';
import { coded, filingOfId, labelOf, today, yearsAt } from '../read/sql.js';
import { Settlement, UnconfirmedFact } from '../settlement/settlement.type.js';
import { unconfirmedFacts } from '../settlement/unconfirmed.js';
import { lifeStatusCodes, personFieldCodes } from './person.codes.js';
import { tagsSql } from './person.tags.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const identity = { sensitivity: 'PERSONAL', department: 'public-security' } as const;
const identifier = { sensitivity: 'IDENTIFIER', department: 'public-security' } as const;
/** Whether a field has a source at all says as much as some fields do: that somebody died, or had another name. */
const sourcesOfAll = { sensitivity: 'SENSITIVE', department: 'hub' } as const;
/** Why somebody may be worth a visit: for staff alone. */
const hinted = { sensitivity: 'SENSITIVE', department: 'hub' } as const;
const civil = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;

@ObjectType({ description: 'Which department a value of the golden record came from 字段来源.' })
export class FieldSource {
  @Field(() => String, { description: 'Field of the person 字段代码.' })
  @From('field', internal)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From((row) => labelOf(row.column('field'), personFieldCodes), internal)
  fieldLabel!: string;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded({
    ...sourced,
    bind: (row) => ({
      disputed: isDisputed(
        row.column('person_filing'),
        row.column('person_id'),
        `d.subject = 'Person' and d.field = ${row.column('field')}`,
      ),
    }),
  })
  source!: Ref<Source>;

  @Field(() => Settlement, {
    nullable: true,
    description: 'The decision of a person by which the value stands 人工选定; null where rules alone decide.',
  })
  @Joined({
    ...sourcesOfAll,
    from: 'hub.settlement',
    on: (settlement, row) => `${settlement.column('id')} = ${row.column('settlement_id')}
      and ${settlement.column('filing')} = ${filingOfId(row.column('settlement_id'))}`,
    crossesFilings: true,
  })
  settlement?: Ref<Settlement> | null;
}

@ObjectType({ description: 'What the hub holds to be true of one human being 人员.' })
@Touches({ person: 'id' })
export class Person {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => [ID], {
    description:
      'Ids under which the person was known before two turned out to be one 曾用编号: whoever asks by one of them is answered this person.',
  })
  @From(
    (person) => `array(select old.id from hub.person_redirect old where old.to_filing = ${person.column('filing')}
      and old.to_id = ${person.column('id')} and old.cause = 'MERGED' order by old.id)`,
    internal,
  )
  redirectedFrom!: string[];

  @Field(() => String, { description: 'Name 姓名.' })
  @From('name', identity)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Former name 曾用名.' })
  @From('former_name', identity)
  formerName?: string | null;

  @Field(() => CodedValue, { nullable: true, description: 'Sex, GB/T 2261.1 性别.' })
  @Embedded({ ...identity, ...coded('sex', sexCodes) })
  sex?: Ref<CodedValue> | null;

  @Field(() => DateScalar, { nullable: true, description: 'Birth date 出生日期.' })
  @From('birth_date', identity)
  birthDate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Age in completed years, at death for the dead 年龄.' })
  @From((row) => yearsAt(row.column('birth_date'), `coalesce(${row.column('died_on')}, ${today})`), identity)
  age?: number | null;

  @Field(() => CodedValue, { nullable: true, description: 'Ethnicity, GB/T 3304 民族.' })
  @Embedded({ ...identity, sensitivity: 'SENSITIVE', ...coded('ethnicity', ethnicityCodes) })
  ethnicity?: Ref<CodedValue> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Citizen ID number 公民身份号码, masked unless the grant says plain.',
  })
  @Sealed('person', 'id_number', identifier)
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone 联系电话, masked unless the grant says plain.' })
  @Sealed('person', 'phone', identifier)
  phone?: string | null;

  @Field(() => CodedValue, { nullable: true, description: 'Marital status, GB/T 2261.2 婚姻状况.' })
  @Embedded({ ...civil, ...coded('marital_status', maritalStatusCodes) })
  maritalStatus?: Ref<CodedValue> | null;

  @Field(() => CodedValue, { nullable: true, description: 'Alive, dead, or a death that nobody confirmed 生存状态.' })
  @Embedded({ ...civil, ...coded('status', lifeStatusCodes) })
  lifeStatus?: Ref<CodedValue> | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of death 死亡日期; null until the death is confirmed (the day is in `unconfirmed` then).',
  })
  @From('died_on', civil)
  diedOn?: string | null;

  @Field(() => [FieldSource], { description: 'Where each value came from 各字段来源.' })
  @Joined({
    ...sourcesOfAll,
    from: (
      person,
    ) => `(select e.key as field, e.value ->> 'department' as department, (e.value ->> 'asOf')::date as as_of,
      (e.value ->> 'fetchedAt')::timestamptz as fetched_at, (e.value ->> 'settlement')::uuid as settlement_id,
      ${person.column('filing')}::int as person_filing,
      ${person.column('id')}::uuid as person_id from jsonb_each(${person.column('provenance')}) e (key, value))`,
    on: () => 'true',
    order: (row) => row.column('field'),
    crossesFilings: false,
  })
  provenance!: Ref<FieldSource>[];

  @Field(() => [Membership], { description: 'The households to which the person belongs 所属户, open ones first.' })
  @Joined({
    ...identity,
    from: 'hub.membership',
    on: (membership, person) => `${membership.column('person_filing')} = ${person.column('filing')}
      and ${membership.column('person_id')} = ${person.column('id')}
      and (${membership.column('valid_to')} is null or ${membership.arg('includeClosed', 'boolean')})`,
    order: (row) => `${row.column('valid_to')} is not null, ${row.column('household_kind')}, ${row.column('id')}`,
    crossesFilings: true,
  })
  memberships!: Ref<Membership>[];

  @Field(() => [Conflict], { description: 'Values about which departments disagree 数据冲突.' })
  @Joined({
    ...internal,
    from: 'hub.conflict',
    on: (conflict, person) => `${conflict.column('person_filing')} = ${person.column('filing')}
      and ${conflict.column('person_id')} = ${person.column('id')} and ${conflict.column('state')} = 'OPEN'`,
    order: (row) => `${row.column('field')}, ${row.column('id')}`,
    crossesFilings: true,
  })
  conflicts!: Ref<Conflict>[];

  @Field(() => [UnconfirmedFact], {
    description:
      'What would take something away and is known from one department alone: it has changed nothing 未证实的内容.',
  })
  @Joined({ ...internal, ...unconfirmedFacts })
  unconfirmed!: Ref<UnconfirmedFact>[];

  @Field(() => [Correction], {
    description: 'Disputed values that the reader may read: open ones, and those closed lately 更正申请.',
  })
  @Joined({
    ...internal,
    from: 'hub.correction',
    on: (correction, person) => `${correction.column('person_filing')} = ${person.column('filing')}
      and ${correction.column('person_id')} = ${person.column('id')}
      and (${correction.column('closed_at')} is null or ${correction.column('closed_at')} > now() - interval '90 days')`,
    readable: namesReadable,
    order: (row) => `${row.column('closed_at')} is not null, ${row.column('filed_at')} desc, ${row.column('id')}`,
    crossesFilings: true,
  })
  corrections!: Ref<Correction>[];

  @Field(() => [String], { description: 'What staff see at a glance beside the name 标签, e.g. 低保, 残疾, 独居老人.' })
  @From(tagsSql, civil)
  tags!: string[];

  @Field(() => [VisitHint], {
    description: 'Reasons to look the person up 走访线索: hints for a visit, never a decision.',
  })
  @Joined({
    ...hinted,
    from: (person) =>
      hintsAbout(`m.person_filing = ${person.column('filing')} and m.person_id = ${person.column('id')}`),
    on: () => 'true',
    order: (row) => `${row.column('kind')}, ${row.column('id')}`,
    crossesFilings: true,
  })
  hints!: Ref<VisitHint>[];

  @Field(() => PublicSecurityPart, { description: 'What public security holds 公安.' })
  @Embedded(part('public-security'))
  publicSecurity!: Ref<PublicSecurityPart>;

  @Field(() => FamilyPlanningPart, { description: 'What family planning holds 卫健.' })
  @Embedded(part('family-planning'))
  familyPlanning!: Ref<FamilyPlanningPart>;

  @Field(() => CivilAffairsPart, { description: 'What civil affairs holds 民政.' })
  @Embedded(part('civil-affairs'))
  civilAffairs!: Ref<CivilAffairsPart>;

  @Field(() => SocialInsurancePart, { description: 'What social insurance holds 社保.' })
  @Embedded(part('social-insurance'))
  socialInsurance!: Ref<SocialInsurancePart>;

  @Field(() => FinancePart, { description: 'What the finance bureau holds 财政.' })
  @Embedded(part('finance'))
  finance!: Ref<FinancePart>;
}
