import type pg from 'pg';
import type { Department } from '../../../schema/canonical/department.js';
import type { RecordKind } from '../../../schema/canonical/record/index.js';
import type { Vault } from '../../../schema/vault/index.js';
import type { PersonRef } from '../fact-table.js';
import { linksOfPerson, type RecordName } from '../load.js';
import type { BlockKeys } from './keys.js';

/** A mention to find people for. */
export interface Seeking {
  readonly keys: BlockKeys;
  /** Community where its record is filed. */
  readonly regionCode: string | undefined;
  /** Filing number of that community. */
  readonly filing: number;
}

/** A name that more people bear is looked up together with the birth year, and within the community. */
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
  /** Born from this day on, until that one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly area: string | null;
}

async function byName(client: pg.ClientBase, seeking: readonly Seeking[], found: Found): Promise<void> {
  const wanted = seeking.flatMap(({ keys, regionCode }, place) => {
    const years = [...new Set(keys.births.map(({ date }) => date.slice(0, 4)))];
    return keys.names.map((name) => ({ place, name, years, area: regionCode ?? null }));
  });
  if (wanted.length === 0) return;
  const names = [...new Set(wanted.map(({ name }) => name))];
  const { rows: sizes } = await client.query<{ token: string; size: number }>(
    `select n.token, (select count(*)::int from (
        select from hub.lookup_token where kind = 'pinyin' and token = n.token limit ${nameBlockMax + 1}) t) as size
     from unnest($1::text[]) as n(token)`,
    [names],
  );
  const large = new Set(sizes.filter(({ size }) => size > nameBlockMax).map(({ token }) => token));
  const parts = wanted.flatMap(({ place, name, years, area }): NamePart[] => {
    if (!large.has(name)) return [{ place, name, from: null, to: null, area: null }];
    const near = area?.length === communityDigits ? [{ place, name, from: null, to: null, area }] : [];
    return [...near, ...years.map((year) => ({ place, name, from: `${year}-01-01`, to: `${year}-12-31`, area: null }))];
  });
  const { rows } = await client.query<Row>(
    `select m.place, t.subject_filing as filing, t.subject_id as id
     from unnest($1::int[], $2::text[], $3::date[], $4::date[], $5::text[]) as m(place, token, born_from, born_to, area)
     cross join lateral (
       select subject_filing, subject_id, areas from hub.lookup_token where kind = 'pinyin' and token = m.token offset 0) t
     where (m.area is null or m.area = any (t.areas))
       and (m.born_from is null or exists (
         select from hub.person p where p.filing = t.subject_filing and p.id = t.subject_id
           and (p.birth_date is null or p.birth_date between m.born_from and m.born_to)))`,
    [
      parts.map(({ place }) => place),
      parts.map(({ name }) => name),
      parts.map(({ from }) => from),
      parts.map(({ to }) => to),
      parts.map(({ area }) => area),
    ],
  );
  keep(found, rows);
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
