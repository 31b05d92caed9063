import { inSpan } from '../../runtime/telemetry.js';
import { closeAbsent } from './close-absent.js';
import { isNothingStored, type StagedDelivery } from './stage.js';
import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { InterruptedError, RunStoppedError } from './problem.js';
import { normaliserVersion } from './fingerprint.js';

/** Staged rows that one transaction applies. */
const applyRowsMax = 5_000;

interface ChunkCounts {
  readonly staged: number;
  readonly older: number;
  readonly applied: number;
  readonly opened: number;
  readonly closed: number;
}

/**
 * One chunk of what was staged: what is not superseded and differs from the stored state becomes a record, the key's new state and
 * work for linking. Of a row that only says the same in other words nothing is written but those words' hash. A row that is
 * older than what is stored writes nothing: a full delivery of the first of the month, read again on the tenth, knows nothing of
 * the changes since. What was superseded within its delivery was counted when the delivery was staged.
 *
 * `offset 0` keeps PostgreSQL from turning the look-up round: before it has statistics of a first load it would hold every stored
 * key against every staged row. `|| ''` keeps it on the index of the key, see `recognise.ts`.
 */
const applyChunk = `
with staged as materialized (
  select * from hub.sync_staging
  where run_id = $1 and stream = $2 and delivery = $3 and ordinal > $4 and ordinal <= $5 and outcome is null
), compared as materialized (
  select s.*, k.is_open is true as was_open, k.as_of > s.as_of as older, s.record_id is not null and case s.operation
    when 'DELETE' then k.is_open
    else k.key_token is null or not k.is_open or k.row_hash <> s.row_hash end as differs,
    k.is_open and k.row_hash = s.row_hash and k.text_hash is distinct from s.text_hash and s.text_hash is not null as reworded
  from staged s left join lateral (
    select key_token, row_hash, text_hash, as_of, closed_at is null as is_open from hub.source_key
    where key_token = s.key_token and department || '' = $6 and kind || '' = s.kind offset 0) k on true
), changed as materialized (
  select * from compared where differs and older is not true
), record as (
  insert into hub.source_record
    (filing, id, department, kind, key_token, run_id, operation, row_hash, normaliser_version, sealed, as_of)
  select filing, record_id, $6, kind, key_token, $1, operation, coalesce(row_hash, ''::bytea), $7, sealed, as_of from changed
), put as (
  insert into hub.source_key as k
    (department, kind, key_token, filing, record_id, row_hash, text_hash, as_of, closed_at, closed_by)
  select $6, kind, key_token, filing, record_id, coalesce(row_hash, ''::bytea), text_hash, as_of,
    case operation when 'DELETE' then clock_timestamp() end, case operation when 'DELETE' then 'DELETE' end
  from changed
  on conflict (department, kind, key_token) do update set filing = excluded.filing, record_id = excluded.record_id,
    row_hash = excluded.row_hash, text_hash = excluded.text_hash, as_of = excluded.as_of, closed_at = excluded.closed_at,
    closed_by = excluded.closed_by, opened_at = case when k.closed_at is null then k.opened_at else clock_timestamp() end
), reword as (
  update hub.source_key k set text_hash = c.text_hash from compared c
  where c.reworded and c.operation = 'UPSERT' and c.older is not true
    and k.key_token = c.key_token and k.department || '' = $6 and k.kind || '' = c.kind
), todo as (
  insert into hub.link_todo (filing, record_id, department, kind, key_token, run_id)
  select filing, record_id, $6, kind, key_token, $1 from changed
)
select (select count(*) from staged) as staged, (select count(*) from compared where differs and older) as older,
  count(*) as applied,
  count(*) filter (where operation = 'UPSERT' and not was_open) as opened,
  count(*) filter (where operation = 'DELETE') as closed
from changed`;

/**
 * The same for the first load of a stream, of which nothing at all is stored: there is nothing to look up, and no two rows have one
 * key, since those that others of the delivery supersede are marked. A deletion has nothing to delete.
 */
const applyFirstChunk = `
with staged as materialized (
  select filing, record_id, kind, key_token, row_hash, text_hash, sealed, as_of, operation = 'UPSERT' as is_put
  from hub.sync_staging
  where run_id = $1 and stream = $2 and delivery = $3 and ordinal > $4 and ordinal <= $5 and outcome is null
), record as (
  insert into hub.source_record
    (filing, id, department, kind, key_token, run_id, operation, row_hash, normaliser_version, sealed, as_of)
  select filing, record_id, $6, kind, key_token, $1, 'UPSERT', row_hash, $7, sealed, as_of from staged where is_put
), put as (
  insert into hub.source_key (department, kind, key_token, filing, record_id, row_hash, text_hash, as_of)
  select $6, kind, key_token, filing, record_id, row_hash, text_hash, as_of from staged where is_put
), todo as (
  insert into hub.link_todo (filing, record_id, department, kind, key_token, run_id)
  select filing, record_id, $6, kind, key_token, $1 from staged where is_put
)
select count(*) as staged, 0::bigint as older, count(*) filter (where is_put) as applied,
  count(*) filter (where is_put) as opened, 0::bigint as closed
from staged`;

/**
 * Applies a staged delivery, from where an earlier attempt stopped, and moves the stream's checkpoint with the last chunk. `whole`:
 * it is known to leave nothing out.
 */
export async function applyDelivery(context: RunContext, staged: StagedDelivery, whole: boolean): Promise<void> {
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
  const isFirst = found.applied_ordinal === 0 && (await isNothingStored(context, staged));
  let from = found.applied_ordinal;
  for (;;) {
    if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
    const to = await nextChunkEnd(context, key, from);
    if (to === null) break;
    await inSpan('apply chunk', { stream: stream.name, rows: to - from }, () =>
      applyRows(context, staged, { from, to, isFirst }),
    );
    context.progress.tell('RUNNING', stream.name);
    from = to;
  }
  if (delivery.mode === 'full') await closeAbsent(context, staged, whole);
  await underFence(context.lease, async () => {
    // What is read from the quarantine says nothing about where the source's next delivery starts.
    await client.query(
      `insert into hub.sync_checkpoint (department, stream, position, delivery)
       select $4, s.stream, s.next_checkpoint, s.delivery from hub.sync_stream s join hub.sync_run r on r.id = s.run_id
       where s.run_id = $1 and s.stream = $2 and s.delivery = $3 and r.mode <> 'retry'
       on conflict (department, stream) do update
         set position = excluded.position, delivery = excluded.delivery, applied_at = clock_timestamp()`,
      [...key, run.department],
    );
    // A delivery that began anew, and whose rows the source has changed since, applied some of them twice: each counts once.
    await client.query(
      `update hub.sync_stream set state = 'APPLIED', updated_at = clock_timestamp(),
         rows_applied = rows_applied + least(rows_unchanged, 0), rows_unchanged = greatest(rows_unchanged, 0)
       where run_id = $1 and stream = $2 and delivery = $3`,
      key,
    );
  });
}

/** The ordinal up to which the next rows of staging make a chunk; null where none are left. Most nights nearly none are there. */
async function nextChunkEnd(
  { lease: { client }, chunkRowsMax = applyRowsMax }: RunContext,
  key: readonly string[],
  from: number,
): Promise<number | null> {
  const { rows } = await client.query<{ to: number | null }>(
    `select max(ordinal) as to from (
       select ordinal from hub.sync_staging where run_id = $1 and stream = $2 and delivery = $3 and ordinal > $4
       order by ordinal limit $5) t`,
    [...key, from, Math.min(chunkRowsMax, applyRowsMax)],
  );
  return rows[0]?.to ?? null;
}

async function applyRows(
  context: RunContext,
  { stream, delivery }: StagedDelivery,
  { from, to, isFirst }: { readonly from: number; readonly to: number; readonly isFirst: boolean },
): Promise<void> {
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  await underFence(context.lease, async () => {
    const { rows } = await client.query<ChunkCounts>({
      name: isFirst ? 'hub-apply-first-chunk' : 'hub-apply-chunk',
      text: isFirst ? applyFirstChunk : applyChunk,
      values: [...key, from, to, run.department, normaliserVersion],
    });
    const counts = rows[0];
    if (counts === undefined) throw new RunStoppedError('does-not-add-up', 'A chunk answered no counts.');
    const unchanged = counts.staged - counts.older - counts.applied;
    await client.query({
      name: 'hub-applied',
      text: `update hub.sync_stream set applied_ordinal = $4, rows_applied = rows_applied + $5,
        rows_unchanged = rows_unchanged + $6, rows_superseded = rows_superseded + $7, opened = opened + $8,
        closed = closed + $9, updated_at = clock_timestamp()
      where run_id = $1 and stream = $2 and delivery = $3`,
      values: [...key, to, counts.applied, unchanged, counts.older, counts.opened, counts.closed],
    });
    await context.sumUp();
  });
}
