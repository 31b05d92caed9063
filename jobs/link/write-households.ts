import type pg from 'pg';
import { doorKey } from '../../schema/canonical/address.js';
import { areasOf } from '../../schema/canonical/region-code.js';
import { newId } from '../../schema/canonical/id.js';
import { deleteRows, insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import { isSameList } from './diff.js';
import type { PersonRef } from './fact-table.js';
import { filingInId, loadHouseholdsByNumber, type StoredHousehold } from './load.js';
import { residenceHousehold, type FilingOf, type PlannedHousehold } from './plan-households.js';
import type { PlannedMembership } from './plan-memberships.js';
import { writeTokens, type LookupToken } from './write-tokens.js';

const sourceColumns = { department: 'text', as_of: 'date', fetched_at: 'timestamptz' };
const columns = {
  filing: 'int',
  id: 'uuid',
  kind: 'text',
  number: 'text',
  region_code: 'text',
  address_text: 'text',
  building: 'text',
  unit: 'text',
  room: 'text',
  dwelling: 'text',
  status: 'text',
  source_ref: 'bytea',
  record_id: 'uuid',
  areas: 'text[]',
};

function rowOf(household: PlannedHousehold): BulkRow {
  const { evidence } = household;
  return {
    filing: household.filing,
    id: household.id,
    kind: household.kind,
    number: household.number,
    region_code: household.regionCode,
    address_text: household.addressText,
    building: household.building,
    unit: household.unit,
    room: household.room,
    dwelling: household.dwelling,
    status: household.status,
    source_ref: household.sourceRef === null ? null : Buffer.from(household.sourceRef, 'hex'),
    record_id: household.recordId,
    areas: areasOf(household.regionCode),
    ...(evidence && { department: evidence.department, as_of: evidence.asOf, fetched_at: evidence.fetchedAt }),
  };
}

export async function writeHouseholds(client: pg.ClientBase, households: readonly PlannedHousehold[]): Promise<void> {
  const known = households.filter(({ isNew }) => !isNew);
  const sourced = { ...columns, ...sourceColumns };
  await insertRows(client, 'hub.household', sourced, households.filter(({ isNew }) => isNew).map(rowOf));
  await updateRows(
    client,
    'hub.household',
    ['filing', 'id'],
    sourced,
    known.filter(({ evidence }) => evidence !== null).map(rowOf),
  );
  await updateRows(
    client,
    'hub.household',
    ['filing', 'id'],
    columns,
    known.filter(({ evidence }) => evidence === null).map(rowOf),
  );
  await writeTokens(client, households, households.flatMap(doorToken));
}

/** A household is found by its door, where one could be read. */
function doorToken({ filing, id, regionCode, building, unit, room }: StoredHousehold): LookupToken[] {
  if (building === null || room === null) return [];
  return [
    {
      kind: 'door',
      token: doorKey({ building, unit, room }),
      subjectType: 'household',
      filing,
      id,
      areas: areasOf(regionCode),
    },
  ];
}

/** The RESIDENCE households of these memberships by dwelling; those that are not there yet are made. */
export async function ensureResidences(
  client: pg.ClientBase,
  memberships: readonly PlannedMembership[],
  filingOf: FilingOf,
): Promise<{ byDwelling: Map<string, StoredHousehold>; created: PlannedHousehold[] }> {
  const doors = new Map(
    memberships.flatMap(({ dwelling }) => (dwelling === null ? [] : [[dwelling.dwelling, dwelling] as const])),
  );
  const stored = await loadHouseholdsByNumber(client, [...doors.keys()], ['RESIDENCE']);
  const byDwelling = new Map<string, StoredHousehold>(stored.map((household) => [household.number, household]));
  const created: PlannedHousehold[] = [];
  for (const [dwelling, door] of doors) {
    if (byDwelling.has(dwelling)) continue;
    const household = residenceHousehold(door, filingOf);
    created.push(household);
    byDwelling.set(dwelling, household);
  }
  await writeHouseholds(client, created);
  return { byDwelling, created };
}

interface StoredMembership {
  readonly filing: number;
  readonly id: string;
  readonly household_id: string;
  readonly household_kind: string;
  readonly household_region: string;
  readonly person_id: string;
  readonly record_id: string;
  readonly relation: string;
  readonly is_head: boolean;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly areas: readonly string[];
}

const membershipColumns = {
  filing: 'int',
  id: 'uuid',
  household_id: 'uuid',
  household_kind: 'text',
  household_region: 'text',
  person_filing: 'int',
  person_id: 'uuid',
  relation: 'text',
  is_head: 'boolean',
  valid_from: 'date',
  valid_to: 'date',
  department: 'text',
  record_id: 'uuid',
  as_of: 'date',
  fetched_at: 'timestamptz',
  areas: 'text[]',
};

export interface MembershipToWrite extends PlannedMembership {
  readonly in: StoredHousehold;
  readonly areas: readonly string[];
}

function membershipRow(wanted: MembershipToWrite, id: string): BulkRow {
  const { in: household, person, evidence } = wanted;
  return {
    filing: household.filing,
    id,
    household_id: household.id,
    household_kind: household.kind,
    household_region: household.regionCode,
    person_filing: person.ref.filing,
    person_id: person.ref.id,
    relation: wanted.relation,
    is_head: wanted.isHead,
    valid_from: wanted.validFrom,
    valid_to: wanted.validTo,
    department: evidence.department,
    record_id: evidence.recordId,
    as_of: evidence.asOf,
    fetched_at: evidence.fetchedAt,
    areas: wanted.areas,
  };
}

function isSameMembership(stored: StoredMembership, wanted: MembershipToWrite): boolean {
  return (
    stored.record_id === wanted.evidence.recordId &&
    stored.relation === wanted.relation &&
    stored.is_head === wanted.isHead &&
    stored.valid_from === wanted.validFrom &&
    stored.valid_to === wanted.validTo &&
    stored.household_kind === wanted.in.kind &&
    stored.household_region === wanted.in.regionCode &&
    isSameList(stored.areas, wanted.areas)
  );
}

/**
 * Pairs stored and wanted memberships of one person and household: those of one record first, the rest in the order of
 * time, so that a membership keeps its id when its record changes.
 */
function pair(stored: readonly StoredMembership[], wanted: readonly MembershipToWrite[]) {
  const byPlace = Map.groupBy(stored, ({ household_id, person_id }) => `${household_id}/${person_id}`);
  const insert: MembershipToWrite[] = [];
  const update: { stored: StoredMembership; wanted: MembershipToWrite }[] = [];
  for (const [place, group] of Map.groupBy(wanted, (one) => `${one.in.id}/${one.person.ref.id}`)) {
    const left = (byPlace.get(place) ?? []).toSorted((one, other) =>
      (one.valid_from ?? '') < (other.valid_from ?? '') ? -1 : 1,
    );
    const unmatched: MembershipToWrite[] = [];
    for (const one of group) {
      const index = left.findIndex(({ record_id }) => record_id === one.evidence.recordId);
      if (index === -1) unmatched.push(one);
      else update.push(...left.splice(index, 1).map((row) => ({ stored: row, wanted: one })));
    }
    for (const one of unmatched.toSorted((first, second) => (first.validFrom < second.validFrom ? -1 : 1))) {
      const row = left.shift();
      if (row === undefined) insert.push(one);
      else update.push({ stored: row, wanted: one });
    }
    byPlace.set(place, left);
  }
  return {
    insert,
    update: update.filter((one) => !isSameMembership(one.stored, one.wanted)),
    remove: [...byPlace.values()].flat(),
  };
}

/** Writes the memberships of these people that differ; answers the households that gained, lost or changed a member. */
export async function writeMemberships(
  client: pg.ClientBase,
  people: readonly (PersonRef & { readonly isNew: boolean })[],
  wanted: readonly MembershipToWrite[],
): Promise<PersonRef[]> {
  const known = people.filter(({ isNew }) => !isNew);
  const { rows } = await client.query<StoredMembership>({
    name: 'hub-memberships-of-people',
    text: `select m.filing, m.id, m.household_id, m.household_kind, m.household_region, m.person_id, m.record_id, m.relation,
        m.is_head, m.valid_from, m.valid_to, m.areas
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (
        select * from hub.membership where person_filing = r.filing and person_id = r.id offset 0) m`,
    values: [known.map(({ filing }) => filing), known.map(({ id }) => id)],
  });
  const { insert, update, remove } = pair(rows, wanted);
  await deleteRows(client, 'hub.membership', remove);
  await updateRows(
    client,
    'hub.membership',
    ['filing', 'id'],
    membershipColumns,
    update.map((one) => membershipRow(one.wanted, one.stored.id)),
  );
  await insertRows(
    client,
    'hub.membership',
    membershipColumns,
    insert.map((one) => membershipRow(one, newId(one.in.filing))),
  );
  const touched = new Map<string, PersonRef>();
  for (const one of [...insert, ...update.map((change) => change.wanted)])
    touched.set(one.in.id, { filing: one.in.filing, id: one.in.id });
  for (const one of remove) touched.set(one.household_id, { filing: one.filing, id: one.household_id });
  return [...touched.values()];
}

/** The households that these people are members of. */
export async function householdsOf(client: pg.ClientBase, personIds: readonly string[]): Promise<PersonRef[]> {
  if (personIds.length === 0) return [];
  const { rows } = await client.query<PersonRef>(
    `select distinct m.filing, m.household_id as id from unnest($1::uuid[]) as r(id)
     cross join lateral (
       select * from hub.membership where person_filing = ${filingInId('r.id')} and person_id = r.id offset 0) m`,
    [personIds],
  );
  return rows;
}

/**
 * Names the head of each household: an open member who is head before one who left, then the one who came last. Where the
 * head's entry links to nobody, `unlinked` gives the name that it carries.
 */
export async function refreshHeads(
  client: pg.ClientBase,
  households: readonly PersonRef[],
  unlinked: ReadonlyMap<string, string>,
): Promise<void> {
  if (households.length === 0) return;
  await client.query(
    `update hub.household h set head_name = x.name, head_person_filing = x.person_filing, head_person_id = x.person_id
     from (
       select r.filing, r.id, coalesce(m.name, u.name) as name, m.person_filing, m.person_id
       from unnest($1::int[], $2::uuid[]) as r(filing, id)
       left join lateral (
         select p.name, m.person_filing, m.person_id
         from hub.membership m join hub.person p on p.filing = m.person_filing and p.id = m.person_id
         where m.filing = r.filing and m.household_id = r.id and m.is_head
         order by m.valid_to is null desc, m.valid_from desc, p.birth_date, p.name limit 1) m on true
       left join unnest($3::uuid[], $4::text[]) as u(id, name) on u.id = r.id
     ) x
     where h.filing = x.filing and h.id = x.id and (h.head_name, h.head_person_id) is distinct from (x.name, x.person_id)`,
    [
      households.map(({ filing }) => filing),
      households.map(({ id }) => id),
      [...unlinked.keys()],
      [...unlinked.values()],
    ],
  );
}

/** Removes households that no record stands for any more: doors without a member, numbers without record and entry. */
export async function removeEmptyHouseholds(client: pg.ClientBase, households: readonly PersonRef[]): Promise<void> {
  if (households.length === 0) return;
  const { rows } = await client.query<PersonRef>(
    `delete from hub.household h using unnest($1::int[], $2::uuid[]) as r(filing, id)
     where h.filing = r.filing and h.id = r.id and h.source_ref is null
       and not exists (select from hub.membership m where m.filing = h.filing and m.household_id = h.id)
       and (h.kind = 'RESIDENCE' or not exists (select from hub.link l where l.household_id = h.id))
     returning h.filing, h.id`,
    [households.map(({ filing }) => filing), households.map(({ id }) => id)],
  );
  await writeTokens(
    client,
    rows.map((row) => ({ ...row, isNew: false })),
    [],
  );
}
