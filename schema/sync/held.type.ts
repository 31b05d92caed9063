import { Field, Float, ObjectType } from 'type-graphql';
import { From } from '../read/from.js';
import { DateTimeScalar } from '../read/scalars.js';
import { labelOf } from '../read/sql.js';
import { releaseDecisionCodes } from './sync.codes.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

@ObjectType({
  description: 'A full delivery that leaves out more records than it may: what a run is held for 挂起原因.',
})
export class HeldDelivery {
  @Field(() => String, { description: 'The stream 数据流代码.' })
  @From('stream', ledger)
  stream!: string;

  @Field(() => String, { description: 'The stream as people call it 数据流.' })
  @From('label', ledger)
  streamLabel!: string;

  @Field(() => String, { description: 'The delivery 交付批次.' })
  @From('delivery', ledger)
  delivery!: string;

  @Field(() => Float, { description: 'Open records of the stream 有效记录.' })
  @From('open_records', ledger)
  openRecords!: number;

  @Field(() => Float, {
    description: 'Open records that the delivery leaves out 缺失记录; a release holds for as many.',
  })
  @From('absent_records', ledger)
  absentRecords!: number;

  @Field(() => Float, { description: 'Absent of open, 0 to 1 缺失占比.' })
  @From(
    (row) => `round(${row.column('absent_records')}::numeric / nullif(${row.column('open_records')}, 0), 4)`,
    ledger,
  )
  share!: number;

  @Field(() => Float, { description: 'The share that needs nobody 限额占比.' })
  @From((row) => `round(${row.column('share_max')}::numeric, 4)`, ledger)
  shareMax!: number;

  @Field(() => DateTimeScalar, { description: 'Since when 挂起时间.' })
  @From('held_at', ledger)
  heldAt!: string;
}

@ObjectType({ description: 'What one operator decided about a held run 放行记录.' })
export class RunRelease {
  @Field(() => String, { description: 'The operator’s account 运维账号.' })
  @From('operator', ledger)
  operator!: string;

  @Field(() => String, { description: '`RELEASE` or `REFUSE` 决定代码.' })
  @From('decision', ledger)
  decision!: string;

  @Field(() => String, { description: 'The decision in Chinese 决定.' })
  @From((row) => labelOf(row.column('decision'), releaseDecisionCodes), ledger)
  decisionLabel!: string;

  @Field(() => String, { description: 'Why 理由.' })
  @From('reason', ledger)
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When 时间.' })
  @From('at', ledger)
  at!: string;
}
