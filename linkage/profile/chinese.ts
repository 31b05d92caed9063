import { birthDateOfIdNumber, parseIdNumber, sexOfIdNumber } from '../../schema/canonical/id-number.js';
import { birthDate, type PreparedDate } from '../compare/birth-date.js';
import { chineseAddress } from '../compare/chinese-address.js';
import { chineseName } from '../compare/chinese-name.js';
import { idNumber } from '../compare/id-number.js';
import { phone } from '../compare/phone.js';
import { sex } from '../compare/sex.js';
import type { FieldSpec, LinkRecord, PreparedRecord, Profile } from '../record.js';
import { chineseBlocking } from './chinese-blocking.js';

/** What department records in Chinese say of a person, as their clerks typed it. */
export const chineseFields = ['name', 'sex', 'birth_date', 'id_number', 'phone', 'address'] as const;

/** The looser the agreement, the less it says that the value is rare: the other spelling may be somebody else's name. */
const nameRarity = {
  exact: 1,
  'same-folded': 1,
  'same-sound': 0.7,
  'look-alike': 0.5,
  'readable-part-same': 0.4,
  'other-order': 0.8,
  'part-left-out': 0.3,
  'near-sound': 0.3,
  'character-left-out-or-moved': 0.3,
};

/**
 * The order is that of the contexts: two numbers one slip apart carry birth date and sex; those who share a door share surname and
 * telephone; those who share a telephone are mostly one family.
 */
const fields: readonly FieldSpec[] = [
  { field: 'id_number', comparator: idNumber, contextLevelMax: 4, carries: ['birth_date', 'sex'] },
  { field: 'address', comparator: chineseAddress, contextLevelMax: 2 },
  { field: 'phone', comparator: phone, contextLevelMax: 1 },
  { field: 'name', comparator: chineseName, termFrequency: nameRarity },
  { field: 'birth_date', comparator: birthDate, termFrequency: { exact: 1 } },
  { field: 'sex', comparator: sex },
];

/** Shares of the levels among pairs of one person: what is believed until pairs have been counted. */
const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  id_number: { same: 0.05, 'same-but-check': 0.3, 'shown-part-same': 0.2, 'one-slip': 0.3, 'two-slips': 0.05, 'same-region-and-birth': 0.02, 'same-birth': 0.01, differ: 0.07 }, // prettier-ignore
  address: { 'same-door': 0.72, 'same-door-unit-unsaid': 0.04, 'same-door-place-unsaid': 0.05, 'same-building': 0.02, 'same-place': 0.05, 'same-surroundings': 0.02, differ: 0.1 }, // prettier-ignore
  phone: { same: 0.8, 'same-without-area': 0.01, 'one-digit-off': 0.02, differ: 0.17 },
  name: { exact: 0.93, 'same-folded': 0.02, 'same-sound': 0.014, 'look-alike': 0.012, 'readable-part-same': 0.004, 'near-sound': 0.004 }, // prettier-ignore
  birth_date: { exact: 0.955, 'day-and-month-swapped': 0.004, 'lunar-and-solar': 0.004, 'less-precise': 0.003, 'one-slip': 0.015, 'one-part-wrong': 0.006, differ: 0.006 }, // prettier-ignore
  sex: { same: 0.99, differ: 0.01 },
};

const place = new Map(fields.map(({ field }, index) => [field, index]));
const nameAt = place.get('name')!;
const birthAt = place.get('birth_date')!;
const sexAt = place.get('sex')!;

const nameLevel = (level: string) => chineseName.levels.indexOf(level);
const dateLevel = (level: string) => birthDate.levels.indexOf(level);
/** One name, however it was typed. */
const sameNameMax = nameLevel('part-left-out');
/** One clerk's slip in a name; brothers are called so too. */
const nearNameMax = nameLevel('one-character');
const sameDateMax = dateLevel('lunar-and-solar');
const nearDateMax = dateLevel('one-slip');

/**
 * Whether two claims to one number speak of one person: they agree on the name, or on the birth date where the sex does not speak
 * against it (a girl's record with the number of her twin brother), or come close on both.
 */
function anchorAgrees(a: PreparedRecord, b: PreparedRecord): boolean {
  const name = levelOf(a, b, nameAt);
  const date = levelOf(a, b, birthAt);
  if (name <= sameNameMax) return true;
  if (date <= sameDateMax) return levelOf(a, b, sexAt) !== 1;
  return name <= nearNameMax && date <= nearDateMax;
}

/** Infinity where one of the two says nothing. */
function levelOf(a: PreparedRecord, b: PreparedRecord, at: number): number {
  const [left, right] = [a.prepared[at], b.prepared[at]];
  // What the number tells is the same for all who claim it, and proves nothing.
  if (a.told?.includes(at) === true || b.told?.includes(at) === true) return Infinity;
  return left === undefined || right === undefined ? Infinity : fields[at]!.comparator.compare(left, right);
}

function anchorDoubt({ anchor, prepared }: PreparedRecord): number {
  if (anchor === undefined) return 0;
  const date = prepared[birthAt] as PreparedDate | undefined;
  const said = prepared[sexAt] as 'male' | 'female' | undefined;
  const sexOfNumber = sexOfIdNumber(anchor) === '1' ? 'male' : 'female';
  const dateDiffers = date !== undefined && date.digits !== birthDateOfIdNumber(anchor).replaceAll('-', '');
  return Number(dateDiffers) + Number(said !== undefined && said !== sexOfNumber);
}

function anchorOf({ values }: LinkRecord): string | undefined {
  const parsed = parseIdNumber(values['id_number']);
  return parsed.ok ? parsed.value : undefined;
}

function toldByAnchor(anchor: string): Record<string, string> {
  return { birth_date: birthDateOfIdNumber(anchor), sex: sexOfIdNumber(anchor) };
}

/** One name and one birthday, but another telephone and another place, and no number near: in a city that is often somebody else. */
function mayBeStrangers(level: (field: string) => string | undefined): boolean {
  return (
    !nearNumbers.has(level('id_number') ?? '') && level('phone') === 'differ' && otherPlaces.has(level('address') ?? '')
  );
}

function ties(level: (field: string) => string | undefined): boolean {
  if (nearNumbers.has(level('id_number') ?? '') || sameDoors.has(level('address') ?? '')) return true;
  return (level('phone') ?? 'differ') !== 'differ';
}

/** Whoever shares the birthday, and the region with it, shares the rest of a number's levels. */
const nearNumbers = new Set(['same', 'same-but-check', 'shown-part-same', 'one-slip']);

const sameDoors = new Set(['same-door', 'same-door-unit-unsaid', 'same-door-place-unsaid', 'same-building']);
const otherPlaces = new Set(['differ', 'same-surroundings']);

/**
 * Beside a number that agrees, or nearly, one of name and birth date must; without it neither may be another. What families share
 * (door, telephone, surname, for twins the birth date) never outweighs another given name, and a father's name never another year.
 */
function contradicts(level: (field: string) => string | undefined): boolean {
  const isOtherName = otherNames.has(level('name') ?? '');
  const isOtherDate = otherDates.has(level('birth_date') ?? '');
  return agreeingNumbers.has(level('id_number') ?? '') ? isOtherName && isOtherDate : isOtherName || isOtherDate;
}

const otherNames = new Set(['one-character', 'same-surname', 'readable-surname-same', 'differ']);
const otherDates = new Set(['year-off-by-one', 'same-month-and-day', 'same-year', 'differ']);
const agreeingNumbers = new Set(['same', 'same-but-check', 'one-slip']);

/** Two different valid numbers are never merged by machine. */
function veto(a: PreparedRecord, b: PreparedRecord): boolean {
  return a.anchor !== undefined && b.anchor !== undefined && a.anchor !== b.anchor;
}

export const chineseProfile: Profile = {
  name: 'chinese',
  fields,
  blocking: chineseBlocking,
  expected,
  anchorField: 'id_number',
  anchorOf,
  anchorAgrees,
  anchorDoubt,
  toldByAnchor,
  contradicts,
  mayBeStrangers,
  ties,
  veto,
};
