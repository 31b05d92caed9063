import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';
import { FenceLostError, InterruptedError } from './problem.js';
import { runColumns, type RunSummary } from './run.js';

/** A run that this worker holds: every transaction of it checks the fence, so that no other can commit beside it. */
export interface Lease {
  readonly run: RunSummary;
  readonly fence: number;
  readonly client: pg.PoolClient;
}

/**
 * After this long without a commit a worker that still holds the lock is taken for frozen. A shorter time is not less safe, since
 * the fence decides; it only lets workers take a run from each other while one of them is merely slow.
 */
export const takeoverAfterMsDefault = 60_000;
const pollMsMax = 1_000;
const pollsATakeover = 8;
const statementMinutesMax = 15;

type Seen = RunSummary & { readonly fence: number; readonly frozen: boolean };

async function look(client: pg.ClientBase, runId: string, takeoverAfterMs: number): Promise<Seen | undefined> {
  const { rows } = await client.query<Seen>(
    `select ${runColumns}, fence,
       coalesce(heartbeat_at < clock_timestamp() - make_interval(secs => $2::float8 / 1000), true) as frozen
     from hub.sync_run where id = $1`,
    [runId, takeoverAfterMs],
  );
  return rows[0];
}

const lockName = 'hub sync ';

/**
 * Takes a run, or answers undefined where it has ended or another worker took it first.
 *
 * A session lock says who is at work: it falls with its connection, so a killed worker's run is free at once. A worker that is
 * alive but frozen keeps the lock; its run is taken after a minute (`takeoverAfterMs`) without a commit, and the raised fence voids
 * whatever it writes when it wakes. A session of it that waits for its next word, with a transaction open, is ended, since that
 * transaction holds the run's row. All times are the database's.
 */
export async function takeLease(
  client: pg.PoolClient,
  runId: string,
  workerName: string,
  signal: AbortSignal,
  takeoverAfterMs = takeoverAfterMsDefault,
): Promise<Lease | undefined> {
  // A plan that was made when the tables were empty must not outlive a first load, and a chunk may wait its turn for long.
  await client.query(
    `set plan_cache_mode = force_custom_plan; set statement_timeout = '${statementMinutesMax}min';
     set idle_in_transaction_session_timeout = ${takeoverAfterMs}`,
  );
  for (;;) {
    if (signal.aborted) throw new InterruptedError('The worker is shutting down.');
    const seen = await look(client, runId, takeoverAfterMs);
    if (seen === undefined || !['QUEUED', 'RUNNING', 'LINKING'].includes(seen.state)) return undefined;
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
      [lockName + seen.department],
    );
    if (rows[0]?.locked === true) return claim(client, seen, workerName);
    if (seen.frozen) {
      await endSilentHolder(client, lockName + seen.department);
      return claim(client, seen, workerName);
    }
    await sleep(Math.min(pollMsMax, takeoverAfterMs / pollsATakeover));
  }
}

/** SQL for the sessions that hold the lock named by the first parameter. */
const holdersOfLock = `pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
       and l.database = (select oid from pg_database where datname = current_database())
       and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended($1, 0)`;

/**
 * Ends the session that holds the lock if it waits, within a transaction, for its worker to go on. No time limit of the database covers all of these: a
 * worker that froze in the middle of a COPY counts as busy. One that computes is let finish, and its commit is waited for.
 */
async function endSilentHolder(client: pg.PoolClient, lock: string): Promise<void> {
  await client.query(
    `select pg_terminate_backend(a.pid) from ${holdersOfLock}
       and a.pid <> pg_backend_pid() and a.xact_start is not null and a.wait_event = 'ClientRead'`,
    [lock],
  );
}

/** Whether the session that works on a department's run executes a statement at this moment. */
export async function isAtWork(client: pg.ClientBase, department: Department): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from ${holdersOfLock} and a.state = 'active' and a.wait_event is distinct from 'ClientRead'`,
    [lockName + department],
  );
  return rowCount !== 0;
}

async function claim(client: pg.PoolClient, seen: Seen, workerName: string): Promise<Lease | undefined> {
  const fence = seen.fence + 1;
  const { rows } = await client.query<RunSummary>(
    `update hub.sync_run r set
       fence = $3, worker = $4, heartbeat_at = clock_timestamp(), problem = null, message = null, next_try_at = null,
       state = case when state = 'QUEUED' then 'RUNNING' else state end,
       open_before = case when started_at is null then ${openKeysOfDepartment} else open_before end,
       started_at = coalesce(started_at, clock_timestamp())
     where id = $1 and fence = $2 and state in ('QUEUED', 'RUNNING', 'LINKING')
     returning ${runColumns}`,
    [seen.id, seen.fence, fence, workerName],
  );
  return rows[0] === undefined ? undefined : { run: rows[0], fence, client };
}

const openKeysOfDepartment =
  '(select count(*) from hub.source_key k where k.department = r.department and k.closed_at is null)';

export async function releaseLease(lease: Lease): Promise<void> {
  await lease.client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lockName + lease.run.department]);
  await lease.client.query('reset plan_cache_mode; reset statement_timeout; reset idle_in_transaction_session_timeout');
}

export interface FenceOptions {
  /**
   * The commit need not wait for the disk. For staging alone: a crash of the server empties that anyway, and a position that it
   * forgets with it is read from again.
   */
  readonly mayBeLost?: boolean;
}

/**
 * Runs `act` in a transaction that holds the run's row and commits only while the fence stands. The row is locked first:
 * a worker that takes the run over waits for this commit, or makes it impossible.
 */
export async function underFence<Result>(
  lease: Lease,
  act: () => Promise<Result>,
  { mayBeLost = false }: FenceOptions = {},
): Promise<Result> {
  const { client, run, fence } = lease;
  await client.query(mayBeLost ? 'begin; set local synchronous_commit = off' : 'begin');
  try {
    const { rowCount } = await client.query({
      name: 'hub-fence',
      text: `update hub.sync_run set heartbeat_at = clock_timestamp()
             where id = $1 and fence = $2 and state in ('RUNNING', 'LINKING')`,
      values: [run.id, fence],
    });
    if (rowCount !== 1) {
      throw new FenceLostError(`Sync run ${run.id} was taken over by another worker; this one stops.`);
    }
    const result = await act();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Brings the run's counters to the sums of its deliveries'. Inside a transaction under the fence. */
export async function sumUp(lease: Lease): Promise<RunSummary> {
  const { rows } = await lease.client.query<RunSummary>({
    name: 'hub-run-sums',
    text: `update hub.sync_run set
      (rows_expected, rows_read, rows_applied, rows_unchanged, rows_superseded, rows_quarantined, opened, closed,
       closed_by_absence) = (
        select case when bool_and(rows_expected is not null) then sum(rows_expected) end, coalesce(sum(rows_read), 0), coalesce(sum(rows_applied), 0),
          coalesce(sum(rows_unchanged), 0), coalesce(sum(rows_superseded), 0), coalesce(sum(rows_quarantined), 0),
          coalesce(sum(opened), 0), coalesce(sum(closed), 0), coalesce(sum(closed_by_absence), 0)
        from hub.sync_stream where run_id = $1)
    where id = $1 returning ${runColumns}`,
    values: [lease.run.id],
  });
  const run = rows[0];
  if (run === undefined) throw new FenceLostError(`Sync run ${lease.run.id} is gone from the ledger.`);
  return run;
}
