import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../department/department.enums.js';
import { part, Source, sourced } from '../department/department.type.js';
import { Membership } from '../membership/membership.type.js';
import { Embedded, From, Joined, RowsReadable, Touches, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { enumName, labelOf } from '../read/sql.js';
import { Region, region } from '../region/region.type.js';
import { HouseholdSubsidies } from '../subsidy/household-subsidies.type.js';
import { VisitHint } from '../visit/visit.type.js';
import { hintsAbout } from '../visit/visit.sql.js';
import { Address } from './address.type.js';
import { readableKind, readsKind } from './household.readable.js';
import { HouseholdKind, householdKindCodes, recordKindCodes, unlinkedReasonCodes } from './household.enums.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const fact = { sensitivity: 'PERSONAL', department: 'hub' } as const;
/** Why somebody may be worth a visit: for staff alone. */
const hinted = { sensitivity: 'SENSITIVE', department: 'hub' } as const;

@ObjectType({
  description: 'Mentions in this household’s records that could not be tied to a person, counted by reason 未关联记录.',
})
export class UnlinkedRecord {
  @Field(() => Department, { description: 'Whose record 部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => String, { description: 'Kind of record 记录类别代码.' })
  @From('kind', internal)
  kind!: string;

  @Field(() => String, { description: 'The kind in Chinese 记录类别.' })
  @From((row) => labelOf(row.column('kind'), recordKindCodes), internal)
  kindLabel!: string;

  @Field(() => String, { description: 'Typed reason 原因代码.' })
  @From('reason', internal)
  reason!: string;

  @Field(() => String, { description: 'The reason in Chinese 原因.' })
  @From((row) => labelOf(row.column('reason'), unlinkedReasonCodes), internal)
  reasonLabel!: string;

  @Field(() => Int, { description: 'How many 条数.' })
  @From('mentions', internal)
  count!: number;
}

/** A case has no dwelling: it is found by the people of whom it is made up, and leads to their other households. */
function counterpartsOf(household: Row, child: Row): string {
  const sameDoor = `select o.* from hub.household o where o.filing = ${household.column('filing')}
    and o.dwelling = ${household.column('dwelling')} and o.kind <> ${household.column('kind')}`;
  if (!readsKind(child.reads, 'ASSISTANCE')) return `(${sameDoor})`;
  const samePeople = `select n.filing, n.household_id from hub.membership m
    join hub.membership n on n.person_filing = m.person_filing and n.person_id = m.person_id and n.valid_to is null
      and n.household_id <> m.household_id and (n.household_kind = 'ASSISTANCE' or ${household.column('kind')} = 'ASSISTANCE')
    where m.filing = ${household.column('filing')} and m.household_id = ${household.column('id')} and m.valid_to is null`;
  return `(${sameDoor} union all select o.* from hub.household o where (o.filing, o.id) in (${samePeople}))`;
}

@ObjectType({ description: 'People counted together, always of one kind 户.' })
@Touches({ household: 'id' })
@RowsReadable((row) => readableKind(row.reads, row.column('kind')))
export class Household {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => HouseholdKind, { description: 'Kind 户类别.' })
  @From('kind', internal)
  kind!: HouseholdKind;

  @Field(() => String, { description: 'The kind in Chinese 户类别名称.' })
  @From((row) => labelOf(row.column('kind'), householdKindCodes), internal)
  kindLabel!: string;

  @Field(() => String, { nullable: true, description: 'Household number of the register 户号.' })
  @From(
    // A residence household is numbered by its door, for the database alone.
    (row) => `case when ${row.column('kind')} in ('REGISTERED', 'COLLECTIVE') then ${row.column('number')} end`,
    fact,
  )
  number?: string | null;

  @Field(() => Region, { description: 'Community 所在社区.' })
  @Embedded({ ...internal, bind: region('region_code').bind })
  region!: Ref<Region>;

  @Field(() => Address, { description: 'Address 地址.' })
  @Embedded(fact)
  address!: Ref<Address>;

  @Field(() => String, { nullable: true, description: 'Name of the head 户主姓名.' })
  @From('head_name', fact)
  headName?: string | null;

  @Field(() => String, { nullable: true, description: '`OPEN` or `CLOSED` 状态.' })
  @From('status', internal)
  status?: string | null;

  @Field(() => [Membership], { description: 'Who belongs to it 户成员, the head first.' })
  @Joined({
    ...fact,
    from: 'hub.membership',
    on: (membership, household) => `${membership.column('filing')} = ${household.column('filing')}
      and ${membership.column('household_id')} = ${household.column('id')}
      and (${membership.column('valid_to')} is null or ${membership.arg('includeClosed', 'boolean')})`,
    order: (row) =>
      `${row.column('valid_to')} is not null, not ${row.column('is_head')}, ${row.column('relation')}, ${row.column('id')}`,
    crossesFilings: false,
  })
  members!: Ref<Membership>[];

  @Field(() => Int, { description: 'Number of people who belong to it 户内人数.' })
  @From(
    (row) => `(select count(*)::int from hub.membership m where m.filing = ${row.column('filing')}
      and m.household_id = ${row.column('id')} and m.valid_to is null)`,
    fact,
  )
  size!: number;

  @Field(() => [Household], {
    description:
      'Households of other kinds at the same dwelling, and cases of assistance that people of this one are counted in 同址户与相关户.',
  })
  @Joined({
    ...fact,
    from: counterpartsOf,
    on: () => 'true',
    order: (row) => `${row.column('kind')}, ${row.column('id')}`,
    crossesFilings: true,
  })
  counterparts!: Ref<Household>[];

  @Field(() => [VisitHint], {
    description: 'Reasons to look somebody up of those who belong to it 走访线索: hints for a visit, never a decision.',
  })
  @Joined({
    ...hinted,
    from: (household) =>
      hintsAbout(`m.filing = ${household.column('filing')} and m.household_id = ${household.column('id')}`),
    on: () => 'true',
    order: (row) => `${row.column('kind')}, ${row.column('id')}`,
    crossesFilings: true,
  })
  hints!: Ref<VisitHint>[];

  @Field(() => HouseholdSubsidies, { description: 'What the finance bureau paid to its members 惠民惠农补贴.' })
  @Embedded(part('finance'))
  subsidies!: Ref<HouseholdSubsidies>;

  @Field(() => [UnlinkedRecord], { description: 'Mentions that could not be tied to a person 未关联记录.' })
  @Joined({
    ...internal,
    from: (
      household,
    ) => `(select l.department, l.kind, coalesce(l.reason, 'ID_NUMBER_MISSING') as reason, count(*)::int as mentions
      from hub.link l where l.filing = ${household.column('filing')} and l.household_id = ${household.column('id')}
      and l.person_id is null group by l.department, l.kind, coalesce(l.reason, 'ID_NUMBER_MISSING'))`,
    on: () => 'true',
    order: (row) => `${row.column('department')}, ${row.column('kind')}, ${row.column('reason')}`,
    crossesFilings: false,
  })
  unlinked!: Ref<UnlinkedRecord>[];

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourced)
  source!: Ref<Source>;
}
