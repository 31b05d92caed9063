import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const bytesFirst = 64 * 1024;
const nullLength = -1;
const uuidBytes = 16;
const dayMs = 86_400_000;
/** PostgreSQL counts days from the first of January 2000. */
const epochDay = Date.UTC(2000, 0, 1) / dayMs;

/** Days since 2000 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs - epochDay;
}

const hyphen = 0x2d;
const zero = 0x30;
const nine = 0x39;
const letterBit = 0x20;
/** Of `a` behind what it stands for. */
const letterOffset = 0x57;

function nibbleOf(code: number): number {
  return code <= nine ? code - zero : (code | letterBit) - letterOffset;
}

/** Rows in COPY's binary format: nothing is escaped, and nothing parsed. Values follow in the order of the columns. */
export class CopyBuffer {
  #bytes: Buffer;
  #length: number;
  #rows = 0;

  /** `bytes`: about as many as there will be. A buffer that grows leaves as much behind as it holds in the end. */
  constructor(bytes = bytesFirst) {
    this.#bytes = Buffer.allocUnsafe(bytes);
    this.#length = signature.copy(this.#bytes);
  }

  get rows(): number {
    return this.#rows;
  }

  row(columns: number): void {
    this.#rows += 1;
    this.#room(2);
    this.#length = this.#bytes.writeInt16BE(columns, this.#length);
  }

  null(): void {
    this.#room(4);
    this.#length = this.#bytes.writeInt32BE(nullLength, this.#length);
  }

  text(value: string): void {
    // Three bytes hold any UTF-16 unit.
    this.#room(4 + value.length * 3);
    const written = this.#bytes.write(value, this.#length + 4, 'utf8');
    this.#bytes.writeInt32BE(written, this.#length);
    this.#length += 4 + written;
  }

  bytes(value: Uint8Array): void {
    this.#room(4 + value.length);
    this.#length = this.#bytes.writeInt32BE(value.length, this.#length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  uuid(value: string): void {
    this.#room(4 + uuidBytes);
    this.#length = this.#bytes.writeInt32BE(uuidBytes, this.#length);
    for (let at = 0; at < value.length; at += 1) {
      if (value.charCodeAt(at) === hyphen) continue;
      const high = nibbleOf(value.charCodeAt(at));
      at += 1;
      this.#bytes[this.#length] = (high << 4) | nibbleOf(value.charCodeAt(at));
      this.#length += 1;
    }
  }

  /** Values that many rows share, as `CopyBuffer.values` made them. */
  shared(values: Buffer): void {
    this.#room(values.length);
    this.#length += values.copy(this.#bytes, this.#length);
  }

  int(value: number): void {
    this.#room(8);
    this.#length = this.#bytes.writeInt32BE(4, this.#length);
    this.#length = this.#bytes.writeInt32BE(value, this.#length);
  }

  bigint(value: number): void {
    this.#room(12);
    this.#length = this.#bytes.writeInt32BE(8, this.#length);
    this.#length = this.#bytes.writeBigInt64BE(BigInt(value), this.#length);
  }

  /** What `write` writes, alone: for values that are the same in every row. */
  static values(write: (values: CopyBuffer) => void): Buffer {
    const values = new CopyBuffer();
    write(values);
    return Buffer.from(values.#bytes.subarray(signature.length, values.#length));
  }

  /** The whole, with its end mark. */
  finish(): Buffer {
    this.#room(2);
    this.#length = this.#bytes.writeInt16BE(nullLength, this.#length);
    return this.#bytes.subarray(0, this.#length);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** Sends rows by COPY on a connection that may be inside a transaction. `table` and `columns` are the program's own names. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: CopyBuffer,
): Promise<void> {
  if (rows.rows === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin (format binary)`));
  const done = finished(stream);
  // Awaited below; until then a failure of the connection must not count as unhandled.
  done.catch(() => undefined);
  stream.end(rows.finish());
  await done;
}
