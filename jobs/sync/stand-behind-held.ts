import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { RunStoppedError } from './problem.js';
import { endHeld } from './release.js';
import type { StagedDelivery } from './stage.js';

interface HeldDelivery {
  readonly runId: string;
  readonly stream: string;
  readonly delivery: string;
  readonly asOf: string | null;
}

async function findHeld({ lease: { client, run } }: RunContext): Promise<HeldDelivery[]> {
  const { rows } = await client.query<HeldDelivery>(
    `select r.id as "runId", h.stream, h.delivery, s.as_of::text as "asOf"
     from hub.sync_run r join hub.sync_hold h on h.run_id = r.id and h.hold = r.holds
       left join hub.sync_stream s on s.run_id = r.id and s.stream = h.stream and s.delivery = h.delivery
     where r.department = $1 and r.state = 'HELD' and r.id <> $2`,
    [run.department, run.id],
  );
  return rows;
}

const isSame = ({ stream, delivery }: StagedDelivery, held: HeldDelivery) =>
  stream.name === held.stream && delivery.id === held.delivery;

function isNewer({ stream, delivery }: StagedDelivery, held: HeldDelivery): boolean {
  return stream.name === held.stream && delivery.mode === 'full' && delivery.asOf >= (held.asOf ?? '');
}

/**
 * Stops a run that is offered the very delivery for which an older run is held: two people decide about that one, and a second
 * run beside it would pass them by. Before anything is read.
 */
export async function standBehindHeld(context: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const same = (await findHeld(context)).find((held) => deliveries.some((staged) => isSame(staged, held)));
  if (same === undefined) return;
  throw new RunStoppedError(
    'held-before',
    `Run ${same.runId} is held on the same delivery ${same.delivery} (${same.stream}), and the department has sent no newer one. ` +
      'Release or refuse that run, or ask the department for a better delivery.',
  );
}

/**
 * Ends held runs whose every held delivery is replaced by a newer full one of this run. Called when all of it has been read and
 * its totals match: a delivery that is cut replaces nothing.
 */
export async function replaceHeld(context: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const held = await findHeld(context);
  const byRun = Map.groupBy(held, ({ runId }) => runId);
  for (const [runId, holds] of byRun) {
    if (!holds.every((hold) => deliveries.some((staged) => isNewer(staged, hold)))) continue;
    await underFence(context.lease, () =>
      endHeld(context.lease.client, runId, {
        problem: 'superseded',
        message: `Run ${context.lease.run.id} has read a newer full delivery whole; the held one was never applied.`,
      }),
    );
  }
}
