import type { FieldSpec, PreparedRecord, Profile } from '../record.js';

/** Where one of two records says nothing. */
export const notStated = 255;

/** Compares two records field by field into `out`: an index into each comparator's levels, or `notStated`. */
export function compareLevels(
  fields: readonly FieldSpec[],
  a: PreparedRecord,
  b: PreparedRecord,
  out: Uint8Array,
): void {
  for (let field = 0; field < fields.length; field += 1) {
    const left = a.prepared[field];
    const right = b.prepared[field];
    out[field] = left === undefined || right === undefined ? notStated : fields[field]!.comparator.compare(left, right);
  }
}

/** Which context a pair of records is in: the first field that declares one and agrees closely enough; -1 for none. */
export function contextOf(fields: readonly FieldSpec[], levels: Uint8Array): number {
  for (let field = 0; field < fields.length; field += 1) {
    const max = fields[field]!.contextLevelMax;
    if (max !== undefined && levels[field]! <= max) return field;
  }
  return -1;
}

/** Numbers that a profile declares by the names of levels, in their order. A name that the comparator lacks is an error. */
export function byLevel(
  declared: Readonly<Record<string, number>>,
  { field, comparator }: FieldSpec,
  otherwise: number,
): number[] {
  const unknown = Object.keys(declared).find((level) => !comparator.levels.includes(level));
  if (unknown !== undefined) throw new RangeError(`${field}: ${comparator.name} has no level ${unknown}.`);
  return comparator.levels.map((level) => declared[level] ?? otherwise);
}

/** How often each combination of levels was seen. A combination is one number, so millions of pairs are a few thousand rows. */
export class PatternCounts {
  readonly counts = new Map<number, number>();
  private readonly radices: readonly number[];

  constructor(profile: Profile) {
    this.radices = profile.fields.map(({ comparator }) => comparator.levels.length + 1);
  }

  add(levels: Uint8Array, weight = 1): void {
    let code = 0;
    for (let field = 0; field < this.radices.length; field += 1) {
      const level = levels[field]!;
      code = code * this.radices[field]! + (level === notStated ? 0 : level + 1);
    }
    this.counts.set(code, (this.counts.get(code) ?? 0) + weight);
  }

  /** Sorted, so that sums come out the same however the pairs were met. */
  patterns(): readonly Pattern[] {
    return [...this.counts]
      .toSorted(([a], [b]) => a - b)
      .map(([code, count]) => ({ levels: this.decode(code), count }));
  }

  private decode(code: number): Uint8Array {
    const levels = new Uint8Array(this.radices.length);
    let rest = code;
    for (let field = this.radices.length - 1; field >= 0; field -= 1) {
      const radix = this.radices[field]!;
      const level = rest % radix;
      levels[field] = level === 0 ? notStated : level - 1;
      rest = Math.floor(rest / radix);
    }
    return levels;
  }
}

export interface Pattern {
  readonly levels: Uint8Array;
  readonly count: number;
}
