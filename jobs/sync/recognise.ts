import { setImmediate as turn } from 'node:timers/promises';
import type { Mapped, RawRow } from '../../connectors/kit/contract.js';
import { rowText } from '../../connectors/kit/row-text.js';
import type { Printer } from '../../schema/vault/index.js';
import type { RunContext } from './context.js';
import { HashColumn } from './hash-column.js';
import type { StagedDelivery } from './stage.js';

/** What is stored under a row's key. */
export interface KnownKey {
  readonly filing: number;
  /** Hexadecimal hash of the record. */
  readonly hash: string;
  readonly open: boolean;
}

/** Rows after which others have their turn: what PostgreSQL answered must not wait for a whole batch. */
const printRowsMax = 1_000;

/** The rows of one batch, with the fingerprints of those whose key is known. */
export class PrintedRows {
  readonly tokens: HashColumn;
  readonly texts: HashColumn;
  /** What was mapped and is not staged yet, by index. */
  readonly mapped: (Mapped | undefined)[] = [];

  constructor(readonly rows: readonly RawRow[]) {
    this.tokens = new HashColumn(rows.length);
    this.texts = new HashColumn(rows.length);
  }

  text(index: number): Buffer | null {
    return this.texts.has(index) ? this.texts.get(index) : null;
  }

  /** Every row, as one of which nothing is known. */
  all(): OpenRow[] {
    return this.rows.map((_, index) => ({ index, known: undefined }));
  }
}

/** Fingerprints of the rows. What has no key of its own to show is mapped at once: only the mapping can tell it. */
export async function printRows(
  printer: Printer,
  { stream, delivery }: StagedDelivery,
  rows: readonly RawRow[],
): Promise<PrintedRows> {
  const printed = new PrintedRows(rows);
  const { tokens, texts } = printed;
  let [key, text] = ['', ''];
  // One function for all rows, not one a row.
  const writeKey = (target: Buffer, offset: number) => printer.key(key, target, offset);
  const writeText = (target: Buffer, offset: number) => printer.text(text, target, offset);
  for (let index = 0; index < rows.length; index += 1) {
    if (index > 0 && index % printRowsMax === 0) await turn();
    const row = rows[index] as RawRow;
    const told = stream.keyOf?.(row) ?? null;
    if (told !== null) {
      key = told;
      tokens.put(index, writeKey);
      const written = rowText(row, stream.columns);
      if (written === null) continue;
      text = written;
      texts.put(index, writeText);
      continue;
    }
    const mapped = stream.map(row, delivery.asOf);
    printed.mapped[index] = mapped;
    if (mapped.outcome === 'reject') continue;
    ({ key } = mapped);
    tokens.put(index, writeKey);
  }
  return printed;
}

/** A row that is not recognised, and what is stored under its key. */
export interface OpenRow {
  readonly index: number;
  readonly known: KnownKey | undefined;
}

/** Rows of a batch by whose keys its place in the store is found, at either end: so many that a few that moved do not matter. */
const endRows = 7;
/** A stretch is read as a whole if it holds at least so many rows of the batch a page of 8 KiB; a full page holds forty. */
const rowsAPageMin = 8;
const stretchPagesMin = 16;
/** More rows than a stretch has; with it the planner knows that their hashes fit into memory. */
const stretchRowsMax = 50_000;

/**
 * The rows that do not say word for word what the stored record was made from.
 *
 * Departments deliver in the order in which they delivered before, and rows lie as they came. So where the batch's first and last
 * rows lie near each other, what lies between them is read in one go, and only rows that are not found there are looked up by their
 * key, at four times the cost. A text holds its key: one that is stored for an open record tells that record.
 *
 * `offset 0` keeps the look-up from being turned round before PostgreSQL has statistics of a first load; `|| ''` keeps it off the
 * index that begins with the department, which looks as good as the key's own until then, and would read every stored key for each
 * row. The token alone tells keys apart.
 */
export const compare = `
with ends as materialized (
  select e.is_first, percentile_disc(0.5) within group (order by k.ctid) as place
  from (values (true, ($3::bytea[])[:${endRows}]), (false, ($3::bytea[])[cardinality($3::bytea[]) - ${endRows - 1}:])) as e(is_first, tokens)
  cross join lateral unnest(e.tokens) as t(token)
  cross join lateral (
    select ctid from hub.source_key where key_token = t.token and department || '' = $1 and kind || '' = $2 offset 0) k
  group by e.is_first
), stretch as materialized (
  select first.place as first, last.place as last from ends first join ends last on first.is_first and not last.is_first
  where (last.place::text::point)[0] - (first.place::text::point)[0]
    between 0 and cardinality($3::bytea[]) / ${rowsAPageMin} + ${stretchPagesMin}
)
select (u.place - 1)::int as index, k.filing, encode(k.row_hash, 'hex') as hash, k.closed_at is null as open
from (
  select * from unnest($3::bytea[], $4::bytea[]) with ordinality as b(token, text, place)
  where token is not null and (text in (
    select text_hash from (
      select department, kind, text_hash, closed_at from hub.source_key
      where ctid >= (select first from stretch) and ctid <= (select last from stretch) limit ${stretchRowsMax}) s
    where department = $1 and kind = $2 and closed_at is null and text_hash is not null)) is not true offset 0) u
left join lateral (
  select filing, row_hash, text_hash, closed_at from hub.source_key
  where key_token = u.token and department || '' = $1 and kind || '' = $2 offset 0) k on true
where (k.text_hash = u.text and k.closed_at is null) is not true`;

/**
 * Where each key is filed, for ever: as it is stored, or as an earlier delivery of the run will store it. A row that was filed
 * anywhere else, a deletion say, which names no community, would leave behind what is linked there.
 */
const filings = `
select (u.place - 1)::int as index, coalesce(k.filing, s.filing) as filing
from unnest($5::bytea[]) with ordinality as u(token, place)
left join lateral (
  select filing from hub.source_key
  where key_token = u.token and department || '' = $1 and kind || '' = $2 offset 0) k on true
left join (
  select key_token, min(filing) as filing from hub.sync_staging
  where run_id = $3 and stream = $4 and operation = 'UPSERT' and outcome is null group by key_token) s on s.key_token = u.token
where u.token is not null and (k.filing is not null or s.filing is not null)`;

/** Of a delivery that follows another of the same run, what is stored says nothing yet but where. */
async function withFilings(
  client: RunContext['lease']['client'],
  about: readonly string[],
  printed: PrintedRows,
): Promise<OpenRow[]> {
  const { rows } = await client.query<{ index: number; filing: number }>({
    name: 'hub-filings-of-keys',
    text: filings,
    values: [...about, printed.tokens.toArray()],
  });
  const open = printed.all();
  for (const { index, filing } of rows) open[index] = { index, known: { filing, hash: '', open: false } };
  return open;
}

/** Finds the rows that have to be mapped, staged or refused; all others are as they are stored. */
export async function findOpenRows(
  { lease: { client, run } }: RunContext,
  { stream, follows }: StagedDelivery,
  printed: PrintedRows,
): Promise<OpenRow[]> {
  if (follows) return withFilings(client, [run.department, stream.kind, run.id, stream.name], printed);
  const { rows } = await client.query<{ index: number; filing: number | null; hash: string; open: boolean }>({
    name: 'hub-compare',
    text: compare,
    values: [run.department, stream.kind, printed.tokens.toArray(), printed.texts.toArray()],
  });
  const found = rows.map(({ index, filing, hash, open }) => ({
    index,
    known: filing === null ? undefined : { filing, hash, open },
  }));
  const refused = printed.mapped.flatMap((mapped, index) =>
    mapped?.outcome === 'reject' ? [{ index, known: undefined }] : [],
  );
  return refused.length === 0 ? found : [...found, ...refused].toSorted((left, right) => left.index - right.index);
}

/** Maps what is not mapped yet. A row whose mapping and whose `keyOf` name two keys is a fault of the connector. */
export function mapOpenRows(
  { stream, delivery }: StagedDelivery,
  printed: PrintedRows,
  open: readonly OpenRow[],
): void {
  for (const { index } of open) {
    if (printed.mapped[index] !== undefined) continue;
    const row = printed.rows[index] as RawRow;
    const mapped = stream.map(row, delivery.asOf);
    if (mapped.outcome === 'reject') printed.tokens.drop(index);
    else if (mapped.key !== stream.keyOf?.(row)) {
      throw new TypeError(`The stream ${stream.name} tells two keys of one row: its keyOf and its map must agree.`);
    }
    printed.mapped[index] = mapped;
  }
}
