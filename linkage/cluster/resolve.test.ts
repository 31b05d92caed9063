import fc from 'fast-check';
import type { Decision } from './decisions.js';
import { resolve, type Edge, type ResolveInput } from './resolve.js';

const thresholds = { link: 5, review: 0, apart: -8, rival: 6 };

interface World {
  readonly anchors: readonly (string | undefined)[];
  /** Symmetric weights of all pairs. */
  readonly weights: readonly (readonly number[])[];
  readonly decisions: readonly Decision[];
}

const sizeMax = 9;
/** Any weight would do: some pairs of every world contradict themselves. */
const isContradiction = (weight: number) => weight === 11;

const worlds: fc.Arbitrary<World> = fc
  .record({
    anchors: fc.array(fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined, freq: 2 }), {
      minLength: 2,
      maxLength: sizeMax,
    }),
    numbers: fc.array(fc.integer({ min: -14, max: 14 }), {
      minLength: sizeMax * sizeMax,
      maxLength: sizeMax * sizeMax,
    }),
    decided: fc.array(
      fc.tuple(
        fc.nat(sizeMax - 1),
        fc.nat(sizeMax - 1),
        fc.constantFrom<Decision['verdict'][]>('same', 'different', 'unsure'),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ anchors, numbers, decided }) => {
    const size = anchors.length;
    const weights = anchors.map((_, a) => anchors.map((__, b) => numbers[Math.min(a, b) * sizeMax + Math.max(a, b)]!));
    const decisions = decided
      .filter(([a, b]) => a < size && b < size && a !== b)
      .map(([a, b, verdict]) => ({ a, b, verdict }));
    return { anchors, weights, decisions };
  });

/** Resolves the world with its records in another order; answers ids, so that results can be compared. */
function resolved({ anchors, weights, decisions }: World, order: readonly number[], turn = false) {
  const at = new Map(order.map((record, index) => [record, index]));
  const edges: Edge[] = [];
  for (const [a, left] of order.entries()) {
    for (const [b, right] of order.entries()) {
      const loose = anchors[left] === undefined || anchors[right] === undefined;
      if (a < b && loose && weights[left]![right]! >= thresholds.review)
        edges.push({ a, b, weight: weights[left]![right]!, contradicts: isContradiction(weights[left]![right]!) });
    }
  }
  const input: ResolveInput = {
    ids: order.map((record) => `r${record}`),
    anchors: order.map((record) => anchors[record]),
    edges: turn ? edges.toReversed().map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest })) : edges,
    decisions: (turn ? decisions.toReversed() : decisions).map(({ a, b, verdict }) => ({
      a: at.get(a)!,
      b: at.get(b)!,
      verdict,
    })),
    thresholds,
    weigh: (a, b) => weights[order[a]!]![order[b]!]!,
    vetoes: (a, b) => {
      const [left, right] = [anchors[order[a]!], anchors[order[b]!]];
      return left !== undefined && right !== undefined && left !== right;
    },
    contradicts: (a, b) => isContradiction(weights[order[a]!]![order[b]!]!),
  };
  const { clusters, review } = resolve(input);
  const name = (index: number) => input.ids[index]!;
  return {
    clusters: clusters.map((members) => members.map(name)),
    review: review.map(({ a, b, reason }) => `${[name(a), name(b)].toSorted().join(' ')} ${reason}`).toSorted(),
  };
}

const inOrder = ({ anchors }: World) => anchors.map((_, index) => index);
const idsOf = (clusters: readonly (readonly string[])[]) =>
  clusters.map((members) => members.map((id) => Number(id.slice(1))));

describe('resolve', () => {
  it('does not depend on the order of records, edges or decisions', () => {
    const cases = worlds.chain((world) =>
      fc.tuple(fc.constant(world), fc.shuffledSubarray(inOrder(world), { minLength: world.anchors.length })),
    );
    fc.assert(
      fc.property(cases, ([world, order]) => {
        expect(resolved(world, order, true)).toEqual(resolved(world, inOrder(world)));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps apart what a person called different, and never makes one person of two numbers by itself', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { clusters } = resolved(world, inOrder(world));
        const people = world.decisions.some(({ verdict }) => verdict === 'same');
        for (const members of idsOf(clusters)) {
          const numbers = new Set(
            members.map((record) => world.anchors[record]).filter((anchor) => anchor !== undefined),
          );
          expect(people ? 0 : numbers.size).toBeLessThanOrEqual(1);
          const together = ({ a, b }: Decision) => members.includes(a) && members.includes(b);
          expect(world.decisions.filter((each) => each.verdict === 'different' && together(each))).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('follows what people called the same, unless they contradict each other', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        fc.pre(world.decisions.every(({ verdict }) => verdict !== 'different'));
        const { clusters } = resolved(world, inOrder(world));
        const groups = idsOf(clusters);
        for (const { a, b } of world.decisions.filter(({ verdict }) => verdict === 'same')) {
          expect(groups.find((members) => members.includes(a))).toContain(b);
        }
      }),
    );
  });

  it('resolves a record as if what nothing ties to it were not there', () => {
    fc.assert(
      fc.property(worlds, worlds, (one, other) => {
        const size = one.anchors.length;
        const both: World = {
          anchors: [
            ...one.anchors,
            ...other.anchors.map((anchor) => (anchor === undefined ? undefined : `${anchor}2`)),
          ],
          weights: [
            ...one.weights.map((row) => [...row, ...other.anchors.map(() => -20)]),
            ...other.weights.map((row) => [...one.anchors.map(() => -20), ...row]),
          ],
          decisions: [
            ...one.decisions,
            ...other.decisions.map(({ a, b, verdict }) => ({ a: a + size, b: b + size, verdict })),
          ],
        };
        const alone = idsOf(resolved(one, inOrder(one)).clusters).map((members) => members.toSorted((x, y) => x - y));
        const together = idsOf(resolved(both, inOrder(both)).clusters);
        const ofOne = together
          .filter((members) => members[0]! < size)
          .map((members) => members.toSorted((x, y) => x - y));
        expect(ofOne.toSorted(byFirst)).toEqual(alone.toSorted(byFirst));
      }),
      { numRuns: 500 },
    );
  });
});

const byFirst = (x: readonly number[], y: readonly number[]) => x[0]! - y[0]!;

const world = (
  anchors: World['anchors'],
  pairs: Record<string, number>,
  decisions: World['decisions'] = [],
): World => ({
  anchors,
  decisions,
  weights: anchors.map((_, a) => anchors.map((__, b) => pairs[[a, b].toSorted((x, y) => x - y).join('-')] ?? -20)),
});
const outcome = (given: World) => resolved(given, inOrder(given));

describe('a record without a number', () => {
  it('links to the one person whom it fits', () => {
    expect(outcome(world(['A', 'B', undefined], { '0-2': 9, '1-2': 1 }))).toEqual({
      clusters: [['r0', 'r2'], ['r1']],
      review: ['r1 r2 IN_BETWEEN'],
    });
  });

  it('goes to review where it fits two people about as well', () => {
    expect(outcome(world(['A', 'B', undefined], { '0-2': 9, '1-2': 6 }))).toEqual({
      clusters: [['r0'], ['r1'], ['r2']],
      review: ['r0 r2 FITS_SEVERAL', 'r1 r2 FITS_SEVERAL'],
    });
  });

  it('does not carry another along to a person whom that one contradicts', () => {
    expect(outcome(world(['A', undefined, undefined], { '0-1': 9, '1-2': 7, '0-2': -12 }))).toEqual({
      clusters: [['r0', 'r1'], ['r2']],
      review: ['r1 r2 CLUSTER_DISAGREES'],
    });
  });

  it('goes to review where it contradicts the person, however much else agrees', () => {
    expect(outcome(world(['A', undefined], { '0-1': 11 }))).toEqual({
      clusters: [['r0'], ['r1']],
      review: ['r0 r1 CONTRADICTS'],
    });
  });

  it('does not join two people, however well it fits both', () => {
    const { clusters } = outcome(world(['A', 'B', undefined, undefined], { '0-2': 9, '1-3': 9, '2-3': 12 }));
    expect(clusters).not.toContainEqual(expect.arrayContaining(['r0', 'r1']));
  });

  it('is not the only one whom a person can call different: two records of one number can be, too', () => {
    expect(outcome(world(['A', 'A', 'A'], { '0-2': 3, '1-2': 9 }, [{ a: 0, b: 1, verdict: 'different' }]))).toEqual({
      clusters: [['r0'], ['r1', 'r2']],
      review: [],
    });
  });

  it('stays where nobody could tell, and does not come to review again', () => {
    expect(outcome(world(['A', undefined], { '0-1': 9 }, [{ a: 0, b: 1, verdict: 'unsure' }]))).toEqual({
      clusters: [['r0'], ['r1']],
      review: [],
    });
  });
});

it('lists decisions that contradict each other, and follows none of them', () => {
  const decisions: Decision[] = [
    { a: 0, b: 1, verdict: 'same' },
    { a: 1, b: 2, verdict: 'same' },
    { a: 0, b: 2, verdict: 'different' },
  ];
  expect(outcome(world([undefined, undefined, undefined], {}, decisions))).toEqual({
    clusters: [['r0'], ['r1'], ['r2']],
    review: ['r0 r1 DECISIONS_DISAGREE', 'r1 r2 DECISIONS_DISAGREE'],
  });
});
