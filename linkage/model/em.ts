import { notStated, type Pattern } from './levels.js';

/** Pairs that were met in one way: at random, or because they share a key of one pass. */
export interface Sample {
  readonly name: string;
  /** By field: whether being met says that the field agrees. Such a sample teaches nothing about it. */
  readonly presupposed: readonly boolean[];
  /** By field: what is believed of different people in this sample, in pairs; it fades as pairs are counted. */
  readonly believed?: readonly (readonly number[])[];
  /** Pairs of which nobody knows whether they mean one person. */
  readonly open: readonly Pattern[];
  /** Pairs that are known to mean two people: their identity numbers differ. */
  readonly different: readonly Pattern[];
}

export interface EmInput {
  readonly levelCounts: readonly number[];
  readonly samples: readonly Sample[];
  /** Pairs that are known to mean one person: they share an identity number. */
  readonly same: readonly Pattern[];
  /** By field, whether `same` says nothing about it: the identity number itself. */
  readonly sameKnows: readonly boolean[];
  readonly expectedM: readonly (readonly number[])[];
  /** How many pairs the expectation weighs. */
  readonly expectedPairs: number;
}

export interface EmResult {
  readonly m: number[][];
  /** By sample: u of each field, and the share of its open pairs that mean one person. */
  readonly samples: readonly { readonly name: string; readonly u: number[][]; readonly lambda: number }[];
  readonly rounds: number;
}

const roundsMax = 500;
const settledBelow = 1e-6;
const shareMin = 1e-7;

/**
 * Expectation and maximisation over all samples at once. `m` is one for all of them; each sample has its own share of matches
 * and its own `u`, because two different people who were met by a shared name are alike in other ways than two at random.
 */
export function estimate(input: EmInput): EmResult {
  let m = input.expectedM.map((shares) => normalised(shares));
  let states = input.samples.map((sample) => ({
    name: sample.name,
    lambda: startOf(sample),
    u: levelShares(input.levelCounts, [...sample.open, ...sample.different]),
  }));
  let rounds = 0;
  for (; rounds < roundsMax; rounds += 1) {
    const nextM = startCounts(input);
    const next = input.samples.map((sample, index) => roundOf(input, sample, states[index]!, m, nextM));
    const settled = nextM.map((counts, field) => withFloor(normalised(counts), m[field]!));
    const moved = largestMove(m, settled) + Math.max(...next.map(({ lambda }, index) => Math.abs(lambda - states[index]!.lambda))); // prettier-ignore
    m = settled;
    states = next;
    if (moved < settledBelow) break;
  }
  return { m, samples: states, rounds };
}

interface State {
  readonly name: string;
  readonly lambda: number;
  readonly u: number[][];
}

/** One expectation over one sample: adds to the counts of `m`, answers the sample's next state. */
function roundOf(input: EmInput, sample: Sample, state: State, m: number[][], nextM: number[][]): State {
  const nextU = input.levelCounts.map((count) => Array.from({ length: count }, () => 0));
  let matches = 0;
  let open = 0;
  for (const { levels, count } of sample.open) {
    const match = matchShare(levels, sample, state, m);
    matches += match * count;
    open += count;
    for (let field = 0; field < levels.length; field += 1) {
      const level = levels[field]!;
      if (level === notStated) continue;
      nextU[field]![level]! += (1 - match) * count;
      if (sample.presupposed[field] !== true) nextM[field]![level]! += match * count;
    }
  }
  for (const { levels, count } of sample.different) addTo(nextU, levels, count);
  // Half a pair spread over the levels: no level is impossible because nobody happened to show it.
  const u = nextU.map((counts, field) => {
    const believed = sample.believed?.[field];
    return normalised(counts.map((count, level) => count + 0.5 / counts.length + (believed?.[level] ?? 0)));
  });
  return { name: sample.name, lambda: open === 0 ? state.lambda : bounded(matches / open), u };
}

function matchShare(levels: Uint8Array, sample: Sample, { lambda, u }: State, m: readonly number[][]): number {
  let log = Math.log(lambda / (1 - lambda));
  for (let field = 0; field < levels.length; field += 1) {
    const level = levels[field]!;
    if (level === notStated || sample.presupposed[field] === true) continue;
    log += Math.log(m[field]![level]! / u[field]![level]!);
  }
  return 1 / (1 + Math.exp(-log));
}

function startOf(sample: Sample): number {
  return sample.presupposed.includes(true) ? 0.1 : 1e-4;
}

function startCounts({ expectedM, expectedPairs, same, sameKnows }: EmInput): number[][] {
  const counts = expectedM.map((shares) => normalised(shares).map((each) => each * expectedPairs));
  for (const { levels, count } of same) {
    for (let field = 0; field < levels.length; field += 1) {
      const level = levels[field]!;
      if (level !== notStated && sameKnows[field] === true) counts[field]![level]! += count;
    }
  }
  return counts;
}

/** The shares of the levels among pairs, as if none of them meant one person: where an estimate starts from. */
export function levelShares(levelCounts: readonly number[], patterns: readonly Pattern[]): number[][] {
  const counts = levelCounts.map((count) => Array.from({ length: count }, () => 0.5 / count));
  for (const { levels, count } of patterns) addTo(counts, levels, count);
  return counts.map(normalised);
}

function addTo(counts: number[][], levels: Uint8Array, count: number): void {
  for (let field = 0; field < levels.length; field += 1) {
    const level = levels[field]!;
    if (level !== notStated) counts[field]![level]! += count;
  }
}

function normalised(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, each) => sum + each, 0);
  return counts.map((each) => (total === 0 ? 1 / counts.length : Math.max(shareMin, each / total)));
}

function withFloor(shares: number[], before: readonly number[]): number[] {
  return shares.map((share, level) => (Number.isFinite(share) ? share : before[level]!));
}

function bounded(share: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-12, share));
}

function largestMove(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): number {
  let largest = 0;
  for (const [field, shares] of after.entries()) {
    for (const [level, share] of shares.entries())
      largest = Math.max(largest, Math.abs(share - before[field]![level]!));
  }
  return largest;
}
