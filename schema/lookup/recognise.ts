import { doorKey, parseDoor } from '../canonical/address.js';
import { parseIdNumber } from '../canonical/id-number.js';
import { comparableName, foldWidth } from '../canonical/name.js';
import { normalisePhone } from '../canonical/phone.js';
import { idNumberWords } from '../person/id-number-words.js';
import { foldPinyin } from '../person/person.lookup.js';
import type { ReadVault } from '../read/context.js';
import { badUserInput } from '../read/errors.js';

export type ReadAs = 'id-number' | 'phone' | 'door' | 'name' | 'pinyin';

/** Tokens from `low` (inclusive) to `high` (exclusive), compared byte by byte. */
export interface TokenRange {
  readonly kind: 'id-number' | 'phone' | 'door' | 'name' | 'pinyin' | 'initials';
  readonly low: string;
  readonly high: string;
}

export interface LookupText {
  readonly readAs: ReadAs;
  /** Best first. None: the text can match nothing. */
  readonly ranges: readonly TokenRange[];
}

const textCharactersMax = 100;
const afterEveryCharacter = '\u{10ffff}';
const firstCharacter = '\u0001';

const exactly = (kind: TokenRange['kind'], token: string): TokenRange => ({
  kind,
  low: token,
  high: token + firstCharacter,
});
const startingWith = (kind: TokenRange['kind'], token: string): TokenRange => ({
  kind,
  low: token,
  high: token + afterEveryCharacter,
});

/** `12栋`, `12号楼2单元`: a door of which the end is still to come. */
const partOfDoor = /^(?<building>\d{1,3}[A-Z]?)(?:号楼|栋|幢|#)(?:(?<unit>\d{1,2})(?:单元|门)?)?$/u;

/**
 * What somebody typed, or a card reader sent, as ranges of look-up tokens. Full-width and IME-mangled characters are folded.
 * An ID number of full length that is not valid throws BAD_USER_INPUT, which says what is wrong with it; a shorter one is
 * still being typed, and matches nothing.
 */
export function readLookupText(given: string, vault: ReadVault): LookupText {
  if (given.length > textCharactersMax) {
    throw badUserInput(
      `The argument text has at most ${textCharactersMax} characters.`,
      '查询内容过长，请缩短后重新输入。',
    );
  }
  const text = foldWidth(given.normalize('NFKC'));
  return (
    asIdNumber(text, vault) ?? asDoor(text) ?? asPhone(text, vault) ?? asDigits(text) ?? asPinyin(text) ?? asName(text)
  );
}

function asIdNumber(text: string, vault: ReadVault): LookupText | null {
  const digits = text.replace(/[\s-]/gu, '').toUpperCase();
  if (!/^\d{13,17}[\dX]?$/.test(digits)) return null;
  const parsed = parseIdNumber(digits);
  if (parsed.ok) {
    return { readAs: 'id-number', ranges: [exactly('id-number', vault.blindIndex('id-number', parsed.value))] };
  }
  if (digits.length === 18) throw badUserInput(...idNumberWords(parsed.problem));
  return { readAs: 'id-number', ranges: [] };
}

function asPhone(text: string, vault: ReadVault): LookupText | null {
  const phone = normalisePhone(text);
  return phone === null ? null : { readAs: 'phone', ranges: [exactly('phone', vault.blindIndex('phone', phone))] };
}

function asDoor(text: string): LookupText | null {
  if (/^\d*$/.test(text)) return null;
  const part = partOfDoor.exec(text.toUpperCase().replace(/\s/gu, ''))?.groups;
  if (part !== undefined) {
    const { building, unit } = part;
    return {
      readAs: 'door',
      ranges: [startingWith('door', unit === undefined ? `${building}-` : `${building}-${unit}-`)],
    };
  }
  // Whoever types 12号301 searches: the building of that number is worth showing, though an address would not say that it is one.
  const door = parseDoor(text) ?? parseDoor(text.replace(/^(\d{1,3})号(?=\d)/u, '$1栋'));
  if (door === null) return null;
  const key = doorKey(door);
  // `12-2` may be room 2 of building 12, or its unit 2.
  return { readAs: 'door', ranges: [exactly('door', key), startingWith('door', `${key}-`)] };
}

/** A few digits alone: the number of a building. */
function asDigits(text: string): LookupText | null {
  if (!/^\d+$/.test(text)) return null;
  if (text.length > 3) return { readAs: 'phone', ranges: [] };
  return { readAs: 'door', ranges: [startingWith('door', `${text.replace(/^0+(?=\d)/, '')}-`)] };
}

function asPinyin(text: string): LookupText | null {
  if (!/^[\p{Script=Latin}\p{M}\s'’·.-]+$/u.test(text)) return null;
  const typed = foldPinyin(text);
  if (typed === '') return null;
  return {
    readAs: 'pinyin',
    ranges: [
      exactly('pinyin', typed),
      exactly('initials', typed),
      exactly('name', comparableName(text)),
      startingWith('pinyin', typed),
      startingWith('initials', typed),
      startingWith('name', comparableName(text)),
    ],
  };
}

function asName(text: string): LookupText {
  const name = comparableName(text);
  if (name === '') return { readAs: 'name', ranges: [] };
  return { readAs: 'name', ranges: [exactly('name', name), startingWith('name', name)] };
}
