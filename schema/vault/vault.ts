import type { KeyObject } from 'node:crypto';
import { Hmac } from './hmac.js';
import { keyedHashBytes, Printer } from './printer.js';
import { keyVersionOf, openWith, sealWith, type SealPlace } from './seal.js';
import { SealingThread } from './sealing-thread.js';
import { VaultError } from './vault-error.js';

/** What is found by blind index. One text under two kinds has two indexes. */
export const blindIndexKinds = ['id-number', 'phone', 'assistance-case'] as const;
export type BlindIndexKind = (typeof blindIndexKinds)[number];

/** The keys as unwrapped from the database; `seal` by version, the newest last. */
export interface VaultKeys {
  readonly seal: ReadonlyMap<number, KeyObject>;
  readonly index: KeyObject;
  readonly hash: KeyObject;
}

/**
 * Seals sensitive values and finds them again. Every method is synchronous and costs microseconds, so that a job may call
 * it for each row. Holds keys: never log it, never send it.
 */
export class Vault {
  readonly #keys: VaultKeys;
  readonly #newest: KeyObject;
  readonly #index: Hmac;
  readonly #hash: Hmac;
  /** The version under which new values are sealed. */
  readonly keyVersion: number;

  constructor(keys: VaultKeys) {
    const versions = [...keys.seal.keys()];
    this.keyVersion = Math.max(...versions);
    const newest = keys.seal.get(this.keyVersion);
    if (newest === undefined)
      throw new VaultError('keys-missing', 'The vault has no key to seal with: run "hub migrate".');
    this.#keys = keys;
    this.#newest = newest;
    this.#index = new Hmac(keys.index);
    this.#hash = new Hmac(keys.hash);
  }

  /** AES-256-GCM under the newest key. The row's id must be known beforehand: it is bound to the value. */
  seal(value: string | Uint8Array, place: SealPlace): Buffer {
    return sealWith(this.#newest, this.keyVersion, value, place);
  }

  /** The text that was sealed at this place. Throws a VaultError for any other place or a changed byte. */
  open(sealed: Uint8Array, place: SealPlace): string {
    const version = keyVersionOf(sealed, place);
    const key = this.#keys.seal.get(version);
    if (key !== undefined) return openWith(key, sealed, place).toString('utf8');
    throw new VaultError(
      'key-version-unknown',
      `${place.table}.${place.column} of row ${place.rowId} is sealed with key version ${version}, which is not loaded: restart this process, or restore vault_key.`,
    );
  }

  /** Whether a value should be sealed anew after a rotation. */
  isOutdated(sealed: Uint8Array): boolean {
    return sealed[1] !== this.keyVersion;
  }

  /** Hexadecimal HMAC-SHA256 of a normalised value: equal values, equal tokens, and no way back without the key. */
  blindIndex(kind: BlindIndexKind, value: string): string {
    return this.#index.hex(`${kind}|${value}`);
  }

  /** Keyed hash of a source key or of a raw row, 16 bytes. Two kinds of input that may be equal need a prefix of their own. */
  keyedHash(value: string | Uint8Array): Buffer {
    const out = Buffer.allocUnsafe(keyedHashBytes);
    out.write(this.#hash.bytes(value), 0, keyedHashBytes, 'latin1');
    return out;
  }

  /** Keyed hashes of rows by the million. */
  printer(keyPrefix: string, textPrefix: string): Printer {
    return new Printer(this.#keys.hash, keyPrefix, textPrefix);
  }

  /** A thread that seals beside this one, under the newest key of now. Whoever starts it stops it. */
  startSealing(): SealingThread {
    return new SealingThread(this.#newest, this.keyVersion);
  }
}
