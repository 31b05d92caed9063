import type pg from 'pg';
import { areasOf, wholeCountry } from '../../schema/canonical/region-code.js';
import { doorKey } from '../../schema/canonical/address.js';
import { comparableName } from '../../schema/canonical/name.js';
import { newId } from '../../schema/canonical/id.js';
import { pinyinOf } from '../../schema/person/person.lookup.js';
import { maskIdNumber, maskPhone, type Vault } from '../../schema/vault/index.js';

/**
 * Rows of the hub's tables for tests, with everything filled in that a test does not care about. Built, then inserted: the
 * owner's connection is the one to insert with.
 */

/** A row and where it goes; keys are column names. */
export interface BuiltRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export const testAsOf = '2026-11-20';
export const testFetchedAt = '2026-11-20T18:00:00.000Z';

const stamp = (department: string) => ({ department, as_of: testAsOf, fetched_at: testFetchedAt });

/** The areas of rows about somebody who belongs to these communities. */
export function areasOfAll(regions: readonly string[]): string[] {
  return regions.length === 0 ? [wholeCountry] : [...new Set(regions.flatMap(areasOf))];
}

export interface PersonOptions {
  readonly filing: number;
  readonly name: string;
  readonly regions: readonly string[];
  readonly birthDate?: string;
  readonly sex?: '1' | '2';
  readonly idNumber?: string;
  readonly phone?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface BuiltPerson {
  readonly filing: number;
  readonly id: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly rows: readonly BuiltRow[];
}

/** A person with the tokens by which they are found; numbers are sealed as the hub seals them. */
export function buildPerson(vault: Vault, options: PersonOptions): BuiltPerson {
  const { filing, name, regions, birthDate = '1980-05-06', sex = '1', idNumber, phone, values = {} } = options;
  const id = newId(filing);
  const areas = areasOfAll(regions);
  const { full, initials } = pinyinOf(name);
  const place = (column: string) => ({ table: 'person', column, rowId: id });
  const said = { department: 'public-security', recordId: newId(filing), asOf: testAsOf, fetchedAt: testFetchedAt };
  const row = {
    filing,
    id,
    name,
    name_pinyin: full,
    name_initials: initials,
    sex,
    birth_date: birthDate,
    ethnicity: '01',
    marital_status: '21',
    status: 'ALIVE',
    register_status: 'NORMAL',
    id_number_sealed: idNumber === undefined ? null : vault.seal(idNumber, place('id_number_sealed')),
    id_number_mask: idNumber === undefined ? null : maskIdNumber(idNumber),
    phone_sealed: phone === undefined ? null : vault.seal(phone, place('phone_sealed')),
    phone_mask: phone === undefined ? null : maskPhone(phone),
    provenance: JSON.stringify({
      name: said,
      birthDate: said,
      maritalStatus: { ...said, department: 'civil-affairs' },
    }),
    areas,
    ...values,
  };
  const tokens: [string, string][] = [
    ['name', comparableName(name)],
    ['pinyin', full],
    ['initials', initials],
  ];
  if (idNumber !== undefined) tokens.push(['id-number', vault.blindIndex('id-number', idNumber)]);
  if (phone !== undefined) tokens.push(['phone', vault.blindIndex('phone', phone)]);
  const found = tokens.map(([kind, token]) => buildToken(kind, token, 'person', filing, id, areas));
  return { filing, id, name, areas, rows: [{ table: 'person', row }, ...found] };
}

function buildToken(
  kind: string,
  token: string,
  subjectType: string,
  filing: number,
  id: string,
  areas: readonly string[],
): BuiltRow {
  const row = { kind, token, subject_type: subjectType, subject_filing: filing, subject_id: id, areas };
  return { table: 'lookup_token', row };
}

export interface HouseholdOptions {
  readonly filing: number;
  readonly kind: 'REGISTERED' | 'COLLECTIVE' | 'RESIDENCE' | 'INSURANCE' | 'ASSISTANCE';
  readonly region: string;
  readonly door: { readonly building: string; readonly unit?: string; readonly room: string };
  readonly headName?: string;
  readonly number?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface BuiltHousehold extends HouseholdOptions {
  readonly id: string;
  readonly rows: readonly BuiltRow[];
}

export function buildHousehold(options: HouseholdOptions): BuiltHousehold {
  const { filing, kind, region, door, headName = null, values = {} } = options;
  const id = newId(filing);
  const areas = areasOf(region);
  const dwelling = `${region}|${doorKey(door)}`;
  const row = {
    filing,
    id,
    kind,
    number: options.number ?? dwelling,
    region_code: region,
    address_text: `测试街道1号${door.building}栋${door.unit === undefined ? '' : `${door.unit}单元`}${door.room}室`,
    building: door.building,
    unit: door.unit ?? null,
    room: door.room,
    dwelling,
    head_name: headName,
    record_id: newId(filing),
    ...stamp('public-security'),
    areas,
    ...values,
  };
  return {
    ...options,
    id,
    rows: [{ table: 'household', row }, buildToken('door', doorKey(door), 'household', filing, id, areas)],
  };
}

export function buildMembership(
  household: BuiltHousehold,
  person: BuiltPerson,
  values: Readonly<Record<string, unknown>> = {},
): BuiltRow {
  const row = {
    filing: household.filing,
    id: newId(household.filing),
    household_id: household.id,
    household_kind: household.kind,
    household_region: household.region,
    person_filing: person.filing,
    person_id: person.id,
    relation: '99',
    is_head: false,
    valid_from: '2010-01-01',
    record_id: newId(household.filing),
    ...stamp('public-security'),
    areas: person.areas,
    ...values,
  };
  return { table: 'membership', row };
}

/** A department's fact about a person, in one of the fact tables. `seal` makes the columns of sealed values. */
export function buildFact(
  table: string,
  department: string,
  person: BuiltPerson,
  values: Readonly<Record<string, unknown>>,
  seal: (id: string) => Readonly<Record<string, unknown>> = () => ({}),
): BuiltRow {
  const id = newId(person.filing);
  const row = {
    filing: person.filing,
    id,
    source_ref: Buffer.from(id),
    person_filing: person.filing,
    person_id: person.id,
    record_id: newId(person.filing),
    ...stamp(department),
    areas: person.areas,
    ...values,
    ...seal(id),
  };
  return { table, row };
}

/** Inserts rows in the order given: households before their memberships. */
export async function insertBuilt(pool: pg.Pool, rows: readonly BuiltRow[]): Promise<void> {
  for (const { table, row } of rows) {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`).join(', ');
    await pool.query(`insert into hub.${table} (${names.join(', ')}) values (${places})`, Object.values(row));
  }
}
