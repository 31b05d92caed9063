import { createHmac, type KeyObject } from 'node:crypto';
import { Hmac } from './hmac.js';
import { KeyedBuffer } from './keyed-buffer.js';

/** Half of SHA-256: 128 bits keep any two of a region's rows apart, at half the size of the index. */
export const keyedHashBytes = 16;

const blockBytes = 64;

/**
 * Keyed hashes of rows by the million, written side by side: an object each would cost more than hashing. Keys and texts have
 * a beginning of their own, which tells them apart from all else that is hashed.
 *
 * A key's hash is an HMAC like every token. A text's is SHA-256 over a block with a key of its own and the text, cut to half: a hash
 * whose end is cut off cannot be gone on with, which is what HMAC's second pass is against.
 */
export class Printer {
  readonly #key: Hmac;
  readonly #text: KeyedBuffer;

  constructor(key: KeyObject, keyPrefix: string, textPrefix: string) {
    this.#key = new Hmac(key, keyPrefix);
    const block = Buffer.alloc(blockBytes);
    createHmac('sha256', key).update('texts of rows').digest().copy(block);
    this.#text = new KeyedBuffer(Buffer.concat([block, Buffer.from(textPrefix, 'utf8')]));
  }

  key(key: string, target: Buffer, offset: number): void {
    target.write(this.#key.bytes(key), offset, keyedHashBytes, 'latin1');
  }

  text(text: string, target: Buffer, offset: number): void {
    target.write(this.#text.digest(text), offset, keyedHashBytes, 'latin1');
  }
}
