/** Holds what was linked against the truth. Nothing that links records may import this file. */

export interface PairScore {
  /** Pairs of records that the machine put into one person. */
  readonly pairs: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Linked pairs that mean two people. */
  readonly wrong: number | null;
  /** Pairs of one person that were not linked. */
  readonly missed: number | null;
}

/** `rec-17-org` and `rec-17-dup-0` mean one person; undefined where an id does not say. */
export function personOfId(id: string): string | undefined {
  return /^rec-(\d+)-/.exec(id)?.[1];
}

const pairsOf = (size: number) => (size * (size - 1)) / 2;

/** Counts pairs from sizes alone, so that a million records need no list of pairs. */
export function scorePairs(
  clusters: readonly (readonly number[])[],
  personOf: (record: number) => string | undefined,
): PairScore {
  const people = new Map<string, number>();
  let pairs = 0;
  let right = 0;
  let known = true;
  for (const cluster of clusters) {
    pairs += pairsOf(cluster.length);
    const own = new Map<string, number>();
    for (const record of cluster) {
      const person = personOf(record);
      if (person === undefined) {
        known = false;
        continue;
      }
      own.set(person, (own.get(person) ?? 0) + 1);
      people.set(person, (people.get(person) ?? 0) + 1);
    }
    for (const size of own.values()) right += pairsOf(size);
  }
  if (!known) return { pairs, precision: null, recall: null, f1: null, wrong: null, missed: null };
  let truth = 0;
  for (const size of people.values()) truth += pairsOf(size);
  const precision = pairs === 0 ? 1 : right / pairs;
  const recall = truth === 0 ? 1 : right / truth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs, precision, recall, f1, wrong: pairs - right, missed: truth - right };
}
