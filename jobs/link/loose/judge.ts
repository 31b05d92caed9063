import type { Decision } from '../../../linkage/cluster/decisions.js';
import type { Thresholds } from '../../../linkage/model/parameters.js';
import type { PairEvidence, Scorer } from '../../../linkage/model/weights.js';
import { withoutAnchor } from '../../../linkage/prepare.js';
import type { PreparedRecord, Profile } from '../../../linkage/record.js';
import type { PersonRef } from '../fact-table.js';

/** Somebody whom a mention may mean, with the mentions that are theirs. */
export interface Candidate {
  readonly person: PersonRef;
  readonly idToken: string;
  readonly records: readonly PreparedRecord[];
  /** What a person decided about the mention and this candidate. */
  readonly verdict?: Decision['verdict'] | undefined;
}

export interface Weighed {
  readonly person: PersonRef;
  readonly idToken: string;
  readonly weight: number;
  /** Of the best pair: level and weight a field, never a value. */
  readonly evidence: PairEvidence;
  /** Name and birthday agree and nothing else ties the two: there are strangers of one name and birthday. */
  readonly isThin: boolean;
}

/** Why nobody but a person can say whom a mention means. */
export type ReviewReason =
  /** It may be one person: too likely to leave, not likely enough to link. */
  | 'IN_BETWEEN'
  /** More than one person fits, about as well. */
  | 'FITS_SEVERAL'
  /** It carries a valid number that is somebody else's. */
  | 'NUMBER_OF_ANOTHER';

export type LooseOutcome =
  | { readonly outcome: 'LINKED'; readonly to: Weighed }
  | { readonly outcome: 'REVIEW'; readonly reason: ReviewReason; readonly candidates: readonly Weighed[] }
  | { readonly outcome: 'APART' };

export interface JudgeTools {
  readonly profile: Profile;
  readonly scorer: Scorer;
  readonly thresholds: Thresholds;
}

/** More candidates than this nobody looks through: the best are shown. */
const reviewCandidatesMax = 8;

/**
 * Whom a mention without a number of its own means. `claimed` is the token of a valid number that it carries but that is somebody
 * else's: no machine joins it to anybody then. The same rules as for whole files (`linkage/cluster/resolve.ts`), for one mention and those who have numbers.
 */
export function judgeLoose(
  { profile, scorer, thresholds }: JudgeTools,
  mention: PreparedRecord,
  candidates: readonly Candidate[],
  claimed: string | null,
): LooseOutcome {
  const loose = withoutNumber(mention, profile, claimed);
  const isOnlyOne = candidates.length === 1;
  const likely = (verdict: Candidate['verdict']) =>
    candidates
      .filter((candidate) => candidate.verdict === verdict)
      .map((candidate) => weigh(scorer, loose, candidate))
      .filter(({ weight, evidence }) => weight >= thresholds.review && (isOnlyOne || saysMoreThanName(evidence)));
  const [best, ...others] = likely(undefined).toSorted(byLikelihood);
  if (best === undefined) return { outcome: 'APART' };
  const mayBe = ({ evidence }: Weighed) => evidence.contradicts !== true;
  // Of whom somebody could not tell, nobody is asked again; yet it may still be that person.
  const rivals = [...others, ...likely('unsure')];
  const isTorn = rivals.some((other) => mayBe(other) && best.weight - other.weight < thresholds.rival);
  const isSure = best.weight >= thresholds.link && !best.isThin && saysMoreThanName(best.evidence);
  if (!isTorn && claimed === null && mayBe(best) && isSure) return { outcome: 'LINKED', to: best };
  const reason = isTorn ? 'FITS_SEVERAL' : claimed === null ? 'IN_BETWEEN' : 'NUMBER_OF_ANOTHER';
  return { outcome: 'REVIEW', reason, candidates: [best, ...others].slice(0, reviewCandidatesMax) };
}

/**
 * A name, however rare, that nothing else speaks for links nobody. It is asked about where one person alone bears it; who of several is meant
 * nobody could say from what lies before them, and such a mention stays with nobody until its record says more.
 */
function saysMoreThanName({ fields }: PairEvidence): boolean {
  return fields.some(({ field, weight }) => weight > 0 && field !== 'name' && field !== 'sex');
}

function withoutNumber(mention: PreparedRecord, profile: Profile, claimed: string | null): PreparedRecord {
  return claimed === null ? { ...mention, anchor: undefined } : withoutAnchor(mention, profile);
}

/** Whom the mention contradicts in name or birth date comes last, however much else agrees: a twin, a father of one name. */
function byLikelihood(one: Weighed, other: Weighed): number {
  const contradicting = Number(one.evidence.contradicts === true) - Number(other.evidence.contradicts === true);
  return contradicting || other.weight - one.weight || (one.idToken < other.idToken ? -1 : 1);
}

function weigh(scorer: Scorer, loose: PreparedRecord, { person, idToken, records }: Candidate): Weighed {
  let best: PreparedRecord | undefined;
  let weight = -Infinity;
  const agreeing = records.filter((record) => !scorer.contradicts(loose, record));
  for (const record of agreeing.length > 0 ? agreeing : records) {
    const own = scorer.weight(loose, record);
    // Of two pairs that weigh the same, whichever was read first must not matter.
    if (own > weight || (own === weight && best !== undefined && record.record.id < best.record.id))
      [best, weight] = [record, own];
  }
  const evidence = best === undefined ? { weight, prior: 0, fields: [] } : scorer.explain(loose, best);
  const isThin =
    records.some((record) => scorer.mayBeStrangers(loose, record)) &&
    !records.some((record) => scorer.ties(loose, record));
  return { person, idToken, weight, evidence, isThin };
}
