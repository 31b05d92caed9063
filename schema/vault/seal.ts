import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';
import { VaultError } from './vault-error.js';

/** Where a sealed value lives. It is authenticated with the value: moved to another place, the value does not open. */
export interface SealPlace {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** 1: format byte, key version byte, 12 bytes nonce, 16 bytes tag, ciphertext. */
const format = 1;
const nonceAt = 2;
const tagAt = 14;
const textAt = 30;

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;

// Random bytes are fetched for many nonces at once: asking for twelve at a time costs more than the encryption.
const nonces = Buffer.alloc(nonceBytes * 1024);
let nonceOffset = nonces.length;

function nextNonce(): Buffer {
  if (nonceOffset >= nonces.length) {
    randomFillSync(nonces);
    nonceOffset = 0;
  }
  nonceOffset += nonceBytes;
  return nonces.subarray(nonceOffset - nonceBytes, nonceOffset);
}

function associatedData(place: SealPlace): Buffer {
  return Buffer.from(`${place.table}|${place.column}|${place.rowId}`, 'utf8');
}

export function sealWith(key: KeyObject, keyVersion: number, value: string | Uint8Array, place: SealPlace): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(associatedData(place));
  const text = typeof value === 'string' ? cipher.update(value, 'utf8') : cipher.update(value);
  cipher.final();
  const sealed = Buffer.allocUnsafe(textAt + text.length);
  sealed[0] = format;
  sealed[1] = keyVersion;
  nonce.copy(sealed, nonceAt);
  cipher.getAuthTag().copy(sealed, tagAt);
  text.copy(sealed, textAt);
  return sealed;
}

export function keyVersionOf(sealed: Uint8Array, place: SealPlace): number {
  if (sealed.length >= textAt && sealed[0] === format) return sealed[1] as number;
  throw brokenSeal(place);
}

export function openWith(key: KeyObject, sealed: Uint8Array, place: SealPlace): Buffer {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(nonceAt, tagAt), { authTagLength: textAt - tagAt });
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(sealed.subarray(tagAt, textAt));
  try {
    const text = decipher.update(sealed.subarray(textAt));
    decipher.final();
    return text;
  } catch {
    throw brokenSeal(place);
  }
}

function brokenSeal({ table, column, rowId }: SealPlace): VaultError {
  return new VaultError(
    'seal-broken',
    `The sealed value in ${table}.${column} of row ${rowId} does not open: it was changed, moved, or sealed elsewhere. Restore the row.`,
  );
}
