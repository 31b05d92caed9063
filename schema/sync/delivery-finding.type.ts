import { Field, ID, ObjectType } from 'type-graphql';
import { From } from '../read/from.js';
import { labelOf } from '../read/sql.js';
import { deliveryFindingCodes } from './delivery-finding.codes.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

@ObjectType({ description: 'One thing that a run noticed about the deliveries themselves 交付情况.' })
export class DeliveryFinding {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', ledger)
  id!: string;

  @Field(() => String, { nullable: true, description: 'The delivery, where it is about one 交付批次.' })
  @From('delivery', ledger)
  delivery?: string | null;

  @Field(() => String, {
    description:
      '`missing`, `unfinished`, `skipped`, `damaged`, `late`, `late-arrival`, `repeated`, `replaced`, `future-day`, `empty` or `unknown-name` 情况代码.',
  })
  @From('kind', ledger)
  kind!: string;

  @Field(() => String, { description: 'The kind in Chinese 情况.' })
  @From((row) => labelOf(row.column('kind'), deliveryFindingCodes), ledger)
  kindLabel!: string;

  @Field(() => Boolean, { description: 'Whether deliveries wait behind it 是否有交付因此等待.' })
  @From('stops', ledger)
  stops!: boolean;

  @Field(() => String, { description: 'What, and what to do next 说明与处理.' })
  @From('detail', ledger)
  detail!: string;
}
