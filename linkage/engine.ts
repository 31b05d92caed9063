import { buildBlocks, defaultBlockPairsMax } from './block/blocks.js';
import { forEachPair } from './block/pairs.js';
import { judgeAnchors } from './cluster/anchors.js';
import type { Decision } from './cluster/decisions.js';
import { resolve, type DecidingThresholds, type Edge, type Resolved } from './cluster/resolve.js';
import type { Parameters } from './model/parameters.js';
import { Scorer } from './model/weights.js';
import { Preparer } from './prepare.js';
import type { LinkRecord, PreparedRecord, Profile } from './record.js';

export interface LinkOptions {
  readonly decisions?: readonly Decision[];
  readonly onProgress?: (stage: string, done: number) => void;
}

export interface Linked extends Resolved {
  /** By record index: the number that it claimed in vain. */
  readonly contradicted: ReadonlyMap<number, string>;
  readonly comparisons: number;
  readonly seconds: {
    readonly prepare: number;
    readonly anchors: number;
    readonly score: number;
    readonly resolve: number;
  };
}

const pairsBetweenProgress = 1_000_000;

/** The whole way for a set of records that fits into memory: prepare, exact by number, score the rest, resolve. */
export function linkRecords(
  records: readonly LinkRecord[],
  profile: Profile,
  parameters: Parameters,
  options: LinkOptions = {},
): Linked {
  const start = performance.now();
  const preparer = new Preparer(profile);
  const prepared = records.map((record) => preparer.prepare(record));
  const linked = linkPrepared(prepared, profile, parameters, options);
  return { ...linked, seconds: { ...linked.seconds, prepare: (performance.now() - start) / 1000 - total(linked) } };
}

function total({ seconds }: Linked): number {
  return seconds.anchors + seconds.score + seconds.resolve;
}

export function linkPrepared(
  given: readonly PreparedRecord[],
  profile: Profile,
  parameters: Parameters,
  { decisions = [], onProgress = () => undefined }: LinkOptions = {},
): Linked {
  const scored = scorePrepared(given, profile, parameters, onProgress);
  onProgress('resolving', scored.edges.length);
  const clock = stopwatch();
  const resolved = resolveScored(scored, parameters.thresholds, decisions);
  const { contradicted, comparisons, seconds } = scored;
  return { ...resolved, contradicted, comparisons, seconds: { prepare: 0, ...seconds, resolve: clock() } };
}

/** Records after exact linking by number, with every pair at or above the review threshold. */
export interface Scored {
  readonly records: readonly PreparedRecord[];
  readonly contradicted: ReadonlyMap<number, string>;
  readonly edges: readonly Edge[];
  readonly comparisons: number;
  readonly seconds: { readonly anchors: number; readonly score: number };
  readonly weigh: (a: number, b: number) => number;
  readonly vetoes: (a: number, b: number) => boolean;
  readonly contradicts: (a: number, b: number) => boolean;
  readonly mayBeStrangers: (a: number, b: number) => boolean;
  readonly ties: (a: number, b: number) => boolean;
  readonly isDoubtful: (record: number) => boolean;
}

export function scorePrepared(
  given: readonly PreparedRecord[],
  profile: Profile,
  parameters: Parameters,
  onProgress: (stage: string, done: number) => void = () => undefined,
): Scored {
  const clock = stopwatch();
  onProgress('by number', given.length);
  const { records, contradicted } = judgeAnchors(given, profile);
  const anchors = clock();
  const { edges, comparisons, scorer, vetoes } = scorePairs(records, contradicted, profile, parameters, onProgress);
  const weigh = (a: number, b: number) => scorer.weight(records[a]!, records[b]!);
  const contradicts = (a: number, b: number) => scorer.contradicts(records[a]!, records[b]!);
  return {
    records,
    contradicted,
    edges,
    comparisons,
    seconds: { anchors, score: clock() },
    weigh,
    vetoes,
    contradicts,
    mayBeStrangers: (a, b) => scorer.mayBeStrangers(records[a]!, records[b]!),
    ties: (a, b) => scorer.ties(records[a]!, records[b]!),
    isDoubtful: (record) => (profile.anchorDoubt?.(records[record]!) ?? 0) > 0,
  };
}

/** May be asked again with other thresholds (none below the review threshold that was scored with) or further decisions. */
export function resolveScored(
  { records, edges, weigh, vetoes, contradicts, mayBeStrangers, ties, isDoubtful }: Scored,
  thresholds: DecidingThresholds,
  decisions: readonly Decision[] = [],
): Resolved {
  return resolve({
    ids: records.map(({ record }) => record.id),
    anchors: records.map(({ anchor }) => anchor),
    edges,
    decisions,
    thresholds,
    weigh,
    vetoes,
    contradicts,
    mayBeStrangers,
    ties,
    isDoubtful,
  });
}

function scorePairs(
  records: readonly PreparedRecord[],
  contradicted: ReadonlyMap<number, string>,
  profile: Profile,
  parameters: Parameters,
  onProgress: (stage: string, done: number) => void,
) {
  const scorer = new Scorer(profile, parameters, records.length);
  const isLoose = (at: number) => records[at]!.anchor === undefined;
  const vetoes = vetoOf(records, contradicted, profile);
  const blocks = buildBlocks(records, profile, { pairsMax: defaultBlockPairsMax, isLoose });
  const edges: Edge[] = [];
  let comparisons = 0;
  forEachPair(blocks, isLoose, (a, b) => {
    comparisons += 1;
    if (comparisons % pairsBetweenProgress === 0) onProgress('scoring', comparisons);
    const weight = scorer.weight(records[a]!, records[b]!);
    if (weight >= parameters.thresholds.review && !vetoes(a, b)) {
      const [one, other] = [records[a]!, records[b]!];
      const contradicts = scorer.contradicts(one, other);
      edges.push({ a, b, weight, contradicts, isThin: scorer.mayBeStrangers(one, other) });
    }
  });
  return { edges, comparisons, scorer, vetoes };
}

/** The profile's veto, and: who claimed a number in vain is not the one who has it. */
function vetoOf(
  records: readonly PreparedRecord[],
  contradicted: ReadonlyMap<number, string>,
  profile: Profile,
): (a: number, b: number) => boolean {
  const claimed = (at: number) => contradicted.get(at) ?? records[at]!.anchor;
  return (a, b) => {
    if ((contradicted.has(a) || contradicted.has(b)) && claimed(a) !== undefined && claimed(a) === claimed(b)) {
      return !(contradicted.has(a) && contradicted.has(b));
    }
    return profile.veto?.(records[a]!, records[b]!) === true;
  };
}

function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return seconds;
  };
}
