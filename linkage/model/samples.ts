import { buildBlocks, type Blocks } from '../block/blocks.js';
import { SeededRandom } from '../random.js';
import type { PreparedRecord, Profile } from '../record.js';
import { levelShares, type EmInput, type Sample } from './em.js';
import { byLevel, compareLevels, contextOf, notStated, PatternCounts } from './levels.js';

export const randomSampleName = 'random';
export const contextSampleName = (field: string) => `context ${field}`;

const randomPairsMax = 500_000;
const randomPairsOfRecord = 100;
const openPairsOfPassMax = 300_000;
const differentPairsOfPassMax = 300_000;
const samePairsMax = 300_000;
const trainingBlockPairsMax = 20_000;
/** As many pairs as the expectation of a field weighs: enough to hold a field that nothing speaks about, too few to outvote counts. */
const expectedPairs = 20;
const believedPairs = 20;
const undeclaredShare = 0.002;

interface OpenSample {
  readonly name: string;
  readonly presupposed: readonly boolean[];
  readonly open: PatternCounts;
  readonly different: PatternCounts;
}

/** Meets pairs at random, pass by pass, and within the contexts that the profile declares. */
export function collectSamples(records: readonly PreparedRecord[], profile: Profile, seed: string) {
  const collector = new Collector(records, profile, new SeededRandom(seed));
  collector.atRandom();
  collector.byPass();
  const same = collector.ofOneNumber();
  const levelCounts = profile.fields.map(({ comparator }) => comparator.levels.length);
  const samples = collector.samples.map((sample): Sample => {
    return { ...sample, open: sample.open.patterns(), different: sample.different.patterns() };
  });
  const input: EmInput = {
    levelCounts,
    samples: samples.map((sample) => ({ ...sample, ...believedOf(sample, samples[0]!, levelCounts, profile) })),
    same: same.patterns(),
    sameKnows: profile.fields.map(({ field }) => field !== profile.anchorField),
    expectedM: profile.fields.map((spec) => {
      const declared = profile.expected?.[spec.field];
      return declared === undefined ? usual(spec.comparator.levels.length) : byLevel(declared, spec, undeclaredShare);
    }),
    expectedPairs,
  };
  return { input, pairs: collector.pairs };
}

/**
 * Among pairs of one context few may be known to mean two people. Until enough are, fields are believed to agree as they do at
 * random; what the context's own field carries, as it does in the context.
 */
function believedOf(sample: Sample, random: Sample, levelCounts: readonly number[], profile: Profile) {
  const context = profile.fields.find(({ field }) => contextSampleName(field) === sample.name);
  if (context === undefined) return {};
  const atRandom = levelShares(levelCounts, [...random.open, ...random.different]);
  const inside = levelShares(levelCounts, [...sample.open, ...sample.different]);
  const believed = profile.fields.map(({ field }, index) =>
    (context.carries?.includes(field) === true ? inside : atRandom)[index]!.map((share) => share * believedPairs),
  );
  return { believed };
}

/** Where nothing is declared: most pairs of one person agree, and the rest thins out level by level. */
function usual(levels: number): number[] {
  const shares = Array.from({ length: levels }, (_, level) => (level === 0 ? 0.8 : 0.2 / 2 ** level));
  shares[levels - 1]! += 0.02;
  return shares;
}

class Collector {
  readonly samples: OpenSample[] = [];
  pairs = 0;
  private readonly levels: Uint8Array;

  constructor(
    private readonly records: readonly PreparedRecord[],
    private readonly profile: Profile,
    private readonly random: SeededRandom,
  ) {
    this.levels = new Uint8Array(profile.fields.length);
  }

  /** Each pair at most about once: of few records not more pairs are drawn than there are. */
  atRandom(): void {
    const sample = this.sample(randomSampleName, () => false);
    const size = this.records.length;
    const wanted = Math.min(randomPairsMax, randomPairsOfRecord * size, (size * (size - 1)) / 2);
    for (let drawn = 0; drawn < wanted; drawn += 1) {
      const a = this.random.below(size);
      const b = this.random.below(size - 1);
      this.add(sample, a, b >= a ? b + 1 : b);
    }
  }

  byPass(): void {
    const contexts = new Map<number, OpenSample>();
    for (const [pass, { name, presupposes }] of this.profile.blocking.entries()) {
      const blocks = buildBlocks(
        this.records,
        { ...this.profile, blocking: [this.profile.blocking[pass]!] },
        {
          pairsMax: trainingBlockPairsMax,
          isLoose: () => true,
        },
      );
      const own = this.sample(name, (field) => presupposes.includes(field));
      this.drawFrom(blocks, (a, b) => {
        compareLevels(this.profile.fields, this.records[a]!, this.records[b]!, this.levels);
        const context = contextOf(this.profile.fields, this.levels);
        const isOfContext = presupposes.length === 1 && this.profile.fields[context]?.field === presupposes[0];
        if (!isOfContext) return own;
        const field = this.profile.fields[context]!.field;
        const known = contexts.get(context) ?? this.sample(contextSampleName(field), (each) => each === field);
        contexts.set(context, known);
        return known;
      });
    }
  }

  /** As many pairs of each block as let the whole pass keep its budget. */
  private drawFrom(blocks: Blocks, into: (a: number, b: number) => OpenSample): void {
    let open = 0;
    let different = 0;
    forEachShuffled(blocks.starts.length - 1, this.random, (block) => {
      const members = blocks.members.subarray(blocks.starts[block], blocks.starts[block + 1]);
      for (let left = 0; left < members.length; left += 1) {
        for (let right = left + 1; right < members.length; right += 1) {
          const [a, b] = [members[left]!, members[right]!];
          const known = this.known(a, b);
          if (known === 'same') continue;
          if (known === 'open' ? (open += 1) > openPairsOfPassMax : (different += 1) > differentPairsOfPassMax)
            continue;
          this.add(into(a, b), a, b);
        }
      }
      return open < openPairsOfPassMax || different < differentPairsOfPassMax;
    });
  }

  /** Pairs of records that share a number and agree: what one person looks like to two departments. */
  ofOneNumber(): PatternCounts {
    const counts = new PatternCounts(this.profile);
    const groups = new Map<string, number[]>();
    for (const [index, { anchor }] of this.records.entries()) {
      if (anchor === undefined) continue;
      const group = groups.get(anchor);
      if (group === undefined) groups.set(anchor, [index]);
      else group.push(index);
    }
    let met = 0;
    for (const group of groups.values()) {
      for (let left = 0; left < group.length && met < samePairsMax; left += 1) {
        for (let right = left + 1; right < group.length; right += 1) {
          this.compare(group[left]!, group[right]!);
          counts.add(this.levels);
          met += 1;
        }
      }
    }
    this.pairs += met;
    return counts;
  }

  private sample(name: string, presupposes: (field: string) => boolean): OpenSample {
    const presupposed = this.profile.fields.map(({ field }) => presupposes(field));
    const sample = {
      name,
      presupposed,
      open: new PatternCounts(this.profile),
      different: new PatternCounts(this.profile),
    };
    this.samples.push(sample);
    return sample;
  }

  private known(a: number, b: number): 'same' | 'different' | 'open' {
    const [left, right] = [this.records[a]!, this.records[b]!];
    if (left.anchor !== undefined && right.anchor !== undefined)
      return left.anchor === right.anchor ? 'same' : 'different';
    return this.profile.veto?.(left, right) === true ? 'different' : 'open';
  }

  private add(sample: OpenSample, a: number, b: number): void {
    const known = this.known(a, b);
    if (known === 'same') return;
    this.compare(a, b);
    this.pairs += 1;
    sample[known].add(this.levels);
  }

  private compare(a: number, b: number): void {
    compareLevels(this.profile.fields, this.records[a]!, this.records[b]!, this.levels);
    // What two different people with numbers say in the number's own field is known beforehand and teaches nothing.
    const anchorField = this.profile.fields.findIndex(({ field }) => field === this.profile.anchorField);
    const bothAnchored = this.records[a]!.anchor !== undefined && this.records[b]!.anchor !== undefined;
    if (anchorField >= 0 && bothAnchored && this.records[a]!.anchor === this.records[b]!.anchor) {
      this.levels[anchorField] = notStated;
    }
  }
}

/** Visits 0 .. size - 1 in a drawn order until `visit` answers false. */
function forEachShuffled(size: number, random: SeededRandom, visit: (at: number) => boolean): void {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let at = size - 1; at >= 0; at -= 1) {
    const other = random.below(at + 1);
    const chosen = order[other]!;
    order[other] = order[at]!;
    order[at] = chosen;
    if (!visit(chosen)) return;
  }
}
