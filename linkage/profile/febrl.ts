import { westernCode, westernDate, westernNumber, westernText } from '../compare/western-fields.js';
import { soundex } from '../compare/western-text.js';
import type { KeysOf, Profile } from '../record.js';

type Of = (field: string) => unknown;

const text = (of: Of, field: string) => (of(field) as { own: string } | undefined)?.own ?? '';
const code = (of: Of, field: string) => (of(field) as string | undefined) ?? '';

/** A key of several parts counts only where none is missing. */
const together = (...parts: readonly string[]): string[] => (parts.includes('') ? [] : [parts.join('|')]);

/** Given name and surname in either order: clerks exchange them. */
const names = (of: Of) => [text(of, 'given_name'), text(of, 'surname')].filter((name) => name !== '');

const byBirth: KeysOf = (_, of) => [code(of, 'date_of_birth')];
const byYear: KeysOf = (_, of) => [code(of, 'date_of_birth').slice(0, 4)];
const byPostcode: KeysOf = (_, of) => [code(of, 'postcode')];
const byStreetNumber: KeysOf = (_, of) => [code(of, 'street_number')];

/**
 * The files of FEBRL's generator (Australian names and addresses) without the social security number. The names of passes say what two records must share to be compared.
 */
export const febrlProfile: Profile = {
  name: 'febrl',
  fields: [
    {
      field: 'given_name',
      comparator: westernText({ name: 'given-name', exchangedWith: 'surname' }),
      termFrequency: { same: 1 },
    },
    {
      field: 'surname',
      comparator: westernText({ name: 'surname', exchangedWith: 'given_name' }),
      termFrequency: { same: 1 },
    },
    { field: 'street_number', comparator: westernNumber('street-number') },
    {
      field: 'address_1',
      comparator: westernText({ name: 'street', exchangedWith: 'address_2' }),
      termFrequency: { same: 1 },
    },
    { field: 'address_2', comparator: westernText({ name: 'place', exchangedWith: 'address_1' }) },
    { field: 'suburb', comparator: westernText({ name: 'suburb' }), termFrequency: { same: 1 } },
    { field: 'postcode', comparator: westernNumber('postcode') },
    { field: 'state', comparator: westernCode },
    { field: 'date_of_birth', comparator: westernDate },
  ],
  blocking: [
    { name: 'birth date', presupposes: ['date_of_birth'], keys: byBirth, splitBy: [byPostcode] },
    {
      name: 'both names',
      presupposes: ['given_name', 'surname'],
      keys: (_, of) => together(...[text(of, 'given_name'), text(of, 'surname')].toSorted()),
      splitBy: [byYear],
    },
    {
      name: 'a name by sound and the postcode',
      presupposes: ['given_name', 'surname', 'postcode', 'suburb', 'state'],
      keys: (_, of) => names(of).flatMap((name) => together(soundex(name), code(of, 'postcode'))),
      splitBy: [byYear, byStreetNumber],
    },
    {
      name: 'a name by sound and the year of birth',
      presupposes: ['given_name', 'surname', 'date_of_birth'],
      keys: (_, of) => names(of).flatMap((name) => together(soundex(name), code(of, 'date_of_birth').slice(0, 4))),
      splitBy: [byPostcode, byStreetNumber],
    },
    {
      name: 'a name by sound and day and month of birth',
      presupposes: ['given_name', 'surname', 'date_of_birth'],
      keys: (_, of) => names(of).flatMap((name) => together(soundex(name), code(of, 'date_of_birth').slice(4))),
      splitBy: [byPostcode, byStreetNumber],
    },
    {
      name: 'suburb by sound and street number',
      presupposes: ['suburb', 'postcode', 'state', 'street_number'],
      keys: (_, of) => together(soundex(text(of, 'suburb')), code(of, 'street_number')),
      splitBy: [byYear],
    },
    {
      name: 'street by sound and street number',
      presupposes: ['address_1', 'address_2', 'street_number'],
      keys: (_, of) => together(soundex(text(of, 'address_1')), code(of, 'street_number')),
      splitBy: [byPostcode, byYear],
    },
    {
      name: 'street and a name by sound',
      presupposes: ['address_1', 'address_2', 'given_name', 'surname'],
      keys: (_, of) => names(of).flatMap((name) => together(soundex(name), text(of, 'address_1').slice(0, 5))),
      splitBy: [byPostcode, byYear],
    },
  ],
};
