import { birthDateOfIdNumber, sexOfIdNumber } from '../canonical/id-number.js';
import type { PersonMention } from '../canonical/record/mention.js';
import { authority, compareRanks, rankOf } from './person.authority.js';
import type { Claim } from './person.evidence.js';

/** Raised when a rule below changes, so that stored links say by which rules they were made. */
export const linkRuleVersion = 3;

export type UnlinkedReason =
  | 'ID_NUMBER_MISSING'
  | 'ID_NUMBER_DAMAGED'
  | 'NAME_AND_BIRTH_DATE_DIFFER'
  | 'ID_NUMBER_SHARED'
  /** A person said that the mention does not mean who has its number. */
  | 'DECIDED_APART';

/** On the link of a record that could not be judged at all: unreadable, or with a value that nothing takes. */
export const setAsideReason = 'RECORD_NOT_JUDGED';

/** Who has an ID number, and which claims to it are not his. */
export interface Verdict {
  /** All claims that speak of the person who has the number; never empty. */
  readonly own: readonly Claim[];
  readonly refused: readonly { readonly claim: Claim; readonly reason: UnlinkedReason }[];
}

/** Whether two names, in the form that is compared, are spellings of one. */
export type NameAgreement = (one: string, other: string) => boolean;

/** Why a mention without a valid ID number links to nobody by number. */
export function reasonWithoutNumber(mention: PersonMention): UnlinkedReason {
  const problem = mention.idNumberProblem ?? 'missing';
  return problem === 'missing' ? 'ID_NUMBER_MISSING' : 'ID_NUMBER_DAMAGED';
}

/**
 * Judges all claims to one valid ID number at once, so that it does not matter which came first.
 *
 * Claims that agree on name, or on birth date without another sex, speak of one person, and agreement passes on. (A random wrong
 * number passes the check 1 time in 11, so a number alone says nothing.) `isSameName` says which spellings are one clerk's slip
 * apart; without it names agree where they are equal. The number belongs to the group that the most believed claim is
 * in; a claim of the register outside it shares somebody else's number, any other differs in name and birth date. A claim
 * that contradicts the birth date or sex in the number itself is believed after every other, be it the register's: a number
 * typed into the wrong entry must not take it from its owner.
 */
export function judgeClaims(claims: readonly Claim[], isSameName?: NameAgreement): Verdict {
  const first = claims[0];
  if (first === undefined) throw new RangeError('judgeClaims needs at least one claim.');
  const exact = groupsInAgreement(claims);
  const groups = exact.length === 1 || isSameName === undefined ? exact : joinByName(exact, isSameName);
  const own = groups.length === 1 ? claims : mostBelieved(groups);
  const refused = groups
    .filter((group) => group !== own && groups.length > 1)
    .flat()
    .map((claim) => ({ claim, reason: reasonOf(claim) }));
  return { own, refused };
}

function reasonOf(claim: Claim): UnlinkedReason {
  return claim.evidence.department === 'public-security' ? 'ID_NUMBER_SHARED' : 'NAME_AND_BIRTH_DATE_DIFFER';
}

function groupsInAgreement(claims: readonly Claim[]): Claim[][] {
  const parent = claims.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const seen = new Map<string, number>();
  for (const [index, claim] of claims.entries()) {
    const says = claim.names.map((name) => `name ${name}`);
    const { birthDate, sex } = claim.mention;
    const sexes = sex === '1' || sex === '2' ? [sex] : ['1', '2'];
    if (birthDate !== undefined) says.push(...sexes.map((one) => `born ${birthDate} ${one}`));
    for (const statement of says) {
      const other = seen.get(statement);
      if (other === undefined) seen.set(statement, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  }
  const groups = new Map<number, Claim[]>();
  for (const [index, claim] of claims.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** Joins groups of which a name of one is a name of the other, as a clerk may have written it. */
function joinByName(groups: readonly Claim[][], isSameName: NameAgreement): Claim[][] {
  const joined: { claims: Claim[]; names: Set<string> }[] = [];
  for (const claims of groups) {
    const names = new Set(claims.flatMap((claim) => claim.names));
    const same = joined.filter((other) =>
      [...names].some((name) => [...other.names].some((one) => isSameName(name, one))),
    );
    const all = [...same, { claims, names }];
    for (const one of same) joined.splice(joined.indexOf(one), 1);
    joined.push({
      claims: all.flatMap((one) => one.claims),
      names: new Set(all.flatMap((one) => [...one.names])),
    });
  }
  return joined.map((one) => one.claims);
}

/** How many of the things that the number itself says a claim contradicts. */
function contradictions({ mention }: Claim): number {
  const number = mention.idNumber;
  if (number === undefined) return 0;
  const birthDate = mention.birthDate !== undefined && mention.birthDate !== birthDateOfIdNumber(number);
  const sex = (mention.sex === '1' || mention.sex === '2') && mention.sex !== sexOfIdNumber(number);
  return Number(birthDate) + Number(sex);
}

function mostBelieved(groups: readonly Claim[][]): Claim[] {
  const ranked = groups.flatMap((group) =>
    group.map((claim) => {
      const rank = rankOf(claim, authority.name);
      const [department = 0, kind = 0, standing = 0] = rank.numbers;
      return { group, rank: { ...rank, numbers: [contradictions(claim), department, kind, standing] } };
    }),
  );
  ranked.sort((left, right) => compareRanks(left.rank, right.rank));
  return ranked[0]?.group ?? [];
}

/** Whether the first of two claims is believed more about who somebody is. */
export function isBelievedMore(claim: Claim, other: Claim): boolean {
  return compareRanks(rankOf(claim, authority.name), rankOf(other, authority.name)) < 0;
}

/** The claim by which a person is filed: the most believed about identity. */
export function leadingClaim(own: readonly Claim[]): Claim {
  const [first, ...others] = own;
  if (first === undefined) throw new RangeError('leadingClaim needs at least one claim.');
  return others.reduce((lead, claim) => (isBelievedMore(claim, lead) ? claim : lead), first);
}
