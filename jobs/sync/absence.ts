import { newId } from '../../schema/canonical/id.js';
import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { InterruptedError, RunStoppedError } from './problem.js';
import { normaliserVersion } from './fingerprint.js';
import type { StagedDelivery } from './stage.js';

/** Absent records that one transaction closes. */
const closeRowsMax = 5_000;

/** Closing more than this share of a stream's open records by absence needs two people. */
export const absenceShareMax = 0.02;
/** Below this many records a share says nothing, except when everything is gone. */
export const absenceRowsMin = 5;

/**
 * Tokens of open records of the stream that a full delivery should mention and does not: it cannot know of later ones. A row in
 * quarantine is mentioned, though it could not be understood. A set operation, since right after staging the planner knows too little to join well. Parameters: run,
 * stream, delivery, department, kind, the delivery's day.
 */
const absent = `(
  select key_token from hub.source_key where department = $4 and kind = $5 and closed_at is null and as_of <= $6
  except select key_token from hub.sync_staging where run_id = $1 and stream = $2 and delivery = $3
  except select key_token from hub.quarantine where run_id = $1 and stream = $2 and delivery = $3)`;

/** Whether rows without a readable key make it impossible to say which records a delivery leaves out. */
async function hasNamelessRows({ lease }: RunContext, key: readonly string[]): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `select from hub.quarantine where run_id = $1 and stream = $2 and delivery = $3 and key_token is null limit 1`,
    [...key],
  );
  return rowCount === 1;
}

/**
 * Holds the run before anything changes, if a full delivery leaves out more than the declared share of what is open.
 * Deliveries of changes that come before it in the same run are not looked into.
 */
export async function holdIfTooManyAbsent(context: RunContext, { stream, delivery }: StagedDelivery): Promise<void> {
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  if (delivery.mode !== 'full' || (await hasNamelessRows(context, key))) return;
  const { rows } = await client.query<{ absent: number; open: number }>(
    `select (select count(*) from ${absent} a) as absent,
       (select count(*) from hub.source_key where department = $4 and kind = $5 and closed_at is null) as open`,
    [...key, run.department, stream.kind, delivery.asOf],
  );
  const { absent: missing = 0, open = 0 } = rows[0] ?? {};
  if (missing === 0 || (missing < open && (missing <= absenceRowsMin || missing <= open * absenceShareMax))) return;
  throw new RunStoppedError(
    'absence-share',
    `${stream.label}: the full delivery ${delivery.id} leaves out ${missing} of ${open} open records, more than ` +
      `${absenceShareMax * 100} %. The run is held and nothing was applied; ask the department whether the delivery is whole.`,
    'HELD',
  );
}

/** Closes what the full delivery leaves out. Restartable: what is closed is no longer absent. */
export async function closeAbsent(context: RunContext, { stream, delivery }: StagedDelivery): Promise<void> {
  const { run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  if (await hasNamelessRows(context, key)) {
    context.logger.warn(
      { runId: run.id, stream: stream.name },
      'rows without a readable key: nothing was closed by absence',
    );
    return;
  }
  for (;;) {
    if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
    const closed = await underFence(context.lease, () =>
      closeSomeAbsent(context, [...key, run.department, stream.kind, delivery.asOf]),
    );
    if (closed < closeRowsMax) return;
  }
}

async function closeSomeAbsent(context: RunContext, parameters: readonly string[]): Promise<number> {
  const { client } = context.lease;
  const [runId, stream, delivery, department, kind, asOf] = parameters;
  const { rows } = await client.query<{ key_token: Buffer; filing: number }>(
    `select k.key_token, k.filing from ${absent} a
     join hub.source_key k on k.department = $4 and k.kind = $5 and k.key_token = a.key_token
     order by k.key_token limit ${closeRowsMax}`,
    [...parameters],
  );
  if (rows.length === 0) return 0;
  await client.query(
    `with gone as (
       select * from unnest($1::bytea[], $2::int[], $3::uuid[]) as g(key_token, filing, record_id)
     ), record as (
       insert into hub.source_record
         (filing, id, department, kind, key_token, run_id, operation, row_hash, normaliser_version, as_of)
       select filing, record_id, $4, $5, key_token, $6, 'DELETE', ''::bytea, $7, $8 from gone
     ), todo as (
       insert into hub.link_todo (filing, record_id, department, kind, key_token, run_id)
       select filing, record_id, $4, $5, key_token, $6 from gone
     )
     update hub.source_key k set record_id = g.record_id, as_of = $8, closed_at = clock_timestamp(), closed_by = 'ABSENCE'
     from gone g where k.department = $4 and k.kind = $5 and k.key_token = g.key_token`,
    [
      rows.map((row) => row.key_token),
      rows.map((row) => row.filing),
      rows.map((row) => newId(row.filing)),
      department,
      kind,
      runId,
      normaliserVersion,
      asOf,
    ],
  );
  await client.query(
    `update hub.sync_stream set closed = closed + $4, closed_by_absence = closed_by_absence + $4
     where run_id = $1 and stream = $2 and delivery = $3`,
    [runId, stream, delivery, rows.length],
  );
  await context.sumUp();
  return rows.length;
}
