import type pg from 'pg';
import type { Department } from '../../../schema/canonical/department.js';
import type { RecordKind } from '../../../schema/canonical/record/index.js';
import type { Vault } from '../../../schema/vault/index.js';
import type { PersonRef } from '../fact-table.js';
import { linksOfPerson, type RecordName } from '../load.js';
import { partsOfBirth, type BlockKeys } from './keys.js';

/** A mention to find people for. */
export interface Seeking {
  readonly keys: BlockKeys;
  /** It says a name and nothing to tell its bearers apart: only whoever is the only one is looked for. */
  readonly isNameAlone: boolean;
  /** Community where its record is filed. */
  readonly regionCode: string | undefined;
  /** Filing number of that community. */
  readonly filing: number;
}

/** A name that more people bear is looked up within the community, where no birth date is said. */
const nameBlockMax = 50;
const communityDigits = 12;

type Found = Map<number, Map<string, PersonRef>>;

/** Everybody who shares a key with each of these mentions, by the mention's place in the list. A large block is split, never cut off. */
export async function findCandidates(
  client: pg.ClientBase,
  vault: Vault,
  seeking: readonly Seeking[],
): Promise<readonly PersonRef[][]> {
  const found: Found = new Map();
  await byName(client, seeking, found);
  await byBirth(client, seeking, found);
  await byPhone(client, vault, seeking, found);
  await byDoor(client, seeking, found);
  return seeking.map((_, place) => [...(found.get(place)?.values() ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

interface Row extends PersonRef {
  readonly place: number;
}

function keep(found: Found, rows: readonly Row[]): void {
  for (const { place, filing, id } of rows) {
    const people = found.get(place) ?? new Map<string, PersonRef>();
    people.set(id, { filing, id });
    found.set(place, people);
  }
}

interface NamePart {
  readonly place: number;
  readonly name: string;
  /** Born in one of these years or on one of these days of the year, or nobody knows when; null: whenever. Comma-separated. */
  readonly years: string | null;
  readonly days: string | null;
  readonly area: string | null;
  readonly isNameAlone: boolean;
}

async function byName(client: pg.ClientBase, seeking: readonly Seeking[], found: Found): Promise<void> {
  const wanted = seeking.flatMap(({ keys, regionCode, isNameAlone }, place) => {
    const { years, days } = partsOfBirth(keys);
    const born = years.length === 0 ? { years: null, days: null } : { years: years.join(','), days: days.join(',') };
    return keys.names.map((name): NamePart => ({ place, name, ...born, area: regionCode ?? null, isNameAlone }));
  });
  if (wanted.length === 0) return;
  const bearers = await bearersOf(client, wanted);
  const parts = wanted.flatMap((part): NamePart[] => {
    const size = bearers.get(part.name) ?? 0;
    if (part.isNameAlone) return size === 1 ? [{ ...part, area: null }] : [];
    if (part.years !== null || size <= nameBlockMax) return [{ ...part, area: null }];
    return part.area?.length === communityDigits ? [part] : [];
  });
  const { rows } = await client.query<Row>(
    `select m.place, t.subject_filing as filing, t.subject_id as id
     from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[]) as m(place, token, years, days, area)
     cross join lateral (
       select subject_filing, subject_id, areas from hub.lookup_token where kind = 'pinyin' and token = m.token offset 0) t
     where (m.area is null or m.area = any (t.areas))
       and (m.years is null or exists (
         select from hub.person p where p.filing = t.subject_filing and p.id = t.subject_id
           and (p.birth_date is null or extract(year from p.birth_date)::text = any (string_to_array(m.years, ','))
             or to_char(p.birth_date, 'MM-DD') = any (string_to_array(m.days, ',')))))`,
    [
      parts.map(({ place }) => place),
      parts.map(({ name }) => name),
      parts.map(({ years }) => years),
      parts.map(({ days }) => days),
      parts.map(({ area }) => area),
    ],
  );
  keep(found, rows);
}

/** How many bear each name of those who say no birth date; counted no further than it matters. */
async function bearersOf(client: pg.ClientBase, wanted: readonly NamePart[]): Promise<Map<string, number>> {
  const undated = wanted.filter(({ years }) => years === null);
  const { rows } = await client.query<{ token: string; size: number }>(
    `select n.token, (select count(*)::int from (
        select from hub.lookup_token where kind = 'pinyin' and token = n.token limit ${nameBlockMax + 1}) t) as size
     from unnest($1::text[]) as n(token)`,
    [[...new Set(undated.map(({ name }) => name))]],
  );
  return new Map(rows.map(({ token, size }) => [token, size]));
}

async function byBirth(client: pg.ClientBase, seeking: readonly Seeking[], found: Found): Promise<void> {
  const wanted = seeking.flatMap(({ keys }, place) => keys.births.map((birth) => ({ place, ...birth })));
  if (wanted.length === 0) return;
  const { rows } = await client.query<Row>(
    `select m.place, p.filing, p.id from unnest($1::int[], $2::date[], $3::text[]) as m(place, born, initial)
     cross join lateral (
       select filing, id from hub.person where birth_date = m.born and left(name_initials, 1) = m.initial offset 0) p`,
    [wanted.map(({ place }) => place), wanted.map(({ date }) => date), wanted.map(({ initial }) => initial)],
  );
  keep(found, rows);
}

async function byPhone(client: pg.ClientBase, vault: Vault, seeking: readonly Seeking[], found: Found): Promise<void> {
  const wanted = seeking.flatMap(({ keys }, place) => keys.phones.map((phone) => ({ place, phone })));
  if (wanted.length === 0) return;
  const { rows } = await client.query<Row>(
    `select m.place, t.subject_filing as filing, t.subject_id as id
     from unnest($1::int[], $2::text[]) as m(place, token)
     cross join lateral (
       select subject_filing, subject_id from hub.lookup_token where kind = 'phone' and token = m.token offset 0) t`,
    [wanted.map(({ place }) => place), wanted.map(({ phone }) => vault.blindIndex('phone', phone))],
  );
  keep(found, rows);
}

async function byDoor(client: pg.ClientBase, seeking: readonly Seeking[], found: Found): Promise<void> {
  const wanted = seeking.flatMap(({ keys, filing }, place) => keys.dwellings.map((door) => ({ place, filing, door })));
  if (wanted.length === 0) return;
  const { rows } = await client.query<Row>(
    `select distinct m.place, b.person_filing as filing, b.person_id as id
     from unnest($1::int[], $2::int[], $3::text[]) as m(place, filing, door)
     cross join lateral (
       select filing, id from hub.household where dwelling = m.door and filing = m.filing offset 0) h
     cross join lateral (
       select person_filing, person_id from hub.membership where filing = h.filing and household_id = h.id offset 0) b`,
    [wanted.map(({ place }) => place), wanted.map(({ filing }) => filing), wanted.map(({ door }) => door)],
  );
  keep(found, rows);
}

/** A mention that speaks of a person by a number of its own, or that a person without a number stands on. */
export interface Standing extends RecordName {
  readonly personId: string;
  readonly role: string;
  readonly idToken: string;
}

/**
 * What people are compared by: the mentions that are theirs by number or by a person's word, never one that was itself linked by
 * comparing, so that no two such links can hold each other up.
 */
export async function loadStanding(client: pg.ClientBase, people: readonly PersonRef[]): Promise<Standing[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<Standing & { department: Department; kind: RecordKind }>({
    name: 'hub-link-standing',
    text: `select r.id as "personId", l.department, l.kind, encode(l.key_token, 'hex') as "keyToken", l.role, l.id_token as "idToken"
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (${linksOfPerson('r')}) l
      where (l.method in ('ID_NUMBER', 'MANUAL') or (l.method = 'SCORED' and l.id_token = 'loose:' || l.id))`,
    values: [people.map(({ filing }) => filing), people.map(({ id }) => id)],
  });
  return rows;
}
