import { newId } from '../../schema/canonical/id.js';
import { claimOf, type Claim, type Evidence } from '../../schema/person/person.evidence.js';
import { goldenFrom, groundOf, type Golden } from '../../schema/person/person.golden.js';
import {
  isBelievedMore,
  judgeClaims,
  leadingClaim,
  linkRuleVersion,
  reasonWithoutNumber,
  type UnlinkedReason,
  type Verdict,
} from '../../schema/person/person.identity.js';
import type { PersonMention } from '../../schema/canonical/record/mention.js';
import type { Ground } from '../../schema/person/person.statement.js';
import type { PersonRef } from './fact-table.js';
import { isSameName } from './loose/same-name.js';
import { linkKey } from './link-key.js';
import { isOwnToken, type Assignment } from './loose/assignment.js';
import type { Scope } from './scope.js';
import type { StoredLink } from './load.js';

export interface DecidedPerson extends Golden {
  readonly ref: PersonRef;
  readonly idToken: string;
  readonly isNew: boolean;
  /** What the golden record was made from. */
  readonly ground: Ground;
  /** All claims that speak of the person: by number, by a person's word, by comparison. */
  readonly own: readonly Claim[];
}

export interface DecidedMention {
  readonly evidence: Evidence;
  readonly mention: PersonMention;
  readonly person: PersonRef | null;
  readonly method: StoredLink['method'];
  readonly reason: string | null;
  readonly idToken: string | null;
  readonly before: StoredLink | undefined;
  /** How it came about, where no number of its own decided. */
  readonly assignment: Assignment | null;
}

export interface Decisions {
  readonly people: readonly DecidedPerson[];
  /** People of whom no record speaks any more. */
  readonly gone: readonly PersonRef[];
  readonly mentions: readonly DecidedMention[];
  /** Links of mentions that are no longer made. */
  readonly staleLinks: readonly StoredLink[];
}

interface Outcome {
  readonly person: PersonRef | null;
  readonly reason: UnlinkedReason | null;
  readonly assignment: Assignment | null;
}

/** Decides for every mention in scope whom it means. Pure but for the ids of new people. */
export function decide(scope: Scope): Decisions {
  const sorted = claimsByToken(scope);
  const { attached } = sorted;
  const verdicts = verdictsOf(sorted);
  const holders = holdersOf(scope, verdicts);
  const people: DecidedPerson[] = [];
  const outcomes = new Map<string, Outcome>();
  for (const [token, { own, refused }] of verdicts) {
    const known = holders.get(token);
    const more = attached.get(token) ?? [];
    const all = more.length === 0 ? own : [...own, ...more.map(({ claim }) => claim)];
    const ref = known ?? newPerson(own.length === 0 ? all : own);
    const ground = groundOf(
      own,
      refused.map(({ claim }) => claim),
      more.map(({ claim }) => claim),
      scope.settlementsOf(ref.id),
    );
    people.push({ ...goldenFrom(ground), ground, ref, idToken: token, isNew: known === undefined, own: all });
    for (const claim of own) outcomes.set(mentionKey(claim), { person: ref, reason: null, assignment: null });
    for (const { claim, assignment } of more)
      outcomes.set(mentionKey(claim), { person: ref, reason: null, assignment });
    for (const { claim, reason } of refused) {
      const key = mentionKey(claim);
      if (!outcomes.has(key)) outcomes.set(key, { person: null, reason, assignment: null });
    }
  }
  const gone = [...holders].filter(([token]) => !verdicts.has(token)).map(([, person]) => person);
  const mentions = [...scope.evidence.values()].flatMap((evidence) =>
    evidence.record.mentions.map((mention) => decideMention(scope, evidence, mention, outcomes)),
  );
  const made = new Set(mentions.map(mentionKey));
  const staleLinks = [...scope.links.values()].filter((link) => !made.has(linkKey(link, link.role)));
  return { people, gone, mentions, staleLinks };
}

function mentionKey({ evidence, mention }: Pick<Claim, 'evidence' | 'mention'>): string {
  return linkKey(evidence, mention.role);
}

interface Attached {
  readonly claim: Claim;
  readonly assignment: Assignment;
}

interface Claims {
  /** By the number that each carries. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** By whom somebody said, or comparison found, that each means. */
  readonly attached: ReadonlyMap<string, readonly Attached[]>;
}

/** What a person decided is no claim that the machine may judge; what has no number of its own claims none. */
function claimsByToken(scope: Scope): Claims {
  const claims = new Map<string, Claim[]>();
  const attached = new Map<string, Attached[]>();
  for (const evidence of scope.evidence.values()) {
    for (const mention of evidence.record.mentions) {
      const key = mentionKey({ evidence, mention });
      const assignment = scope.assignmentOf(key);
      const own = scope.tokenOf(evidence, mention);
      if (own !== null && assignment?.method !== 'MANUAL' && scope.idTokens.has(own) && !scope.isRuledOut(key, own))
        push(claims, own, claimOf(evidence, mention, scope.comparable));
      if (assignment === null || !scope.idTokens.has(assignment.token)) continue;
      // A number of its own outranks comparison; whose it is decides itself.
      if (own !== null && assignment.method === 'SCORED') continue;
      push(attached, assignment.token, { claim: claimOf(evidence, mention, scope.comparable), assignment });
    }
  }
  return { claims, attached };
}

function push<Value>(groups: Map<string, Value[]>, token: string, value: Value): void {
  const group = groups.get(token);
  if (group === undefined) groups.set(token, [value]);
  else group.push(value);
}

/**
 * Who has each number. Somebody of whom nobody has a number stands on the register's own entry, as long as that is there and
 * means nobody else.
 */
function verdictsOf({ claims, attached }: Claims): Map<string, Verdict> {
  const verdicts = new Map([...claims].map(([token, group]) => [token, judgeClaims(group, isSameName)]));
  for (const [token, group] of attached) {
    if (verdicts.has(token) || !isOwnToken(token)) continue;
    if (group.some(({ claim }) => claim.evidence.kind === 'register-entry' && claim.mention.role === 'subject'))
      verdicts.set(token, { own: [], refused: [] });
  }
  return verdicts;
}

/**
 * Who has each number, by whom it has been so far. A corrected number moves its person along instead of making the same
 * person anew: where a number is new, its most believed claim brings the person whom it meant before, unless a claim that is
 * believed more still means that person by the old number.
 */
function holdersOf(scope: Scope, verdicts: ReadonlyMap<string, Verdict>): Map<string, PersonRef> {
  const holders = new Map<string, PersonRef>();
  for (const { idToken, personFiling, personId } of scope.links.values()) {
    if (idToken !== null && personFiling !== null && personId !== null && scope.idTokens.has(idToken)) {
      holders.set(idToken, { filing: personFiling, id: personId });
    }
  }
  for (const [token, { own }] of verdicts) {
    if (holders.has(token) || own.length === 0) continue;
    const lead = leadingClaim(own);
    const before = scope.links.get(mentionKey(lead));
    const left = before?.idToken;
    // Comparison only ever lent it to somebody else.
    if (before?.method !== 'ID_NUMBER' && (left === null || left === undefined || !isOwnToken(left))) continue;
    const person = left === null || left === undefined ? undefined : holders.get(left);
    if (left === null || left === undefined || person === undefined || person.id !== before?.personId) continue;
    const remaining = verdicts.get(left);
    if (remaining !== undefined && (remaining.own.length === 0 || !isBelievedMore(lead, leadingClaim(remaining.own))))
      continue;
    holders.delete(left);
    holders.set(token, person);
  }
  return holders;
}

function newPerson(own: readonly Claim[]): PersonRef {
  const { filing } = leadingClaim(own).evidence;
  return { filing, id: newId(filing) };
}

function decideMention(
  scope: Scope,
  evidence: Evidence,
  mention: PersonMention,
  outcomes: ReadonlyMap<string, Outcome>,
): DecidedMention {
  const key = mentionKey({ evidence, mention });
  const before = scope.links.get(key);
  const idToken = scope.tokenOf(evidence, mention);
  const base = { evidence, mention, before };
  const outcome = outcomes.get(key);
  if (outcome !== undefined) {
    const { person, reason, assignment } = outcome;
    if (person === null) return { ...base, idToken, person, reason, assignment, method: 'NONE' };
    return assignment === null
      ? { ...base, idToken, person, reason, assignment, method: 'ID_NUMBER' }
      : { ...base, idToken: assignment.token, person, reason, assignment, method: assignment.method };
  }
  // Outside what is judged now: as it was.
  if (before !== undefined && isOutOfReach(scope, before, idToken)) {
    const { personFiling, personId, method, reason } = before;
    const person = personFiling === null || personId === null ? null : { filing: personFiling, id: personId };
    return { ...base, idToken: before.idToken, person, method, reason, assignment: scope.assignmentOf(key) };
  }
  return {
    ...base,
    idToken,
    person: null,
    method: 'NONE',
    reason: idToken === null ? reasonWithoutNumber(mention) : 'DECIDED_APART',
    assignment: null,
  };
}

function isOutOfReach(scope: Scope, before: StoredLink, idToken: string | null): boolean {
  if (before.idToken === null || scope.idTokens.has(before.idToken)) return false;
  return before.method === 'ID_NUMBER' || before.method === 'NONE' ? before.idToken === idToken : true;
}

export { linkRuleVersion };
