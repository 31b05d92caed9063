import { setTimeout as sleep } from 'node:timers/promises';
import type { RunContext } from '../sync/context.js';
import { underFence } from '../sync/lease.js';
import { InterruptedError } from '../sync/problem.js';

const pollMs = 250;
/** A register that has committed nothing for so long is not on its way, and nobody waits for it. */
const silenceSecondsMax = 10;
const waitMsMax = 300_000;

/**
 * On a first load, lets the register of who is who be linked first, if it is being read at this moment. People are then filed
 * in their community, for ever, and not in the bucket for those of whom no community is known; and each is written once.
 * The outcome is the same without the wait, so a register that is down or silent delays nobody.
 */
export async function awaitRegister(context: RunContext): Promise<void> {
  const { lease, signal } = context;
  if (lease.run.department === 'public-security') return;
  const deadline = performance.now() + waitMsMax;
  while (performance.now() < deadline) {
    if (signal.aborted) throw new InterruptedError('The worker is shutting down.');
    const isOnItsWay = await underFence(lease, async () => {
      const { rowCount } = await lease.client.query(
        `select from hub.sync_run where department = 'public-security' and state in ('RUNNING', 'LINKING')
           and heartbeat_at > clock_timestamp() - make_interval(secs => $1)
           and not exists (select from hub.department_state where department = 'public-security')`,
        [silenceSecondsMax],
      );
      return rowCount === 1;
    });
    if (!isOnItsWay) return;
    await sleep(pollMs);
  }
}
