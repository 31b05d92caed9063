import { createHash } from 'node:crypto';
import type { StreamDefinition } from '../../connectors/kit/contract.js';
import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import type { Printer, Vault } from '../../schema/vault/index.js';

/** Raised when normalising changes what a row becomes, so that every row is mapped anew once. */
export const normaliserVersion = 1;

/** The same key of the same department and kind, whatever delivery it came in. */
export function keyTokenOf(vault: Vault, department: string, kind: string, key: string): Buffer {
  return vault.keyedHash(keyPrefixOf(department, kind) + key);
}

function keyPrefixOf(department: string, kind: string): string {
  return `key|${department}|${kind}|`;
}

/** What a record says, without the day: a row that says the same on another day has not changed. */
export function contentOf(record: CanonicalRecord): string {
  // What is undefined is left out; a copy with one property changed costs less than one without it.
  return JSON.stringify({ ...record, asOf: undefined });
}

/** The whole record, from its content. */
export function sealedTextOf(content: string, asOf: string): string {
  return `{"asOf":${JSON.stringify(asOf)},${content.slice(1)}`;
}

export function rowHashOf(vault: Vault, content: string): Buffer {
  return vault.keyedHash(`row|${normaliserVersion}|${content}`);
}

/** Enough to tell two lists of columns of one stream apart. */
const columnsPrintLength = 12;

/** Writes the fingerprints of one stream's rows. */
export function printerOf(
  vault: Vault,
  department: string,
  { kind, columns, mappingVersion = 1 }: StreamDefinition,
): Printer {
  // Whatever changes what a text comes to mean stands before it.
  const declared = createHash('sha256').update(JSON.stringify(columns)).digest('base64').slice(0, columnsPrintLength);
  return vault.printer(keyPrefixOf(department, kind), `text|${normaliserVersion}|${mappingVersion}|${declared}|`);
}
