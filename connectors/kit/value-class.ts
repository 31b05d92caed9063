import type { RawValue } from './contract.js';
import { readDay, readMonth } from './day.js';

/**
 * What a cell looks like, in a few words that tell nothing of anybody: a kind (`id`, `han3`, `day-`), and within the kind a
 * bucket (the decade of a birth, the size of an amount, one of a few dozen hash buckets of a character). `kind:bucket`.
 */
export type ValueClass = string;

export const empty: ValueClass = 'empty';

/** Buckets of a hash are few, so that many values share each: a bucket names no value. */
const buckets = { code: 24, character: 32, place: 16 } as const;

function bucketOf(text: string, count: number): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}

/** Three buckets a power of ten: a monthly amount and a yearly one differ by three. */
function sizeOf(value: number): string {
  if (value === 0) return '0';
  return `${value < 0 ? '-' : ''}${Math.floor(3 * Math.log10(Math.abs(value)))}`;
}

const lustrum = (year: string): number => Math.floor(Number(year) / 5);

/** Lengths that a spelling mistake does not change. */
function lengthOf(length: number): string {
  if (length <= 4) return String(length);
  if (length <= 8) return '5';
  return length <= 16 ? '9' : '17';
}

/** In the order in which they are asked: the first that fits. */
const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => ValueClass | null])[] = [
  // An ID number (GB 11643): who is older and who is a woman, as shares, tells two columns of them apart.
  [/^[1-9]\d{5}((?:18|19|20)\d)\d[01]\d[0-3]\d\d\d(\d)[\dX]$/i, ([, decade, sex]) => `id:${decade}${Number(sex) % 2}`],
  [/^1[3-9]\d{9}$/, () => 'phone'],
  [
    /^(\d{4})([-/.年]?)\d{1,2}(?:[-/.月]?)\d{1,2}日?$/,
    ([text = '', year = '', mark]) => (readDay(text) === null ? null : `day${mark}:${lustrum(year)}`),
  ],
  [
    /^(\d{4})([-/.年]?)\d{1,2}月?$/,
    ([text = '', year = '', mark]) => (readMonth(text) === null ? null : `month${mark}:${lustrum(year)}`),
  ],
  [/^(\d{4})-\d{2}-\d{2}[ T]\d{2}:\d{2}/, ([, year = '']) => `time:${lustrum(year)}`],
  [/^[1-8]\d{5}(?:\d{6})?$/, ([code = '']) => `region${code.length}:${bucketOf(code.slice(0, 6), buckets.place)}`],
  [/^\d{1,4}$/, ([code = '']) => `digits${code.length}:${bucketOf(code, buckets.code)}`],
  [/^\d+$/, ([digits = '']) => `digits${digits.length}:${bucketOf(digits.slice(0, 2), buckets.place)}`],
  [/^-?\d[\d,]*\.?\d*$/, ([number = '']) => `decimal:${sizeOf(Number(number.replaceAll(',', '')))}`],
  [/^-?\d[\d,]*\.?\d*\s*\p{L}{1,3}$/u, () => 'unit'],
  [/^[\p{Script=Han}·•・．]+$/u, ([text = '']) => hanClass(text)],
  [/^[\x21-\x7e]+$/, ([text = '']) => `ascii${lengthOf(text.length)}:${bucketOf(text.slice(0, 2), buckets.place)}`],
  [/\p{Script=Han}/u, ({ input }) => `mixed${lengthOf(input.length)}:${bucketOf(input.slice(0, 2), buckets.place)}`],
];

/** The last character of a name tells men's names from women's, the first of an address which city it is in. */
function hanClass(text: string): ValueClass {
  const mark = text.length <= 4 ? text.slice(-1) : text.slice(0, 1);
  return `han${lengthOf(text.length)}:${bucketOf(mark, buckets.character)}`;
}

export function classOf(value: RawValue): ValueClass {
  if (value === null || value === '') return empty;
  if (typeof value === 'number') return `number:${sizeOf(value)}`;
  if (typeof value === 'boolean') return `boolean:${value}`;
  const text = value.trim();
  for (const [pattern, name] of patterns) {
    const found = pattern.exec(text);
    const named = found && name(found);
    if (named) return named;
  }
  return text === '' ? empty : 'other';
}

export function kindOf(valueClass: ValueClass): string {
  const at = valueClass.indexOf(':');
  return at < 0 ? valueClass : valueClass.slice(0, at);
}

const isName = (text: string): boolean => /^\p{Script=Han}{2,4}$/u.test(text);

/**
 * How two cells of one row stand to each other, where that says something: which of two days or amounts is the greater, whether a
 * birth date is that of an ID number, whether two people have one family name. Null where it says nothing.
 */
export function relationOf(a: RawValue, b: RawValue, kindA: string, kindB: string): string | null {
  if (a === null || b === null) return null;
  const [textA, textB] = [String(a).trim(), String(b).trim()];
  if (kindA.startsWith('day') && kindB.startsWith('day')) return order(readDay(textA) ?? '', readDay(textB) ?? '');
  if (isNumber(kindA) && isNumber(kindB)) return order(Number(textA), Number(textB));
  if (kindA === 'id') return idRelation(textA, textB, kindB);
  if (kindB === 'id') return idRelation(textB, textA, kindA);
  if (isName(textA) && isName(textB)) {
    return textA === textB ? 'same' : textA[0] === textB[0] ? 'family' : 'other';
  }
  return null;
}

const isNumber = (kind: string): boolean => kind === 'number' || kind === 'decimal' || /^digits\d$/.test(kind);

function order<T>(a: T, b: T): string {
  return a < b ? '<' : a > b ? '>' : '=';
}

function idRelation(id: string, other: string, kind: string): string | null {
  if (kind.startsWith('day')) return readDay(other)?.replaceAll('-', '') === id.slice(6, 14) ? 'born' : 'other';
  if (/^(digits|han)1$/.test(kind)) return `${Number(id[16]) % 2}${bucketOf(other, 8)}`;
  if (kind === 'id') return order(id.slice(6, 14), other.slice(6, 14));
  return null;
}
