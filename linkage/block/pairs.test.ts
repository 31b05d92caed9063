import fc from 'fast-check';
import type { LinkRecord, PreparedRecord, Profile } from '../record.js';
import { buildBlocks } from './blocks.js';
import { forEachPair } from './pairs.js';

interface Given {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly further: string;
  readonly loose: boolean;
}

const given: fc.Arbitrary<Given[]> = fc.array(
  fc.record({
    first: fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 2 }),
    second: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    further: fc.constantFrom('', 'p', 'q'),
    loose: fc.boolean(),
  }),
  { maxLength: 14 },
);

function pairsOf(records: readonly Given[], pairsMax: number): string[] {
  const kept = new Map<string, Given>(records.map((record, index) => [String(index), record]));
  const own = ({ id }: LinkRecord) => kept.get(id)!;
  const profile: Profile = {
    name: 'test',
    fields: [],
    blocking: [
      {
        name: 'first',
        presupposes: [],
        keys: (record) => own(record).first,
        splitBy: [(record) => [own(record).further]],
      },
      { name: 'second', presupposes: [], keys: (record) => own(record).second, splitBy: [] },
    ],
  };
  const prepared = records.map((_, index): PreparedRecord => {
    return { record: { id: String(index), values: {} }, prepared: [], anchor: undefined };
  });
  const isLoose = (at: number) => records[at]!.loose;
  const pairs: string[] = [];
  forEachPair(buildBlocks(prepared, profile, { pairsMax, isLoose }), isLoose, (a, b) => pairs.push(`${a} ${b}`));
  return pairs;
}

const share = (a: readonly string[], b: readonly string[]) => a.some((key) => key !== '' && b.includes(key));

function expected(records: readonly Given[], meet: (a: Given, b: Given) => boolean): string[] {
  return records.flatMap((a, left) =>
    records.flatMap((b, right) => (left < right && (a.loose || b.loose) && meet(a, b) ? [`${left} ${right}`] : [])),
  );
}

describe('pairs of blocks', () => {
  it('are those that share a key of any pass, each once', () => {
    fc.assert(
      fc.property(given, (records) => {
        const all = expected(records, (a, b) => share(a.first, b.first) || share(a.second, b.second));
        expect(pairsOf(records, 10_000).toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it('are split by the next key and never cut short', () => {
    fc.assert(
      fc.property(given, (records) => {
        const pairs = pairsOf(records, 0);
        const kept = expected(
          records,
          (a, b) => (share(a.first, b.first) && a.further === b.further) || share(a.second, b.second),
        );
        expect(pairs.toSorted()).toEqual(kept.toSorted());
      }),
    );
  });
});
