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
  /** The source's own hash of what was read; null where it gave none. */
  readonly hash: string | null;
}

/** Deliveries of the department that a run was held for and that were never applied. */
async function findHeld({ lease: { client, run } }: RunContext): Promise<HeldDelivery[]> {
  const { rows } = await client.query<HeldDelivery>(
    `select r.id as "runId", r.state = 'HELD' as waits, h.stream, h.delivery, s.as_of::text as "asOf",
       s.control_hash as hash
     from hub.sync_run r join hub.sync_hold h on h.run_id = r.id and h.hold = r.holds
       left join hub.sync_stream s on s.run_id = r.id and s.stream = h.stream and s.delivery = h.delivery
     where r.department = $1 and r.id <> $2
       and (r.state = 'HELD' or (r.state = 'FAILED' and r.problem in ('superseded', 'refused')))`,
    [run.department, run.id],
  );
  return rows;
}

const hasItsName = ({ stream, delivery }: StagedDelivery, held: HeldDelivery) =>
  stream.name === held.stream && delivery.id === held.delivery;

/** Another content under the name of the held one: the department put it right in its place. */
const isCorrection = (staged: StagedDelivery, held: HeldDelivery) =>
  hasItsName(staged, held) &&
  held.hash !== null &&
  staged.delivery.hash !== undefined &&
  staged.delivery.hash !== held.hash;

const isSame = (staged: StagedDelivery, held: HeldDelivery) => hasItsName(staged, held) && !isCorrection(staged, held);

/** A full delivery says everything, and so replaces an older one of its stream, and the one that it corrects. */
function isNewer(staged: StagedDelivery, held: HeldDelivery): boolean {
  const { stream, delivery } = staged;
  if (stream.name !== held.stream || delivery.mode !== 'full') return false;
  return delivery.id === held.delivery ? isCorrection(staged, held) : delivery.asOf >= (held.asOf ?? '');
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
  const what =
    same.hash === null
      ? 'and the department has sent no newer one. If it was put right under the same name, that cannot be told from here: it is read once the run is refused. '
      : 'and the department has sent neither a newer one nor another content under this name. ';
  throw new RunStoppedError(
    'held-before',
    `Run ${same.runId} is held on the same delivery ${same.delivery} (${same.stream}), ${what}` +
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
        message: `Run ${context.lease.run.id} has read a newer or corrected full delivery whole; the held one was never applied.`,
      }),
    );
  }
}
