import type { ReadVault } from './context.js';

/** What a statement answers for a sealed field under a grant that says plain: the bytes, and the place to which they are bound. */
export interface SealedValue {
  /** Hexadecimal. */
  readonly sealed: string;
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

/** SQL of a `SealedValue`. */
export function sealedJson(table: string, column: string, sealed: string, id: string): string {
  return `json_build_object('sealed', encode(${sealed}, 'hex'), 'table', '${table}', 'column', '${column}', 'id', ${id})`;
}

export function openSealed(vault: ReadVault, { sealed, table, column, id }: SealedValue): string {
  return vault.open(Buffer.from(sealed, 'hex'), { table, column, rowId: id });
}

/** As `json_build_object` writes it. In a value that somebody typed the quotes would be escaped. */
const sealedText = /\{"sealed" : "[0-9a-f]+", "table" : "\w+", "column" : "\w+", "id" : "[0-9a-f-]{36}"\}/g;

/** The same text with every sealed value opened. */
export function openSealedText(vault: ReadVault, text: string): string {
  return text.replaceAll(sealedText, (value) => JSON.stringify(openSealed(vault, JSON.parse(value) as SealedValue)));
}
