import type pg from 'pg';
import type { RunContext } from './context.js';
import { learnProfiles } from './drift.js';
import { underFence, type Lease } from './lease.js';
import { RunStoppedError, type Judgement } from './problem.js';
import { runColumns, type RunSummary } from './run.js';

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
    await client.query('update hub.link_todo set run_id = $1 where department = $2 and run_id <> $1', [
      run.id,
      run.department,
    ]);
    // Rows that earlier runs refused are refused again or understood by now, as far as this run read them.
    await client.query(
      `update hub.quarantine q set state = 'RELEASED' from hub.sync_stream s
       where s.run_id = $1 and q.department = $2 and q.state = 'OPEN' and q.run_id <> $1 and q.stream = s.stream and (
         s.mode = 'full'
         or q.key_token in (
           select key_token from hub.sync_staging where run_id = $1
           union select key_token from hub.quarantine where run_id = $1 and key_token is not null))`,
      [run.id, run.department],
    );
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
    await learnProfiles(context);
    await client.query(
      `insert into hub.department_state as d (department, last_success_at, as_of, fetched_at, stale_after_hours, run_id)
       select $2, clock_timestamp(), max(as_of), clock_timestamp(), $3, $1 from hub.sync_stream where run_id = $1
       on conflict (department) do update set last_success_at = excluded.last_success_at,
         as_of = greatest(d.as_of, excluded.as_of), fetched_at = excluded.fetched_at,
         stale_after_hours = excluded.stale_after_hours, run_id = excluded.run_id`,
      [run.id, run.department, context.connector.staleAfterHours],
    );
    await client.query(
      `delete from hub.sync_staging where run_id in
         (select id from hub.sync_run where department = $1 and state in ('SUCCEEDED', 'HELD', 'FAILED'))`,
      [run.department],
    );
  });
}

/** Writes down why a run stopped. Answers false where another worker holds it by now. */
export async function stopRun(lease: Lease, { problem, message, state }: Judgement): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `update hub.sync_run set state = $3, problem = $4, message = $5, finished_at = clock_timestamp()
     where id = $1 and fence = $2 and state in ('RUNNING', 'LINKING')`,
    [lease.run.id, lease.fence, state, problem, message],
  );
  return rowCount === 1;
}

/** Notes on an open run why it waits. */
export async function noteOnRun(client: pg.ClientBase, lease: Lease, message: string): Promise<void> {
  await client.query('update hub.sync_run set message = $3 where id = $1 and fence = $2', [
    lease.run.id,
    lease.fence,
    message,
  ]);
}
