import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { CodeList } from '../canonical/codes/code-list.js';
import { Department } from '../department/department.enums.js';
import { From, Joined, Resolved, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateTimeScalar } from '../read/scalars.js';
import { enumName, labelOf } from '../read/sql.js';
import { DeliveryFinding } from './delivery-finding.type.js';
import { DriftFinding } from './drift.type.js';
import { HeldDelivery, RunRelease } from './held.type.js';
import { SyncStream } from './sync-stream.type.js';
import { quarantineReasonCodes, runProblemCodes, runStateCodes } from './sync.codes.js';

/** About the sync, never about a person: for operators. */
const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const label =
  (column: string, codes: CodeList<string>) =>
  (row: Row): string =>
    labelOf(row.column(column), codes);

@ObjectType({ description: 'Rows of one run that could not be understood, by reason 隔离原因统计.' })
export class QuarantineCount {
  @Field(() => String, { description: 'Typed reason 原因代码.' })
  @From('reason', ledger)
  reason!: string;

  @Field(() => String, { description: 'The reason in Chinese 原因.' })
  @From((row) => labelOf(row.column('reason'), quarantineReasonCodes), ledger)
  label!: string;

  @Field(() => String, { nullable: true, description: 'The source’s column 字段.' })
  @From('column_name', ledger)
  column?: string | null;

  @Field(() => Int, { description: 'Rows 行数.' })
  @From('rows', ledger)
  count!: number;
}

@ObjectType({ description: 'One sync of one department, a line of the ledger 同步任务.' })
export class SyncRun {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', ledger)
  id!: string;

  @Field(() => Department, { description: 'The department that was read 部门.' })
  @From((row) => enumName(row.column('department')), ledger)
  department!: Department;

  @Field(() => String, { description: '`full`, `changes`, or `retry` (of what is in quarantine) 同步方式.' })
  @From('mode', ledger)
  mode!: string;

  @Field(() => String, { description: '`SCHEDULE`, `COMMAND` or `REQUEST` 触发方式.' })
  @From('trigger', ledger)
  trigger!: string;

  @Field(() => String, { description: '`QUEUED`, `RUNNING`, `LINKING`, `SUCCEEDED`, `HELD` or `FAILED` 状态代码.' })
  @From('state', ledger)
  state!: string;

  @Field(() => String, { description: 'The state in Chinese 状态.' })
  @From(label('state', runStateCodes), ledger)
  stateLabel!: string;

  @Field(() => DateTimeScalar, { description: 'Asked for at 提交时间.' })
  @From('requested_at', ledger)
  requestedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Started at 开始时间.' })
  @From('started_at', ledger)
  startedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Finished at 结束时间.' })
  @From('finished_at', ledger)
  finishedAt?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Duration in milliseconds, up to now while it runs 用时（毫秒）.',
  })
  @From(
    (row) =>
      `round(1000 * extract(epoch from coalesce(${row.column('finished_at')}, now()) - ${row.column('started_at')}))`,
    ledger,
  )
  durationMs?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Rows that the source announced 应读行数; null where it announces none.',
  })
  @From('rows_expected', ledger)
  rowsExpected?: number | null;

  @Field(() => Float, { description: 'Rows read 读取 = applied + unchanged + superseded + quarantined.' })
  @From('rows_read', ledger)
  rowsRead!: number;

  @Field(() => Float, { description: 'Rows applied 应用.' })
  @From('rows_applied', ledger)
  rowsApplied!: number;

  @Field(() => Float, { description: 'Rows as they were before 未变.' })
  @From('rows_unchanged', ledger)
  rowsUnchanged!: number;

  @Field(() => Float, { description: 'Repeated or older rows of the same delivery 被取代.' })
  @From('rows_superseded', ledger)
  rowsSuperseded!: number;

  @Field(() => Float, { description: 'Rows that could not be understood 隔离.' })
  @From('rows_quarantined', ledger)
  rowsQuarantined!: number;

  @Field(() => Float, { description: 'Open records before 运行前有效记录.' })
  @From('open_before', ledger)
  openBefore!: number;

  @Field(() => Float, { description: 'Records opened 新增记录.' })
  @From('opened', ledger)
  opened!: number;

  @Field(() => Float, { description: 'Records closed 关闭记录.' })
  @From('closed', ledger)
  closed!: number;

  @Field(() => Float, {
    description: 'Records closed since a complete delivery lacks them 缺失关闭; part of `closed`.',
  })
  @From('closed_by_absence', ledger)
  closedByAbsence!: number;

  @Field(() => Float, { description: 'Open records after 运行后有效记录.' })
  @From('open_after', ledger)
  openAfter!: number;

  @Field(() => Float, { description: 'Mentions tied to a person 已关联.' })
  @From('rows_linked', ledger)
  rowsLinked!: number;

  @Field(() => Float, { description: 'Mentions tied to nobody 未关联.' })
  @From('rows_unlinked', ledger)
  rowsUnlinked!: number;

  @Field(() => String, { nullable: true, description: 'Typed problem of a run that was held or failed 问题代码.' })
  @From('problem', ledger)
  problem?: string | null;

  @Field(() => String, { nullable: true, description: 'The problem in Chinese 问题.' })
  @From(label('problem', runProblemCodes), ledger)
  problemLabel?: string | null;

  @Field(() => String, { nullable: true, description: 'One line: what happened and what to do next 说明.' })
  @From('message', ledger)
  message?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a run that waits is tried again 下次重试时间.' })
  @From('next_try_at', ledger)
  nextTryAt?: string | null;

  @Field(() => [HeldDelivery], {
    description: 'What a held run waits for two operators for 挂起原因; empty for any other run.',
  })
  @Joined({
    ...ledger,
    from: 'hub.sync_hold',
    on: (
      held,
      run,
    ) => `${held.column('run_id')} = ${run.column('id')} and ${held.column('hold')} = ${run.column('holds')}
      and ${run.column('state')} = 'HELD'`,
    order: (held) => `${held.column('stream')}, ${held.column('delivery')}`,
    crossesFilings: false,
  })
  held!: Ref<HeldDelivery>[];

  @Field(() => [RunRelease], { description: 'What operators decided about it while it was held 放行记录.' })
  @Joined({
    ...ledger,
    from: 'hub.sync_release',
    on: (release, run) => `${release.column('run_id')} = ${run.column('id')}`,
    order: (release) => release.column('at'),
    crossesFilings: false,
  })
  releases!: Ref<RunRelease>[];

  @Field(() => [SyncStream], { description: 'Its deliveries, each held against the source’s own totals 各交付批次.' })
  @Joined({
    ...ledger,
    from: 'hub.sync_stream',
    on: (stream, run) => `${stream.column('run_id')} = ${run.column('id')}`,
    order: (stream) => `${stream.column('as_of')}, ${stream.column('stream')}, ${stream.column('delivery')}`,
    crossesFilings: false,
  })
  streams!: Ref<SyncStream>[];

  @Field(() => [DriftFinding], { description: 'What of its deliveries is not as agreed, or not as before 格式变化.' })
  @Joined({
    ...ledger,
    from: 'hub.sync_drift',
    on: (finding, run) => `${finding.column('run_id')} = ${run.column('id')}`,
    order: (finding) =>
      `${finding.column('stops')} desc, ${finding.column('stream')}, ${finding.column('column_name')}, ${finding.column('id')}`,
    crossesFilings: false,
  })
  drift!: Ref<DriftFinding>[];

  @Field(() => [DeliveryFinding], { description: 'What was noticed about the deliveries themselves 交付情况.' })
  @Joined({
    ...ledger,
    from: 'hub.delivery_finding',
    on: (finding, run) => `${finding.column('run_id')} = ${run.column('id')}`,
    order: (finding) => `${finding.column('stops')} desc, ${finding.column('found_at')}, ${finding.column('id')}`,
    crossesFilings: false,
  })
  deliveryFindings!: Ref<DeliveryFinding>[];

  @Field(() => Boolean, { description: 'Whether every row is accounted for, and the open records add up 是否平账.' })
  @From(
    (row) => `(${row.column('rows_read')} = ${row.column('rows_applied')} + ${row.column('rows_unchanged')}
      + ${row.column('rows_superseded')} + ${row.column('rows_quarantined')}
      and ${row.column('open_before')} + ${row.column('opened')} - ${row.column('closed')} = ${row.column('open_after')})`,
    ledger,
  )
  balanced!: boolean;

  @Field(() => [QuarantineCount], { description: 'What could not be understood, most frequent first 隔离原因.' })
  @Joined({
    ...ledger,
    from: (run) => `(select q.reason, q.column_name, count(*)::int as rows from hub.quarantine q
      where q.run_id = ${run.column('id')} group by q.reason, q.column_name)`,
    on: () => 'true',
    order: (count) => `${count.column('rows')} desc, ${count.column('reason')}, ${count.column('column_name')}`,
    crossesFilings: false,
  })
  quarantineByReason!: Ref<QuarantineCount>[];
}

@ObjectType({ description: 'One step of a running sync 同步进度.' })
export class SyncProgress {
  @Field(() => ID, { description: 'The run 任务编号.' })
  @Resolved(ledger)
  runId!: string;

  @Field(() => Department, { description: 'Its department 部门.' })
  @Resolved(ledger)
  department!: Department;

  @Field(() => String, { description: 'State of the run 状态代码.' })
  @Resolved(ledger)
  state!: string;

  @Field(() => String, { description: 'The state in Chinese 状态.' })
  @Resolved(ledger)
  stateLabel!: string;

  @Field(() => String, { nullable: true, description: 'The stream being read 数据流.' })
  @Resolved(ledger)
  stream?: string | null;

  @Field(() => Float, { description: 'Rows read so far 已读.' })
  @Resolved(ledger)
  rowsRead!: number;

  @Field(() => Float, { nullable: true, description: 'Rows to come in all 应读; null where the source does not say.' })
  @Resolved(ledger)
  rowsExpected?: number | null;

  @Field(() => Float, { description: 'Rows applied 应用.' })
  @Resolved(ledger)
  rowsApplied!: number;

  @Field(() => Float, { description: 'Rows unchanged 未变.' })
  @Resolved(ledger)
  rowsUnchanged!: number;

  @Field(() => Float, { description: 'Rows superseded 被取代.' })
  @Resolved(ledger)
  rowsSuperseded!: number;

  @Field(() => Float, { description: 'Rows quarantined 隔离.' })
  @Resolved(ledger)
  rowsQuarantined!: number;

  @Field(() => Float, { nullable: true, description: 'Mentions tied to a person so far 已关联.' })
  @Resolved(ledger)
  rowsLinked?: number | null;

  @Field(() => Float, { nullable: true, description: 'Records that still wait to be linked 待关联.' })
  @Resolved(ledger)
  toLink?: number | null;

  @Field(() => String, { nullable: true, description: 'Why it waits or stopped, and what to do next 说明.' })
  @Resolved(ledger)
  message?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a run that waits is tried again 下次重试时间.' })
  @Resolved(ledger)
  nextTryAt?: string | null;

  @Field(() => DateTimeScalar, { description: 'When 时间.' })
  @Resolved(ledger)
  at!: string;
}
