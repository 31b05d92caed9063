import type { RawRow, RawValue } from './contract.js';

/** The value of one column, the cheapest way that the row's transport knows. */
export function cellOf(row: Pick<RawRow, 'values' | 'cell'>, column: string): RawValue | undefined {
  return row.cell === undefined ? row.values[column] : row.cell(column);
}

/** A text that cannot stand in a line as it is. */
const needsQuotes = /["\r\n,\0]/;

function written(value: RawValue): string {
  // Anything but a text is told apart from the text that looks like it.
  if (typeof value !== 'string') return `\0${value === null ? '' : String(value)}`;
  return needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * What a row says in these columns as one text, a line of CSV: equal texts are equal values, and a file that is written so has
 * it at hand. Null for a row that is damaged or lacks one of them.
 */
export function rowText(row: RawRow, columns: readonly string[]): string | null {
  const line = row.line?.(columns);
  if (line !== undefined) return line;
  if (row.damage !== undefined) return null;
  let text = '';
  for (let index = 0; index < columns.length; index += 1) {
    const value = cellOf(row, columns[index] as string);
    if (value === undefined) return null;
    text += index === 0 ? written(value) : `,${written(value)}`;
  }
  return text;
}
