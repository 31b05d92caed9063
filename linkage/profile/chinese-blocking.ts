import {
  doorKeys,
  idNumberKeys,
  leaveOneOutKeys,
  monthAndDayKeys,
  phoneKeys,
  sortedCharactersKeys,
  soundKeys,
  swappedDateKeys,
  yearAndMonthKeys,
} from '../block/chinese-keys.js';
import type { PreparedDate } from '../compare/birth-date.js';
import type { PreparedAddress } from '../compare/chinese-address.js';
import type { PreparedName } from '../compare/chinese-name.js';
import type { PreparedIdNumber } from '../compare/id-number.js';
import type { PreparedPhone } from '../compare/phone.js';
import type { BlockingPass, KeysOf } from '../record.js';

/** Keys from one prepared field; none where it says nothing. */
// The field's name decides which type its prepared value has; the type argument says so to the keys' function.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function from<T>(field: string, keys: (value: T) => readonly string[]): KeysOf {
  return (_, of) => {
    const value = of(field) as T | undefined;
    return value === undefined ? [] : keys(value);
  };
}

/** Keys of two fields together. */
function both(left: KeysOf, right: KeysOf): KeysOf {
  return (record, of) => {
    const others = right(record, of);
    return others.length === 0 ? [] : left(record, of).flatMap((one) => others.map((other) => `${one}|${other}`));
  };
}

const sound = from<PreparedName>('name', soundKeys);
const characters = from<PreparedName>('name', sortedCharactersKeys);
const oneLeftOut = from<PreparedName>('name', leaveOneOutKeys);
const date = from<PreparedDate>('birth_date', swappedDateKeys);
const monthAndDay = from<PreparedDate>('birth_date', monthAndDayKeys);
const yearAndMonth = from<PreparedDate>('birth_date', yearAndMonthKeys);
const year = from<PreparedDate>('birth_date', ({ year: born }) => [String(born)]);
const surname = from<PreparedName>('name', (name) => [name.surname]);
const door = from<PreparedAddress>('address', doorKeys);
const phone = from<PreparedPhone>('phone', phoneKeys);
const number = from<PreparedIdNumber>('id_number', idNumberKeys);
const sex = from<string>('sex', (said) => [said]);

/** What two records share to be compared. A record without a number meets every person it could mean by at least one of these. */
export const chineseBlocking: readonly BlockingPass[] = [
  { name: 'part of the ID number', presupposes: ['id_number'], keys: number, splitBy: [sound, year] },
  { name: 'door', presupposes: ['address'], keys: door, splitBy: [surname, year] },
  { name: 'telephone', presupposes: ['phone'], keys: phone, splitBy: [surname, year] },
  { name: 'name by sound', presupposes: ['name'], keys: sound, splitBy: [characters, yearAndMonth, sex] },
  {
    name: 'name by sound and year',
    presupposes: ['name', 'birth_date'],
    keys: both(sound, year),
    splitBy: [monthAndDay],
  },
  { name: 'birth date', presupposes: ['birth_date'], keys: date, splitBy: [surname, sex] },
  {
    name: 'most of the name, month and day',
    presupposes: ['name', 'birth_date'],
    keys: both(oneLeftOut, monthAndDay),
    splitBy: [year],
  },
  {
    name: 'most of the name, year and month',
    presupposes: ['name', 'birth_date'],
    keys: both(oneLeftOut, yearAndMonth),
    splitBy: [date],
  },
];
