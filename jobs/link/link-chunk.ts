import type pg from 'pg';
import { areasOf, isAreaCode, wholeCountry } from '../../schema/canonical/region-code.js';
import { evidenceKey } from '../../schema/person/person.evidence.js';
import type { Vault } from '../../schema/vault/index.js';
import { attachFacts } from './attach-facts.js';
import { decide, type DecidedMention, type Decisions } from './decide.js';
import type { FilingBook } from '../sync/filing.js';
import type { PersonRef } from './fact-table.js';
import { loadHouseholdsByNumber, type RecordName, type StoredHousehold } from './load.js';
import { planRegisteredHouseholds, type FilingOf, type HouseholdPlan } from './plan-households.js';
import { areasOfMemberships, planMemberships, type PlannedMembership } from './plan-memberships.js';
import { numbersNamed, ScopeBuilder, type Scope } from './scope.js';
import { writeConflicts } from './write-conflicts.js';
import { writeFacts, type Surroundings } from './write-facts.js';
import {
  ensureResidences,
  householdsOf,
  refreshHeads,
  removeEmptyHouseholds,
  writeHouseholds,
  writeMemberships,
} from './write-households.js';
import { writeKinship } from './write-kinship.js';
import { writeLinks, type LinkToWrite } from './write-links.js';
import { tokensOfPerson, writePeople, type PersonToWrite, type PinyinBook } from './write-people.js';
import { writeTokens } from './write-tokens.js';

export interface LinkChunkTools {
  readonly client: pg.ClientBase;
  readonly vault: Vault;
  readonly filings: FilingBook;
  readonly pinyin: PinyinBook;
}

/** Records of the chunk all of whose mentions link, and records with one that does not. */
export interface ChunkOutcome {
  readonly linked: number;
  readonly unlinked: number;
}

/**
 * Links a chunk of changed records, inside the caller's transaction: gathers everything they can have an effect on, decides it
 * anew from the records alone, and writes what differs. The outcome is the same in whatever chunks and order records come.
 */
export async function linkChunk(tools: LinkChunkTools, changed: readonly RecordName[]): Promise<ChunkOutcome> {
  const { left, attached } = await attachFacts(tools, changed);
  if (left.length === 0) return { linked: attached, unlinked: 0 };
  const { linked, unlinked } = await judgeRecords(tools, left);
  return { linked: linked + attached, unlinked };
}

async function judgeRecords(tools: LinkChunkTools, changed: readonly RecordName[]): Promise<ChunkOutcome> {
  const { client, vault, filings, pinyin } = tools;
  const scope = await new ScopeBuilder(client, vault).gather(changed);
  // Another department's run may have brought a community that this one has not met.
  await filings.learn(client, new Set([...scope.evidence.values()].map(({ record }) => record.regionCode)));
  const filingOf: FilingOf = (regionCode) => filings.numberOf(regionCode);
  const households = await planHouseholds(client, scope, filingOf);
  await writeHouseholds(client, households.write);

  const decisions = decide(scope);
  const memberships = new Map<string, PlannedMembership[]>(
    decisions.people.map((person) => [
      person.ref.id,
      planMemberships(person, (number) => households.byNumber.get(number)),
    ]),
  );
  const people = decisions.people.map((person): PersonToWrite => ({
    ...person,
    areas: areasOfMemberships(memberships.get(person.ref.id) ?? []),
  }));
  const planned = [...memberships.values()].flat();
  const residences = await ensureResidences(client, planned, filingOf);
  const areasOfPerson = new Map(people.map(({ ref, areas }) => [ref.id, areas]));

  const renamed = await writePeople(client, vault, pinyin, people, decisions.gone);
  const touched = await writeMemberships(
    client,
    [
      ...people.map(({ ref, isNew }) => ({ ...ref, isNew })),
      ...decisions.gone.map((ref) => ({ ...ref, isNew: false })),
    ],
    planned.flatMap((one) => {
      const household = one.household ?? residences.byDwelling.get(one.dwelling?.dwelling ?? '');
      const areas = areasOfPerson.get(one.person.ref.id) ?? [wholeCountry];
      return household === undefined ? [] : [{ ...one, in: household, areas }];
    }),
  );
  const links = decisions.mentions.map((mention) => linkToWrite(mention, households, areasOfPerson));
  const peopleOfRecord = groupByRecord(decisions);
  await writeLinks(client, links, decisions.staleLinks);
  const residenceOf = new Map(
    planned.flatMap(({ dwelling, evidence }) => {
      const household = dwelling && residences.byDwelling.get(dwelling.dwelling);
      return household ? [[evidence.recordId, household.id] as const] : [];
    }),
  );
  await writeFacts(client, vault, { links, stale: decisions.staleLinks, peopleOfRecord, residenceOf });
  await writeKinship(client, people, decisions.gone, links, peopleOfRecord);
  await writeConflicts(client, people, decisions.gone);
  await writeTokens(
    client,
    [
      ...people.map(({ ref, isNew }) => ({ ...ref, isNew })),
      ...decisions.gone.map((ref) => ({ ...ref, isNew: false })),
    ],
    people.flatMap((person) => tokensOfPerson(vault, pinyin, person)),
  );
  await settleHouseholds(client, [...touched, ...households.write], people, renamed, links, scope);
  return countOutcome(changed, links);
}

async function planHouseholds(client: pg.ClientBase, scope: Scope, filingOf: FilingOf): Promise<HouseholdPlan> {
  const known = new Set([...scope.households.values()].map(({ number }) => number));
  const missing = [...numbersNamed(scope)].filter((number) => !known.has(number));
  const stored = await loadHouseholdsByNumber(client, missing, ['REGISTERED', 'COLLECTIVE']);
  return planRegisteredHouseholds(scope, stored, filingOf);
}

function linkToWrite(
  mention: DecidedMention,
  households: HouseholdPlan,
  areasOfPerson: ReadonlyMap<string, readonly string[]>,
): LinkToWrite {
  const { record } = mention.evidence;
  const household = record.kind === 'register-entry' ? households.byNumber.get(record.fact.householdNumber) : undefined;
  return { ...mention, householdId: household?.id ?? null, areas: areasOfLink(mention, household, areasOfPerson) };
}

/** A link is seen where its person is; one to nobody, where its household or its record is filed. */
function areasOfLink(
  { person, before, evidence: { record } }: DecidedMention,
  household: StoredHousehold | undefined,
  areasOfPerson: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (person !== null) return areasOfPerson.get(person.id) ?? before?.areas ?? [wholeCountry];
  const region = household?.regionCode ?? record.regionCode ?? wholeCountry;
  return areasOf(isAreaCode(region) ? region : wholeCountry);
}

function groupByRecord({ mentions }: Decisions): Surroundings {
  const grouped = new Map<string, Map<string, PersonRef | null>>();
  for (const { evidence, mention, person } of mentions) {
    const roles = grouped.get(evidence.recordId) ?? new Map<string, PersonRef | null>();
    roles.set(mention.role, person);
    grouped.set(evidence.recordId, roles);
  }
  return grouped;
}

async function settleHouseholds(
  client: pg.ClientBase,
  touched: readonly PersonRef[],
  people: readonly PersonToWrite[],
  renamed: ReadonlySet<string>,
  links: readonly LinkToWrite[],
  scope: Scope,
): Promise<void> {
  const known = people.filter(({ ref, isNew }) => !isNew && renamed.has(ref.id)).map(({ ref }) => ref.id);
  const all = new Map<string, PersonRef>();
  const speaking = [...scope.households.values()].filter(({ number }) => scope.householdNumbers.has(number));
  for (const { filing, id } of [...touched, ...speaking, ...(await householdsOf(client, known))])
    all.set(id, { filing, id });
  const unlinkedHeads = new Map<string, string>();
  for (const { person, householdId, evidence, mention } of links) {
    const { record } = evidence;
    if (person !== null || householdId === null || record.kind !== 'register-entry') continue;
    if (record.fact.relation === '02' && record.fact.status === 'NORMAL') unlinkedHeads.set(householdId, mention.name);
  }
  await refreshHeads(client, [...all.values()], unlinkedHeads);
  await removeEmptyHouseholds(client, [...all.values()]);
}

function countOutcome(changed: readonly RecordName[], links: readonly LinkToWrite[]): ChunkOutcome {
  const wanted = new Set(changed.map(evidenceKey));
  const whole = new Map<string, boolean>();
  for (const { evidence, person } of links) {
    const { key } = evidence;
    if (wanted.has(key)) whole.set(key, (whole.get(key) ?? true) && person !== null);
  }
  const linked = [...whole.values()].filter(Boolean).length;
  return { linked, unlinked: whole.size - linked };
}
