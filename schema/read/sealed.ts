import type { ReadVault } from './context.js';
import type { FieldSource } from './from.js';

/** Opens what a statement answered for a sealed field under a grant that says plain. */
export function openSealed(vault: ReadVault, source: Extract<FieldSource, { kind: 'sealed' }>, value: object): string {
  const { sealed, id } = value as { sealed: string; id: string };
  const place = { table: source.table, column: `${source.name}_sealed`, rowId: id };
  return vault.open(Buffer.from(sealed, 'base64'), place);
}
