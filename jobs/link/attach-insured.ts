import type pg from 'pg';
import { insuredMemberships, isFamilyEnrolment, planInsuredFamilies, type Stay } from './insured-families.js';
import type { LinkChunkTools } from './link-chunk.js';
import { loadHouseholdsById } from './load.js';
import type { PersonRef } from './fact-table.js';
import type { PlannedMembership } from './plan-memberships.js';
import { refreshHeads } from './settle-households.js';
import { writeHouseholds } from './write-households.js';
import type { LinkToWrite } from './write-links.js';
import { loadMemberships, writeMemberships, type StoredMembership } from './write-memberships.js';

/** Who is to be insured with a family by records that change nothing else about them. */
export interface NewlyInsured {
  /** Of people who are insured with a family already: their records are judged anew. */
  readonly left: readonly LinkToWrite[];
  readonly memberships: readonly PlannedMembership[];
  readonly areasOf: ReadonlyMap<string, readonly string[]>;
}

/** By the memberships in registers as they are stored: the same as their entries would say. */
export async function planNewlyInsured(client: pg.ClientBase, links: readonly LinkToWrite[]): Promise<NewlyInsured> {
  const enrolling = links.filter(({ evidence }) => isFamilyEnrolment(evidence));
  const people = new Map(enrolling.flatMap(({ person }) => (person === null ? [] : [[person.id, person] as const])));
  const stored = Map.groupBy(await loadMemberships(client, [...people.values()]), (row) => row.person_id);
  const isInsured = (id: string) => stored.get(id)?.some((row) => row.household_kind === 'INSURANCE') === true;
  const staysOf = await staysByPerson(client, stored);
  const memberships = [...people.values()].flatMap((ref): PlannedMembership[] => {
    if (isInsured(ref.id)) return [];
    const own = enrolling.filter(({ person }) => person?.id === ref.id).map(({ evidence }) => evidence);
    return insuredMemberships({ ref }, staysOf(ref.id), own.filter(isFamilyEnrolment));
  });
  return {
    left: enrolling.filter(({ person }) => person !== null && isInsured(person.id)),
    memberships,
    areasOf: new Map(links.flatMap(({ person, areas }) => (person === null ? [] : [[person.id, areas] as const]))),
  };
}

async function staysByPerson(
  client: pg.ClientBase,
  stored: ReadonlyMap<string, readonly StoredMembership[]>,
): Promise<(personId: string) => Stay[]> {
  const registered = [...stored.values()].flat().filter((row) => row.household_kind === 'REGISTERED');
  const found = await loadHouseholdsById(client, [...new Set(registered.map((row) => row.household_id))]);
  const households = new Map(found.map((household) => [household.id, household]));
  return (personId) =>
    (stored.get(personId) ?? []).flatMap((row): Stay[] => {
      const household = row.household_kind === 'REGISTERED' ? households.get(row.household_id) : undefined;
      if (household === undefined || row.valid_from === null) return [];
      const { relation, is_head: isHead, valid_from: validFrom, valid_to: validTo } = row;
      return [{ household, relation, isHead, validFrom, validTo }];
    });
}

export async function writeNewlyInsured(
  { client, writes }: Pick<LinkChunkTools, 'client' | 'writes'>,
  { memberships, areasOf }: NewlyInsured,
): Promise<void> {
  if (memberships.length === 0) return;
  const { byFamily, write } = await planInsuredFamilies(client, memberships);
  writeHouseholds(client, writes, write);
  const placed = memberships.flatMap((one) => {
    const household = byFamily.get(one.family?.id ?? '');
    const areas = areasOf.get(one.person.ref.id);
    return household === undefined || areas === undefined ? [] : [{ ...one, in: household, areas }];
  });
  const touched: readonly PersonRef[] = writeMemberships(client, writes, [], placed);
  writes.send(refreshHeads(client, touched, new Map()));
}
