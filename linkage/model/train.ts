import { buildBlocks, defaultBlockPairsMax } from '../block/blocks.js';
import { forEachPair } from '../block/pairs.js';
import { judgeAnchors } from '../cluster/anchors.js';
import { Preparer } from '../prepare.js';
import { hash32 } from '../random.js';
import type { LinkRecord, PreparedRecord, Profile } from '../record.js';
import { estimate, type EmResult } from './em.js';
import { parametersVersion, type Parameters, type Thresholds } from './parameters.js';
import { collectSamples, contextSampleName, randomSampleName } from './samples.js';
import { countTerms } from './term-frequency.js';
import { thresholdsFor, WeightHistogram } from './thresholds.js';
import { Scorer } from './weights.js';

export interface TrainOptions {
  readonly seed: string;
  /** Where the records come from, for whoever reads the file; never a path or a person. */
  readonly description: string;
  /** The share of wrong links that `link` is to be set for. */
  readonly wrongLinkRate: number;
  /** Thresholds that were set against known truth; without them they follow from the estimated odds. */
  readonly thresholds?: Thresholds;
  readonly onProgress?: (stage: string) => void;
}

/** Estimates everything that the engine needs from records whose truth nobody knows. */
export function trainParameters(records: readonly LinkRecord[], profile: Profile, options: TrainOptions): Parameters {
  const preparer = new Preparer(profile);
  return trainOnPrepared(
    records.map((record) => preparer.prepare(record)),
    profile,
    options,
  );
}

export function trainOnPrepared(given: readonly PreparedRecord[], profile: Profile, options: TrainOptions): Parameters {
  const say = options.onProgress ?? (() => undefined);
  const { records } = judgeAnchors(inOrderOfContent(given, profile), profile);
  say('meeting pairs');
  const { input, pairs } = collectSamples(records, profile, options.seed);
  say('estimating');
  const estimated = estimate(input);
  const frequencies = countTerms(records, profile);
  const unweighed: Parameters = {
    version: parametersVersion,
    profile: profile.name,
    seed: options.seed,
    trainedOn: {
      records: records.length,
      anchored: records.filter(({ anchor }) => anchor !== undefined).length,
      pairs,
      description: options.description,
    },
    lambda: 0.5,
    ...describe(estimated, profile),
    frequencies,
    thresholds: options.thresholds ?? {
      link: 0,
      review: 0,
      apart: 0,
      rival: 0,
      wrongLinkRate: options.wrongLinkRate,
      from: '',
    },
  };
  say('weighing pairs');
  const { histogram, possible } = weighCandidates(records, profile, unweighed);
  const lambda = histogram.lambda(possible);
  const thresholds = options.thresholds ?? thresholdsFor(histogram, lambda, options.wrongLinkRate);
  return { ...unweighed, lambda, thresholds };
}

/** By what they say, not by id or place in the file: parameters must not depend on either. */
function inOrderOfContent(records: readonly PreparedRecord[], profile: Profile): PreparedRecord[] {
  const keyed = records.map((record) => {
    const content = profile.fields.map(({ field }) => record.record.values[field] ?? '').join('\u001f');
    return { record, hash: hash32(content, 1), content };
  });
  keyed.sort((a, b) => a.hash - b.hash || (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
  return keyed.map(({ record }) => record);
}

function describe({ m, samples }: EmResult, profile: Profile): Pick<Parameters, 'fields' | 'contexts'> {
  const random = samples.find(({ name }) => name === randomSampleName)!;
  const fields = profile.fields.map(({ field, comparator }, index) => ({
    field,
    comparator: comparator.name,
    levels: [...comparator.levels],
    m: m[index]!.map(rounded),
    u: random.u[index]!.map(rounded),
  }));
  const contexts = profile.fields.flatMap(({ field, contextLevelMax }, index) => {
    const sample = samples.find(({ name }) => name === contextSampleName(field));
    if (contextLevelMax === undefined || sample === undefined) return [];
    const others = profile.fields.flatMap((other, at) =>
      at === index ? [] : [[other.field, sample.u[at]!.map(rounded)] as const],
    );
    return [{ field, levelMax: contextLevelMax, u: Object.fromEntries(others) }];
  });
  return { fields, contexts };
}

/** Nine significant digits: a file that people can compare, and no share becomes 0. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

function weighCandidates(records: readonly PreparedRecord[], profile: Profile, parameters: Parameters) {
  const scorer = new Scorer(profile, parameters);
  const isLoose = (at: number) => records[at]!.anchor === undefined;
  const blocks = buildBlocks(records, profile, { pairsMax: defaultBlockPairsMax, isLoose });
  const histogram = new WeightHistogram();
  forEachPair(blocks, isLoose, (a, b) => {
    if (profile.veto?.(records[a]!, records[b]!) !== true) {
      histogram.add(scorer.weight(records[a]!, records[b]!) - scorer.prior);
    }
  });
  const loose = records.reduce((count, { anchor }) => count + (anchor === undefined ? 1 : 0), 0);
  return { histogram, possible: (loose * (loose - 1)) / 2 + loose * (records.length - loose) };
}
