import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type CopyValue = string | number | boolean | Uint8Array | null;

/** One value in COPY's text format: backslash, tab and line ends escaped, bytes in hexadecimal. */
function encode(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') {
    return /[\\\t\n\r]/.test(value)
      ? value.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
      : value;
  }
  if (typeof value === 'object')
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  return String(value);
}

const rowsAWrite = 500;

/** Sends rows by COPY on a connection that may be inside a transaction. `table` and `columns` are the program's own names. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const done = finished(stream);
  // Awaited below; until then a failure of the connection must not count as unhandled.
  done.catch(() => undefined);
  for (let start = 0; start < rows.length; start += rowsAWrite) {
    const text = rows.slice(start, start + rowsAWrite).map((row) => `${row.map(encode).join('\t')}\n`);
    if (!stream.write(text.join('')) && !stream.destroyed) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
}
