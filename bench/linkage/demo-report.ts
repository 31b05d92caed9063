import { resolveScored, type Scored } from '../../linkage/engine.js';
import type { Decision } from '../../linkage/cluster/decisions.js';
import type { Resolved } from '../../linkage/cluster/resolve.js';
import type { Thresholds } from '../../linkage/model/parameters.js';

/** What only the scorer knows of each record, by index. */
export interface Truth {
  readonly people: readonly string[];
  readonly damage: readonly (readonly string[])[];
  /** Whether the record as typed holds a valid ID number, its own or another's. */
  readonly hasNumber: readonly boolean[];
}

/** Pairs of one kind: both with a valid number, or at least one without. */
export interface KindScore {
  readonly linked: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Figures {
  readonly withNumber: KindScore;
  readonly withoutNumber: KindScore;
  readonly wrongByDamage: Readonly<Record<string, number>>;
  readonly missedByDamage: Readonly<Record<string, number>>;
  readonly reviewPairs: number;
}

/** Counts every pair of one cluster and every pair of one person; both are small groups. */
export function figuresOf({ clusters, review }: Resolved, truth: Truth): Figures {
  const clusterOf = new Int32Array(truth.people.length);
  for (const [cluster, members] of clusters.entries()) for (const record of members) clusterOf[record] = cluster;
  const tally = new Tally(truth);
  for (const members of clusters) {
    forEachPairOf(members, (a, b) => tally.count(a, b, truth.people[a] === truth.people[b] ? 'right' : 'wrong'));
  }
  for (const records of recordsByPerson(truth)) {
    forEachPairOf(records, (a, b) => {
      if (clusterOf[a] !== clusterOf[b]) tally.count(a, b, 'missed');
    });
  }
  return { ...tally.figures(), reviewPairs: review.length };
}

function recordsByPerson({ people }: Truth): Iterable<readonly number[]> {
  const byPerson = new Map<string, number[]>();
  for (const [record, person] of people.entries()) {
    const known = byPerson.get(person);
    if (known === undefined) byPerson.set(person, [record]);
    else known.push(record);
  }
  return byPerson.values();
}

function forEachPairOf(group: readonly number[], onPair: (a: number, b: number) => void): void {
  for (let left = 0; left < group.length; left += 1) {
    for (let right = left + 1; right < group.length; right += 1) onPair(group[left]!, group[right]!);
  }
}

type Outcome = 'right' | 'wrong' | 'missed';

class Tally {
  private readonly counts = { with: { right: 0, wrong: 0, missed: 0 }, without: { right: 0, wrong: 0, missed: 0 } };
  private readonly byDamage = { wrong: new Map<string, number>(), missed: new Map<string, number>() };

  constructor(private readonly truth: Truth) {}

  count(a: number, b: number, outcome: Outcome): void {
    const { hasNumber, damage } = this.truth;
    this.counts[hasNumber[a] === true && hasNumber[b] === true ? 'with' : 'without'][outcome] += 1;
    if (outcome === 'right') return;
    const kinds = new Set([...damage[a]!, ...damage[b]!]);
    const counts = this.byDamage[outcome];
    for (const kind of kinds.size === 0 ? ['none'] : kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }

  figures(): Omit<Figures, 'reviewPairs'> {
    const sorted = (counts: ReadonlyMap<string, number>) =>
      Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a));
    return {
      withNumber: kindScore(this.counts.with),
      withoutNumber: kindScore(this.counts.without),
      wrongByDamage: sorted(this.byDamage.wrong),
      missedByDamage: sorted(this.byDamage.missed),
    };
  }
}

function kindScore({ right, wrong, missed }: Record<Outcome, number>): KindScore {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    linked: right + wrong,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
  };
}

export interface CurvePoint {
  readonly link: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: number;
  readonly review: number;
}

/** Precision and recall of pairs without a number on both sides, link threshold by link threshold. */
export function curveOf(scored: Scored, thresholds: Thresholds, truth: Truth, links: readonly number[]): CurvePoint[] {
  return links.map((link) => {
    const resolved = resolveScored(scored, { ...thresholds, link, review: Math.min(link, thresholds.review) });
    const { withoutNumber, reviewPairs } = figuresOf(resolved, truth);
    const { precision, recall, wrong } = withoutNumber;
    return { link, precision, recall, wrong, review: reviewPairs };
  });
}

/** What a person who knows everything would decide about every pair in review. */
export function oracleDecisions({ review }: Resolved, { people }: Truth): Decision[] {
  return review.map(({ a, b }) => ({ a, b, verdict: people[a] === people[b] ? 'same' : 'different' }));
}
