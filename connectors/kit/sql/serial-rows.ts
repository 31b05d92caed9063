import { columnsMissing } from '../column-check.js';
import type { Batch, RawRow, RejectReason } from '../contract.js';
import { rejectTexts } from '../reject.js';
import type { ExchangeDatabase } from './exchange-database.js';

/** A table of an exchange database: a serial number, picked-up flag and time, and a failure reason beside the data. */
export interface SerialTable {
  readonly schema: string;
  readonly table: string;
  readonly serial: string;
  readonly pickedUp: string;
  readonly pickedUpAt: string;
  readonly failure: string;
  /** Columns of the exchange itself, which are no data. */
  readonly bookkeeping: readonly string[];
  /** Data columns that must be there; others are passed on for the mapping to report. */
  readonly columns: readonly string[];
}

/** Serial numbers of one delivery, both ends included. */
export interface SerialRange {
  readonly first: number;
  readonly last: number;
}

function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function tableName(table: SerialTable): string {
  return `${name(table.schema)}.${name(table.table)}`;
}

/** Throws a SourceError `contract` where the table or one of its columns is not there. */
export async function checkTable(database: ExchangeDatabase, table: SerialTable): Promise<readonly string[]> {
  const found = await database.columns(table.schema, table.table);
  const wanted = [table.serial, table.pickedUp, table.pickedUpAt, table.failure, ...table.columns];
  const missing = wanted.filter((column) => !found.includes(column));
  if (missing.length > 0) {
    const unknown = found.filter((column) => !wanted.includes(column) && !table.bookkeeping.includes(column));
    const place = `The exchange table ${table.schema}.${table.table}`;
    throw columnsMissing({ place, agreed: wanted, missing, unknown, next: 'ask the department whether it changed.' });
  }
  return found.filter((column) => column !== table.serial && !table.bookkeeping.includes(column));
}

/** Reads a range of serial numbers in keyset pages. The ordinal of a row is its serial number. */
export async function* readSerialRows(
  database: ExchangeDatabase,
  table: SerialTable,
  range: SerialRange,
  options: { after: number | null; chunkRowsMax: number; signal: AbortSignal },
): AsyncGenerator<Batch & { readonly position: { readonly serial: number } }> {
  const columns = await checkTable(database, table);
  const list = [table.serial, ...columns].map(name).join(', ');
  const statement = `select ${list} from ${tableName(table)} where ${name(table.serial)} > $1 and ${name(table.serial)} <= $2
    order by ${name(table.serial)} limit $3`;
  let after = options.after ?? range.first - 1;
  while (after < range.last) {
    options.signal.throwIfAborted();
    const found = await database.query(statement, [after, range.last, options.chunkRowsMax]);
    const rows = found.map((row): RawRow => {
      const { [table.serial]: serial, ...values } = row;
      return { ordinal: Number(serial), values };
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.ordinal;
    yield { rows, position: { serial: after } };
  }
}

const rejectsAtOnce = 1_000;
/** Each statement stays far below the time that it may take. */
const serialsAtOnce = 50_000;

/**
 * Tells the department what was picked up and what was refused, why. Idempotent: the time of the first picking up stays, and
 * a row that is understood later loses its refusal.
 */
export async function acknowledgeSerialRows(
  database: ExchangeDatabase,
  table: SerialTable,
  range: SerialRange,
  rejects: AsyncIterable<{ ordinal: number; reason: RejectReason }>,
): Promise<void> {
  const [at, flag, failure, serial] = [table.pickedUpAt, table.pickedUp, table.failure, table.serial].map(name);
  await database.transaction(async (query) => {
    for (let first = range.first; first <= range.last; first += serialsAtOnce) {
      await query(
        `update ${tableName(table)} set ${flag} = '1', ${at} = coalesce(${at}, now()), ${failure} = null
          where ${serial} between $1 and $2 and ${flag} <> '1'`,
        [first, Math.min(range.last, first + serialsAtOnce - 1)],
      );
    }
    const refuse = async (ordinals: readonly number[], reasons: readonly string[]) => {
      await query(
        `update ${tableName(table)} as t set ${flag} = '2', ${failure} = r.reason
          from unnest($1::bigint[], $2::text[]) as r (serial, reason)
          where t.${serial} = r.serial and t.${serial} between $3 and $4`,
        [ordinals, reasons, range.first, range.last],
      );
    };
    let ordinals: number[] = [];
    let reasons: string[] = [];
    for await (const reject of rejects) {
      ordinals.push(reject.ordinal);
      reasons.push(rejectTexts[reject.reason].zh);
      if (ordinals.length >= rejectsAtOnce) {
        await refuse(ordinals, reasons);
        [ordinals, reasons] = [[], []];
      }
    }
    if (ordinals.length > 0) await refuse(ordinals, reasons);
  });
}
