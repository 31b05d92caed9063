import type { RawRow, RawValue } from './contract.js';
import { classOf, empty, kindOf, relationOf, type ValueClass } from './value-class.js';

/** How often each class was met. */
export type Counts = Readonly<Record<string, number>>;

/** What the columns of a stream look like: counts of classes, and nothing that stands in a cell. */
export interface ColumnProfile {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Counts>>;
  /** By the names of two columns, in their declared order, with `pairMark` between them. */
  readonly pairs: Readonly<Record<string, Counts>>;
}

export const pairMark = '\u0001';
/** Pairs say the same after fewer rows than columns do, and cost more. */
const pairRowsMax = 400;
/** What was met fewer times than this is kept only under its kind: no bucket speaks of a few people. */
export const bucketRowsMin = 5;

type Mutable = Record<string, number>;

/** Gathers a profile row by row. Rows that the transport could not read whole are left out: their cells may stand in the wrong columns. */
export class ProfileBuilder {
  readonly #columns: readonly string[];
  readonly #counts: Map<string, Map<ValueClass, number>>;
  readonly #pairs = new Map<string, Map<string, number>>();
  #rows = 0;

  constructor(columns: readonly string[], from?: ColumnProfile) {
    this.#columns = columns;
    this.#counts = new Map(columns.map((column) => [column, new Map(Object.entries(from?.columns[column] ?? {}))]));
    if (from === undefined) return;
    this.#rows = from.rows;
    for (const [pair, counts] of Object.entries(from.pairs)) this.#pairs.set(pair, new Map(Object.entries(counts)));
  }

  get rows(): number {
    return this.#rows;
  }

  add({ values, damage }: RawRow): void {
    if (damage !== undefined) return;
    this.#rows += 1;
    const kinds: string[] = [];
    for (const column of this.#columns) {
      const valueClass = classOf(values[column] ?? null);
      kinds.push(kindOf(valueClass));
      const counts = this.#counts.get(column);
      counts?.set(valueClass, (counts.get(valueClass) ?? 0) + 1);
    }
    if (this.#rows <= pairRowsMax) this.#addPairs(values, kinds);
  }

  #addPairs(values: Readonly<Record<string, RawValue>>, kinds: readonly string[]): void {
    for (let left = 0; left < kinds.length; left += 1) {
      const kind = kinds[left] ?? empty;
      if (kind === empty) continue;
      const column = this.#columns[left] ?? '';
      for (let right = left + 1; right < kinds.length; right += 1) {
        const other = kinds[right] ?? empty;
        const name = this.#columns[right] ?? '';
        const relation = other === empty ? null : relationOf(values[column] ?? null, values[name] ?? null, kind, other);
        if (relation === null) continue;
        const pair = column + pairMark + name;
        const counts = this.#pairs.get(pair) ?? new Map<string, number>();
        counts.set(relation, (counts.get(relation) ?? 0) + 1);
        this.#pairs.set(pair, counts);
      }
    }
  }

  build(): ColumnProfile {
    return {
      rows: this.#rows,
      columns: Object.fromEntries([...this.#counts].map(([column, counts]) => [column, Object.fromEntries(counts)])),
      pairs: Object.fromEntries([...this.#pairs].map(([pair, counts]) => [pair, Object.fromEntries(counts)])),
    };
  }
}

function withoutRareBuckets(counts: Counts): Counts {
  const kept: Mutable = {};
  for (const [valueClass, count] of Object.entries(counts)) {
    const name = count < bucketRowsMin ? kindOf(valueClass) : valueClass;
    kept[name] = (kept[name] ?? 0) + count;
  }
  return kept;
}

function withoutRare(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= bucketRowsMin));
}

/** What may be kept for the next deliveries: no bucket that speaks of fewer than `bucketRowsMin` rows. */
export function forKeeping(profile: ColumnProfile): ColumnProfile {
  const each = (all: Readonly<Record<string, Counts>>, keep: (counts: Counts) => Counts) =>
    Object.fromEntries(Object.entries(all).map(([name, counts]) => [name, keep(counts)]));
  return {
    rows: profile.rows,
    columns: each(profile.columns, withoutRareBuckets),
    pairs: each(profile.pairs, withoutRare),
  };
}

/** Two profiles as one, the first with a weight below 1: what was long ago counts for less. */
export function mergeProfiles(before: ColumnProfile, weight: number, after: ColumnProfile): ColumnProfile {
  const add = (a: Counts, b: Counts): Counts => {
    const sum: Mutable = { ...b };
    for (const [name, count] of Object.entries(a)) {
      const left = Math.round(count * weight);
      if (left > 0) sum[name] = (sum[name] ?? 0) + left;
    }
    return sum;
  };
  const each = (a: Readonly<Record<string, Counts>>, b: Readonly<Record<string, Counts>>) =>
    Object.fromEntries(Object.keys({ ...a, ...b }).map((name) => [name, add(a[name] ?? {}, b[name] ?? {})]));
  return {
    rows: Math.round(before.rows * weight) + after.rows,
    columns: each(before.columns, after.columns),
    pairs: each(before.pairs, after.pairs),
  };
}
