import { type ColumnProfile, type Counts, pairMark } from '../../connectors/kit/column-profile.js';
import { empty, kindOf } from '../../connectors/kit/value-class.js';
import { driftLimits as limits } from './drift-limits.js';

import type { DriftFinding } from './drift-words.js';

interface Filled {
  readonly rows: number;
  readonly filled: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly counts: Counts;
}

function fill(counts: Counts): Filled {
  const kinds = new Map<string, number>();
  let rows = 0;
  for (const [valueClass, count] of Object.entries(counts)) {
    rows += count;
    if (valueClass !== empty) kinds.set(kindOf(valueClass), (kinds.get(kindOf(valueClass)) ?? 0) + count);
  }
  return { rows, filled: rows - (counts[empty] ?? 0), kinds, counts };
}

/** Half the sum of the differences between two distributions: the share of cells that would have to change. */
function distance(a: ReadonlyMap<string, number>, allA: number, b: ReadonlyMap<string, number>, allB: number): number {
  let sum = 0;
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    sum += Math.abs((a.get(name) ?? 0) / allA - (b.get(name) ?? 0) / allB);
  }
  return sum / 2;
}

/** The distance that chance alone gives to two samples of one distribution, on average. */
function chance(a: ReadonlyMap<string, number>, allA: number, allB: number): number {
  let sum = 0;
  for (const count of a.values()) {
    const share = count / allA;
    sum += Math.sqrt((2 * share * (1 - share) * (1 / allA + 1 / allB)) / Math.PI);
  }
  return sum / 2;
}

/** Buckets that were met too seldom to be kept on either side count together, under their kind. */
function bucketsOf({ counts }: Filled, known: Counts): Map<string, number> {
  const out = new Map<string, number>();
  for (const [valueClass, count] of Object.entries(counts)) {
    if (valueClass === empty) continue;
    const name = valueClass in known ? valueClass : kindOf(valueClass);
    out.set(name, (out.get(name) ?? 0) + count);
  }
  return out;
}

function mostOf(kinds: ReadonlyMap<string, number>): string {
  return [...kinds].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? empty;
}

function compareColumn(column: string, norm: Counts, seen: Counts, full: boolean): DriftFinding | null {
  const [before, now] = [fill(norm), fill(seen)];
  if (before.rows < limits.rowsMin || now.rows < limits.rowsMin) return null;
  const [emptyBefore, emptyNow] = [1 - before.filled / before.rows, 1 - now.filled / now.rows];
  if (emptyNow > limits.emptyShareMax && emptyBefore < limits.emptyShareBefore) {
    return { kind: 'emptied', column, share: emptyNow, shareBefore: emptyBefore };
  }
  if (Math.min(before.filled, now.filled) < limits.rowsMin) return null;
  const noise = 2 * chance(before.kinds, before.filled, now.filled);
  const otherKind = distance(before.kinds, before.filled, now.kinds, now.filled);
  if (otherKind > limits.otherKindShareMax + noise) {
    const [mostly, mostlyBefore] = [mostOf(now.kinds), mostOf(before.kinds)];
    return { kind: 'retyped', column, share: otherKind, mostly, mostlyBefore };
  }
  // Changes of a night may all be about newborns; only the whole of a stream stays as it is.
  if (!full) return null;
  const [a, b] = [bucketsOf(before, norm), bucketsOf(now, norm)];
  const otherBucket = distance(a, before.filled, b, now.filled);
  if (otherBucket > limits.otherBucketShareMax + 2 * chance(a, before.filled, now.filled)) {
    return { kind: 'revalued', column, share: otherBucket };
  }
  return null;
}

/** Kinds and buckets there may be: what was never met is held possible, but not likely. */
const [kindsInAll, bucketsAKind] = [20, 24];

/** The natural logarithm of how likely the seen counts are, had they been drawn as the norm was. */
function likelihood(seen: Counts, norm: Filled): number {
  let sum = 0;
  for (const [valueClass, count] of Object.entries(seen)) {
    const kind = kindOf(valueClass);
    const kindRows = kind === empty ? norm.rows - norm.filled : (norm.kinds.get(kind) ?? 0);
    const ofKind = (kindRows + 0.5) / (norm.rows + 0.5 * kindsInAll);
    const bucketRows = valueClass === kind ? kindRows : (norm.counts[valueClass] ?? 0);
    const rare = norm.counts[kind] ?? 0;
    const ofBucket = valueClass === kind ? 1 : (bucketRows + (rare + 1) / bucketsAKind) / (kindRows + 1);
    sum += count * Math.log(ofKind * ofBucket);
  }
  return sum;
}

const turned: Readonly<Record<string, string>> = { '<': '>', '>': '<' };

function turn(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [turned[name] ?? name, count]));
}

/** Relations of two columns, whichever is declared first. */
function pairOf({ pairs }: ColumnProfile, a: string, b: string): Counts | undefined {
  const found = pairs[a + pairMark + b];
  if (found !== undefined) return found;
  const other = pairs[b + pairMark + a];
  return other && turn(other);
}

const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * How much better, a row, what is seen in two columns is explained if they changed places: by each column's own history, and by
 * how each stands to the other and to third columns (a birth day to an ID number, a beginning to an end).
 */
function evidenceOfSwap(
  norm: ColumnProfile,
  seen: ColumnProfile,
  a: string,
  b: string,
  columns: readonly string[],
): number {
  const better = (counts: Counts | undefined, as: Counts | undefined, than: Counts | undefined): number => {
    if (counts === undefined || as === undefined || than === undefined) return 0;
    const rows = Math.min(sumOf(as), sumOf(than));
    if (rows < limits.rowsMin || sumOf(counts) < limits.rowsMin) return 0;
    return (likelihood(counts, fill(as)) - likelihood(counts, fill(than))) / sumOf(counts);
  };
  const [normA, normB] = [norm.columns[a], norm.columns[b]];
  const each = [better(seen.columns[a], normB, normA), better(seen.columns[b], normA, normB)];
  // Rows that are unusual in one column alone (a night of people who moved away) are no swap.
  if (Math.min(...each) < -limits.swapEvidenceAgainst) return 0;
  let sum = each.reduce((all, one) => all + one, 0);
  const between = pairOf(norm, a, b);
  sum += better(pairOf(seen, a, b), between && turn(between), between);
  for (const third of columns) {
    if (third === a || third === b) continue;
    const [withA, withB] = [pairOf(norm, a, third), pairOf(norm, b, third)];
    sum += better(pairOf(seen, a, third), withB, withA) + better(pairOf(seen, b, third), withA, withB);
  }
  return sum;
}

/** A profile as it were if two columns had each other's contents. */
function exchange({ rows, columns, pairs }: ColumnProfile, a: string, b: string): ColumnProfile {
  const rename = (name: string): string => (name === a ? b : name === b ? a : name);
  return {
    rows,
    columns: Object.fromEntries(Object.entries(columns).map(([name, counts]) => [rename(name), counts])),
    pairs: Object.fromEntries(
      Object.entries(pairs).map(([pair, counts]) => [pair.split(pairMark).map(rename).join(pairMark), counts]),
    ),
  };
}

interface Swap {
  readonly a: string;
  readonly b: string;
  readonly evidence: number;
}

function clearestSwap(norm: ColumnProfile, seen: ColumnProfile, columns: readonly string[]): Swap | null {
  let clearest: Swap | null = null;
  for (const [index, a] of columns.entries()) {
    for (const b of columns.slice(index + 1)) {
      const evidence = evidenceOfSwap(norm, seen, a, b, columns);
      if (evidence < limits.swapEvidenceARow || evidence * seen.rows < limits.swapEvidenceInAll) continue;
      if (clearest === null || evidence > clearest.evidence) clearest = { a, b, evidence };
    }
  }
  return clearest;
}

/** Pairs that changed places, the clearest first. Each is put back before the next is looked for: an ID number in the wrong place makes a birth date look wrong. */
function findSwaps(
  norm: ColumnProfile,
  seen: ColumnProfile,
  columns: readonly string[],
): { swaps: DriftFinding[]; rest: ColumnProfile } {
  const swaps: DriftFinding[] = [];
  let rest = seen;
  while (swaps.length < columns.length) {
    const swap = clearestSwap(norm, rest, columns);
    if (swap === null) break;
    swaps.push({ kind: 'swapped', column: swap.a, other: swap.b });
    rest = exchange(rest, swap.a, swap.b);
  }
  return { swaps, rest };
}

/** Columns that no longer stand to each other as they did: sexes renumbered against ID numbers, ends before beginnings. */
function findLoosened(
  norm: ColumnProfile,
  seen: ColumnProfile,
  explained: ReadonlySet<string | undefined>,
): DriftFinding[] {
  return Object.entries(norm.pairs).flatMap(([pair, counts]) => {
    const [other = '', column = ''] = pair.split(pairMark);
    const now = pairOf(seen, other, column);
    if (now === undefined || explained.has(column) || explained.has(other)) return [];
    const [allBefore, allNow] = [sumOf(counts), sumOf(now)];
    if (Math.min(allBefore, allNow) < limits.rowsMin) return [];
    const before = new Map(Object.entries(counts));
    const share = distance(before, allBefore, new Map(Object.entries(now)), allNow);
    const limit = limits.otherRelationShareMax + 2 * chance(before, allBefore, allNow);
    return share > limit ? [{ kind: 'revalued' as const, column, other, share }] : [];
  });
}

/** What of a delivery is not as the deliveries before it. Pure; empty where either has too few rows to say. */
export function compareProfiles(
  norm: ColumnProfile,
  seen: ColumnProfile,
  columns: readonly string[],
  full: boolean,
): DriftFinding[] {
  if (norm.rows < limits.rowsMin || seen.rows < limits.rowsMin) return [];
  // A column that this version of the connector is the first to declare has no history.
  const known = columns.filter((column) => column in norm.columns);
  const { swaps, rest } = findSwaps(norm, seen, known);
  const explained = new Set(swaps.flatMap(({ column, other }) => [column, other]));
  const changed = known
    .filter((column) => !explained.has(column))
    .flatMap((column) => {
      const finding = compareColumn(column, norm.columns[column] ?? {}, rest.columns[column] ?? {}, full);
      return finding === null ? [] : [finding];
    });
  return [...swaps, ...changed, ...(full ? findLoosened(norm, rest, explained) : [])];
}
