import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CodedValue } from '../code/code.type.js';
import { Department } from '../department/department.enums.js';
import { recordKindCodes } from '../household/household.enums.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined, Touches, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateTimeScalar } from '../read/scalars.js';
import { coded, enumName } from '../read/sql.js';
import { linkVerdictCodes, mentionRoleCodes, type LinkVerdictCode } from './review.codes.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const identity = { sensitivity: 'PERSONAL', department: 'hub' } as const;

export const LinkVerdict = { SAME: 'SAME', DIFFERENT: 'DIFFERENT', UNSURE: 'UNSURE' } as const satisfies Record<
  LinkVerdictCode,
  LinkVerdictCode
>;
registerEnumType(LinkVerdict, {
  name: 'LinkVerdict',
  description: 'What somebody decided about a mention and a person 核对结论.',
  valuesConfig: {
    SAME: { description: 'The mention means this person 同一人' },
    DIFFERENT: { description: 'It means somebody else 不是同一人' },
    UNSURE: { description: 'It cannot be told: nobody is linked, and the pair is not asked again 无法判断' },
  },
});

type Columns = Pick<Row, 'column'>;

const tableRow = (alias: string): Columns => ({ column: (name) => `${alias}.${name}` });

/** Where two have become one since, the decision is about that one. */
const personOf = (person: Columns, decision: Columns) => {
  const [filing, id] = [decision.column('person_filing'), decision.column('person_id')];
  return `(${person.column('filing')}, ${person.column('id')}) in (select ${filing}::int, ${id}::uuid
    union all select r.to_filing, r.to_id from hub.person_redirect r
    where r.filing = ${filing} and r.id = ${id} and r.cause = 'MERGED')`;
};

/**
 * Decisions as they are told: a question of one area may have been answered in another, about somebody out of the reader's sight, of
 * whom no id leaves. The row of the person decides, under its own policy.
 */
export const decisionsInSight = `(select d.*, case when exists (select from hub.person p
    where ${personOf(tableRow('p'), tableRow('d'))}) then d.person_id end as told_person_id from hub.link_decision d)`;

@ObjectType({ description: 'What somebody decided: signed, revocable, and above whatever the machine finds 核对记录.' })
@Touches({ person: 'told_person_id' })
export class LinkDecision {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'The verdict 结论.' })
  @Embedded({ ...internal, ...coded('verdict', linkVerdictCodes) })
  verdict!: Ref<CodedValue>;

  @Field(() => ID, { nullable: true, description: 'The question that was answered 核对项编号.' })
  @From('review_id', internal)
  reviewId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name in the record 记录中的姓名; null where it is gone.' })
  @From(
    (row) =>
      `(select v.name from hub.link_review v where v.filing = ${row.column('filing')} and v.id = ${row.column('review_id')})`,
    identity,
  )
  mentionName?: string | null;

  @Field(() => Department, { description: 'Whose record it is 部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => CodedValue, { description: 'What kind of record it is 记录类别.' })
  @Embedded({ ...internal, ...coded('kind', recordKindCodes) })
  recordKind!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'As whom the record names the person 在记录中的身份.' })
  @Embedded({ ...internal, ...coded('role', mentionRoleCodes) })
  role!: Ref<CodedValue>;

  @Field(() => ID, {
    nullable: true,
    description: 'About whom it was decided 人员编号; null for somebody outside the reader’s area.',
  })
  @From('told_person_id', internal)
  personId?: string | null;

  @Field(() => Person, { nullable: true, description: 'The person 人员; null outside the reader’s area.' })
  @Joined({ ...identity, from: 'hub.person', on: personOf, crossesFilings: true })
  person?: Ref<Person> | null;

  @Field(() => String, { nullable: true, description: 'Why 理由.' })
  @From('reason', internal)
  reason?: string | null;

  @Field(() => String, { description: 'Account of whoever decided 核对人账号.' })
  @From('decided_by', internal)
  decidedBy!: string;

  @Field(() => String, { description: 'For which organisation 核对单位.' })
  @From('organisation', internal)
  organisation!: string;

  @Field(() => DateTimeScalar, { description: 'When 核对时间.' })
  @From('decided_at', internal)
  decidedAt!: string;

  @Field(() => ID, { nullable: true, description: 'Decided together with others 批次.' })
  @From('batch_id', internal)
  batchId?: string | null;

  @Field(() => Boolean, { description: 'Whether it stands, and can be revoked 可撤销.' })
  @From((row) => `${row.column('revoked_at')} is null`, internal)
  reversible!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked 撤销时间; null while it stands.' })
  @From('revoked_at', internal)
  revokedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Account of whoever revoked it 撤销人账号.' })
  @From('revoked_by', internal)
  revokedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked 撤销理由.' })
  @From('revoked_reason', internal)
  revokedReason?: string | null;
}

function isBehind(page: Columns): string {
  const [filing, after] = [page.column('after_filing'), page.column('after')];
  return `(${after} is null or (d.decided_at, d.id) <
    (select l.decided_at, l.id from hub.link_decision l where l.filing = ${filing} and l.id = ${after}))`;
}

function decisionsOfPage(page: Columns): string {
  return `(select d.* from ${decisionsInSight} d where ${isBehind(page)}
    order by d.decided_at desc, d.id desc limit ${page.column('size')})`;
}

@ObjectType({ description: 'A page of decisions, the latest first 核对记录列表.' })
export class LinkDecisionPage {
  @Field(() => [LinkDecision], { description: 'The decisions of this page 本页各项.' })
  @Joined({
    ...identity,
    from: decisionsOfPage,
    on: () => 'true',
    order: (row) => `${row.column('decided_at')} desc, ${row.column('id')} desc`,
    crossesFilings: true,
  })
  nodes!: Ref<LinkDecision>[];

  @Field(() => String, {
    nullable: true,
    description: 'Pass as `after` to get the next page 下一页游标; null on an empty page.',
  })
  @From((page) => `(select e.id::text from ${decisionsOfPage(page)} e order by e.decided_at, e.id limit 1)`, internal)
  endCursor?: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page 是否还有.' })
  @From(
    (page) => `exists (select from hub.link_decision d where ${isBehind(page)}
      order by d.decided_at desc, d.id desc offset ${page.column('size')} limit 1)`,
    internal,
  )
  hasNextPage!: boolean;

  @Field(() => Int, { description: 'Decisions in all 总数.' })
  @From(() => '(select count(*)::int from hub.link_decision d)', internal)
  totalCount!: number;
}

@InputType({ description: 'One decision of several 一项核对结论.' })
export class LinkDecisionInput {
  @Field(() => ID, { description: 'The question 核对项编号.' })
  reviewId!: string;

  @Field(() => ID, { description: 'The candidate 人员编号.' })
  personId!: string;

  @Field(() => LinkVerdict, { description: 'The verdict 结论.' })
  verdict!: LinkVerdictCode;

  @Field(() => String, { nullable: true, description: 'Why, without anything about a person 理由，不得含个人信息.' })
  reason?: string | null;
}
