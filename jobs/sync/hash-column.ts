import { keyedHashBytes } from '../../schema/vault/index.js';

const byteaOid = 17;
const headerBytes = 20;
const lengthBytes = 4;
const slotBytes = lengthBytes + keyedHashBytes;

/**
 * One keyed hash a row, or none, in one buffer that PostgreSQL takes as it is: a `bytea[]` in its binary format. Rows come by the
 * million, and are sent twice.
 */
export class HashColumn {
  readonly #bytes: Buffer;
  readonly #present: Uint8Array;
  #count = 0;

  constructor(readonly rows: number) {
    this.#bytes = Buffer.allocUnsafe(headerBytes + rows * slotBytes);
    this.#present = new Uint8Array(rows);
    writeHeader(this.#bytes, rows);
    for (let index = 0; index < rows; index += 1) this.#bytes.writeInt32BE(keyedHashBytes, slotOf(index));
  }

  /** Rows that have one. */
  get count(): number {
    return this.#count;
  }

  has(index: number): boolean {
    return this.#present[index] === 1;
  }

  /** Marks the row's hash as there; `write` puts it where it belongs. */
  put(index: number, write: (target: Buffer, offset: number) => void): void {
    write(this.#bytes, slotOf(index) + lengthBytes);
    if (this.#present[index] === 0) this.#count += 1;
    this.#present[index] = 1;
  }

  drop(index: number): void {
    this.#count -= this.#present[index] ?? 0;
    this.#present[index] = 0;
  }

  get(index: number): Buffer {
    const start = slotOf(index) + lengthBytes;
    return this.#bytes.subarray(start, start + keyedHashBytes);
  }

  /** As a `bytea[]`, null where there is none. To be sent before anything changes. */
  toArray(): Buffer {
    if (this.rows === 0) return emptyArray();
    if (this.#count === this.rows) return this.#bytes;
    const out = Buffer.allocUnsafe(this.#bytes.length);
    writeHeader(out, this.rows);
    let at = headerBytes;
    for (let index = 0; index < this.rows; index += 1) {
      const start = slotOf(index);
      if (this.has(index)) at += this.#bytes.copy(out, at, start, start + slotBytes);
      else at = out.writeInt32BE(-1, at);
    }
    return out.subarray(0, at);
  }
}

function slotOf(index: number): number {
  return headerBytes + index * slotBytes;
}

function writeHeader(target: Buffer, rows: number): void {
  // Dimensions, whether there are nulls, the type, the length and the lower bound.
  for (const [index, field] of [1, 1, byteaOid, rows, 1].entries()) target.writeInt32BE(field, index * lengthBytes);
}

/** An array of no dimension has nothing behind its type. */
function emptyArray(): Buffer {
  const header = Buffer.alloc(3 * lengthBytes);
  header.writeInt32BE(byteaOid, 2 * lengthBytes);
  return header;
}
