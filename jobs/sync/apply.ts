import { newId } from '../../schema/canonical/id.js';
import type { StagedDelivery } from './stage.js';
import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { InterruptedError, RunStoppedError } from './problem.js';
import { normaliserVersion } from './stage.js';

/** Staged rows that one transaction applies. */
const applyRowsMax = 5_000;

/** Closing more than this share of a stream's open records by absence needs two people. */
export const absenceShareMax = 0.02;
/** Below this many records a share says nothing, except when everything is gone. */
export const absenceRowsMin = 5;

interface ChunkCounts {
  readonly staged: number;
  readonly winners: number;
  readonly applied: number;
  readonly opened: number;
  readonly closed: number;
}

/**
 * One chunk: what is not superseded and differs from the stored state becomes a record, the
 * key's new state and work for linking. A row that says what is stored already writes nothing, nor does one that is older than
 * what is stored: a full delivery of the first of the month, read again on the tenth, knows nothing of the changes since.
 *
 * `offset 0` keeps PostgreSQL from turning the look-up round: before it has statistics of a first load it would hold every stored
 * key against every staged row.
 */
const applyChunk = `
with staged as materialized (
  select *, outcome is not null as superseded from hub.sync_staging
  where run_id = $1 and stream = $2 and delivery = $3 and ordinal > $4 and ordinal <= $5
), compared as materialized (
  select s.*, k.is_open is true as was_open, k.as_of > s.as_of as older, case s.operation
    when 'DELETE' then k.is_open
    else k.key_token is null or not k.is_open or k.row_hash <> s.row_hash end as differs
  from staged s left join lateral (
    select key_token, row_hash, as_of, closed_at is null as is_open from hub.source_key
    where department = $6 and kind = s.kind and key_token = s.key_token offset 0) k on true
  where not s.superseded and s.record_id is not null
), changed as materialized (
  select * from compared where differs and older is not true
), record as (
  insert into hub.source_record
    (filing, id, department, kind, key_token, run_id, operation, row_hash, normaliser_version, sealed, as_of)
  select filing, record_id, $6, kind, key_token, $1, operation, coalesce(row_hash, ''::bytea), $7, sealed, as_of from changed
), put as (
  insert into hub.source_key as k (department, kind, key_token, filing, record_id, row_hash, as_of, closed_at, closed_by)
  select $6, kind, key_token, filing, record_id, coalesce(row_hash, ''::bytea), as_of,
    case operation when 'DELETE' then clock_timestamp() end, case operation when 'DELETE' then 'DELETE' end
  from changed
  on conflict (department, kind, key_token) do update set filing = excluded.filing, record_id = excluded.record_id,
    row_hash = excluded.row_hash, as_of = excluded.as_of, closed_at = excluded.closed_at, closed_by = excluded.closed_by,
    opened_at = case when k.closed_at is null then k.opened_at else clock_timestamp() end
), todo as (
  insert into hub.link_todo (filing, record_id, department, kind, key_token, run_id)
  select filing, record_id, $6, kind, key_token, $1 from changed
)
select (select count(*) from staged) as staged,
  (select count(*) from staged where not superseded) - (select count(*) from compared where differs and older) as winners,
  count(*) as applied,
  count(*) filter (where operation = 'UPSERT' and not was_open) as opened,
  count(*) filter (where operation = 'DELETE') as closed
from changed`;

/** Applies a staged delivery, from where an earlier attempt stopped, and moves the stream's checkpoint with the last chunk. */
export async function applyDelivery(context: RunContext, staged: StagedDelivery): Promise<void> {
  const { stream, delivery } = staged;
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  const { rows } = await client.query<{
    state: string;
    applied_ordinal: number;
    rows_read: number;
    closed_by_absence: number;
  }>(
    `select state, applied_ordinal, rows_read, closed_by_absence from hub.sync_stream
     where run_id = $1 and stream = $2 and delivery = $3`,
    key,
  );
  const found = rows[0];
  if (found === undefined || found.state === 'APPLIED') return;
  for (let from = found.applied_ordinal; from < found.rows_read; from += applyRowsMax) {
    if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
    await applyRows(context, staged, from, Math.min(from + applyRowsMax, found.rows_read));
    context.progress.tell('RUNNING', stream.name);
  }
  if (delivery.mode === 'full') await closeAbsent(context, staged);
  await underFence(context.lease, async () => {
    await client.query(
      `insert into hub.sync_checkpoint (department, stream, position, delivery)
       select $4, stream, next_checkpoint, delivery from hub.sync_stream where run_id = $1 and stream = $2 and delivery = $3
       on conflict (department, stream) do update
         set position = excluded.position, delivery = excluded.delivery, applied_at = clock_timestamp()`,
      [...key, run.department],
    );
    await client.query(
      `update hub.sync_stream set state = 'APPLIED', updated_at = clock_timestamp()
       where run_id = $1 and stream = $2 and delivery = $3`,
      key,
    );
  });
}

async function applyRows(
  context: RunContext,
  { stream, delivery }: StagedDelivery,
  from: number,
  to: number,
): Promise<void> {
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  await underFence(context.lease, async () => {
    const { rows } = await client.query<ChunkCounts>({
      name: 'hub-apply-chunk',
      text: applyChunk,
      values: [...key, from, to, run.department, normaliserVersion],
    });
    const counts = rows[0];
    if (counts === undefined) throw new RunStoppedError('does-not-add-up', 'A chunk answered no counts.');
    const superseded = counts.staged - counts.winners;
    const unchanged = counts.winners - counts.applied;
    await client.query({
      name: 'hub-applied',
      text: `update hub.sync_stream set applied_ordinal = $4, rows_applied = rows_applied + $5,
        rows_unchanged = rows_unchanged + $6, rows_superseded = rows_superseded + $7, opened = opened + $8,
        closed = closed + $9, updated_at = clock_timestamp()
      where run_id = $1 and stream = $2 and delivery = $3`,
      values: [...key, to, counts.applied, unchanged, superseded, counts.opened, counts.closed],
    });
    await context.sumUp();
  });
}

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
async function closeAbsent(context: RunContext, { stream, delivery }: StagedDelivery): Promise<void> {
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
    if (closed < applyRowsMax) return;
  }
}

async function closeSomeAbsent(context: RunContext, parameters: readonly string[]): Promise<number> {
  const { client } = context.lease;
  const [runId, stream, delivery, department, kind, asOf] = parameters;
  const { rows } = await client.query<{ key_token: Buffer; filing: number }>(
    `select k.key_token, k.filing from ${absent} a
     join hub.source_key k on k.department = $4 and k.kind = $5 and k.key_token = a.key_token
     order by k.key_token limit ${applyRowsMax}`,
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
