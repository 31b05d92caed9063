import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import type { Vault } from '../../schema/vault/index.js';

/** Raised when normalising changes what a row becomes, so that every row counts as changed once. */
export const normaliserVersion = 1;

/** The same key of the same department and kind, whatever delivery it came in. */
export function keyTokenOf(vault: Vault, department: string, kind: string, key: string): Buffer {
  return vault.keyedHash(`key|${department}|${kind}|${key}`);
}

/** The day of the delivery is left out: a row that says the same on another day has not changed. */
export function rowHashOf(vault: Vault, record: CanonicalRecord): Buffer {
  const { asOf: _, ...content } = record;
  return vault.keyedHash(`row|${normaliserVersion}|${JSON.stringify(content)}`);
}
