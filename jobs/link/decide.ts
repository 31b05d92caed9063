import { newId } from '../../schema/canonical/id.js';
import { claimOf, type Claim, type Evidence } from '../../schema/person/person.evidence.js';
import { goldenOf, type Golden } from '../../schema/person/person.golden.js';
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
import type { PersonRef } from './fact-table.js';
import { linkKey, type Scope } from './scope.js';
import type { StoredLink } from './load.js';

export interface DecidedPerson extends Golden {
  readonly ref: PersonRef;
  readonly idToken: string;
  readonly isNew: boolean;
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
}

/** Decides for every mention in scope whom it means. Pure but for the ids of new people. */
export function decide(scope: Scope): Decisions {
  const claims = claimsByToken(scope);
  const verdicts = new Map([...claims].map(([token, group]) => [token, judgeClaims(group)]));
  const holders = holdersOf(scope, verdicts);
  const people: DecidedPerson[] = [];
  const outcomes = new Map<string, Outcome>();
  for (const [token, { own, refused }] of verdicts) {
    const known = holders.get(token);
    const ref = known ?? newPerson(own);
    const golden = goldenOf(
      own,
      refused.map(({ claim }) => claim),
    );
    people.push({ ...golden, ref, idToken: token, isNew: known === undefined, own });
    for (const claim of own) outcomes.set(mentionKey(claim), { person: ref, reason: null });
    for (const { claim, reason } of refused) outcomes.set(mentionKey(claim), { person: null, reason });
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

function isManual(link: StoredLink | undefined): boolean {
  return link?.method === 'MANUAL';
}

/** What a person decided is no claim that the machine may judge. */
function claimsByToken(scope: Scope): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const evidence of scope.evidence.values()) {
    for (const mention of evidence.record.mentions) {
      const token = scope.tokenOf(evidence, mention);
      if (token === null || !scope.idTokens.has(token) || isManual(scope.links.get(mentionKey({ evidence, mention }))))
        continue;
      const group = claims.get(token);
      const claim = claimOf(evidence, mention, scope.comparable);
      if (group === undefined) claims.set(token, [claim]);
      else group.push(claim);
    }
  }
  return claims;
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
    if (holders.has(token)) continue;
    const lead = leadingClaim(own);
    const before = scope.links.get(mentionKey(lead));
    const left = before?.idToken;
    const person = left === null || left === undefined ? undefined : holders.get(left);
    if (left === null || left === undefined || person === undefined || person.id !== before?.personId) continue;
    const remaining = verdicts.get(left);
    if (remaining !== undefined && !isBelievedMore(lead, leadingClaim(remaining.own))) continue;
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
  const base = { evidence, mention, idToken, before };
  const outcome = outcomes.get(key);
  if (outcome !== undefined) {
    const { person, reason } = outcome;
    return { ...base, person, reason, method: person === null ? 'NONE' : 'ID_NUMBER' };
  }
  // Outside what is judged now, or decided by a person: as it was.
  if (before !== undefined && (isManual(before) || (idToken !== null && before.idToken === idToken))) {
    const { personFiling, personId, method, reason } = before;
    const person = personFiling === null || personId === null ? null : { filing: personFiling, id: personId };
    return { ...base, person, method, reason };
  }
  return { ...base, person: null, method: 'NONE', reason: reasonWithoutNumber(mention) };
}

export { linkRuleVersion };
