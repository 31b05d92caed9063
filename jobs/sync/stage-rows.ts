import { setImmediate as turn } from 'node:timers/promises';
import type { RawRow } from '../../connectors/kit/contract.js';
import { newId } from '../../schema/canonical/id.js';
import type { Printer } from '../../schema/vault/index.js';
import type { RunContext } from './context.js';
import { CopyBuffer, copyRows, dayNumber } from './copy.js';
import { contentOf, rowHashOf, sealedTextOf } from './fingerprint.js';
import { underFence } from './lease.js';
import type { Refused } from './quarantine.js';
import { findOpenRows, type KnownKey, mapOpenRows, type OpenRow, type PrintedRows, printRows } from './recognise.js';
import type { StagedDelivery } from './stage.js';

/** A row that leaves more in staging than its key. */
interface StagedRow {
  readonly index: number;
  readonly operation: 'UPSERT' | 'DELETE';
  readonly asOf: string;
  readonly filing: number;
  /** Null where the record is the stored one and only its text is another. */
  readonly recordId: string | null;
  readonly hash: Buffer | null;
  sealed: Uint8Array | null;
}

/** A batch, ready to be written. */
export interface PreparedRows {
  readonly printed: PrintedRows;
  readonly staged: readonly StagedRow[];
  readonly refused: readonly Refused[];
  readonly unknownColumns: ReadonlySet<string>;
  /** Rows whose key is stored as an open one. */
  readonly rowsOfOpenKeys: number;
}

/** What `prepareRows` needs of the delivery's loop. */
export interface Preparing {
  readonly printer: Printer;
  /** Nothing at all is stored of the stream's kind: there is nothing to compare with. */
  readonly isStoreEmpty: boolean;
  /** Does something on the run's connection while no other batch is being written. */
  readonly alone: <Result>(act: () => Promise<Result>) => Promise<Result>;
}

/** Rows that are mapped and sealed together: what they were mapped to is held no longer than that. */
const sliceRowsMax = 500;

/** Reads what a batch's rows say, as far as it is not stored already. */
export async function prepareRows(
  context: RunContext,
  delivery: StagedDelivery,
  rows: readonly RawRow[],
  { printer, isStoreEmpty, alone }: Preparing,
): Promise<PreparedRows> {
  const printed = await printRows(printer, delivery, rows);
  const open =
    isStoreEmpty && !delivery.follows ? printed.all() : await alone(() => findOpenRows(context, delivery, printed));
  const prepared = { printed, staged: [], refused: [], unknownColumns: new Set<string>() };
  const sealing: Promise<void>[] = [];
  try {
    for (let from = 0; from < open.length; from += sliceRowsMax) {
      if (from > 0) await turn();
      const slice = open.slice(from, from + sliceRowsMax);
      mapOpenRows(delivery, printed, slice);
      const regions = sortOut(prepared, slice);
      if (!context.filings.knows(regions)) {
        const { lease, filings } = context;
        await alone(() => underFence(lease, () => filings.learn(lease.client, regions)));
      }
      const staging = stageSlice(context, delivery, prepared, slice);
      // Awaited below; until then its failure must not count as unhandled.
      staging.catch(() => undefined);
      sealing.push(staging);
    }
  } finally {
    await Promise.allSettled(sealing);
  }
  await Promise.all(sealing);
  const elsewhere = open.filter(({ index, known }) => printed.tokens.has(index) && known?.open !== true);
  return { ...prepared, rowsOfOpenKeys: printed.tokens.count - elsewhere.length };
}

interface Preparation {
  readonly printed: PrintedRows;
  readonly staged: StagedRow[];
  readonly refused: Refused[];
  readonly unknownColumns: Set<string>;
}

/** Sets the refused rows apart; answers the communities that the others speak of. */
function sortOut({ printed, refused, unknownColumns }: Preparation, slice: readonly OpenRow[]): Set<string> {
  const regions = new Set<string>();
  for (const { index } of slice) {
    const mapped = printed.mapped[index];
    if (mapped?.outcome === 'reject') {
      refused.push({ index, row: printed.rows[index] as RawRow, key: mapped.key, reject: mapped.reject });
    }
    if (mapped?.outcome !== 'record') continue;
    if (mapped.record.regionCode !== undefined) regions.add(mapped.record.regionCode);
    for (const column of mapped.unknownColumns ?? []) unknownColumns.add(column);
  }
  return regions;
}

/** Stages mapped rows, and forgets what they were mapped to. What is sealed is there when the promise is kept. */
async function stageSlice(
  context: RunContext,
  delivery: StagedDelivery,
  { printed, staged }: Preparation,
  slice: readonly OpenRow[],
): Promise<void> {
  const toSeal: StagedRow[] = [];
  const [ids, texts]: [string[], string[]] = [[], []];
  for (const { index, known } of slice) {
    const made = stageRow(context, delivery, printed, index, known);
    printed.mapped[index] = undefined;
    if (made === undefined) continue;
    staged.push(made.row);
    if (made.row.recordId === null || made.text === null) continue;
    toSeal.push(made.row);
    ids.push(made.row.recordId);
    texts.push(made.text);
  }
  if (texts.length === 0) return;
  const sealed = await context.sealing.seal(ids, texts);
  for (const [at, row] of toSeal.entries()) row.sealed = sealed[at] as Uint8Array;
}

/** What one row leaves in staging, and what of it is to be sealed; undefined where it leaves its key alone. */
function stageRow(
  context: RunContext,
  { follows }: StagedDelivery,
  printed: PrintedRows,
  index: number,
  known: KnownKey | undefined,
): { row: StagedRow; text: string | null } | undefined {
  const mapped = printed.mapped[index];
  if (mapped === undefined || mapped.outcome === 'reject') return undefined;
  if (mapped.outcome === 'delete') {
    const filing = known?.filing ?? 0;
    const base = { index, operation: 'DELETE', asOf: mapped.asOf, hash: null, sealed: null } as const;
    return { row: { ...base, filing, recordId: newId(filing) }, text: null };
  }
  const { record } = mapped;
  const content = contentOf(record);
  const hash = rowHashOf(context.vault, content);
  const filing = known?.filing ?? context.filings.numberOf(record.regionCode);
  const isSame = !follows && known !== undefined && known.open && known.hash === hash.toString('hex');
  // The same record in other words leaves those words' hash; without one, nothing.
  if (isSame && printed.text(index) === null) return undefined;
  const recordId = isSame ? null : newId(filing);
  return {
    row: { index, operation: 'UPSERT', asOf: record.asOf, hash, filing, recordId, sealed: null },
    text: isSame ? null : sealedTextOf(content, record.asOf),
  };
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
  'text_hash',
  'operation',
  'as_of',
  'sealed',
];

/** What a row takes besides its sealed value, with some room. */
const bytesBesideSealed = 256;
const copyBytesLeast = 1_024;

/** Writes a batch into staging, inside a transaction. `before`: rows of the delivery that were read before it. */
export async function writeStaging(
  { lease: { client, run } }: RunContext,
  { stream, delivery }: StagedDelivery,
  { printed, staged }: PreparedRows,
  before: number,
): Promise<void> {
  await client.query({
    name: 'hub-seen',
    text: `insert into hub.sync_seen (run_id, stream, delivery, first_ordinal, kind, as_of, rows, key_tokens)
      values ($1, $2, $3, $4, $5, $6, $7, $8::bytea[])`,
    values: [
      run.id,
      stream.name,
      delivery.id,
      before + 1,
      stream.kind,
      delivery.asOf,
      printed.tokens.count,
      printed.tokens.toArray(),
    ],
  });
  const bytesAbout = staged.reduce(
    (sum, { sealed }) => sum + (sealed?.length ?? 0) + bytesBesideSealed,
    copyBytesLeast,
  );
  const lines = new CopyBuffer(bytesAbout);
  const sharedValues = CopyBuffer.values((values) => {
    values.uuid(run.id);
    values.text(stream.name);
    values.text(delivery.id);
  });
  for (const row of staged) {
    lines.row(stagingColumns.length);
    lines.shared(sharedValues);
    lines.bigint(before + row.index + 1);
    lines.int(row.filing);
    lines.text(stream.kind);
    if (row.recordId === null) lines.null();
    else lines.uuid(row.recordId);
    lines.bytes(printed.tokens.get(row.index));
    for (const bytes of [row.hash, row.operation === 'DELETE' ? null : printed.text(row.index)]) {
      if (bytes === null) lines.null();
      else lines.bytes(bytes);
    }
    lines.text(row.operation);
    lines.int(dayNumber(row.asOf));
    if (row.sealed === null) lines.null();
    else lines.bytes(row.sealed);
  }
  await copyRows(client, 'hub.sync_staging', stagingColumns, lines);
}
