import { Field, ID, ObjectType } from 'type-graphql';
import { From } from '../read/from.js';
import { DateTimeScalar } from '../read/scalars.js';
import { labelOf } from '../read/sql.js';
import { driftKindCodes } from './drift.codes.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

@ObjectType({
  description: 'One thing of a delivery that is not as agreed, or not as in the deliveries before it 格式变化.',
})
export class DriftFinding {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', ledger)
  id!: string;

  @Field(() => String, { description: 'The stream 数据流代码.' })
  @From('stream', ledger)
  stream!: string;

  @Field(() => String, { description: 'The stream as people call it 数据流.' })
  @From('stream_label', ledger)
  streamLabel!: string;

  @Field(() => String, { description: 'The delivery 交付批次.' })
  @From('delivery', ledger)
  delivery!: string;

  @Field(() => String, {
    description:
      '`new-column`, `missing`, `swapped`, `retyped`, `revalued`, `emptied`, `misshaped` or `refused` 变化代码.',
  })
  @From('kind', ledger)
  kind!: string;

  @Field(() => String, { description: 'The kind in Chinese 变化.' })
  @From((row) => labelOf(row.column('kind'), driftKindCodes), ledger)
  kindLabel!: string;

  @Field(() => String, { description: 'The source’s column 字段.' })
  @From('column_name', ledger)
  column!: string;

  @Field(() => String, { nullable: true, description: 'The other column, where two changed places 另一字段.' })
  @From('other_column', ledger)
  otherColumn?: string | null;

  @Field(() => String, { description: 'What was seen, in shares and kinds of content; no value 所见.' })
  @From('seen', ledger)
  detail!: string;

  @Field(() => Boolean, { description: 'Whether it stopped the run 是否停止任务.' })
  @From('stops', ledger)
  stops!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an operator accepted it 认可时间.' })
  @From('accepted_at', ledger)
  acceptedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The operator who accepted it 认可人.' })
  @From('accepted_by', ledger)
  acceptedBy?: string | null;
}
