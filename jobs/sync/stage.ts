import type { Batch, Delivery, StreamDefinition } from '../../connectors/kit/contract.js';
import { inSpan } from '../../runtime/telemetry.js';
import type { RunContext } from './context.js';
import { beginWatch, checkDrift, saveWatch } from './drift.js';
import { printerOf } from './fingerprint.js';
import { underFence } from './lease.js';
import { InterruptedError, RunStoppedError } from './problem.js';
import { quarantineRows } from './quarantine.js';
import { type PreparedRows, prepareRows, writeStaging } from './stage-rows.js';
import { StagingLine } from './staging-line.js';

export interface StagedDelivery {
  readonly stream: StreamDefinition;
  readonly delivery: Delivery;
  /** Rows of an earlier delivery of this run wait to be applied first: what is stored says nothing about these rows. */
  readonly follows: boolean;
}

/**
 * Reads one delivery into staging, from where an earlier attempt stopped, and holds its rows against the source's count.
 *
 * While PostgreSQL takes one batch, the next is read, compared and sealed. The transactions stand in line: each batch commits with
 * its position before the next one does.
 *
 * Answers how many different open keys of the stream the delivery mentions, where that is certain: all of it was compared just now,
 * with what will still be stored when it is applied, and no two rows of it have one key.
 */
export async function stageDelivery(context: RunContext, staged: StagedDelivery): Promise<number | null> {
  const { delivery } = staged;
  const at = await beginDelivery(context, staged);
  await beginWatch(context, staged, at.ordinal);
  if (at.state !== 'STAGING') return null;
  const isStoreEmpty = await isNothingStored(context, staged);
  const line = new StagingLine();
  const printer = printerOf(context.vault, context.lease.run.department, staged.stream);
  const preparing = { printer, isStoreEmpty, alone: <Result>(act: () => Promise<Result>) => line.alone(act) };
  let { ordinal } = at;
  let openKeys = ordinal === 0 && !staged.follows ? 0 : null;
  try {
    for await (const batch of delivery.read(at.position as Batch['position'] | null, context.signal)) {
      if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
      const before = ordinal;
      ordinal += batch.rows.length;
      await line.put(prepareRows(context, staged, batch.rows, preparing), (prepared) => {
        if (openKeys !== null) openKeys += prepared.rowsOfOpenKeys;
        return commitBatch(context, staged, batch, prepared, before);
      });
    }
  } finally {
    await line.end();
  }
  if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
  const superseded = await endDelivery(context, staged, ordinal);
  return superseded === 0 ? openKeys : null;
}

interface DeliveryState {
  readonly state: string;
  readonly position: unknown;
  readonly ordinal: number;
}

/**
 * Finds how far an earlier attempt came. Staging is unlogged: where rows are missing after a crash, the position is void. Every
 * batch leaves a line in `sync_seen`, also one of refused rows alone: without it, what the batch looked like is lost, too.
 */
async function beginDelivery(context: RunContext, { stream, delivery }: StagedDelivery): Promise<DeliveryState> {
  const { client, run } = context.lease;
  return underFence(context.lease, async () => {
    const key = [run.id, stream.name, delivery.id];
    const { rows } = await client.query<{ state: string; position: unknown; rows_read: number; whole: boolean }>(
      `select state, position, rows_read, state = 'APPLIED' or (
         rows_staged = (select count(*) from hub.sync_staging t
           where t.run_id = s.run_id and t.stream = s.stream and t.delivery = s.delivery)
         and (rows_read = 0 or rows_read - rows_quarantined = (select sum(t.rows) from hub.sync_seen t
           where t.run_id = s.run_id and t.stream = s.stream and t.delivery = s.delivery))) as whole
       from hub.sync_stream s where run_id = $1 and stream = $2 and delivery = $3`,
      key,
    );
    const found = rows[0];
    if (found === undefined)
      throw new RunStoppedError('internal', `Delivery ${delivery.id} has no line in the ledger.`);
    if (found.whole) {
      return { state: found.state, position: found.position, ordinal: found.rows_read };
    }
    await voidDelivery(context, key);
    return { state: 'STAGING', position: null, ordinal: 0 };
  });
}

async function voidDelivery({ lease: { client } }: RunContext, key: readonly string[]): Promise<void> {
  for (const table of ['sync_staging', 'sync_seen', 'sync_profile', 'quarantine']) {
    await client.query(`delete from hub.${table} where run_id = $1 and stream = $2 and delivery = $3`, [...key]);
  }
  // What an earlier attempt applied, opened and closed stays counted. Its rows come again and will say what is stored by now, so
  // that as many are taken off the unchanged ones beforehand.
  await client.query(
    `update hub.sync_stream set state = 'STAGING', position = null, next_checkpoint = null, rows_read = 0, rows_staged = 0,
       rows_unchanged = -rows_applied, rows_superseded = 0, rows_quarantined = 0, applied_ordinal = 0
     where run_id = $1 and stream = $2 and delivery = $3`,
    [...key],
  );
}

/** Whether nothing of the stream's kind was ever stored: its first load. */
export async function isNothingStored(
  { lease: { client, run } }: RunContext,
  { stream }: StagedDelivery,
): Promise<boolean> {
  const { rowCount } = await client.query('select from hub.source_key where department = $1 and kind = $2 limit 1', [
    run.department,
    stream.kind,
  ]);
  return rowCount === 0;
}

/** One batch, its position and its counts, in one transaction: a restart reads on exactly behind it. */
async function commitBatch(
  context: RunContext,
  staged: StagedDelivery,
  batch: Batch,
  prepared: PreparedRows,
  before: number,
): Promise<void> {
  const { refused, unknownColumns } = prepared;
  const { stream, delivery } = staged;
  if (unknownColumns.size > 0) context.reportUnknownColumns(stream.name, unknownColumns);
  context.drift.note(staged, batch.rows);
  context.drift.noteNewColumns(staged, unknownColumns);
  const { client, run } = context.lease;
  const act = async () => {
    await writeStaging(context, staged, prepared, before);
    if (refused.length > 0) await quarantineRows(context, staged, refused, before);
    await client.query({
      name: 'hub-staged',
      text: `update hub.sync_stream set rows_read = rows_read + $4, rows_staged = rows_staged + $5,
        rows_quarantined = rows_quarantined + $6, position = $7, updated_at = clock_timestamp()
      where run_id = $1 and stream = $2 and delivery = $3`,
      values: [
        run.id,
        stream.name,
        delivery.id,
        batch.rows.length,
        prepared.staged.length,
        refused.length,
        JSON.stringify(batch.position),
      ],
    });
    await saveWatch(context, staged);
    await context.sumUp();
  };
  await inSpan('stage batch', { stream: stream.name, rows: batch.rows.length }, () =>
    underFence(context.lease, act, { mayBeLost: true }),
  );
  context.progress.tell('RUNNING', stream.name);
  const columns = refused.map(({ reject }) => reject.column);
  if (context.drift.refuse(staged, columns)) await checkDrift(context, [staged]);
}

/**
 * Of the rows of one delivery with one key the last counts. Answers how many rows are superseded, and how many of them left more
 * than their key in staging.
 */
async function markSuperseded(
  { lease: { client } }: RunContext,
  key: readonly string[],
): Promise<{ superseded: number; staged: number }> {
  // A sort or table of all keys that fits into memory is worth some of it, for the moment.
  await client.query(`set local work_mem = '64MB'`);
  const doubled = `select key_token from hub.sync_mention where run_id = $1 and stream = $2 and delivery = $3
    group by key_token having count(*) > 1`;
  const { rowCount } = await client.query(`${doubled} limit 1`, [...key]);
  if (rowCount === 0) return { superseded: 0, staged: 0 };
  const { rows } = await client.query<{ superseded: number; staged: number }>(
    `with lost as materialized (
       select ordinal from (
         select ordinal, row_number() over (partition by key_token order by ordinal desc) as place
         from hub.sync_mention where run_id = $1 and stream = $2 and delivery = $3 and key_token in (${doubled})) p
       where place > 1
     ), marked as (
       update hub.sync_staging t set outcome = 'SUPERSEDED' from lost
       where t.run_id = $1 and t.stream = $2 and t.delivery = $3 and t.ordinal = lost.ordinal returning 1
     )
     select (select count(*) from lost) as superseded, (select count(*) from marked) as staged`,
    [...key],
  );
  return rows[0] ?? { superseded: 0, staged: 0 };
}

/** Answers how many rows of the delivery others of it supersede. */
async function endDelivery(
  context: RunContext,
  { stream, delivery }: StagedDelivery,
  rowsRead: number,
): Promise<number> {
  const totals = await delivery.controlTotals();
  if (totals.rows !== null && totals.rows !== rowsRead) {
    throw new RunStoppedError(
      'totals-differ',
      `${stream.label}: delivery ${delivery.id} says it has ${totals.rows} rows, but ${rowsRead} were read. ` +
        'Nothing of this run was applied; have the department check the delivery and sync again.',
    );
  }
  const next = await delivery.nextCheckpoint();
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  return underFence(context.lease, async () => {
    const lost = await markSuperseded(context, key);
    await saveWatch(context, { stream, delivery, follows: false }, true);
    // What left its key alone is as it is stored, unless a later row of the delivery says otherwise. The rest is counted as it is applied.
    await client.query(
      `update hub.sync_stream set state = 'STAGED', control_rows = $4, control_hash = $5, next_checkpoint = $6,
         rows_superseded = $7::bigint,
         rows_unchanged = rows_unchanged + rows_read - rows_quarantined - rows_staged - ($7::bigint - $8::bigint),
         updated_at = clock_timestamp()
       where run_id = $1 and stream = $2 and delivery = $3`,
      [...key, totals.rows, totals.hash ?? null, JSON.stringify(next), lost.superseded, lost.staged],
    );
    await context.sumUp();
    return lost.superseded;
  });
}
