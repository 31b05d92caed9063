import type { Thresholds } from './parameters.js';

/** Weights of candidate pairs without the prior, in steps of a sixteenth of a bit: memory does not grow with the pairs. */
export class WeightHistogram {
  private readonly counts = new Float64Array((weightMax - weightMin) * stepsABit + 1);

  add(weight: number): void {
    const at = Math.round((Math.min(weightMax, Math.max(weightMin, weight)) - weightMin) * stepsABit);
    this.counts[at]! += 1;
  }

  *bins(): Generator<{ weight: number; count: number }> {
    for (let at = 0; at < this.counts.length; at += 1) {
      if (this.counts[at]! > 0) yield { weight: weightMin + at / stepsABit, count: this.counts[at]! };
    }
  }

  /** The share of all possible pairs that mean one person, by which the candidates' weights are most likely. */
  lambda(possible: number): number {
    if (possible === 0) return lambdaMin;
    let lambda = Math.max(lambdaMin, 1 / possible);
    for (let round = 0; round < 200; round += 1) {
      const prior = Math.log2(lambda / (1 - lambda));
      let matches = 0;
      for (const { weight, count } of this.bins()) matches += count * certainty(weight + prior);
      const next = Math.min(0.5, Math.max(lambdaMin, matches / possible));
      const moved = Math.abs(next - lambda) / lambda;
      lambda = next;
      if (moved < 1e-9) break;
    }
    return lambda;
  }
}

const weightMin = -100;
const weightMax = 150;
const stepsABit = 16;
const lambdaMin = 1e-12;

/** The probability that a weight in bits stands for. */
export function certainty(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}

/**
 * Thresholds from the estimated odds alone. `link` is the lowest weight above which the expected share of wrong links stays
 * below the declared rate, and never below even odds of 19 to 1 for the single pair.
 */
export function thresholdsFor(histogram: WeightHistogram, lambda: number, wrongLinkRate: number): Thresholds {
  const prior = Math.log2(lambda / (1 - lambda));
  let links = 0;
  let wrong = 0;
  let link = weightMax;
  for (const { weight, count } of [...histogram.bins()].toReversed()) {
    const sure = certainty(weight + prior);
    if (wrong + count * (1 - sure) > wrongLinkRate * (links + count) || sure < 0.95) break;
    wrong += count * (1 - sure);
    links += count;
    link = weight + prior;
  }
  const rival = -Math.log2(wrongLinkRate);
  return {
    link,
    review: Math.min(link, reviewWeight),
    apart: apartWeight,
    rival,
    wrongLinkRate,
    from: 'estimated odds',
  };
}

/** A pair with odds of 1 to 8 or better is worth a person's look. */
const reviewWeight = -3;
/** Odds of 1 to 1,000: what no chain of links may bridge. */
const apartWeight = -10;
