import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { traceparent } from '../../runtime/telemetry.js';
import type { Department } from '../../schema/canonical/department.js';
import type { RequestDeps } from '../kit/deps.js';
import { syncQueueName, withQueue } from '../queues/queues.js';
import { finishedStates, progressOf, runColumns, type RunSummary, type RunTrigger, type SyncProgress } from './run.js';
import { syncJob } from './sync-job.js';

export interface SyncRequest {
  readonly department: Department;
  readonly full?: boolean;
  /** Reads what is in quarantine again, and no department. */
  readonly retry?: boolean;
  readonly trigger: RunTrigger;
}

/** A run that the ledger does not have. */
export class RunNotFoundError extends Error {
  override readonly name = 'RunNotFoundError';
}

/**
 * Writes a run into the ledger and puts its id into the department's queue. A department that has an open run already is
 * answered with that one (`created` false): two never overlap.
 *
 * The ledger comes first: a run whose enqueuing fails is found there and enqueued by the worker's next round.
 */
export async function requestSync(deps: RequestDeps, request: SyncRequest): Promise<RunSummary & { created: boolean }> {
  const mode = request.retry === true ? 'retry' : request.full === true ? 'full' : 'changes';
  const { rows } = await deps.pool.query<RunSummary>(
    // After a restore the departments may have been told of more than the hub still knows: then all is read (jobs/watch/home.ts).
    `insert into hub.sync_run (id, department, mode, trigger, state)
     values ($1, $2, case when $3 = 'changes' and hub.reconcile_state($2) = 'WANTED' then 'full' else $3 end, $4, 'QUEUED')
     on conflict (department) where state in ('QUEUED', 'RUNNING', 'LINKING') do nothing
     returning ${runColumns}`,
    [randomUUID(), request.department, mode, request.trigger],
  );
  const created = rows[0];
  const run = created ?? (await hurryOpenRun(deps.pool, request));
  // Between the two statements the open run may have ended: then this request makes a new one.
  if (run === undefined) return requestSync(deps, request);
  await withQueue(deps.queueBackend, syncQueueName(run.department), (queue) =>
    syncJob.enqueue(queue, { runId: run.id, trace: traceparent() }, { jobId: run.id }),
  );
  return { ...run, created: created !== undefined };
}

/** The open run of the department. One that waits for a later try is not kept waiting by somebody who asks for it. */
async function hurryOpenRun(pool: pg.Pool, { department, trigger }: SyncRequest): Promise<RunSummary | undefined> {
  if (trigger !== 'SCHEDULE') {
    await pool.query(
      `update hub.sync_run set next_try_at = clock_timestamp() where department = $1 and state in ('QUEUED', 'LINKING')
         and next_try_at > clock_timestamp()`,
      [department],
    );
  }
  const { rows } = await pool.query<RunSummary>(
    `select ${runColumns} from hub.sync_run where department = $1 and state in ('QUEUED', 'RUNNING', 'LINKING')`,
    [department],
  );
  return rows[0];
}

export async function findRun(pool: pg.Pool | pg.ClientBase, id: string): Promise<RunSummary | undefined> {
  const { rows } = await pool.query<RunSummary>(`select ${runColumns} from hub.sync_run where id = $1`, [id]);
  return rows[0];
}

export interface RunFilter {
  readonly department?: Department;
  readonly limit?: number;
}

const runsListedDefault = 20;

/** Newest first. */
export async function listRuns(deps: Pick<RequestDeps, 'pool'>, filter: RunFilter = {}): Promise<RunSummary[]> {
  const { rows } = await deps.pool.query<RunSummary>(
    `select ${runColumns} from hub.sync_run where $1::text is null or department = $1
     order by requested_at desc, id limit $2`,
    [filter.department ?? null, filter.limit ?? runsListedDefault],
  );
  return rows;
}

export interface WaitOptions {
  readonly onProgress?: (progress: SyncProgress) => void;
  readonly signal?: AbortSignal;
}

const pollMs = 300;

/** Answers when the run has ended, however it ended. Rejects only if `signal` aborts or the database is lost. */
export async function waitForRun(
  deps: Pick<RequestDeps, 'pool'>,
  id: string,
  options: WaitOptions = {},
): Promise<RunSummary> {
  let told = '';
  let toLinkAtFirst: number | undefined;
  for (;;) {
    const run = await findRun(deps.pool, id);
    if (run === undefined) throw new RunNotFoundError(`There is no sync run ${id}; "hub runs" lists them.`);
    const done = run.rowsLinked + run.rowsUnlinked;
    // Counted once: on a first load these are millions of rows.
    if (run.state === 'LINKING') toLinkAtFirst ??= done + (await countTodo(deps.pool, run.id));
    const toLink = run.state === 'LINKING' && toLinkAtFirst !== undefined ? Math.max(0, toLinkAtFirst - done) : null;
    const progress = progressOf(run, null, toLink);
    const telling = JSON.stringify({ ...progress, at: '' });
    if (telling !== told) options.onProgress?.(progress);
    told = telling;
    if (finishedStates.includes(run.state)) return run;
    await sleep(pollMs, undefined, options.signal === undefined ? {} : { signal: options.signal });
  }
}

export async function countTodo(client: pg.Pool | pg.ClientBase, runId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*) as count from hub.link_todo where run_id = $1',
    [runId],
  );
  return rows[0]?.count ?? 0;
}

/** Runs that are open in the ledger and due: what the queue must hold. */
export async function listOpenRuns(pool: pg.Pool): Promise<{ id: string; department: Department }[]> {
  const { rows } = await pool.query<{ id: string; department: Department }>(
    `select id, department from hub.sync_run where state in ('QUEUED', 'RUNNING', 'LINKING')
       and coalesce(next_try_at <= clock_timestamp(), true) order by requested_at`,
  );
  return rows;
}
