import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Department } from '../department/department.enums.js';
import { From, Joined, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar, DateTimeScalar } from '../read/scalars.js';
import { enumName, labelOf } from '../read/sql.js';
import { quarantineReasonCodes, quarantineStateCodes } from './sync.codes.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

/** What the gateway may read of an entry: never what is sealed. */
const entryColumns = [
  'id', 'department', 'stream', 'stream_label', 'run_id', 'delivery', 'as_of', 'ordinal', 'column_name', 'reason', 'code',
  'state', 'created_at', 'released_at', 'refused_by', 'refused_reason', 'masked',
] // prettier-ignore
  .map((name) => `q.${name}`)
  .join(', ');

type Columns = Pick<Row, 'column'>;

function newestFirst(entry: Columns): string {
  return `${entry.column('created_at')} desc, ${entry.column('id')} desc`;
}

/** The row of a page carries what was asked for: department, reason, state, size, after. */
function isAsked(page: Columns): string {
  return `q.state = ${page.column('state')}
    and (${page.column('department')} is null or q.department = ${page.column('department')})
    and (${page.column('reason')} is null or q.reason = ${page.column('reason')})`;
}

function isBehind(page: Columns): string {
  const after = page.column('after');
  return `(${after} is null or (q.created_at, q.id) <
    (select l.created_at, l.id from hub.quarantine l where l.filing = 0 and l.id = ${after}))`;
}

function entriesOfPage(page: Columns, columns: string): string {
  return `(select ${columns} from hub.quarantine q where ${isAsked(page)} and ${isBehind(page)}
    order by ${newestFirst({ column: (name) => `q.${name}` })} limit ${page.column('size')})`;
}

export enum QuarantineState {
  OPEN = 'OPEN',
  RELEASED = 'RELEASED',
  REFUSED = 'REFUSED',
  DROPPED = 'DROPPED',
}
registerEnumType(QuarantineState, {
  name: 'QuarantineState',
  description: 'What became of a row in quarantine 隔离行状态.',
  valuesConfig: {
    OPEN: { description: 'Waits 待处理' },
    RELEASED: { description: 'Understood by now, or said anew by a later delivery 已放行' },
    REFUSED: { description: 'Given up by an operator 已放弃' },
    DROPPED: { description: 'Its delivery was not applied and comes again 随批次作废' },
  },
});

@ObjectType({ description: 'A value of a row in quarantine, by its shape alone 脱敏后的单元格.' })
export class MaskedCell {
  @Field(() => String, { description: 'The source’s column 字段.' })
  @From('column', ledger)
  column!: string;

  @Field(() => String, {
    description: 'What kinds of characters the value is made of 形状, e.g. `汉字×3`; no value is shown.',
  })
  @From('masked', ledger)
  masked!: string;
}

@ObjectType({ description: 'A row that could not be understood 隔离行.' })
export class QuarantineEntry {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', ledger)
  id!: string;

  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), ledger)
  department!: Department;

  @Field(() => String, { description: 'The stream 数据流代码.' })
  @From('stream', ledger)
  stream!: string;

  @Field(() => String, { description: 'The stream as people call it 数据流.' })
  @From((row) => `coalesce(${row.column('stream_label')}, ${row.column('stream')})`, ledger)
  streamLabel!: string;

  @Field(() => ID, { description: 'The run that read it 读取它的同步任务.' })
  @From('run_id', ledger)
  runId!: string;

  @Field(() => String, { nullable: true, description: 'The delivery 交付批次.' })
  @From('delivery', ledger)
  delivery?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The delivery’s day 截至日期; a retry applies the row as of it.',
  })
  @From('as_of', ledger)
  asOf?: string | null;

  @Field(() => Int, { description: 'Where it stands in its delivery 行号.' })
  @From('ordinal', ledger)
  ordinal!: number;

  @Field(() => String, { nullable: true, description: 'The column that could not be understood 字段.' })
  @From('column_name', ledger)
  column?: string | null;

  @Field(() => String, { description: 'Typed reason 原因代码.' })
  @From('reason', ledger)
  reason!: string;

  @Field(() => String, { description: 'The reason in Chinese 原因.' })
  @From((row) => labelOf(row.column('reason'), quarantineReasonCodes), ledger)
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The unmapped code where it looks like one, else its shape and a sign that is equal for equal values 未对照的代码.',
  })
  @From('code', ledger)
  code?: string | null;

  @Field(() => QuarantineState, { description: 'What became of it 状态.' })
  @From('state', ledger)
  state!: QuarantineState;

  @Field(() => String, { description: 'The state in Chinese 状态.' })
  @From((row) => labelOf(row.column('state'), quarantineStateCodes), ledger)
  stateLabel!: string;

  @Field(() => DateTimeScalar, { description: 'Since when 隔离时间.' })
  @From('created_at', ledger)
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when 放行时间.' })
  @From('released_at', ledger)
  releasedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it up 放弃它的运维账号.' })
  @From('refused_by', ledger)
  refusedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up 放弃理由.' })
  @From('refused_reason', ledger)
  refusedReason?: string | null;

  @Field(() => [MaskedCell], { description: 'The row, every value by its shape alone 脱敏后的内容.' })
  @Joined({
    ...ledger,
    from: (entry) => `(select c.value ->> 'column' as "column", c.value ->> 'masked' as masked, c.place
      from jsonb_array_elements(${entry.column('masked')}) with ordinality as c (value, place))`,
    on: () => 'true',
    order: (cell) => cell.column('place'),
    crossesFilings: false,
  })
  cells!: Ref<MaskedCell>[];
}

@ObjectType({ description: 'A page of the quarantine, newest first 隔离区分页.' })
export class QuarantinePage {
  @Field(() => [QuarantineEntry], { description: 'The rows of this page 本页各行.' })
  @Joined({
    ...ledger,
    from: (page) => entriesOfPage(page, entryColumns),
    on: () => 'true',
    order: newestFirst,
    crossesFilings: false,
  })
  nodes!: Ref<QuarantineEntry>[];

  @Field(() => String, {
    nullable: true,
    description: 'Pass as `after` to get the next page 下一页游标; null on an empty page.',
  })
  @From(
    (page) =>
      `(select e.id::text from ${entriesOfPage(page, 'q.id, q.created_at')} e order by e.created_at, e.id limit 1)`,
    ledger,
  )
  endCursor?: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page 是否还有.' })
  @From(
    (page) => `exists (select from hub.quarantine q where ${isAsked(page)} and ${isBehind(page)}
      order by ${newestFirst({ column: (name) => `q.${name}` })} offset ${page.column('size')} limit 1)`,
    ledger,
  )
  hasNextPage!: boolean;

  @Field(() => Int, { description: 'Rows in all 总行数.' })
  @From((page) => `(select count(*)::int from hub.quarantine q where ${isAsked(page)})`, ledger)
  totalCount!: number;
}

@ObjectType({ description: 'Rows that wait in quarantine for one reason 隔离区汇总.' })
export class QuarantineSummary {
  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), ledger)
  department!: Department;

  @Field(() => String, { description: 'The stream 数据流代码.' })
  @From('stream', ledger)
  stream!: string;

  @Field(() => String, { description: 'The stream as people call it 数据流.' })
  @From((row) => `coalesce(${row.column('stream_label')}, ${row.column('stream')})`, ledger)
  streamLabel!: string;

  @Field(() => String, { description: 'Typed reason 原因代码.' })
  @From('reason', ledger)
  reason!: string;

  @Field(() => String, { description: 'The reason in Chinese 原因.' })
  @From((row) => labelOf(row.column('reason'), quarantineReasonCodes), ledger)
  label!: string;

  @Field(() => String, { nullable: true, description: 'The source’s column 字段.' })
  @From('column_name', ledger)
  column?: string | null;

  @Field(() => String, { nullable: true, description: 'The unmapped code, or its shape and sign 未对照的代码.' })
  @From('code', ledger)
  code?: string | null;

  @Field(() => Int, { description: 'Rows 行数.' })
  @From('rows', ledger)
  count!: number;

  @Field(() => DateTimeScalar, { description: 'The oldest of them 最早隔离时间.' })
  @From('oldest_at', ledger)
  oldestAt!: string;
}
