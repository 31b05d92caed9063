import type { ReadVault } from '../read/context.js';
export function readLookupText(
  _text: string,
  _vault: ReadVault,
): { readAs: string; ranges: { kind: string; low: string; high: string }[] } {
  return { readAs: 'name', ranges: [] };
}
