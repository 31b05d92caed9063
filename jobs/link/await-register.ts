import { setTimeout as sleep } from 'node:timers/promises';
import type { RunContext } from '../sync/context.js';
import { underFence } from '../sync/lease.js';
import { InterruptedError } from '../sync/problem.js';

const pollMs = 250;
const roundsAHeartbeat = 40;
/** A register that has committed nothing for so long is not on its way, and nobody waits for it. */
const silenceSecondsMax = 30;
const roundsMax = 1_200;

/**
 * On a first load, lets the register of who is who be linked first, if it is being read at this moment. People are then filed
 * in their community, for ever, and not in the bucket for those of whom no community is known; and each is written once.
 * The outcome is the same without the wait, so a register that is down or silent delays nobody.
 */
export async function awaitRegister(context: RunContext): Promise<void> {
  const { lease, signal } = context;
  if (lease.run.department === 'public-security') return;
  for (let round = 0; round < roundsMax; round += 1) {
    if (signal.aborted) throw new InterruptedError('The worker is shutting down.');
    // Now and then with a sign of life of our own, for whoever wonders whether this worker still is.
    const isOnItsWay =
      round % roundsAHeartbeat === 0 ? await underFence(lease, () => look(context)) : await look(context);
    if (!isOnItsWay) return;
    await sleep(pollMs);
  }
}

async function look({ lease: { client } }: RunContext): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from hub.sync_run where department = 'public-security' and state in ('RUNNING', 'LINKING')
       and heartbeat_at > clock_timestamp() - make_interval(secs => $1)
       and not exists (select from hub.department_state where department = 'public-security')`,
    [silenceSecondsMax],
  );
  return rowCount === 1;
}
