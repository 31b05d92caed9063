import { birthDateOfIdNumber } from '../../../schema/canonical/id-number.js';
import type { PersonMention } from '../../../schema/canonical/record/mention.js';
import type { PinyinBook } from '../write-people.js';

/**
 * By what a mention without a number and a person are brought together: the two are compared if they share one of these. Each is a
 * way in which somebody can still be found when the others are damaged.
 */
export interface BlockKeys {
  /** Pinyin of the names, in full. */
  readonly names: readonly string[];
  /** Birth date, and the first letter of the surname. */
  readonly births: readonly { readonly date: string; readonly initial: string }[];
  readonly phones: readonly string[];
  /** Doors (`schema/household/household.residence.ts`). */
  readonly dwellings: readonly string[];
}

/** `1985-03-07` and `1985-07-03`, where both are days. */
function withSwapped(date: string): string[] {
  const [year, month, day] = date.split('-') as [string, string, string];
  const isDay = Number(day) <= 12 && day !== month;
  return isDay ? [date, `${year}-${day}-${month}`] : [date];
}

const dateInNumber = /^\d{6}(?<year>(?:18|19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])/;

/** The birth date that a damaged number still shows; null where it does not. */
export function birthDateInDamaged(given: string): string | null {
  const groups = dateInNumber.exec(given.normalize('NFKC').replace(/\s/g, ''))?.groups;
  if (groups === undefined) return null;
  const date = `${groups['year']}-${groups['month']}-${groups['day']}`;
  return new Date(`${date}T00:00:00Z`).getUTCDate() === Number(groups['day']) ? date : null;
}

/** The dates on which the mention may say that somebody was born. */
export function birthDatesOf(mention: PersonMention): string[] {
  const { birthDate, idNumber, idNumberGiven } = mention;
  const inNumber = idNumber === undefined ? birthDateInDamaged(idNumberGiven ?? '') : birthDateOfIdNumber(idNumber);
  return [birthDate, inNumber].filter((date): date is string => date !== undefined && date !== null);
}

export function keysOfMention(mention: PersonMention, dwelling: string | null, pinyin: PinyinBook): BlockKeys {
  const names = [mention.name, mention.formerName].filter((name) => name !== undefined).map((name) => pinyin.of(name));
  const dates = new Set(birthDatesOf(mention).flatMap(withSwapped));
  const initials = new Set(names.map(({ initials: letters }) => letters.slice(0, 1)));
  return {
    names: [...new Set(names.map(({ full }) => full))].filter((full) => full !== ''),
    births: [...dates].flatMap((date) => [...initials].map((initial) => ({ date, initial }))),
    phones: mention.phone === undefined ? [] : [mention.phone],
    dwellings: dwelling === null ? [] : [dwelling],
  };
}

/** Years of birth, and days of the year: somebody is found by either, as a clerk mistakes one of them at a time. */
export function partsOfBirth({ births }: Pick<BlockKeys, 'births'>): { years: string[]; days: string[] } {
  const dates = [...new Set(births.map(({ date }) => date))];
  return {
    years: [...new Set(dates.map((date) => date.slice(0, 4)))],
    days: [...new Set(dates.map((date) => date.slice(5)))],
  };
}

/** A person of whom no birth date is known is looked for by the name alone. */
const unborn = '?';

function namesWith({ names }: BlockKeys, parts: readonly string[]): string[] {
  return names.flatMap((name) => parts.map((part) => `loose name|${name}|${part}`));
}

/** The keys by which a mention is woken, as texts, for a keyed hash: those by which `findCandidates` looks for people. */
export function keyTexts(keys: BlockKeys): string[] {
  const { years, days } = partsOfBirth(keys);
  const names =
    years.length === 0 ? keys.names.map((name) => `loose name|${name}`) : namesWith(keys, [...years, ...days, unborn]);
  return [...names, ...otherTexts(keys)];
}

/** The keys of mentions that may mean a person. */
export function wakingTexts(keys: BlockKeys): string[] {
  const { years, days } = partsOfBirth(keys);
  const names = keys.names.map((name) => `loose name|${name}`);
  return [...names, ...namesWith(keys, years.length === 0 ? [unborn] : [...years, ...days]), ...otherTexts(keys)];
}

function otherTexts({ births, phones, dwellings }: BlockKeys): string[] {
  return [
    ...births.map(({ date, initial }) => `loose birth|${date}|${initial}`),
    ...phones.map((phone) => `loose phone|${phone}`),
    ...dwellings.map((dwelling) => `loose door|${dwelling}`),
  ];
}
