/**
 * The citizen ID number of GB 11643: 6 digits region, 8 birth date, 3 sequence, 1 check character.
 * A number is evidence about a person and never a key: duplicates and changed numbers exist.
 */

export type IdNumberProblem = 'missing' | 'malformed' | 'check-character' | 'birth-date' | 'rounded-by-spreadsheet';

export type ParsedIdNumber =
  | { readonly ok: true; readonly value: string; readonly given: '18' | '15' }
  | { readonly ok: false; readonly problem: IdNumberProblem };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** First two digits that are issued: provinces, residence permits of 81-83, and 9x for permanent foreign residents (unsure). */
const issuedPrefix = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/** What clerks write where there is no number. */
const writtenForMissing = new Set(['', '无', '不详', '未知', '暂无', '-', '--', '—', '/', 'NULL', 'NONE', 'N/A']);

/** Sequences of the 15-digit form that mean a birth in 18xx (unsure). */
const nineteenthCenturySequence = /^99[6-9]$/;

/** Half-width, upper case, no spaces, no text marker of a spreadsheet: what a person meant to type. */
function fold(text: string): string {
  if (/^\d{17}[\dX]$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/^['‘’`]/u, '')
    .toUpperCase();
}

const zero = 0x30;

/** The check character for the first 17 digits. */
export function idNumberCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += (weights[index] ?? 0) * (first17.charCodeAt(index) - zero);
  return checkCharacters.charAt(sum % 11);
}

function isCalendarDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  if (year < 1850 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function widen(fifteen: string): string {
  const century = nineteenthCenturySequence.test(fifteen.slice(12)) ? '18' : '19';
  const seventeen = fifteen.slice(0, 6) + century + fifteen.slice(6);
  return seventeen + idNumberCheckCharacter(seventeen);
}

/**
 * Reads a citizen ID number as a department or a person wrote it and answers the 18-character form.
 *
 * `rounded-by-spreadsheet`: a number in exponent form, or one that ends in 000 where its check character says that
 * the last digits were cut (a spreadsheet keeps 15 digits). It is never repaired. A cell that *is* a number is
 * recognised by the transport, which knows the cell's type.
 */
export function parseIdNumber(text: string | null | undefined): ParsedIdNumber {
  const folded = fold(text ?? '');
  if (writtenForMissing.has(folded)) return { ok: false, problem: 'missing' };
  if (/^\d(\.\d+)?E\+?1[67]$/.test(folded)) return { ok: false, problem: 'rounded-by-spreadsheet' };
  if (/^\d{15}$/.test(folded)) {
    if (!issuedPrefix.test(folded)) return { ok: false, problem: 'malformed' };
    const value = widen(folded);
    return isCalendarDay(value.slice(6, 14)) ? { ok: true, value, given: '15' } : { ok: false, problem: 'birth-date' };
  }
  if (!/^\d{17}[\dX]$/.test(folded) || !issuedPrefix.test(folded)) return { ok: false, problem: 'malformed' };
  if (idNumberCheckCharacter(folded) !== folded[17]) {
    return { ok: false, problem: folded.endsWith('000') ? 'rounded-by-spreadsheet' : 'check-character' };
  }
  if (!isCalendarDay(folded.slice(6, 14))) return { ok: false, problem: 'birth-date' };
  return { ok: true, value: folded, given: '18' };
}

/** The birth date that a valid 18-character number carries, `YYYY-MM-DD`. */
export function birthDateOfIdNumber(value: string): string {
  return `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
}

/** The sex that a valid 18-character number carries (digit 17, odd is male), as GB/T 2261.1. */
export function sexOfIdNumber(value: string): '1' | '2' {
  return Number(value[16]) % 2 === 1 ? '1' : '2';
}
