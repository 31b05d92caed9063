import type { Batch, Delivery, RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import { newId } from '../../schema/canonical/id.js';
import type { RunContext } from './context.js';
import { copyRows, type CopyValue } from './copy.js';
import { beginWatch, checkDrift, saveWatch } from './drift.js';
import { keyTokenOf, rowHashOf } from './fingerprint.js';
import { underFence } from './lease.js';
import { InterruptedError, RunStoppedError } from './problem.js';
import { quarantineRows, type Refused } from './quarantine.js';

interface KnownKey {
  readonly filing: number;
  readonly hash: string;
  readonly open: boolean;
}

interface Understood {
  readonly token: Buffer;
  readonly operation: 'UPSERT' | 'DELETE';
  readonly asOf: string;
  readonly hash: Buffer | null;
  readonly record: CanonicalRecord | null;
}

export interface StagedDelivery {
  readonly stream: StreamDefinition;
  readonly delivery: Delivery;
  /** Rows of an earlier delivery of this run wait to be applied first: what is stored says nothing about these rows. */
  readonly follows: boolean;
}

/** Reads one delivery into staging, from where an earlier attempt stopped, and holds its rows against the source's count. */
export async function stageDelivery(context: RunContext, staged: StagedDelivery): Promise<void> {
  const { delivery, stream } = staged;
  const at = await beginDelivery(context, staged);
  await beginWatch(context, staged, at.ordinal > 0);
  if (at.state !== 'STAGING') return;
  let { ordinal } = at;
  for await (const batch of delivery.read(at.position as Batch['position'] | null, context.signal)) {
    if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
    await stageBatch(context, staged, batch, ordinal);
    ordinal += batch.rows.length;
    context.progress.tell('RUNNING', stream.name);
  }
  if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
  await endDelivery(context, staged, ordinal);
}

interface DeliveryState {
  readonly state: string;
  readonly position: unknown;
  readonly ordinal: number;
}

/** Finds how far an earlier attempt came. Staging is unlogged: where rows are missing after a crash, the position is void. */
async function beginDelivery(context: RunContext, { stream, delivery }: StagedDelivery): Promise<DeliveryState> {
  const { client, run } = context.lease;
  return underFence(context.lease, async () => {
    const key = [run.id, stream.name, delivery.id];
    const { rows } = await client.query<{ state: string; position: unknown; rows_read: number; whole: boolean }>(
      `select state, position, rows_read,
         state = 'APPLIED' or rows_staged = (select count(*) from hub.sync_staging t
           where t.run_id = s.run_id and t.stream = s.stream and t.delivery = s.delivery) as whole
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
  await client.query('delete from hub.sync_staging where run_id = $1 and stream = $2 and delivery = $3', [...key]);
  await client.query('delete from hub.quarantine where run_id = $1 and stream = $2 and delivery = $3', [...key]);
  // What an earlier attempt opened and closed stays counted; the rows themselves are counted anew.
  await client.query(
    `update hub.sync_stream set state = 'STAGING', position = null, next_checkpoint = null, rows_read = 0, rows_staged = 0,
       rows_applied = 0, rows_unchanged = 0, rows_superseded = 0, rows_quarantined = 0, applied_ordinal = 0
     where run_id = $1 and stream = $2 and delivery = $3`,
    [...key],
  );
}

/** One batch, its position and its counts, in one transaction: a restart reads on exactly behind it. */
async function stageBatch(context: RunContext, staged: StagedDelivery, batch: Batch, ordinal: number): Promise<void> {
  context.drift.note(staged, batch.rows);
  const { understood, refused, regions, unknownColumns } = mapRows(context, staged, batch.rows);
  if (unknownColumns.size > 0) context.reportUnknownColumns(staged.stream.name, unknownColumns);
  context.drift.noteNewColumns(staged, unknownColumns);
  const { client, run } = context.lease;
  await underFence(context.lease, async () => {
    await context.filings.learn(client, regions);
    const known = await findKnown(
      context,
      staged,
      understood.map(({ item }) => item),
    );
    const lines = understood.map(({ item, index }) => stagingLine(context, staged, known, item, ordinal + index + 1));
    await copyRows(client, 'hub.sync_staging', stagingColumns, lines);
    await quarantineRows(context, staged, refused);
    const { name } = staged.stream;
    const counts = [batch.rows.length, lines.length, refused.length];
    await client.query({
      name: 'hub-staged',
      text: `update hub.sync_stream set rows_read = rows_read + $4, rows_staged = rows_staged + $5,
        rows_quarantined = rows_quarantined + $6, position = $7, updated_at = clock_timestamp()
      where run_id = $1 and stream = $2 and delivery = $3`,
      values: [run.id, name, staged.delivery.id, ...counts, JSON.stringify(batch.position)],
    });
    await saveWatch(context, staged);
    await context.sumUp();
  });
  const columns = refused.map(({ reject }) => reject.column);
  if (context.drift.refuse(staged, columns)) await checkDrift(context, [staged]);
}

interface MappedRows {
  readonly understood: { readonly item: Understood; readonly index: number }[];
  readonly refused: Refused[];
  readonly regions: Set<string | undefined>;
  readonly unknownColumns: Set<string>;
}

function mapRows(
  { vault, lease }: RunContext,
  { stream, delivery }: StagedDelivery,
  rows: readonly RawRow[],
): MappedRows {
  const out: MappedRows = { understood: [], refused: [], regions: new Set(), unknownColumns: new Set() };
  const tokenOf = (key: string) => keyTokenOf(vault, lease.run.department, stream.kind, key);
  for (const [index, row] of rows.entries()) {
    const mapped = stream.map(row, delivery.asOf);
    if (mapped.outcome === 'reject') {
      out.refused.push({ row, key: mapped.key, reject: mapped.reject });
    } else if (mapped.outcome === 'delete') {
      const item = {
        token: tokenOf(mapped.key),
        operation: 'DELETE' as const,
        asOf: mapped.asOf,
        hash: null,
        record: null,
      };
      out.understood.push({ item, index });
    } else {
      const { record } = mapped;
      const hash = rowHashOf(vault, record);
      const item = { token: tokenOf(mapped.key), operation: 'UPSERT' as const, asOf: record.asOf, hash, record };
      out.understood.push({ item, index });
      out.regions.add(record.regionCode);
      for (const column of mapped.unknownColumns ?? []) out.unknownColumns.add(column);
    }
  }
  return out;
}

async function findKnown(
  { lease: { client, run } }: RunContext,
  { stream }: StagedDelivery,
  items: readonly Understood[],
): Promise<Map<string, KnownKey>> {
  if (items.length === 0) return new Map();
  const { rows } = await client.query<{ token: string; hash: string; filing: number; open: boolean }>({
    name: 'hub-known-keys',
    text: `select encode(key_token, 'hex') as token, encode(row_hash, 'hex') as hash, filing, closed_at is null as open
      from hub.source_key where department = $1 and kind = $2 and key_token = any($3::bytea[])`,
    values: [run.department, stream.kind, items.map(({ token }) => token)],
  });
  return new Map(rows.map(({ token, ...key }) => [token, key]));
}

const stagingColumns = [
  'run_id',
  'stream',
  'delivery',
  'ordinal',
  'filing',
  'kind',
  'record_id',
  'key_token',
  'row_hash',
  'operation',
  'as_of',
  'sealed',
];

/** Only a row that differs from what is stored is sealed: sealing costs more than all the rest together. */
function stagingLine(
  { vault, lease, filings }: RunContext,
  { stream, delivery, follows }: StagedDelivery,
  known: ReadonlyMap<string, KnownKey>,
  item: Understood,
  ordinal: number,
): CopyValue[] {
  const before = known.get(item.token.toString('hex'));
  const filing = before?.filing ?? filings.numberOf(item.record?.regionCode);
  const differs = follows || before === undefined || !before.open || before.hash !== item.hash?.toString('hex');
  const recordId = differs ? newId(filing) : null;
  const sealed =
    item.record === null || recordId === null
      ? null
      : vault.seal(JSON.stringify(item.record), { table: 'source_record', column: 'sealed', rowId: recordId });
  const place = [lease.run.id, stream.name, delivery.id, ordinal, filing, stream.kind];
  return [...place, recordId, item.token, item.hash, item.operation, item.asOf, sealed];
}

/** Of the rows of one delivery with one key the last counts. */
async function markSuperseded({ lease: { client } }: RunContext, key: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ ordinals: number[] }>(
    `select coalesce(array_agg(ordinal), '{}') as ordinals from (
       select ordinal, row_number() over (partition by key_token order by ordinal desc) as place
       from hub.sync_staging where run_id = $1 and stream = $2 and delivery = $3) w
     where place > 1`,
    [...key],
  );
  const ordinals = rows[0]?.ordinals ?? [];
  if (ordinals.length === 0) return;
  await client.query(
    `update hub.sync_staging set outcome = 'SUPERSEDED'
     where run_id = $1 and stream = $2 and delivery = $3 and ordinal = any($4::bigint[])`,
    [...key, ordinals],
  );
}

async function endDelivery(context: RunContext, { stream, delivery }: StagedDelivery, rowsRead: number): Promise<void> {
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
  await underFence(context.lease, async () => {
    await markSuperseded(context, [run.id, stream.name, delivery.id]);
    await saveWatch(context, { stream, delivery, follows: false }, true);
    await client.query(
      `update hub.sync_stream set state = 'STAGED', control_rows = $4, next_checkpoint = $5, updated_at = clock_timestamp()
       where run_id = $1 and stream = $2 and delivery = $3`,
      [run.id, stream.name, delivery.id, totals.rows, JSON.stringify(next)],
    );
  });
}
