import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { RunStoppedError } from './problem.js';
import { endHeld } from './release.js';
import type { StagedDelivery } from './stage.js';

interface HeldDelivery {
  readonly runId: string;
  /** Whether its run still waits; else it was replaced or given up. */
  readonly waits: boolean;
  readonly stream: string;
  readonly delivery: string;
  readonly asOf: string | null;
}

/** Deliveries of the department that a run was held for and that were never applied. */
async function findHeld({ lease: { client, run } }: RunContext): Promise<HeldDelivery[]> {
  const { rows } = await client.query<HeldDelivery>(
    `select r.id as "runId", r.state = 'HELD' as waits, h.stream, h.delivery, s.as_of::text as "asOf"
     from hub.sync_run r join hub.sync_hold h on h.run_id = r.id and h.hold = r.holds
       left join hub.sync_stream s on s.run_id = r.id and s.stream = h.stream and s.delivery = h.delivery
     where r.department = $1 and r.id <> $2
       and (r.state = 'HELD' or (r.state = 'FAILED' and r.problem in ('superseded', 'refused')))`,
    [run.department, run.id],
  );
  return rows;
}

const isSame = ({ stream, delivery }: StagedDelivery, held: HeldDelivery) =>
  stream.name === held.stream && delivery.id === held.delivery;

/** A full delivery says everything, and so replaces an older one of its stream. */
function isNewer({ stream, delivery }: StagedDelivery, held: HeldDelivery): boolean {
  const isFull = stream.name === held.stream && delivery.mode === 'full' && delivery.id !== held.delivery;
  return isFull && delivery.asOf >= (held.asOf ?? '');
}

/**
 * What of the offered deliveries this run takes: a delivery for which a run was held is left out where a newer full one of its
 * stream is offered, too. Where the very delivery of a run that is still held is all there is, the run stops before anything is
 * read: two people decide about that one, and a second run beside it would pass them by.
 */
export async function standBehindHeld(
  context: RunContext,
  deliveries: readonly StagedDelivery[],
): Promise<readonly StagedDelivery[]> {
  if (context.lease.run.mode === 'retry') return deliveries;
  const held = await findHeld(context);
  const isReplaced = (one: HeldDelivery) => deliveries.some((staged) => isNewer(staged, one));
  const same = held.find((one) => one.waits && deliveries.some((staged) => isSame(staged, one)) && !isReplaced(one));
  if (same === undefined) {
    return deliveries.filter((staged) => !held.some((one) => isSame(staged, one) && isReplaced(one)));
  }
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
  if (context.lease.run.mode === 'retry') return;
  const byRun = Map.groupBy(
    (await findHeld(context)).filter(({ waits }) => waits),
    ({ runId }) => runId,
  );
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
