import type { Comparator, LinkRecord } from '../record.js';
import { editDistance, jaroWinkler } from './western-text.js';

/** Lower case, letters and digits, single spaces: what is left of a text that a clerk typed. */
export function folded(raw: string): string {
  return raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without any space: `brook vale` and `brookvale` are typed for one another. */
const joined = (raw: string) => folded(raw).replaceAll(' ', '');

interface TwinText {
  readonly own: string;
  /** What stands in the neighbouring column, in case the two were written into each other's place. */
  readonly other: string;
}

interface TextOptions {
  readonly name: string;
  /** The column whose content is sometimes exchanged with this one. */
  readonly exchangedWith?: string;
}

/** Below it two texts have little more in common than any two. */
const unlike = 0.6;
const alike = 0.8;
const close = 0.9;

/** A name or place in letters: typing errors, split words, and columns that were exchanged. */
export function westernText({ name, exchangedWith }: TextOptions): Comparator<TwinText> {
  return {
    name,
    levels: ['same', 'close', 'exchanged', 'alike', 'faint', 'different'],
    prepare(raw: string, record: LinkRecord) {
      const own = joined(raw);
      if (own === '') return undefined;
      return { own, other: exchangedWith === undefined ? '' : joined(record.values[exchangedWith] ?? '') };
    },
    compare(a, b) {
      if (a.own === b.own) return 0;
      const similarity = jaroWinkler(a.own, b.own);
      if (similarity < unlike) return isExchanged(a, b) ? 2 : 5;
      const distance = editDistance(a.own, b.own, 3);
      if (distance <= 1 || (distance === 2 && a.own.length + b.own.length > 16) || similarity >= 0.95) return 1;
      if (isExchanged(a, b)) return 2;
      if (similarity >= close || distance === 2) return 3;
      return similarity >= alike || distance === 3 ? 4 : 5;
    },
    term: ({ own }) => own,
  };
}

/** Where a column is never exchanged, `other` is empty and like nothing. */
function isExchanged(a: TwinText, b: TwinText): boolean {
  return isAlike(a.own, b.other) || isAlike(a.other, b.own);
}

function isAlike(a: string, b: string): boolean {
  return a !== '' && b !== '' && jaroWinkler(a, b) >= close;
}

/** A number of few digits: house, postcode. */
export function westernNumber(name: string): Comparator<string> {
  return {
    name,
    levels: ['same', 'one-edit', 'different'],
    prepare(raw) {
      const text = joined(raw);
      return text === '' ? undefined : text;
    },
    compare: (a, b) => (a === b ? 0 : editDistance(a, b, 1) <= 1 ? 1 : 2),
    term: (value) => value,
  };
}

export const westernCode: Comparator<string> = {
  name: 'western-code',
  levels: ['same', 'different'],
  prepare(raw) {
    const text = joined(raw);
    return text === '' ? undefined : text;
  },
  compare: (a, b) => (a === b ? 0 : 1),
  term: (value) => value,
};

/** A date in digits, year first. */
export const westernDate: Comparator<string> = {
  name: 'western-date',
  levels: ['same', 'one-edit', 'parts', 'different'],
  prepare(raw) {
    const digits = raw.replace(/\D/g, '');
    return digits.length === 8 ? digits : undefined;
  },
  compare(a, b) {
    if (a === b) return 0;
    if (editDistance(a, b, 1) <= 1 || a === exchangedDay(b)) return 1;
    return equalParts(a, b) === 2 || editDistance(a, b, 2) <= 2 ? 2 : 3;
  },
  term: (value) => value,
};

function exchangedDay(date: string): string {
  return date.slice(0, 4) + date.slice(6) + date.slice(4, 6);
}

function equalParts(a: string, b: string): number {
  return [[0, 4], [4, 6], [6, 8]].filter(([from, to]) => a.slice(from, to) === b.slice(from, to)).length; // prettier-ignore
}
