import type pg from 'pg';
import { isAreaCode, wholeCountry } from '../../schema/canonical/region-code.js';
import { evidenceKey, type Evidence } from '../../schema/person/person.evidence.js';
import { isLiving } from '../../schema/person/person.living.js';
import type { Vault } from '../../schema/vault/index.js';
import { areasOfRegion, sharedAreas } from './area-list.js';
import { attachFacts } from './attach-facts.js';
import { decide, type DecidedMention, type Decisions } from './decide.js';
import type { FilingBook } from '../sync/filing.js';
import type { PersonRef } from './fact-table.js';
import { planInsuredFamilies } from './insured-families.js';
import { loadHouseholdsByNumber, type RecordName, type StoredHousehold } from './load.js';
import { ahead, type Writes } from './pipeline.js';
import { planCases } from './plan-cases.js';
import { planRegisteredHouseholds, type FilingOf, type HouseholdPlan } from './plan-households.js';
import { areasOfPerson, planMemberships, type PlannedMembership } from './plan-memberships.js';
import { reachOfPeople, type Reach } from './reach.js';
import { namedKinds, numbersNamed, ScopeBuilder, type Scope } from './scope.js';
import type { SetAside } from './set-aside.js';
import { householdsOf, refreshHeads, removeEmptyHouseholds } from './settle-households.js';
import { moveSettlements } from './settlements.js';
import { loadConflicts, writeConflicts } from './write-conflicts.js';
import type { Assignment } from './loose/assignment.js';
import { markLoose, shakenPeople, wakeAround } from './loose/mark-loose.js';
import { redirectsOf, writeRedirects } from './loose/redirects.js';
import { readFacts, writeFacts, type Surroundings } from './write-facts.js';
import { doorsOf, doorToken, planResidences, writeHouseholds } from './write-households.js';
import { readKinship, writeKinship } from './write-kinship.js';
import { writeLinks, type LinkToWrite } from './write-links.js';
import { loadMemberships, writeMemberships, type MembershipToWrite } from './write-memberships.js';
import {
  isFoundAnew,
  isSeenAnew,
  loadGolden,
  tokensOfPerson,
  writePeople,
  type PersonToWrite,
  type PinyinBook,
  type StoredPerson,
} from './write-people.js';
import { loadTokens, writeTokens } from './write-tokens.js';

/** What linking a chunk needs. The connection is pipelined; whoever commits settles `writes` first. */
export interface LinkChunkTools {
  readonly client: pg.ClientBase;
  readonly writes: Writes;
  readonly vault: Vault;
  readonly filings: FilingBook;
  readonly pinyin: PinyinBook;
  /** Records of the chunk that have been opened already, by `evidenceKey`. */
  readonly prepared: ReadonlyMap<string, Evidence>;
  /** Records of the chunk of which it is known that no link of them is stored, by `evidenceKey`. */
  readonly neverLinked: ReadonlySet<string>;
  /** Records that are treated as closed, by `evidenceKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** Records that nobody can read, as they are come upon. */
  readonly unreadable: SetAside[];
  /** What comparison has just found, by `linkKey`; null: nobody. */
  readonly given?: ReadonlyMap<string, Assignment | null>;
  /** Whether people have decided anything about any mention. */
  readonly hasDecisions: boolean;
  /** Whether there are mentions that a person who comes or changes may be meant by. */
  readonly hasLoose: boolean;
  /** Whether people have decided anything about a value. */
  readonly hasSettlements: boolean;
  /** Throws where the worker is to stop. */
  readonly assertGoing: () => void;
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

/** Judges records and everybody in their reach anew, whether or not anything about them has changed. */
export async function judgeRecords(tools: LinkChunkTools, changed: readonly RecordName[]): Promise<ChunkOutcome> {
  const { client, filings, assertGoing } = tools;
  const scope = await new ScopeBuilder(tools).gather(changed);
  assertGoing();
  // Another department's run may have brought a community that this one has not met.
  await filings.learn(client, new Set([...scope.evidence.values()].map(({ record }) => record.regionCode)));
  const filingOf: FilingOf = (regionCode) => filings.numberOf(regionCode);
  const households = await planHouseholds(client, scope, filingOf);
  const decisions = decide(scope);
  assertGoing();
  const plan = planPeople(scope, decisions, households);
  const outcome = countOutcome(changed, plan.links);
  await writePlan(tools, scope, decisions, households, plan);
  return outcome;
}

interface PeoplePlan {
  readonly people: readonly PersonToWrite[];
  readonly reach: ReadonlyMap<string, Reach>;
  /** Of the people whose memberships can have changed. */
  readonly memberships: readonly PlannedMembership[];
  readonly links: readonly LinkToWrite[];
  readonly areasById: ReadonlyMap<string, readonly string[]>;
}

function planPeople(scope: Scope, decisions: Decisions, households: HouseholdPlan): PeoplePlan {
  const reach = reachOfPeople(scope, decisions, households);
  const memberships: PlannedMembership[] = [];
  const people = decisions.people.map((person): PersonToWrite => {
    const householdOf = (evidence: Evidence) => householdNamed(scope, households, evidence);
    const planned = planMemberships(person, householdOf);
    if (reach.get(person.ref.id)?.memberships !== false) memberships.push(...planned);
    return { ...person, areas: sharedAreas(areasOfPerson(person, householdOf, planned)) };
  });
  const areasById = new Map(people.map(({ ref, areas }) => [ref.id, areas]));
  const links = decisions.mentions.map((mention) => linkToWrite(scope, mention, households, areasById));
  return { people, reach, memberships, links, areasById };
}

/** Reads what is stored of all that may differ, and writes what does. Reads go first, so that the database has work meanwhile. */
async function writePlan(
  tools: LinkChunkTools,
  scope: Scope,
  decisions: Decisions,
  households: HouseholdPlan,
  plan: PeoplePlan,
): Promise<void> {
  const { client, vault, filings, writes } = tools;
  const { people, reach, links } = plan;
  const { gone, staleLinks } = decisions;
  const known = [...people.filter(({ isNew }) => !isNew).map(({ ref }) => ref), ...gone];
  const moving = known.filter(({ id }) => reach.get(id)?.memberships !== false);
  const doors = doorsOf(plan.memberships);
  const reading = Promise.all([
    loadHouseholdsByNumber(client, [...doors.keys()], ['RESIDENCE']),
    planInsuredFamilies(client, plan.memberships),
    loadGolden(client, known),
    loadMemberships(client, moving),
    loadConflicts(client, known),
    loadTokens(
      client,
      households.write.filter(({ isNew }) => !isNew),
    ),
  ] as const);
  const facts = readFacts(client, links, staleLinks, reach);
  const [storedDoors, insured, golden, storedMemberships, storedConflicts, storedDoorTokens] = await reading;
  tools.assertGoing();

  const residences = planResidences(doors, storedDoors, (regionCode) => filings.numberOf(regionCode));
  writeHouseholds(client, writes, [...households.write, ...residences.created, ...insured.write]);
  const doorTokens = [...households.write, ...residences.created].flatMap(doorToken);
  writeTokens(client, writes, storedDoorTokens, doorTokens);
  const written = writePeople(client, writes, tools, golden, people, gone);
  const touched = writeMemberships(
    client,
    writes,
    storedMemberships,
    placed(plan, residences.byDwelling, insured.byFamily),
  );
  const writtenLinks = writeLinks(client, writes, links, staleLinks);
  markLoose(tools, writtenLinks, staleLinks, households.byNumber);
  if (tools.hasLoose) {
    const shaken = shakenPeople(plan, written, writtenLinks, staleLinks, households.write);
    wakeAround(tools, shaken, golden, gone, plan.memberships);
  }
  writeRedirects(tools, redirectsOf(decisions), golden);
  const around = {
    peopleOfRecord: groupByRecord(decisions),
    residenceOf: residencesOfRecords(plan, residences.byDwelling),
  };
  await writeFacts(client, writes, vault, around, facts);

  const related = people.filter(
    (person) => reach.get(person.ref.id)?.kinship !== false || isSeenAnew(golden.get(person.ref.id), person),
  );
  const kinship = {
    people,
    inReach: [...related.map(({ ref }) => ref), ...gone],
    links,
    peopleOfRecord: around.peopleOfRecord,
  };
  const storedKinship = ahead(readKinship(client, kinship));
  const found = people.filter(
    (person) => reach.get(person.ref.id)?.tokens !== false || isFoundAnew(golden.get(person.ref.id), person),
  );
  const storedTokens = ahead(
    loadTokens(client, [...found.filter(({ isNew }) => !isNew).map(({ ref }) => ref), ...gone]),
  );
  writeConflicts(client, writes, storedConflicts, people);
  if (tools.hasSettlements) moveSettlements(client, writes, people);
  await writeKinship(client, writes, kinship, await storedKinship);
  const tokens = found.flatMap((person) => tokensOfPerson(vault, tools.pinyin, person));
  writeTokens(client, writes, await storedTokens, tokens);
  await settleHouseholds(tools, [...touched, ...households.write], renamedPeople(golden, people), links, scope);
}

function placed(
  { memberships, areasById }: PeoplePlan,
  byDwelling: ReadonlyMap<string, StoredHousehold>,
  byFamily: ReadonlyMap<string, StoredHousehold>,
): MembershipToWrite[] {
  return memberships.flatMap((one) => {
    const household =
      one.household ?? byDwelling.get(one.dwelling?.dwelling ?? '') ?? byFamily.get(one.family?.id ?? '');
    const areas = areasById.get(one.person.ref.id) ?? areasOfRegion(wholeCountry);
    return household === undefined ? [] : [{ ...one, in: household, areas }];
  });
}

/** The household behind the door that a record names, by the record's id. */
function residencesOfRecords(
  { memberships }: PeoplePlan,
  byDwelling: ReadonlyMap<string, StoredHousehold>,
): Map<string, string> {
  return new Map(
    memberships.flatMap(({ dwelling, evidence }) => {
      const household = dwelling && byDwelling.get(dwelling.dwelling);
      return household ? [[evidence.recordId, household.id] as const] : [];
    }),
  );
}

/** Known people who have another name than before, or are living or not as they were not: what they head is called by that. */
function renamedPeople(golden: ReadonlyMap<string, StoredPerson>, people: readonly PersonToWrite[]): string[] {
  return people
    .filter(({ ref, isNew, person }) => {
      const before = golden.get(ref.id);
      if (isNew || before?.name !== person.name) return !isNew;
      return isLiving(before.status, before.register_status) !== isLiving(person.status, person.registerStatus);
    })
    .map(({ ref }) => ref.id);
}

async function planHouseholds(client: pg.ClientBase, scope: Scope, filingOf: FilingOf): Promise<HouseholdPlan> {
  const known = new Set([...scope.households.values()].map(({ number }) => number));
  const missing = [...numbersNamed(scope)].filter((number) => !known.has(number));
  const stored = await loadHouseholdsByNumber(client, missing, namedKinds);
  return planCases(scope, planRegisteredHouseholds(scope, stored, filingOf), filingOf);
}

/** The household to which the record's subject belongs by it. */
function householdNamed(
  { householdNumberOf }: Scope,
  { byNumber }: HouseholdPlan,
  evidence: Evidence,
): StoredHousehold | undefined {
  const number = evidence.kind === 'registered-household' ? undefined : householdNumberOf(evidence);
  return number === undefined ? undefined : byNumber.get(number);
}

function linkToWrite(
  scope: Scope,
  mention: DecidedMention,
  households: HouseholdPlan,
  areasById: ReadonlyMap<string, readonly string[]>,
): LinkToWrite {
  const household = householdNamed(scope, households, mention.evidence);
  return { ...mention, householdId: household?.id ?? null, areas: areasOfLink(mention, household, areasById) };
}

/** A link is seen where its person is; one to nobody, where its household or its record is filed. */
function areasOfLink(
  { person, before, evidence: { record } }: DecidedMention,
  household: StoredHousehold | undefined,
  areasById: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (person !== null) return areasById.get(person.id) ?? before?.areas ?? areasOfRegion(wholeCountry);
  const region = household?.regionCode ?? record.regionCode ?? wholeCountry;
  return areasOfRegion(isAreaCode(region) ? region : wholeCountry);
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
  { client, writes }: LinkChunkTools,
  touched: readonly PersonRef[],
  renamed: readonly string[],
  links: readonly LinkToWrite[],
  scope: Scope,
): Promise<void> {
  const all = new Map<string, PersonRef>();
  const speaking = [...scope.households.values()].filter(({ number }) => scope.householdNumbers.has(number));
  for (const { filing, id } of [...touched, ...speaking, ...(await householdsOf(client, renamed))])
    all.set(id, { filing, id });
  const unlinkedHeads = new Map<string, string>();
  for (const { person, householdId, evidence, mention } of links) {
    const { record } = evidence;
    if (person !== null || householdId === null || record.kind !== 'register-entry') continue;
    if (record.fact.relation === '02' && record.fact.status === 'NORMAL') unlinkedHeads.set(householdId, mention.name);
  }
  writes.send(refreshHeads(client, [...all.values()], unlinkedHeads));
  await removeEmptyHouseholds(client, writes, [...all.values()]);
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
