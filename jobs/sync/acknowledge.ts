import { type Delivery, type RejectReason, SourceError } from '../../connectors/kit/contract.js';
import type { RunContext } from './context.js';
import { describeUnexpected } from './problem.js';

const rowsAPage = 500;
/** Attempts at a run that a source may delay by not being told. */
const attemptsToTell = 5;

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
 * Tells the source what was taken, now that it is committed here. A source that is away for a moment is told by the run's next
 * attempt; one that stays away, or refuses to be told, must not keep what is committed from being published, so that is noted.
 */
export async function acknowledge(context: RunContext, stream: string, delivery: Delivery): Promise<void> {
  try {
    await delivery.acknowledge?.(rejectsOf(context, stream, delivery.id));
  } catch (error) {
    const { run, fence } = context.lease;
    if (error instanceof SourceError && error.problem === 'unavailable' && fence < attemptsToTell) throw error;
    const { id, department } = run;
    context.logger.warn(
      { runId: id, department, stream, delivery: delivery.id, reason: describeUnexpected(error) },
      'the source could not be told what was taken: its picked-up flags are behind what the hub holds',
    );
  }
}
