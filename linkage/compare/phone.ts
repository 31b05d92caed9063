import type { Comparator } from '../record.js';
import { differOnce } from '../text/edits.js';

export interface PreparedPhone {
  /** 11 digits of a mobile number, or a fixed line without its area code. */
  readonly digits: string;
  /** Without the leading 0; '' for a mobile number and where it was left out. */
  readonly area: string;
}

const charactersMax = 100;

const levels = ['same', 'same-without-area', 'one-digit-off', 'differ'] as const;

/** Numbers that are typed where a form insists on one: one digit all through, or counting up or down. */
function isPlaceholder(digits: string): boolean {
  const rest = digits.slice(digits.length === 11 ? 3 : 0);
  return /^(\d)\1+$/u.test(rest) || '01234567890'.includes(rest) || '9876543210'.includes(rest);
}

/** Area codes have two digits after the 0 in the largest cities (010, 02x), three elsewhere. */
function splitArea(digits: string): PreparedPhone | undefined {
  const found = /^0?(10|2\d|[3-9]\d\d)?([2-9]\d{6,7})$/u.exec(digits);
  if (found === null) return undefined;
  const [, area = '', line = ''] = found;
  return area !== '' && !digits.startsWith('0') ? undefined : { digits: line, area };
}

/** Telephone numbers: mobile, fixed with or without area code, with or without the country's. */
export const phone: Comparator<PreparedPhone> = {
  name: 'phone',
  levels,
  prepare(raw) {
    if (raw.length > charactersMax) return undefined;
    const first = raw.normalize('NFKC').split(/[,，;；、/|]|\s{2,}|或/u)[0] ?? '';
    const digits = first
      .replace(/(?:转|分机|EXT|#).*$/iu, '')
      .replace(/[^\d+]/gu, '')
      .replace(/^(?:\+|00)86/u, '')
      .replace(/^86(?=1[3-9]\d{9}$)/u, '')
      .replace(/^0(?=1[3-9]\d{9}$)/u, '');
    if (/^1\d{9,11}$/u.test(digits)) return isPlaceholder(digits) ? undefined : { digits, area: '' };
    const line = splitArea(digits);
    return line === undefined || isPlaceholder(line.digits) ? undefined : line;
  },
  compare(left, right) {
    if (left.digits === right.digits) {
      if (left.area === right.area) return 0;
      return left.area === '' || right.area === '' ? 1 : 3;
    }
    return left.area === right.area && differOnce(left.digits, right.digits) ? 2 : 3;
  },
  term: (value) => value.digits,
};
