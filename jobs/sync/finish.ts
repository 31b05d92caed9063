import type { RunContext } from './context.js';
import { learnProfiles } from './drift.js';
import { underFence, type Lease } from './lease.js';
import { RunStoppedError, type Judgement } from './problem.js';
import { dropEntries } from './drop-entries.js';
import { releaseAnswered } from './quarantine.js';
import { runColumns, type RunSummary } from './run.js';
import { emptyStaging } from './staging.js';
import { verifyDeliveries } from './verify.js';

/**
 * Holds the run against the laws of the ledger: read = applied + unchanged + superseded + quarantined, and open before +
 * opened - closed = open after, where the last is counted and not computed. A run that breaks one publishes nothing.
 */
export async function verifyRun(context: RunContext): Promise<void> {
  const { client, run } = context.lease;
  const counted = await underFence(context.lease, async () => {
    await context.sumUp();
    const { rows } = await client.query<RunSummary>(
      `update hub.sync_run r set open_after =
         (select count(*) from hub.source_key k where k.department = r.department and k.closed_at is null)
       where id = $1 returning ${runColumns}`,
      [run.id],
    );
    return rows[0];
  });
  if (counted === undefined) throw new RunStoppedError('does-not-add-up', 'The run is gone from the ledger.');
  context.progress.know(counted);
  await verifyDeliveries(context);
  const {
    rowsRead,
    rowsApplied,
    rowsUnchanged,
    rowsSuperseded,
    rowsQuarantined,
    openBefore,
    opened,
    closed,
    openAfter,
  } = counted;
  const accounted = rowsApplied + rowsUnchanged + rowsSuperseded + rowsQuarantined;
  if (rowsRead !== accounted) {
    throw new RunStoppedError(
      'does-not-add-up',
      `${rowsRead} rows were read, but ${accounted} are accounted for. Nothing was published.`,
    );
  }
  if (openBefore + opened - closed !== openAfter) {
    throw new RunStoppedError(
      'does-not-add-up',
      `${openBefore} records were open, ${opened} were opened and ${closed} closed, but ${openAfter} are open. Nothing was published.`,
    );
  }
}

/** A load that made this share of all open records, or more, leaves the planner without a picture of them. */
const newShareMin = 0.1;

/**
 * Has the planner look at the tables, after a run that brought much. Not under the fence: it changes no row. A failure (another
 * session is at it) is no failure of the run.
 */
export async function learnStatistics({ lease: { client, run }, progress }: RunContext): Promise<void> {
  const { rowsApplied, openAfter } = progress.run;
  if (rowsApplied < openAfter * newShareMin) return;
  // What this session has changed is told to the server only now and then, and the function goes by it.
  await client.query('select pg_stat_force_next_flush()').catch(() => undefined);
  // While others still link, the last of them does it for all.
  await client
    .query(
      `select hub.learn_statistics() where not exists (
         select from hub.sync_run where id <> $1 and state = 'LINKING' and heartbeat_at > clock_timestamp() - interval '1 minute')`,
      [run.id],
    )
    .catch(() => undefined);
}

/** From here on the run is only a matter of linking; work that an earlier run left behind is done with it. */
export async function enterLinking(context: RunContext): Promise<void> {
  const { client, run } = context.lease;
  await underFence(context.lease, async () => {
    await client.query(`update hub.sync_run set state = 'LINKING' where id = $1`, [run.id]);
    // By the runs that may have left some: a first load's list is not read from one end to the other.
    await client.query(
      `update hub.link_todo set run_id = $1
       where run_id = any(array(select id from hub.sync_run where department = $2 and id <> $1))`,
      [run.id, run.department],
    );
    await releaseAnswered(context);
  });
}

/** Ends the run well: the department is as fresh as its newest delivery, and staging is empty again. */
export async function publishRun(context: RunContext): Promise<void> {
  const { client, run } = context.lease;
  await underFence(context.lease, async () => {
    const { rows } = await client.query<RunSummary>(
      `update hub.sync_run set state = 'SUCCEEDED', finished_at = clock_timestamp() where id = $1 returning ${runColumns}`,
      [run.id],
    );
    if (rows[0]) context.progress.know(rows[0]);
    if (run.mode !== 'retry') await freshen(context);
    const { rows: ended } = await client.query<{ id: string }>(
      `select id from hub.sync_run where department = $1 and state in ('SUCCEEDED', 'FAILED')
         and (id = $2 or exists (select from hub.sync_seen s where s.run_id = id))`,
      [run.department, run.id],
    );
    await emptyStaging(client, ended.map(({ id }) => id)); // prettier-ignore
  });
}

/** What only a run that asked the department can say: how fresh its data is, and what its deliveries look like. */
async function freshen(context: RunContext): Promise<void> {
  const { client, run } = context.lease;
  await learnProfiles(context);
  await client.query(
    `insert into hub.department_state as d (department, last_success_at, as_of, fetched_at, stale_after_hours, run_id)
     select $2, clock_timestamp(), max(as_of), clock_timestamp(), $3, $1 from hub.sync_stream where run_id = $1
     on conflict (department) do update set last_success_at = excluded.last_success_at,
       as_of = greatest(d.as_of, excluded.as_of), fetched_at = excluded.fetched_at,
       stale_after_hours = excluded.stale_after_hours, run_id = excluded.run_id`,
    [run.id, run.department, context.connector.staleAfterHours],
  );
}

/** Writes down why a run stopped. Answers false where another worker holds it by now. */
export async function stopRun(lease: Lease, { problem, message, state }: Judgement): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `update hub.sync_run set state = $3, problem = $4, message = $5, finished_at = clock_timestamp(), next_try_at = null
     where id = $1 and fence = $2 and state in ('RUNNING', 'LINKING')`,
    [lease.run.id, lease.fence, state, problem, message],
  );
  if (rowCount === 1 && state === 'FAILED') await dropEntries(lease.client, lease.run.id);
  return rowCount === 1;
}

/** Notes on an open run why it waits, and until when. */
export async function noteOnRun(lease: Lease, message: string, waitMs: number): Promise<void> {
  await lease.client.query(
    `update hub.sync_run set message = $3, next_try_at = clock_timestamp() + make_interval(secs => $4)
     where id = $1 and fence = $2`,
    [lease.run.id, lease.fence, message, waitMs / 1_000],
  );
}

/**
 * Puts a run back that is to be tried again much later: nobody works on it until then. False where another worker holds it by now.
 * What it staged stays, and is gone on with.
 */
export async function postponeRun(lease: Lease, { problem, message }: Judgement, waitMs: number): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `update hub.sync_run set state = case state when 'RUNNING' then 'QUEUED' else state end, problem = $3, message = $4,
       next_try_at = clock_timestamp() + make_interval(secs => $5)
     where id = $1 and fence = $2 and state in ('RUNNING', 'LINKING')`,
    [lease.run.id, lease.fence, problem, message, waitMs / 1_000],
  );
  return rowCount === 1;
}
