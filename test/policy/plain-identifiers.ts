import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { parseIdNumber } from '../../schema/canonical/id-number.js';

/** Not part of a longer run of letters and digits, which a hash, an id or a longer number would be. */
const idNumberShape = /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])|(?<![0-9A-Za-z])[1-9]\d{14}(?![0-9A-Za-z])/g;
const phoneShape = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;
/** Disability certificates hold an ID number and two or three characters more. */
const certificateShape = /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?=[1-7][1-4](B\d)?(?![0-9A-Za-z]))/g;

export interface PlainIdentifier {
  readonly table: string;
  readonly kind: 'ID number' | 'phone';
  /** Line of the dump. The value itself is not repeated: a test's log is a place, too. */
  readonly line: number;
}

/** ID numbers with a valid check character and phone numbers in a text. */
export function findPlainIdentifiers(text: string): PlainIdentifier['kind'][] {
  const numbers = [...text.matchAll(idNumberShape), ...text.matchAll(certificateShape)];
  const found = numbers.filter(([value]) => parseIdNumber(value).ok).map(() => 'ID number' as const);
  return [...found, ...[...text.matchAll(phoneShape)].map(() => 'phone' as const)];
}

async function searchTable(client: pg.ClientBase, schema: string, table: string): Promise<PlainIdentifier[]> {
  const stream = client.query(copyTo(`copy (select * from "${schema}"."${table}") to stdout`));
  const found: PlainIdentifier[] = [];
  let rest = '';
  let line = 0;
  const search = (row: string) => {
    line += 1;
    for (const kind of findPlainIdentifiers(row)) found.push({ table: `${schema}.${table}`, kind, line });
  };
  for await (const chunk of stream) {
    const rows = (rest + (chunk as Buffer).toString('latin1')).split('\n');
    rest = rows.pop() ?? '';
    rows.forEach(search);
  }
  if (rest !== '') search(rest);
  return found;
}

/**
 * Dumps every table of the database, as somebody who took a copy would see it, and fails where a citizen ID number or a
 * phone number can be read. Bytes are written out as the characters they are, so that a number kept as bytes shows, too.
 * `pool` must see every row: the owner's, of the hub or of the queue.
 */
export async function assertNoPlainIdentifiers(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set bytea_output = 'escape'`);
    const { rows } = await client.query<{ schema: string; table: string }>(
      `select schemaname as schema, tablename as table from pg_tables where schemaname !~ '^(pg_|information_schema)' order by 1, 2`,
    );
    const found: PlainIdentifier[] = [];
    for (const { schema, table } of rows) found.push(...(await searchTable(client, schema, table)));
    if (found.length === 0) return;
    const places = found.slice(0, 10).map(({ table, kind, line }) => `${kind} in ${table}, row ${line}`);
    throw new Error(
      `The dump holds ${found.length} plain identifiers: ${places.join('; ')}. Seal the column, or keep it out.`,
    );
  } finally {
    client.release(true);
  }
}
