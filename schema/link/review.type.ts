import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { sexCodes } from '../canonical/codes/sex.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourced } from '../department/department.type.js';
import { recordKindCodes } from '../household/household.enums.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined, Sealed, Touches, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar, DateTimeScalar } from '../read/scalars.js';
import { coded, labelOf } from '../read/sql.js';
import { decisionsInSight, LinkDecision } from './decision.type.js';
import {
  evidenceFieldCodes,
  evidenceLevelCodes,
  mentionRoleCodes,
  reviewReasonCodes,
  reviewStateCodes,
} from './review.codes.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const identity = { sensitivity: 'PERSONAL', department: 'hub' } as const;
const identifier = { sensitivity: 'IDENTIFIER', department: 'hub' } as const;
/** How two people resemble each other says something of both. */
const compared = { sensitivity: 'SENSITIVE', department: 'hub' } as const;

export enum EvidenceSide {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  NEITHER = 'NEITHER',
}
registerEnumType(EvidenceSide, {
  name: 'EvidenceSide',
  description: 'Whether what a field says speaks for one person 证据方向.',
  valuesConfig: {
    FOR: { description: 'Speaks for one person 支持' },
    AGAINST: { description: 'Speaks against it 不符' },
    NEITHER: { description: 'Says nothing either way 不能说明' },
  },
});

const level = (row: Row) => `${row.column('field')} || '.' || ${row.column('level')}`;

@ObjectType({ description: 'What comparing one field of the mention with the candidate says 一项依据; no value.' })
export class LinkEvidence {
  @Field(() => String, { description: 'The field 字段代码.' })
  @From('field', compared)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From((row) => labelOf(row.column('field'), evidenceFieldCodes), compared)
  fieldLabel!: string;

  @Field(() => String, { description: 'How far the two agree, as the comparator declares it 一致程度代码.' })
  @From('level', compared)
  level!: string;

  @Field(() => String, { description: 'The same in plain words 一致程度.' })
  @From((row) => labelOf(level(row), evidenceLevelCodes), compared)
  levelLabel!: string;

  @Field(() => Float, { description: 'Weight in bits: above 0 speaks for one person 分量.' })
  @From('weight', compared)
  weight!: number;

  @Field(() => EvidenceSide, { description: 'Whether it speaks for one person 证据方向.' })
  @From(
    (row) =>
      `case when ${row.column('weight')}::float8 > 0 then 'FOR' when ${row.column('weight')}::float8 < 0 then 'AGAINST' else 'NEITHER' end`,
    compared,
  )
  side!: EvidenceSide;
}

@ObjectType({ description: 'Somebody whom the mention may mean, and what speaks for and against it 候选人.' })
@Touches({ person: 'person_id' })
export class LinkCandidate {
  @Field(() => ID, {
    nullable: true,
    description: 'The person 人员编号; null for somebody outside the reader’s area, of whom nothing else is told.',
  })
  @From('person_id', internal)
  personId?: string | null;

  @Field(() => Person, { nullable: true, description: 'The person 人员; null outside the reader’s area.' })
  @Joined({
    ...identity,
    from: 'hub.person',
    on: (person, candidate) => `${person.column('filing')} = ${candidate.column('person_filing')}
      and ${person.column('id')} = ${candidate.column('person_id')}`,
    crossesFilings: true,
  })
  person?: Ref<Person> | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The weight of everything together, in bits 总分量; null outside the reader’s area.',
  })
  @From((row) => `case when ${row.column('person_id')} is not null then ${row.column('weight')} end`, compared)
  weight?: number | null;

  @Field(() => [LinkEvidence], { description: 'Field by field, the weightiest first 逐项依据.' })
  @Joined({
    ...compared,
    from: (candidate) => `(select e.place, e.item ->> 'field' as field, e.item ->> 'level' as level,
      (e.item ->> 'weight')::float8 as weight from jsonb_array_elements(${candidate.column('evidence')}) with ordinality e (item, place)
      where ${candidate.column('person_id')} is not null)`,
    on: () => 'true',
    order: (row) => `abs(${row.column('weight')}) desc, ${row.column('place')}`,
    crossesFilings: false,
  })
  evidence!: Ref<LinkEvidence>[];
}

/** Of somebody out of sight neither id nor evidence leaves: the row of the person decides, under its own policy. */
const candidatesOf = (review: Row) => `(select c.place, p.filing as person_filing, p.id as person_id,
    (c.item ->> 'weight')::float8 as weight, c.item -> 'evidence' as evidence
  from jsonb_array_elements(${review.column('candidates')}) with ordinality c (item, place)
  left join hub.person p on p.filing = (c.item ->> 'filing')::int and p.id = (c.item ->> 'personId')::uuid)`;

@ObjectType({
  description:
    'A record names somebody, and the hub cannot tell whom: a question to staff 待核对是否同一人. The values are the record’s own.',
})
export class LinkReview {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'How it stands 状态.' })
  @Embedded({ ...internal, ...coded('state', reviewStateCodes) })
  state!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'Why it is asked 核对原因.' })
  @Embedded({ ...internal, ...coded('reason', reviewReasonCodes) })
  reason!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'What kind of record it is 记录类别.' })
  @Embedded({ ...internal, ...coded('kind', recordKindCodes) })
  recordKind!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'As whom the record names the person 在记录中的身份.' })
  @Embedded({ ...internal, ...coded('role', mentionRoleCodes) })
  role!: Ref<CodedValue>;

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

  @Field(() => String, {
    nullable: true,
    description: 'The number as the record has it, valid or not 证件号码, masked unless the grant says plain.',
  })
  @Sealed('link_review', 'id_number', identifier)
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone 联系电话, masked unless the grant says plain.' })
  @Sealed('link_review', 'phone', identifier)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the record says that the person lives 住址.' })
  @From('address_text', identity)
  address?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourced)
  source!: Ref<Source>;

  @Field(() => DateTimeScalar, { description: 'Asked since 提出时间.' })
  @From('opened_at', internal)
  openedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed at 办结时间; null while open.' })
  @From('closed_at', internal)
  closedAt?: string | null;

  @Field(() => [LinkCandidate], { description: 'Whom it may mean, the likeliest first 候选人.' })
  @Joined({
    ...identity,
    from: candidatesOf,
    on: () => 'true',
    order: (row) => row.column('place'),
    crossesFilings: true,
  })
  candidates!: Ref<LinkCandidate>[];

  @Field(() => [LinkDecision], { description: 'What people decided about it, the latest first 核对记录.' })
  @Joined({
    ...identity,
    from: () => decisionsInSight,
    on: (decision, review) => `${decision.column('filing')} = ${review.column('filing')}
      and ${decision.column('review_id')} = ${review.column('id')}`,
    order: (row) => `${row.column('decided_at')} desc, ${row.column('id')}`,
    crossesFilings: false,
  })
  decisions!: Ref<LinkDecision>[];
}

type Columns = Pick<Row, 'column'>;

/** The row of a page carries what was asked for: state, community, size, after. */
function isAsked(page: Columns): string {
  return `v.state = ${page.column('state')}
    and (${page.column('community')} is null or ${page.column('community')} = any (v.areas))`;
}

function isBehind(page: Columns): string {
  const [filing, after] = [page.column('after_filing'), page.column('after')];
  return `(${after} is null or (v.opened_at, v.id) >
    (select l.opened_at, l.id from hub.link_review l where l.filing = ${filing} and l.id = ${after}))`;
}

function reviewsOfPage(page: Columns): string {
  return `(select v.* from hub.link_review v where ${isAsked(page)} and ${isBehind(page)}
    order by v.opened_at, v.id limit ${page.column('size')})`;
}

@ObjectType({ description: 'A page of questions whether two are one person, the oldest first 待核对列表.' })
export class LinkReviewPage {
  @Field(() => [LinkReview], { description: 'The questions of this page 本页各项.' })
  @Joined({
    ...identity,
    from: reviewsOfPage,
    on: () => 'true',
    order: (row) => `${row.column('opened_at')}, ${row.column('id')}`,
    crossesFilings: true,
  })
  nodes!: Ref<LinkReview>[];

  @Field(() => String, {
    nullable: true,
    description: 'Pass as `after` to get the next page 下一页游标; null on an empty page.',
  })
  @From(
    (page) => `(select e.id::text from ${reviewsOfPage(page)} e order by e.opened_at desc, e.id desc limit 1)`,
    internal,
  )
  endCursor?: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page 是否还有.' })
  @From(
    (page) => `exists (select from hub.link_review v where ${isAsked(page)} and ${isBehind(page)}
      order by v.opened_at, v.id offset ${page.column('size')} limit 1)`,
    internal,
  )
  hasNextPage!: boolean;

  @Field(() => Int, { description: 'Questions in all 总数.' })
  @From((page) => `(select count(*)::int from hub.link_review v where ${isAsked(page)})`, internal)
  totalCount!: number;
}

@ObjectType({ description: 'Questions whether two are one person that wait in a community 各社区待核对数.' })
export class LinkReviewSummary {
  @Field(() => String, {
    nullable: true,
    description:
      'Region code of 12 digits 区划代码; null where neither the record nor a candidate belongs to a community.',
  })
  @From('code', internal)
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the community 社区.' })
  @From(
    (row) => `coalesce((select a.name from hub.area a where a.code = ${row.column('code')}), ${row.column('code')})`,
    internal,
  )
  name?: string | null;

  @Field(() => Int, { description: 'How many wait 待核对; one that concerns two communities counts in both.' })
  @From('open', internal)
  open!: number;

  @Field(() => DateTimeScalar, { description: 'Since when the oldest waits 最早提出时间.' })
  @From('oldest_at', internal)
  oldestAt!: string;
}
