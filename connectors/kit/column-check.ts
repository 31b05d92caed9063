import { SourceError } from './contract.js';

const nameCharactersMax = 40;
const namesSaidMax = 5;

/** The name of a column that nobody declared, or a word for it where it may be somebody's data (a file without a header). */
export function safeColumnName(column: string): string {
  const looksLikeData = column.length > nameCharactersMax || /\d{4}/.test(column) || column.trim() === '';
  return looksLikeData ? '(a name that looks like data)' : column;
}

/** What a delivery holds in place of what was agreed: stops the run before anything of it is applied. */
export function columnsMissing(
  place: string,
  missing: readonly string[],
  unknown: readonly string[],
  next: string,
): SourceError {
  const names = [...new Set(unknown.map(safeColumnName))];
  const more = names.length > namesSaidMax ? ` and ${names.length - namesSaidMax} more` : '';
  const renamed =
    names.length === 0 ? '' : ` and has ${names.slice(0, namesSaidMax).join(', ')}${more}, not agreed (renamed?)`;
  return new SourceError('contract', `${place} lacks the column ${missing.join(', ')}${renamed}: ${next}`);
}
