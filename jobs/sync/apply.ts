import { closeAbsent } from './absence.js';
import type { StagedDelivery } from './stage.js';
import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { InterruptedError, RunStoppedError } from './problem.js';
import { normaliserVersion } from './fingerprint.js';

/** Staged rows that one transaction applies. */
const applyRowsMax = 5_000;

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
