import type pg from 'pg';

/** A column of the program's own choosing and its PostgreSQL type. */
export type BulkColumns = Readonly<Record<string, string>>;
export type BulkValue = string | number | boolean | Uint8Array | Date | null;
export type BulkRow = Readonly<Record<string, BulkValue | readonly string[]>>;

/** Many rows share one list (the areas of a community), so its text is made once a list. */
const listTexts = new WeakMap<readonly string[], string>();

/** An array cannot be unnested beside scalars, so it travels as its text. Codes and words only: nothing that needs quoting. */
function listText(values: readonly string[]): string {
  const known = listTexts.get(values);
  if (known !== undefined) return known;
  const text = `"{${values.join(',')}}"`;
  listTexts.set(values, text);
  return text;
}

function quote(text: string): string {
  return text.includes('"') || text.includes('\\') ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`;
}

/** One element of an array in PostgreSQL's text form. The driver's own way costs several times as much. */
function element(value: BulkValue | readonly string[] | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return `"${value.toISOString()}"`;
  if (value instanceof Uint8Array) {
    return `"\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}"`;
  }
  return listText(value);
}

/** Rows as one array a column: one statement and one plan whatever their number. */
export function columnArrays(columns: BulkColumns, rows: readonly BulkRow[]): string[] {
  return Object.keys(columns).map((column) => {
    let text = '{';
    for (const row of rows) text += text.length === 1 ? element(row[column]) : `,${element(row[column])}`;
    return `${text}}`;
  });
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

/** Whether statements may be sent before those before them are answered; the driver's type of a pool's client does not say. */
function isPipelined(client: pg.ClientBase): boolean {
  return (client as { readonly pipeline?: boolean }).pipeline === true;
}

/** One statement for so many rows; where the connection is pipelined, none waits for the one before. */
async function eachChunk<Row>(
  client: pg.ClientBase,
  rows: readonly Row[],
  send: (chunk: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (let start = 0; start < rows.length; start += rowsAStatementMax) {
    const statement = send(rows.slice(start, start + rowsAStatementMax));
    sent.push(statement);
    if (!isPipelined(client)) await statement;
  }
  await Promise.all(sent);
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
  await eachChunk(client, rows, (chunk) => client.query(text, columnArrays(columns, chunk)));
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
  await eachChunk(client, rows, (chunk) => client.query(text, columnArrays(columns, chunk)));
}

/** Deletes rows by (filing, id). */
export async function deleteRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly { readonly filing: number; readonly id: string }[],
): Promise<void> {
  const text = `delete from ${table} t using unnest($1::int[], $2::uuid[]) as r(filing, id) where t.filing = r.filing and t.id = r.id`;
  await eachChunk(client, rows, (chunk) =>
    client.query(text, [chunk.map(({ filing }) => filing), chunk.map(({ id }) => id)]),
  );
}
