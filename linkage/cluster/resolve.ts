import type { Thresholds } from '../model/parameters.js';
import { Clusters } from './clusters.js';
import { applyDecisions, type Decision } from './decisions.js';

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** What the two say contradicts itself: never linked by machine, whatever the weight. */
  readonly contradicts?: boolean;
  /** Too little for a link of its own, whatever the weight; other records may still bring the two together. */
  readonly isThin?: boolean;
}

export type ReviewReason =
  /** The weight lies between review and link, or is a name and a birthday only while all else differs. */
  | 'IN_BETWEEN'
  /** It weighs enough, but name or birth date is another: a twin, a father and his son, or one person with a new name. */
  | 'CONTRADICTS'
  /** The record fits more than one person who has a number of his own. */
  | 'FITS_SEVERAL'
  /** It would link, but the two people that it would join must not be one, or other records of theirs speak against. */
  | 'CLUSTER_DISAGREES'
  /** People who decided contradict each other. */
  | 'DECISIONS_DISAGREE';

export interface ReviewPair extends Edge {
  readonly reason: ReviewReason;
}

export type DecidingThresholds = Pick<Thresholds, 'link' | 'review' | 'apart' | 'rival'>;

export interface ResolveInput {
  /** Ids of the records; everything without an order of its own is ordered by them. */
  readonly ids: readonly string[];
  /** The number that a record is anchored by, after claims in vain were refused. */
  readonly anchors: readonly (string | undefined)[];
  /** Pairs at or above the review threshold with at least one record that has no anchor. */
  readonly edges: readonly Edge[];
  readonly decisions: readonly Decision[];
  readonly thresholds: DecidingThresholds;
  /** The weight of any pair, whether or not a block brought it together. */
  readonly weigh: (a: number, b: number) => number;
  readonly vetoes: (a: number, b: number) => boolean;
  readonly contradicts: (a: number, b: number) => boolean;
  readonly mayBeStrangers?: (a: number, b: number) => boolean;
  readonly ties?: (a: number, b: number) => boolean;
  /** Whether a record says something else than the number that it is anchored by. */
  readonly isDoubtful?: (record: number) => boolean;
}

export interface Resolved {
  /** The people: indices of records, each in ascending order of id, the whole ordered by the first. */
  readonly clusters: readonly (readonly number[])[];
  readonly review: readonly ReviewPair[];
}

/**
 * From pairs to people. Nothing depends on the order of records, edges or decisions, and a group of records that no edge, number
 * or decision ties to another is resolved as if it were alone: that is what lets a night resolve only what it touched.
 */
export function resolve(input: ResolveInput): Resolved {
  const clusters = new Clusters(input);
  for (const { a, b, verdict } of input.decisions) if (verdict !== 'same') clusters.keepApart(a, b, verdict);
  clusters.joinAnchors();
  const disagreeing = applyDecisions(input, clusters);
  const between = new Map<string, ReviewPair>();
  const units = unitEdges(input, clusters);
  const fits = fitsOf(units, clusters, input);
  for (const edge of units) {
    const reason = outcomeOf(edge, fits, clusters, input);
    if (reason === undefined) clusters.join(edge.a, edge.b);
    else between.set(`${edge.a} ${edge.b}`, { ...edge, reason });
  }
  const review = [...between.values()].filter(
    ({ a, b }) => clusters.of(a) !== clusters.of(b) && !clusters.decided(a, b),
  );
  return { clusters: clusters.list(), review: [...disagreeing, ...review] };
}

/** undefined where the machine links the two; else why it does not. */
function outcomeOf(
  edge: Edge,
  fits: ReadonlyMap<number, Fit>,
  clusters: Clusters,
  input: ResolveInput,
): ReviewReason | undefined {
  if (edge.weight < input.thresholds.link || edge.isThin === true) return 'IN_BETWEEN';
  if (edge.contradicts === true) return 'CONTRADICTS';
  const [left, right] = [clusters.of(edge.a), clusters.of(edge.b)];
  if (left === right) return undefined;
  if (clusters.isAnchored(left) !== clusters.isAnchored(right)) {
    const [person, loose] = clusters.isAnchored(left) ? [left, right] : [right, left];
    const isElsewhere = ({ best, isTorn }: Fit) => isTorn || clusters.of(best) !== person;
    if (clusters.unitsOf(loose).some((unit) => fits.has(unit) && isElsewhere(fits.get(unit)!))) return 'FITS_SEVERAL';
  }
  return clusters.mayJoin(left, right) ? undefined : 'CLUSTER_DISAGREES';
}

/**
 * One edge for each two units (a person with a number is one unit, a record without is one): the best over their records. Sorted
 * by weight, those that contradict last, then by ids, so that the order in which they were met does not matter.
 */
function unitEdges({ edges, ids }: ResolveInput, clusters: Clusters): Edge[] {
  const best = new Map<number, Map<number, Edge>>();
  for (const edge of edges) {
    const [left, right] = [clusters.unit(edge.a), clusters.unit(edge.b)];
    if (left === right) continue;
    const [low, high] = left < right ? [left, right] : [right, left];
    const row = best.get(low) ?? new Map<number, Edge>();
    const known = row.get(high);
    if (known === undefined || isStronger(edge, known, ids)) row.set(high, edge);
    best.set(low, row);
  }
  return [...best.values()].flatMap((row) => [...row.values()]).toSorted((x, y) => (isStronger(x, y, ids) ? -1 : 1));
}

function isStronger(x: Edge, y: Edge, ids: readonly string[]): boolean {
  if ((x.contradicts === true) !== (y.contradicts === true)) return y.contradicts === true;
  if ((x.isThin === true) !== (y.isThin === true)) return y.isThin === true;
  if (x.weight !== y.weight) return x.weight > y.weight;
  const [left, right] = [nameOf(x, ids), nameOf(y, ids)];
  return left[0] === right[0] ? left[1] < right[1] : left[0] < right[0];
}

function nameOf({ a, b }: Edge, ids: readonly string[]): readonly [string, string] {
  const [x, y] = [ids[a]!, ids[b]!];
  return x < y ? [x, y] : [y, x];
}

/** Which person with a number a loose unit fits best, and whether another fits about as well. */
interface Fit {
  readonly best: number;
  readonly isTorn: boolean;
}

/** A person with a number whom a loose unit fits. */
interface Candidate {
  readonly person: number;
  readonly weight: number;
}

function fitsOf(edges: readonly Edge[], clusters: Clusters, input: ResolveInput): Map<number, Fit> {
  const { review, rival } = input.thresholds;
  const candidates = new Map<number, Candidate[]>();
  for (const { a, b, weight, contradicts } of edges) {
    const [left, right] = [clusters.of(a), clusters.of(b)];
    if (contradicts === true) continue;
    if (weight < review || clusters.isAnchored(left) === clusters.isAnchored(right) || clusters.isRuledOut(a, b))
      continue;
    const [loose, person] = clusters.isAnchored(left) ? [clusters.unit(b), left] : [clusters.unit(a), right];
    const known = candidates.get(loose);
    if (known === undefined) candidates.set(loose, [{ person, weight }]);
    else known.push({ person, weight });
  }
  const fits = new Map<number, Fit>();
  for (const [loose, people] of candidates) {
    const top = people.reduce((max, { weight }) => Math.max(max, weight), -Infinity);
    const near = people.filter(({ weight }) => top - weight < rival);
    const [best, ...rivals] = near.length === 1 ? near : withoutDoubtful(near, clusters, input);
    fits.set(loose, { best: best!.person, isTorn: rivals.length > 0 });
  }
  return fits;
}

/**
 * A number that contradicts its own record, on somebody who but for it would be one with another of the people, was most likely
 * typed wrong: he stays apart with it, but does not keep the others' records from their person.
 */
function withoutDoubtful(people: readonly Candidate[], clusters: Clusters, input: ResolveInput): readonly Candidate[] {
  const isDoubtful = ({ person }: Candidate) =>
    clusters
      .membersOf(person)
      .every((record) => input.isDoubtful?.(record) === true || input.anchors[record] === undefined);
  const sure = people.filter((each) => !isDoubtful(each));
  const isLike = (one: Candidate, other: Candidate) =>
    clusters
      .membersOf(one.person)
      .some((a) =>
        clusters
          .membersOf(other.person)
          .some((b) => !input.contradicts(a, b) && input.weigh(a, b) >= input.thresholds.link),
      );
  const kept = people.filter((each) => sure.includes(each) || !sure.some((other) => isLike(each, other)));
  return sure.length === 0 ? people : kept;
}
