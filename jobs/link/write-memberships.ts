import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import type { BulkRow } from '../kit/bulk.js';
import { withAreas } from './area-list.js';
import { isSameList, writeDifference, type Difference } from './diff.js';
import type { PersonRef } from './fact-table.js';
import type { StoredHousehold } from './load.js';
import type { Writes } from './pipeline.js';
import type { PlannedMembership } from './plan-memberships.js';

export interface StoredMembership {
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

const columns = {
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

function rowOf(wanted: MembershipToWrite, id: string): BulkRow {
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

function isSame(stored: StoredMembership, wanted: MembershipToWrite): boolean {
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
function pair(
  stored: readonly StoredMembership[],
  wanted: readonly MembershipToWrite[],
): Difference<StoredMembership, MembershipToWrite> {
  if (stored.length === 0) return { insert: wanted, update: [], remove: [] };
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
    update: update.filter((one) => !isSame(one.stored, one.wanted)),
    remove: [...byPlace.values()].flat(),
  };
}

/** The memberships of these people, as they are stored. */
export async function loadMemberships(
  client: pg.ClientBase,
  people: readonly PersonRef[],
): Promise<StoredMembership[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<Omit<StoredMembership, 'areas'> & { areas: string }>({
    name: 'hub-memberships-of-people',
    text: `select m.filing, m.id, m.household_id, m.household_kind, m.household_region, m.person_id, m.record_id, m.relation,
        m.is_head, m.valid_from, m.valid_to, m.areas::text as areas
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (
        select * from hub.membership where person_filing = r.filing and person_id = r.id offset 0) m`,
    values: [people.map(({ filing }) => filing), people.map(({ id }) => id)],
  });
  return withAreas<StoredMembership>(rows);
}

/** Writes the memberships that differ; answers the households that gain, lose or change a member. */
export function writeMemberships(
  client: pg.ClientBase,
  writes: Writes,
  stored: readonly StoredMembership[],
  wanted: readonly MembershipToWrite[],
): PersonRef[] {
  const difference = pair(stored, wanted);
  const newIdOf = (one: MembershipToWrite) => newId(one.in.filing);
  // The check of the foreign key is a statement a row, and would be planned anew for each under the run's `force_custom_plan`.
  writes.send(client.query('set local plan_cache_mode = auto'));
  writes.send(writeDifference(client, { table: 'hub.membership', columns, rowOf, newIdOf }, difference));
  writes.send(client.query('set local plan_cache_mode = force_custom_plan'));
  const touched = new Map<string, PersonRef>();
  for (const one of [...difference.insert, ...difference.update.map((change) => change.wanted)])
    touched.set(one.in.id, { filing: one.in.filing, id: one.in.id });
  for (const one of difference.remove) touched.set(one.household_id, { filing: one.filing, id: one.household_id });
  return [...touched.values()];
}
