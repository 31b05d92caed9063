import { z } from 'zod';
import { columnsMissing, safeColumnName } from '../column-check.js';
import { type Batch, type RawRow, type RawValue, SourceError } from '../contract.js';
import type { RestClient } from './rest-client.js';

/** A listing in cursor pages: rows, where it goes on, how many there are in all. */
/** What is kept beside the rows and told to operators: a name or a place, in printable characters. */
const mark = (charactersMax: number) =>
  z
    .string()
    .regex(/^[\x20-\x7e]+$/)
    .max(charactersMax);

export const pageSchema = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  page: z.object({ next: mark(4_096).nullable(), total: z.int().min(0) }),
  asOf: z.iso.date(),
  deliveryId: mark(200),
  watermark: mark(64),
});
export type Page = z.infer<typeof pageSchema>;

export interface Listing {
  readonly client: RestClient;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly pageRows: number;
  readonly columns: readonly string[];
}

/** The cursor of the page that comes next (null at the end), and the rows before it. */
export interface PagePosition {
  readonly cursor: string | null;
  readonly row: number;
}

export function fetchPage(listing: Listing, cursor: string | null, signal?: AbortSignal): Promise<Page> {
  const query = { ...listing.query, limit: String(listing.pageRows), ...(cursor === null ? {} : { cursor }) };
  return listing.client.get(listing.path, query, pageSchema, signal);
}

/** A row of named values; one that lacks a column or holds more than a value is damaged. */
export function toRow(data: Readonly<Record<string, unknown>>, ordinal: number, columns: readonly string[]): RawRow {
  const values: Record<string, RawValue> = {};
  let nested: string | undefined;
  for (const [column, value] of Object.entries(data)) {
    if (value === null || typeof value !== 'object') values[column] = value as RawValue;
    else nested = column;
  }
  if (nested !== undefined) return { ordinal, values, damage: { reason: 'contract', column: safeColumnName(nested) } };
  const missing = columns.find((column) => !(column in values));
  return missing === undefined
    ? { ordinal, values }
    : { ordinal, values, damage: { reason: 'column-count', column: missing } };
}

/** Fewer rows than this may all lack a column by chance. */
const rowsToJudgeMin = 20;

/** A column that no row of an answer has is a changed interface; one that a row lacks is damage of that row. */
export function checkColumns(
  place: string,
  agreed: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): void {
  if (rows.length < rowsToJudgeMin) return;
  const missing = agreed.filter((column) => rows.every((row) => !(column in row)));
  if (missing.length > 0) {
    const unknown = Object.keys(rows[0] ?? {}).filter((column) => !agreed.includes(column));
    const next = 'ask the department whether its interface changed.';
    throw columnsMissing({ place: `Every row of ${place}`, agreed, missing, unknown, next });
  }
}

/** Reads a listing page by page, from its first page (which may be at hand already) or from a position. */
export async function* readPages(
  listing: Listing,
  options: { first: Page | null; from: PagePosition | null; signal: AbortSignal },
): AsyncGenerator<Batch & { readonly position: PagePosition & Batch['position'] }> {
  let { cursor, row } = options.from ?? { cursor: null, row: 0 };
  let ready = options.from === null ? options.first : null;
  const seen = new Set<string>();
  for (let started = options.from === null; started || cursor !== null; started = false) {
    options.signal.throwIfAborted();
    const page: Page = ready ?? (await fetchPage(listing, cursor, options.signal));
    ready = null;
    checkColumns(listing.path, listing.columns, page.data);
    const rows = page.data.map((data, index) => toRow(data, row + index + 1, listing.columns));
    row += rows.length;
    cursor = page.page.next;
    if (cursor !== null) {
      if (seen.has(cursor))
        throw new SourceError('contract', `${listing.path} repeats a cursor: its pages go in a circle.`);
      seen.add(cursor);
    }
    if (rows.length > 0) yield { rows, position: { cursor, row } };
  }
}
