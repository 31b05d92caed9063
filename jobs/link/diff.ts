import type pg from 'pg';
import { deleteRows, insertRows, updateRows, type BulkColumns, type BulkRow } from '../kit/bulk.js';

/** What must happen to stored rows so that they become the wanted ones. */
export interface Difference<Stored, Wanted> {
  readonly insert: readonly Wanted[];
  readonly update: readonly { readonly stored: Stored; readonly wanted: Wanted }[];
  readonly remove: readonly Stored[];
}

/** Pairs rows by key; of several wanted rows with one key the first counts. Equal rows are left alone. */
export function differ<Stored, Wanted>(
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  keyOfStored: (row: Stored) => string,
  keyOfWanted: (row: Wanted) => string,
  isSame: (stored: Stored, wanted: Wanted) => boolean,
): Difference<Stored, Wanted> {
  const left = new Map<string, Stored>();
  const remove: Stored[] = [];
  for (const row of stored) {
    const key = keyOfStored(row);
    if (left.has(key)) remove.push(row);
    else left.set(key, row);
  }
  const insert: Wanted[] = [];
  const update: { stored: Stored; wanted: Wanted }[] = [];
  const seen = new Set<string>();
  for (const row of wanted) {
    const key = keyOfWanted(row);
    if (seen.has(key)) continue;
    seen.add(key);
    const before = left.get(key);
    left.delete(key);
    if (before === undefined) insert.push(row);
    else if (!isSame(before, row)) update.push({ stored: before, wanted: row });
  }
  return { insert, update, remove: [...remove, ...left.values()] };
}

export function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((value, index) => value === right[index]));
}

interface Place {
  readonly filing: number;
  readonly id: string;
}

/** A table whose rows are found by (filing, id), and how a row of it is made for what is wanted. */
export interface TableToSettle<Wanted> {
  readonly table: string;
  readonly columns: BulkColumns;
  readonly rowOf: (wanted: Wanted, id: string) => BulkRow;
  readonly newIdOf: (wanted: Wanted) => string;
}

/** Brings a table to what is wanted: what is gone first, so that its place is free. */
export async function writeDifference<Stored extends Place, Wanted>(
  client: pg.ClientBase,
  { table, columns, rowOf, newIdOf }: TableToSettle<Wanted>,
  { insert, update, remove }: Difference<Stored, Wanted>,
): Promise<void> {
  await Promise.all([
    deleteRows(client, table, remove),
    updateRows(
      client,
      table,
      ['filing', 'id'],
      columns,
      update.map((one) => rowOf(one.wanted, one.stored.id)),
    ),
    insertRows(
      client,
      table,
      columns,
      insert.map((one) => rowOf(one, newIdOf(one))),
    ),
  ]);
}
