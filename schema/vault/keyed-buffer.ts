import { hash } from 'node:crypto';

const bytesFirst = 4_096;
/** Views of longer texts are made anew: they are few, and each would be kept for ever. */
const viewBytesMax = 1_024;

/**
 * SHA-256 over a fixed beginning and a text, for texts by the million: what is dear there is making objects, not hashing. So there is one
 * buffer for all texts, with the beginning in it, and a view of each length is made once.
 */
export class KeyedBuffer {
  /** The beginning, then the text. Grows with the longest text. */
  #bytes: Buffer;
  #views: (Buffer | undefined)[] = [];
  readonly #start: number;

  constructor(beginning: Uint8Array) {
    this.#start = beginning.length;
    this.#bytes = Buffer.alloc(this.#start + bytesFirst);
    this.#bytes.set(beginning);
  }

  /** The digest as text of one character a byte: the cheapest way out of the library. */
  digest(value: string | Uint8Array): string {
    const length = this.#start + this.#put(value);
    if (length > viewBytesMax) return hash('sha256', this.#bytes.subarray(0, length), 'binary');
    const view = (this.#views[length] ??= this.#bytes.subarray(0, length));
    return hash('sha256', view, 'binary');
  }

  #put(value: string | Uint8Array): number {
    // Three bytes hold any UTF-16 unit in UTF-8: the buffer is never too short for what is written.
    const lengthMax = typeof value === 'string' ? value.length * 3 : value.length;
    if (this.#start + lengthMax > this.#bytes.length) {
      const larger = Buffer.alloc(this.#start + lengthMax);
      this.#bytes.copy(larger, 0, 0, this.#start);
      this.#bytes = larger;
      this.#views = [];
    }
    if (typeof value === 'string') return this.#bytes.write(value, this.#start, 'utf8');
    this.#bytes.set(value, this.#start);
    return value.length;
  }
}
