import type pg from 'pg';

/** A column of the program's own choosing and its PostgreSQL type. */
export type BulkColumns = Readonly<Record<string, string>>;
export type BulkValue = string | number | boolean | Uint8Array | Date | null;
export type BulkRow = Readonly<Record<string, BulkValue | readonly string[]>>;

/** An array cannot be unnested beside scalars, so it travels as its text. Codes and words only: nothing that needs quoting. */
function arrayText(values: readonly string[]): string {
  return `{${values.join(',')}}`;
}

function quote(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}

/** One element of an array in PostgreSQL's text form. The driver's own way costs several times as much. */
function element(value: BulkValue | readonly string[] | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return quote(value.toISOString());
  if (value instanceof Uint8Array) {
    return `"\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}"`;
  }
  return quote(arrayText(value));
}

/** Rows as one array a column: one statement and one plan whatever their number. */
export function columnArrays(columns: BulkColumns, rows: readonly BulkRow[]): string[] {
  return Object.keys(columns).map((column) => `{${rows.map((row) => element(row[column])).join(',')}}`);
}

/** `unnest($1::int[], ...) as r(a, ...)`, and the select list that casts arrays back. */
export function unnestOf(columns: BulkColumns, alias = 'r'): { from: string; select: string } {
  const names = Object.keys(columns);
  const parameters = names.map((name, index) => {
    const type = columns[name] ?? 'text';
    return `$${index + 1}::${type.endsWith('[]') ? 'text' : type}[]`;
  });
  const select = names.map((name) =>
    columns[name]?.endsWith('[]') ? `${alias}.${name}::${columns[name]}` : `${alias}.${name}`,
  );
  return { from: `unnest(${parameters.join(', ')}) as ${alias}(${names.join(', ')})`, select: select.join(', ') };
}

const rowsAStatementMax = 2_000;

function* chunksOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsAStatementMax)
    yield rows.slice(start, start + rowsAStatementMax);
}

/** Inserts rows. `conflict` is the text after the select, such as `on conflict (...) do nothing`. */
export async function insertRows(
  client: pg.ClientBase,
  table: string,
  columns: BulkColumns,
  rows: readonly BulkRow[],
  conflict = '',
): Promise<void> {
  const { from, select } = unnestOf(columns);
  const text = `insert into ${table} (${Object.keys(columns).join(', ')}) select ${select} from ${from} ${conflict}`;
  for (const chunk of chunksOf(rows)) await client.query(text, columnArrays(columns, chunk));
}

/** Updates rows found by `keys` (columns that are among `columns`); every other column is set. */
export async function updateRows(
  client: pg.ClientBase,
  table: string,
  keys: readonly string[],
  columns: BulkColumns,
  rows: readonly BulkRow[],
): Promise<void> {
  const { from } = unnestOf(columns);
  const set = Object.keys(columns)
    .filter((name) => !keys.includes(name))
    .map((name) => `${name} = r.${name}${columns[name]?.endsWith('[]') ? `::${columns[name]}` : ''}`);
  const where = keys.map((name) => `t.${name} = r.${name}`);
  const text = `update ${table} t set ${set.join(', ')} from ${from} where ${where.join(' and ')}`;
  for (const chunk of chunksOf(rows)) await client.query(text, columnArrays(columns, chunk));
}

/** Deletes rows by (filing, id). */
export async function deleteRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly { readonly filing: number; readonly id: string }[],
): Promise<void> {
  const text = `delete from ${table} t using unnest($1::int[], $2::uuid[]) as r(filing, id) where t.filing = r.filing and t.id = r.id`;
  for (const chunk of chunksOf(rows)) {
    await client.query(text, [chunk.map(({ filing }) => filing), chunk.map(({ id }) => id)]);
  }
}
