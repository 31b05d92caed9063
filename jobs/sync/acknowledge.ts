import type { Delivery, RejectReason } from '../../connectors/kit/contract.js';
import type { RunContext } from './context.js';
import { describeUnexpected } from './problem.js';

const rowsAPage = 500;

async function* rejectsOf({ lease, vault }: RunContext, stream: string, delivery: string) {
  let after: [number, string] = [-1, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await lease.client.query<{
      id: string;
      ordinal: number;
      reason: RejectReason;
      key_sealed: Buffer | null;
    }>(
      `select id, ordinal, reason, key_sealed from hub.quarantine
       where run_id = $1 and stream = $2 and delivery = $3 and (ordinal, id) > ($4, $5::uuid)
       order by ordinal, id limit ${rowsAPage}`,
      [lease.run.id, stream, delivery, ...after],
    );
    for (const { id, ordinal, reason, key_sealed } of rows) {
      const key = key_sealed && vault.open(key_sealed, { table: 'quarantine', column: 'key_sealed', rowId: id });
      yield { key, ordinal, reason };
      after = [ordinal, id];
    }
    if (rows.length < rowsAPage) return;
  }
}

/**
 * Tells the source what was taken, now that it is committed here. A source that cannot be told is told again with its
 * next delivery, so a failure is noted and stops nothing.
 */
export async function acknowledge(context: RunContext, stream: string, delivery: Delivery): Promise<void> {
  try {
    await delivery.acknowledge?.(rejectsOf(context, stream, delivery.id));
  } catch (error) {
    const { id, department } = context.lease.run;
    context.logger.warn(
      { runId: id, department, stream, delivery: delivery.id, reason: describeUnexpected(error) },
      'the source could not be told what was taken; it will be told again with its next delivery',
    );
  }
}
