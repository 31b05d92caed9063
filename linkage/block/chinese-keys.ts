import type { PreparedAddress } from '../compare/chinese-address.js';
import type { PreparedDate } from '../compare/birth-date.js';
import type { PreparedIdNumber } from '../compare/id-number.js';
import type { PreparedName } from '../compare/chinese-name.js';
import type { PreparedPhone } from '../compare/phone.js';

/**
 * Keys by which Chinese records meet in blocks, each from prepared values: a list, empty where there is none. What differs by
 * one slip in one of them still meets by another.
 */

type Keys = readonly string[];
const none: Keys = [];

const two = (value: number) => String(value).padStart(2, '0');

/** Toneless pinyin, as written and given name first: homophones, tones, Latin spellings and turned names meet. */
export function soundKeys(name: PreparedName): Keys {
  if (name.unreadable > 0 || name.sound === '') return none;
  return name.sound === name.soundTurned ? [name.sound] : [name.sound, name.soundTurned];
}

/** The characters in the order of their code points: characters in another order meet. */
export function sortedCharactersKeys(name: PreparedName): Keys {
  if (name.unreadable > 0) return none;
  return [String.fromCodePoint(...[...name.points].toSorted((left, right) => left - right))];
}

/** Each character's place and itself but one: a wrong or unreadable character leaves the others. Names of two have no such key. */
export function leaveOneOutKeys(name: PreparedName): Keys {
  const length = name.points.length;
  if (length < 2 || length > 12 || name.unreadable > 1) return none;
  const characters = name.points.map((point) => String.fromCodePoint(point));
  return characters.flatMap((_, at) => {
    const rest = characters.filter((__, index) => index !== at);
    return rest.includes('\ufffd') ? [] : [rest.join('')];
  });
}

/** Year, and month and day whichever is which. */
export function swappedDateKeys(date: PreparedDate): Keys {
  if (date.month === 0 || date.day === 0) return none;
  const [low, high] = date.month < date.day ? [date.month, date.day] : [date.day, date.month];
  return [`${date.year} ${two(low)} ${two(high)}`];
}

/** Month and day: the year may be anything. */
export function monthAndDayKeys(date: PreparedDate): Keys {
  return date.month === 0 || date.day === 0 ? none : [`${two(date.month)} ${two(date.day)}`];
}

export function yearAndMonthKeys(date: PreparedDate): Keys {
  return date.month === 0 ? none : [`${date.year} ${two(date.month)}`];
}

export function phoneKeys(phone: PreparedPhone): Keys {
  return [phone.digits];
}

/** Region and birth date of a number that may be damaged, and its birth date with what follows: one slip leaves one of them. */
export function idNumberKeys(number: PreparedIdNumber): Keys {
  return [number.text.slice(0, 14), number.text.slice(6, 17)].filter((part) => part.length > 10 && !part.includes('*'));
}

/** Each name of the place with the door: addresses that name the place differently meet by the name they share. */
export function doorKeys(address: PreparedAddress): Keys {
  return address.door === '' ? none : address.places.map((place) => `${place} ${address.door}`);
}
