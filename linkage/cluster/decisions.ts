import type { Clusters } from './clusters.js';
import type { ResolveInput, ReviewPair } from './resolve.js';

/** What a person decided about two records. It outranks the machine for ever, until a person takes it back. */
export interface Decision {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'different' | 'unsure';
}

/**
 * Applies what people decided. Where records that people call the same hold two that people call different, nobody knows which
 * decision is wrong: none of that group's is followed, and all its pairs come to review.
 */
export function applyDecisions({ decisions, weigh }: ResolveInput, clusters: Clusters): ReviewPair[] {
  const same = decisions.filter(({ verdict }) => verdict === 'same');
  const trial = clusters.withJoined(same);
  const broken = new Set<number>();
  for (const { a, b, verdict } of decisions) {
    if (verdict === 'different' && trial.find(a) === trial.find(b)) broken.add(trial.find(a));
  }
  const disagreeing: ReviewPair[] = [];
  for (const { a, b } of same) {
    if (broken.has(trial.find(a))) disagreeing.push({ a, b, weight: weigh(a, b), reason: 'DECISIONS_DISAGREE' });
    else clusters.joinDecided(a, b);
  }
  return disagreeing;
}
