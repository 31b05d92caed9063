import { Field, Float, Int, ObjectType } from 'type-graphql';
import { From } from '../read/from.js';
import { DateScalar } from '../read/scalars.js';
import { labelOf } from '../read/sql.js';
import { streamStateCodes } from './sync.codes.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

@ObjectType({ description: 'One delivery within a run, held against the source’s own totals 交付批次台账.' })
export class SyncStream {
  @Field(() => String, { description: 'The stream 数据流代码.' })
  @From('stream', ledger)
  stream!: string;

  @Field(() => String, { description: 'The stream as people call it 数据流.' })
  @From((row) => `coalesce(${row.column('label')}, ${row.column('stream')})`, ledger)
  label!: string;

  @Field(() => String, { description: 'The delivery 交付批次.' })
  @From('delivery', ledger)
  delivery!: string;

  @Field(() => String, { nullable: true, description: '`full` or `changes` 全量或增量.' })
  @From('mode', ledger)
  mode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which the department vouches 截至日期.' })
  @From('as_of', ledger)
  asOf?: string | null;

  @Field(() => String, { description: '`STAGING`, `STAGED` or `APPLIED` 状态代码.' })
  @From('state', ledger)
  state!: string;

  @Field(() => String, { description: 'The state in Chinese 状态.' })
  @From((row) => labelOf(row.column('state'), streamStateCodes), ledger)
  stateLabel!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Rows by the source’s own count 部门报送行数; null where it says none.',
  })
  @From('control_rows', ledger)
  controlRows?: number | null;

  @Field(() => String, { nullable: true, description: 'The source’s own hash, which was checked 部门报送校验值.' })
  @From('control_hash', ledger)
  controlHash?: string | null;

  @Field(() => Float, { description: 'Rows read 读取.' })
  @From('rows_read', ledger)
  rowsRead!: number;

  @Field(() => Float, { description: 'Rows applied 应用.' })
  @From('rows_applied', ledger)
  rowsApplied!: number;

  @Field(() => Float, { description: 'Rows unchanged 未变.' })
  @From('rows_unchanged', ledger)
  rowsUnchanged!: number;

  @Field(() => Float, { description: 'Rows superseded 被取代.' })
  @From('rows_superseded', ledger)
  rowsSuperseded!: number;

  @Field(() => Float, { description: 'Rows quarantined 隔离.' })
  @From('rows_quarantined', ledger)
  rowsQuarantined!: number;

  @Field(() => Float, { description: 'Records opened 新增记录.' })
  @From('opened', ledger)
  opened!: number;

  @Field(() => Float, { description: 'Records closed 关闭记录.' })
  @From('closed', ledger)
  closed!: number;

  @Field(() => Float, { description: 'Of these by absence 缺失关闭.' })
  @From('closed_by_absence', ledger)
  closedByAbsence!: number;

  @Field(() => Int, {
    description:
      'Absent records that wait to be closed, since rows of the delivery have no readable key 暂缓关闭的缺失记录: they may be these.',
  })
  @From('absences_waiting', ledger)
  absencesWaiting!: number;

  @Field(() => Boolean, {
    description: 'Whether its rows are all accounted for and match the source’s count 是否平账.',
  })
  @From(
    (row) => `(${row.column('rows_read')} = ${row.column('rows_applied')} + ${row.column('rows_unchanged')}
      + ${row.column('rows_superseded')} + ${row.column('rows_quarantined')}
      and coalesce(${row.column('control_rows')} = ${row.column('rows_read')}, true))`,
    ledger,
  )
  balanced!: boolean;
}
