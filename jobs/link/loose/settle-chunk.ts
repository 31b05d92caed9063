import type pg from 'pg';
import type { PreparedRecord } from '../../../linkage/record.js';
import { areasOf, isAreaCode, wholeCountry } from '../../../schema/canonical/region-code.js';
import type { PersonMention } from '../../../schema/canonical/record/mention.js';
import { evidenceKey, type Evidence } from '../../../schema/person/person.evidence.js';
import { linkChunk, type LinkChunkTools } from '../link-chunk.js';
import { linkKey } from '../link-key.js';
import {
  loadEvidence,
  loadHouseholdsByNumber,
  loadLinksByPlace,
  type RecordName,
  type StoredHousehold,
  type StoredLink,
} from '../load.js';
import { evidenceText, isOwnToken, ownToken, type Assignment } from './assignment.js';
import { findCandidates, loadStanding } from './candidates.js';
import {
  addressOf,
  dwellingOfMention,
  isBare,
  saysMoreThanName,
  toCompare,
  type HouseholdsByNumber,
} from './compared.js';
import type { Comparing } from './comparing.js';
import { loadDecisions, type Decided } from './decisions.js';
import { judgeLoose, type Candidate, type LooseOutcome, type Weighed } from './judge.js';
import { keysOfMention } from './keys.js';
import { deleteTodo, type LinkPlace } from './loose-store.js';
import { evidenceOf, writeReviews, type ReviewToWrite } from './reviews.js';

/** A mention that waits, with its record. */
interface Waiting {
  readonly link: StoredLink;
  readonly evidence: Evidence;
  readonly mention: PersonMention;
  readonly decided: Decided | undefined;
}

type Judged = Waiting & { readonly outcome: LooseOutcome | 'DECIDED' };

/**
 * Compares mentions without a number of their own with the people they may mean, links those that mean one person beyond doubt,
 * and asks staff about the others that may. Inside the caller's transaction, under the lock of linking.
 *
 * What comes of a mention depends on its own record, on the people who have numbers and on what people decided, and on no other
 * such mention: so it is the same in whatever order records come. An entry of the register that means nobody with a number stands
 * for a person of its own, since the register is the authority on who there is; what other departments say may mean that person.
 */
export async function settleChunk(
  tools: LinkChunkTools,
  comparing: Comparing,
  places: readonly LinkPlace[],
): Promise<void> {
  const { client, writes } = tools;
  const { waiting, households } = await gather(tools, places);
  const judged = await judgeAll(tools, comparing, waiting, households);
  const given = new Map<string, Assignment | null>();
  for (const one of judged) {
    const assignment = assignmentOf(one, comparing.name);
    if (assignment !== undefined) given.set(linkKey(one.link, one.link.role), assignment);
  }
  const changed = judged.filter((one) => differs(one, given.get(linkKey(one.link, one.link.role))));
  const areas = await loadAreas(client, judged);
  // Before what follows may ask for some of them again.
  await deleteTodo(client, places);
  await writeReviews(
    tools,
    places,
    judged.flatMap((one) => reviewOf(one, households, areas)),
    new Set(judged.filter(({ decided }) => decided !== undefined).map(({ link }) => link.id)),
    comparing.name,
  );
  const names = new Map<string, RecordName>(changed.map(({ link }) => [link.key, link]));
  if (names.size > 0) await linkChunk({ ...tools, given }, [...names.values()]);
  await writes.settle();
}

async function gather(tools: LinkChunkTools, places: readonly LinkPlace[]) {
  const { client, vault, filings } = tools;
  const links = await loadLinksByPlace(client, places);
  const names = new Map<string, RecordName>(links.map((link) => [link.key, link]));
  const opened = await loadEvidence(client, vault, [...names.values()], tools.unreadable);
  const evidence = new Map(opened.map((one) => [one.key, one]));
  await filings.learn(client, new Set([...evidence.values()].map(({ record }) => record.regionCode)));
  const decided = tools.hasDecisions ? await loadDecisions(client, [...evidence.values()]) : new Map<string, Decided>();
  const waiting = links.flatMap((link): Waiting[] => {
    const own = evidence.get(link.key);
    const mention = own?.record.mentions.find(({ role }) => role === link.role);
    const decision = decided.get(linkKey(link, link.role));
    // Whoever has a number of his own, and of whom nobody has decided anything, does not wait.
    if (own === undefined || mention === undefined || (link.method === 'ID_NUMBER' && decision === undefined))
      return [];
    return [{ link, evidence: own, mention, decided: decision }];
  });
  const households = await householdsNamed(tools, evidence.values());
  return { waiting, households };
}

async function householdsNamed(
  { client }: Pick<LinkChunkTools, 'client'>,
  evidence: Iterable<Evidence>,
): Promise<Map<string, StoredHousehold>> {
  const numbers = new Set<string>();
  for (const { record } of evidence) if (record.kind === 'register-entry') numbers.add(record.fact.householdNumber);
  const found = await loadHouseholdsByNumber(client, [...numbers], ['REGISTERED', 'COLLECTIVE']);
  return new Map(found.map((household) => [household.number, household]));
}

/** A person who may be meant, with the mentions that stand for the person. */
interface Known {
  readonly ref: LinkPlace;
  readonly idToken: string;
  readonly records: readonly PreparedRecord[];
}

async function judgeAll(
  tools: LinkChunkTools,
  comparing: Comparing,
  waiting: readonly Waiting[],
  households: HouseholdsByNumber,
): Promise<Judged[]> {
  const { client, vault, filings, pinyin } = tools;
  const toJudge = waiting.filter(({ decided, link }) => decided?.same == null && link.method !== 'ID_NUMBER');
  const outcomes = new Map<Waiting, LooseOutcome>();
  const found = await findCandidates(
    client,
    vault,
    toJudge.map(({ evidence, mention }) => ({
      keys: keysOfMention(mention, dwellingOfMention(evidence, mention.role, households), pinyin),
      regionCode: evidence.record.regionCode,
      isNameAlone: !saysMoreThanName(evidence, mention, households),
      filing: filings.numberOf(evidence.record.regionCode),
    })),
  );
  // What is opened of people is held for one slice and no longer: a common name brings many.
  for (const { from, to, people: refs } of slicesOf(found)) {
    tools.assertGoing();
    const people = await loadKnown(tools, comparing, refs);
    for (let place = from; place < to; place += 1) {
      const one = toJudge[place]!;
      const candidates = (found[place] ?? []).flatMap(({ id }) => candidateOf(one, people.get(id)));
      const own = comparing.prepare(toCompare(one.evidence, one.mention, households));
      outcomes.set(one, judgeLoose(comparing, own, candidates, claimedOf(one, vault)));
    }
  }
  return waiting.map((one) => ({ ...one, outcome: outcomes.get(one) ?? 'DECIDED' }));
}

interface Slice {
  readonly from: number;
  readonly to: number;
  readonly people: readonly LinkPlace[];
}

const slicePeopleMax = 1_000;

/** Consecutive mentions with the people whom they may mean, so many as are held in memory at a time; one mention's are not torn apart. */
function slicesOf(found: readonly (readonly LinkPlace[])[]): Slice[] {
  const slices: Slice[] = [];
  let people = new Map<string, LinkPlace>();
  let from = 0;
  for (const [place, refs] of found.entries()) {
    const more = refs.filter(({ id }) => !people.has(id));
    if (place > from && people.size + more.length > slicePeopleMax) {
      slices.push({ from, to: place, people: [...people.values()] });
      people = new Map();
      from = place;
    }
    for (const ref of refs) people.set(ref.id, ref);
  }
  if (found.length > from) slices.push({ from, to: found.length, people: [...people.values()] });
  return slices;
}

/** The token of a valid number that the mention carries and that is somebody else's. */
function claimedOf({ mention }: Waiting, vault: LinkChunkTools['vault']): string | null {
  return mention.idNumber === undefined ? null : vault.blindIndex('id-number', mention.idNumber);
}

function candidateOf({ link, mention, decided }: Waiting, known: Known | undefined): Candidate[] {
  if (known === undefined || known.records.length === 0) return [];
  const { ref: person, idToken, records } = known;
  // An entry of the register is held against people who have numbers alone, so that no entry waits for another.
  if (isOwnToken(idToken) && (link.kind === 'register-entry' || idToken === ownToken(link.id))) return [];
  if (mention.idNumber !== undefined && link.idToken === idToken && link.method !== 'SCORED') return [];
  const verdict = decided?.different.has(idToken) === true ? 'different' : decided?.unsure.has(idToken) === true ? 'unsure' : undefined; // prettier-ignore
  return [{ person, idToken, records, verdict }];
}

async function loadKnown(
  tools: LinkChunkTools,
  comparing: Comparing,
  people: readonly LinkPlace[],
): Promise<Map<string, Known>> {
  const { client, vault } = tools;
  const standing = await loadStanding(client, people);
  const names = new Map<string, RecordName>(standing.map((name) => [evidenceKey(name), name]));
  const opened = await loadEvidence(client, vault, [...names.values()], tools.unreadable);
  const evidence = new Map(opened.map((one) => [one.key, one]));
  tools.assertGoing();
  const households = await householdsNamed(tools, evidence.values());
  const known = new Map<string, Known & { readonly records: PreparedRecord[]; readonly bare: PreparedRecord[] }>();
  const refs = new Map(people.map((ref) => [ref.id, ref]));
  for (const { personId, idToken, role, ...name } of standing) {
    const own = evidence.get(evidenceKey(name));
    const mention = own?.record.mentions.find((one) => one.role === role);
    const ref = refs.get(personId);
    if (own === undefined || mention === undefined || ref === undefined) continue;
    const one = known.get(personId) ?? { ref, idToken, records: [], bare: [] };
    (isBare(mention) ? one.bare : one.records).push(comparing.prepare(toCompare(own, mention, households)));
    known.set(personId, one);
  }
  // A row of a number and a name speaks for a person of whom nothing else is known. Beside a record that says where somebody lives and
  // was born, the best pair would be the one with the row that says nothing against it.
  for (const { records, bare } of known.values()) if (records.length === 0) records.push(...bare);
  return known;
}

/** undefined: as people decided, which linking reads for itself. */
function assignmentOf({ outcome, link }: Judged, parameters: string): Assignment | null | undefined {
  if (outcome === 'DECIDED') return undefined;
  if (outcome.outcome === 'LINKED') return scored(outcome.to, parameters);
  // Whoever the register enters is somebody, also while nobody can say whether it is a person who is known already.
  if (link.kind !== 'register-entry' || link.role !== 'subject') return null;
  return { token: ownToken(link.id), method: 'SCORED', score: null, evidence: null, parameters, decidedBy: null };
}

function scored({ idToken, weight, evidence }: Weighed, parameters: string): Assignment {
  return {
    token: idToken,
    method: 'SCORED',
    score: Math.round(weight * 10) / 10,
    evidence: evidenceOf(evidence),
    parameters,
    decidedBy: null,
  };
}

/** Whether linking has something to change: it is not asked where a mention stays as it is. */
function differs({ outcome, link, evidence }: Judged, assignment: Assignment | null | undefined): boolean {
  if (outcome === 'DECIDED' || assignment === undefined || link.method === 'MANUAL') return true;
  if (assignment === null) return link.personId !== null;
  return (
    link.personId === null ||
    link.idToken !== assignment.token ||
    link.recordId !== evidence.recordId ||
    link.score !== assignment.score ||
    link.parameters !== assignment.parameters ||
    evidenceText(link.evidence) !== evidenceText(assignment.evidence)
  );
}

/** Areas of everybody who is asked about. */
async function loadAreas(
  client: pg.ClientBase,
  judged: readonly Judged[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const people = judged.flatMap(({ outcome }) =>
    outcome !== 'DECIDED' && outcome.outcome === 'REVIEW' ? outcome.candidates.map(({ person }) => person) : [],
  );
  if (people.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; areas: readonly string[] }>(
    `select p.id, p.areas from unnest($1::int[], $2::uuid[]) as r(filing, id) join hub.person p on p.filing = r.filing and p.id = r.id`,
    [people.map(({ filing }) => filing), people.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, areas }) => [id, areas]));
}

/**
 * It is asked where the record belongs, and where each candidate does: many records name a city or nothing, and only who sees a candidate
 * can say that it is not that person.
 */
function reviewOf(
  { outcome, link, evidence, mention }: Judged,
  households: HouseholdsByNumber,
  areasOfPeople: ReadonlyMap<string, readonly string[]>,
): ReviewToWrite[] {
  if (outcome === 'DECIDED' || outcome.outcome !== 'REVIEW') return [];
  const { reason, candidates } = outcome;
  const household =
    evidence.record.kind === 'register-entry' ? households.get(evidence.record.fact.householdNumber) : undefined;
  const region = household?.regionCode ?? evidence.record.regionCode ?? wholeCountry;
  const own = areasOf(isAreaCode(region) ? region : wholeCountry);
  const theirs = candidates.flatMap(({ person }) => areasOfPeople.get(person.id) ?? []);
  const areas = [...new Set([...own, ...theirs])].toSorted();
  const address = addressOf(evidence, mention.role, households);
  return [{ link, evidence, mention, address, reason, candidates, areas }];
}
