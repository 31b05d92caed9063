import { setTimeout as sleep } from 'node:timers/promises';
import type { RunContext } from '../sync/context.js';
import { isAtWork, underFence } from '../sync/lease.js';
import { InterruptedError } from '../sync/problem.js';

const pollMs = 250;
const roundsAHeartbeat = 40;
/** A register that neither committed nor computed anything for so long is not on its way, and nobody waits for it. */
const silenceSecondsMax = 30;
/** A county's first load is linked within it; a register whose source is slower than that is not waited for. */
const waitMsMax = 4 * 3_600_000;

/**
 * On a first load, lets the register of who is who be linked first, if it is being read at this moment. People are then filed
 * in their community, for ever, and not in the bucket for those of whom no community is known; and each is written once: linking
 * what the others say takes two to three times as long while the register is not linked.
 * The outcome is the same without the wait, so a register that is down or silent delays nobody.
 */
export async function awaitRegister(context: Pick<RunContext, 'lease' | 'signal'>): Promise<void> {
  const { lease, signal } = context;
  if (lease.run.department === 'public-security') return;
  for (let round = 0; round < waitMsMax / pollMs; round += 1) {
    if (signal.aborted) throw new InterruptedError('The worker is shutting down.');
    // Now and then with a sign of life of our own, for whoever wonders whether this worker still is.
    const isOnItsWay =
      round % roundsAHeartbeat === 0 ? await underFence(lease, () => look(context)) : await look(context);
    if (!isOnItsWay) return;
    await sleep(pollMs);
  }
}

/** Applying all of a large register is one transaction of minutes: as long as it computes, the register is on its way. */
async function look({ lease: { client } }: Pick<RunContext, 'lease'>): Promise<boolean> {
  const { rows } = await client.query<{ silent: boolean }>(
    `select heartbeat_at < clock_timestamp() - make_interval(secs => $1) as silent
     from hub.sync_run where department = 'public-security' and state in ('RUNNING', 'LINKING')
       and not exists (select from hub.department_state where department = 'public-security')`,
    [silenceSecondsMax],
  );
  return rows[0] !== undefined && (!rows[0].silent || (await isAtWork(client, 'public-security')));
}
