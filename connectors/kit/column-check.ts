import { SourceError } from './contract.js';

const nameCharactersMax = 40;
const namesSaidMax = 5;

/** A number of several digits, and what no column is named with; PostgreSQL stores neither NUL nor half a character. */
const noName = /\d{4}|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/u;

function looksLikeData(column: string): boolean {
  return column.length > nameCharactersMax || column.trim() === '' || noName.test(column.normalize('NFKC'));
}

/** The name of a column that nobody declared, or a word for it where it may be somebody's data (a file without a header). */
export function safeColumnName(column: string): string {
  return looksLikeData(column) ? '(a name that looks like data)' : column;
}

export interface ColumnsFound {
  /** What is told apart from what was agreed, in words. */
  readonly place: string;
  readonly agreed: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly next: string;
}

/** What a delivery holds in place of what was agreed: stops the run before anything of it is applied. */
export function columnsMissing({ place, agreed, missing, unknown, next }: ColumnsFound): SourceError {
  // The first line of a file without a header is somebody's row: a name in it looks like any word, but stands among no agreed column.
  const isHeader = agreed.some((column) => !missing.includes(column)) && !unknown.some(looksLikeData);
  if (!isHeader && unknown.length > 0) {
    return new SourceError(
      'contract',
      `${place} lacks the column ${missing.join(', ')}, and what stands there looks like data and is not told (no header?): ${next}`,
    );
  }
  const names = [...new Set(unknown)];
  const more = names.length > namesSaidMax ? ` and ${names.length - namesSaidMax} more` : '';
  const renamed =
    names.length === 0 ? '' : ` and has ${names.slice(0, namesSaidMax).join(', ')}${more}, not agreed (renamed?)`;
  return new SourceError('contract', `${place} lacks the column ${missing.join(', ')}${renamed}: ${next}`);
}
