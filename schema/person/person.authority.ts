import type { CanonicalRecord, RecordKind, RecordOf } from '../canonical/record/index.js';
import type { Department } from '../canonical/department.js';
import type { PersonMention } from '../canonical/record/mention.js';
import { claimKey, type Claim } from './person.evidence.js';

/** Public security first: it keeps the register of who is who. The others in the order of how well they check. */
const identity: readonly Department[] = [
  'public-security',
  'family-planning',
  'civil-affairs',
  'social-insurance',
  'finance',
];

/**
 * Who is believed about what a mention says, first department first. An empty list: no authority, freshness decides. Marriage
 * and death go by civil affairs (`person.golden.ts`); births, assistance, insurance and subsidies hang on the person as facts of the one
 * department that keeps them, so nobody has to choose.
 */
export const authority = {
  name: identity,
  formerName: identity,
  sex: identity,
  birthDate: identity,
  ethnicity: identity,
  phone: [] as readonly Department[],
} as const satisfies Partial<Record<keyof PersonMention, readonly Department[]>>;

export type MentionField = keyof typeof authority;

/** Within a department: the register of who is who before what was noted on other occasions. */
const kindRank: Readonly<Partial<Record<CanonicalRecord['kind'], number>>> = {
  'register-entry': 0,
  'residence-registration': 1,
};

/** The day of which the content of a record of each kind speaks. */
const contentDays: { readonly [K in RecordKind]: (fact: RecordOf<K>['fact']) => string | undefined } = {
  'registered-household': () => undefined,
  'register-entry': (fact) => fact.statusOn ?? fact.registeredOn,
  'residence-registration': (fact) => fact.leftOn ?? fact.movedInOn,
  birth: (fact) => fact.bornOn,
  'one-child-certificate': (fact) => fact.issuedOn,
  'special-support': (fact) => fact.since,
  marriage: (fact) => fact.registeredOn,
  assistance: (fact) => fact.approvedOn,
  disability: (fact) => fact.issuedOn,
  'old-age-allowance': (fact) => fact.lastSignOfLifeOn ?? fact.startedOn,
  'military-family': (fact) => fact.since,
  death: (fact) => fact.registeredOn ?? fact.diedOn,
  'insurance-enrolment': (fact) => fact.startedOn,
  'subsidy-payment': (fact) => fact.paidOn ?? `${fact.month}-01`,
};

/** The day of which a record speaks; the newer of two equals wins. Empty where it has none. */
export function saidOn(record: CanonicalRecord): string {
  const dayOf = contentDays[record.kind] as (fact: CanonicalRecord['fact']) => string | undefined;
  return dayOf(record.fact) ?? '';
}

/** An entry that says dead or moved out is history beside one that says normal. */
function standing(claim: Claim): number {
  const { record } = claim.evidence;
  if (record.kind === 'register-entry') return record.fact.status === 'NORMAL' ? 0 : 1;
  if (record.kind === 'residence-registration') return record.fact.leftOn === undefined ? 0 : 1;
  return 0;
}

function completeness(mention: PersonMention): number {
  return Object.values(mention).filter((value) => value !== undefined).length;
}

/** How a claim ranks under an order of departments; `compareRanks` puts the believed one first. */
export interface Rank {
  readonly claim: Claim;
  readonly numbers: readonly number[];
  readonly said: string;
}

export function rankOf(claim: Claim, departments: readonly Department[]): Rank {
  const index = departments.indexOf(claim.evidence.department);
  const place = index === -1 ? departments.length : index;
  const kind = departments.length === 0 ? 0 : (kindRank[claim.evidence.kind] ?? 2);
  return { claim, numbers: [place, kind, standing(claim)], said: saidOn(claim.evidence.record) };
}

/** The first thing in which two claims differ: why one is believed before the other. */
export type RankDifference = 'AUTHORITY' | 'RECORD_KIND' | 'STANDING' | 'FRESHNESS' | 'COMPLETENESS' | 'LAST_RESORT';

const numbersSay: readonly RankDifference[] = ['AUTHORITY', 'RECORD_KIND', 'STANDING'];

/**
 * Authority, then freshness, then completeness; the key decides between equals, so that the outcome never depends on the
 * order in which records arrived. `tell` hears what made the difference.
 */
export function compareRanks(left: Rank, right: Rank, tell?: (difference: RankDifference) => void): number {
  for (let index = 0; index < left.numbers.length; index += 1) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference === 0) continue;
    tell?.(numbersSay[index] ?? 'LAST_RESORT');
    return difference;
  }
  if (left.said !== right.said) {
    tell?.('FRESHNESS');
    return left.said > right.said ? -1 : 1;
  }
  const filled = completeness(right.claim.mention) - completeness(left.claim.mention);
  tell?.(filled === 0 ? 'LAST_RESORT' : 'COMPLETENESS');
  if (filled !== 0) return filled;
  return claimKey(left.claim) < claimKey(right.claim) ? -1 : 1;
}

/** The claims in the order in which they are believed about a field. */
export function inOrderOfAuthority(claims: readonly Claim[], field: MentionField): readonly Claim[] {
  if (claims.length < 2) return claims;
  return claims
    .map((claim) => rankOf(claim, authority[field]))
    .toSorted(compareRanks)
    .map(({ claim }) => claim);
}
