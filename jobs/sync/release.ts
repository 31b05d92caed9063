import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';
import type { ActRefusal, RunDecision } from '../../schema/read/context.js';
import type { RequestDeps } from '../kit/deps.js';
import { syncQueueName, withQueue } from '../queues/queues.js';
import { dropEntries } from './drop-entries.js';
import { syncJob } from './sync-job.js';
import { emptyStaging } from './staging.js';

/** Accounts that must release a held run before it goes on. */
export const releasesNeeded = 2;

interface Held {
  readonly department: Department;
  readonly hold: number;
  readonly heldAt: Date;
}

type Outcome = { readonly refused: ActRefusal | null };

const openRunIndex = 'sync_run_open';

/** One transaction on a connection of its own. An act that answers a refusal leaves nothing behind. */
async function transact(pool: pg.Pool, act: (client: pg.PoolClient) => Promise<ActRefusal | null>): Promise<Outcome> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin');
    const refused = await act(client);
    await client.query(refused === null ? 'commit' : 'rollback');
    return { refused };
  } catch (error) {
    failure = error as Error;
    const { constraint } = error as { constraint?: string };
    if (constraint === openRunIndex) return { refused: 'department-busy' };
    throw error;
  } finally {
    client.release(failure);
  }
}

/** The held run, its row locked: two operators who decide at once take turns. */
async function findHeld(client: pg.ClientBase, runId: string): Promise<Held | ActRefusal> {
  const { rows } = await client.query<Held & { state: string }>(
    `select department, state, holds as hold, finished_at as "heldAt" from hub.sync_run where id = $1 for update`,
    [runId],
  );
  const found = rows[0];
  if (found === undefined) return 'unknown-run';
  return found.state === 'HELD' ? found : 'not-held';
}

/** An account however an issuer writes it: `Li.Wei` and `li.wei ` are nobody's two accounts. */
const account = (operator: string): string => `lower(btrim(normalize(${operator}, NFKC)))`;

/** Writes the decision down; false where the account has decided about this hold before. The run's row is locked. */
async function keepDecision(
  client: pg.ClientBase,
  { runId, operator, reason }: RunDecision,
  { hold }: Held,
  decision: 'RELEASE' | 'REFUSE',
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into hub.sync_release (id, run_id, hold, operator, decision, reason)
     select $1, $2, $3, $4, $5, $6 where not exists (
       select from hub.sync_release where run_id = $2 and hold = $3 and ${account('operator')} = ${account('$4::text')})`,
    [randomUUID(), runId, hold, operator, decision, reason],
  );
  return rowCount === 1;
}

/**
 * One operator's release of a held run. The second account's lets it go on from its staging; what was released are the
 * deliveries of the hold with the numbers of records they leave out.
 */
export async function releaseRun(deps: RequestDeps, decision: RunDecision): Promise<Outcome> {
  let goesOn: Department | undefined;
  const outcome = await transact(deps.pool, async (client) => {
    const held = await findHeld(client, decision.runId);
    if (typeof held === 'string') return held;
    if (!(await keepDecision(client, decision, held, 'RELEASE'))) return 'same-operator';
    const { rows } = await client.query<{ operators: number }>(
      `select count(distinct ${account('operator')}) as operators from hub.sync_release
       where run_id = $1 and hold = $2 and decision = 'RELEASE'`,
      [decision.runId, held.hold],
    );
    if ((rows[0]?.operators ?? 0) < releasesNeeded) return null;
    await letGoOn(client, decision.runId, held);
    goesOn = held.department;
    return null;
  });
  const { runId } = decision;
  if (outcome.refused === null && goesOn !== undefined) {
    deps.logger.info({ runId, department: goesOn }, 'held run released by two operators');
    await withQueue(deps.queueBackend, syncQueueName(goesOn), (queue) =>
      syncJob.enqueue(queue, { runId }, { jobId: runId }),
    );
  }
  return outcome;
}

async function letGoOn(client: pg.ClientBase, runId: string, { department, hold, heldAt }: Held): Promise<void> {
  await client.query('update hub.sync_hold set released_at = clock_timestamp() where run_id = $1 and hold = $2', [
    runId,
    hold,
  ]);
  // What was compared while another run had not yet changed the department's records is compared anew: without its
  // staging the delivery is read again.
  const { rowCount: changed } = await client.query(
    `select from hub.sync_run where department = $2 and id <> $1 and finished_at > $3 and rows_applied + closed > 0 limit 1`,
    [runId, department, heldAt],
  );
  if (changed === 1) await emptyStaging(client, [runId]);
  await client.query(
    `update hub.sync_run r set state = 'QUEUED', problem = null, message = null, finished_at = null, next_try_at = null,
       open_before = (select count(*) from hub.source_key k where k.department = r.department and k.closed_at is null)
     where id = $1`,
    [runId],
  );
}

/** Gives a held run up, by one operator: nothing of it was applied, and the department can deliver again. */
export async function refuseRun(deps: Pick<RequestDeps, 'pool' | 'logger'>, decision: RunDecision): Promise<Outcome> {
  const outcome = await transact(deps.pool, async (client) => {
    const held = await findHeld(client, decision.runId);
    if (typeof held === 'string') return held;
    if (!(await keepDecision(client, decision, held, 'REFUSE'))) return 'same-operator';
    await endHeld(client, decision.runId, {
      problem: 'refused',
      message: 'An operator gave the held run up. Nothing of it was applied; the department may deliver again.',
    });
    return null;
  });
  if (outcome.refused === null) deps.logger.info({ runId: decision.runId }, 'held run given up by an operator');
  return outcome;
}

/** Ends a held run without applying it. In the caller's transaction. */
export async function endHeld(
  client: pg.ClientBase,
  runId: string,
  { problem, message }: { readonly problem: 'refused' | 'superseded'; readonly message: string },
): Promise<void> {
  await dropEntries(client, runId);
  await emptyStaging(client, [runId]);
  await client.query(
    `update hub.sync_run set state = 'FAILED', problem = $2, message = $3, finished_at = clock_timestamp()
     where id = $1 and state = 'HELD'`,
    [runId, problem, message],
  );
}
