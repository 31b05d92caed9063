import fc from 'fast-check';
import { bucketRowsMin, forKeeping, ProfileBuilder } from '../../connectors/kit/column-profile.js';
import type { RawValue } from '../../connectors/kit/contract.js';
import { classOf } from '../../connectors/kit/value-class.js';
import { compareProfiles } from './drift-compare.js';

const columns = ['name', 'former', 'id', 'born', 'since', 'kind', 'amount'];
type Row = Record<string, RawValue>;

const surnames = '赵钱孙李周吴郑王冯陈';
const [women, men] = ['芳丽娜静敏', '伟强勇军磊'];
const day = (year: number, of: number): string =>
  `${year}-${String((of % 12) + 1).padStart(2, '0')}-${String((of % 28) + 1).padStart(2, '0')}`;

/** A made-up department's row: each draw gives another, all of one kind. */
const rowArbitrary: fc.Arbitrary<Row> = fc
  .record({
    s: fc.nat(9),
    g: fc.nat(4),
    woman: fc.boolean(),
    y: fc.integer({ min: 1940, max: 2010 }),
    d: fc.nat(335),
    k: fc.nat(99),
    f: fc.nat(99),
  })
  .map(({ s, g, woman, y, d, k, f }) => {
    const born = day(y, d);
    return {
      name: `${surnames[s]}${(woman ? women : men)[g]}`,
      former: f < 4 ? `${surnames[(s + 1) % 10]}${men[g]}` : '',
      id: `420106${born.replaceAll('-', '')}00${woman ? 2 : 1}1`,
      born,
      since: day(2012 + (k % 12), d),
      kind: k < 70 ? '1' : k < 90 ? '2' : '9',
      amount: 300 + k * 5,
    };
  });
const rowsArbitrary = fc.array(rowArbitrary, { minLength: 150, maxLength: 300 });

function profile(rows: readonly Row[]) {
  const builder = new ProfileBuilder(columns);
  for (const [index, values] of rows.entries()) builder.add({ ordinal: index + 1, values });
  return builder.build();
}

const runs = { numRuns: 60 };

it('finds nothing between two deliveries of one kind', () => {
  fc.assert(
    fc.property(rowsArbitrary, rowsArbitrary, fc.boolean(), (before, after, full) => {
      expect(compareProfiles(forKeeping(profile(before)), profile(after), columns, full)).toEqual([]);
    }),
    runs,
  );
});

it('finds any two columns that changed places, and names these two', () => {
  const pair = fc.subarray(columns, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(rowsArbitrary, rowsArbitrary, pair, (before, after, [a = '', b = '']) => {
      const swapped = after.map((row) => ({ ...row, [a]: row[b] ?? null, [b]: row[a] ?? null }));
      const found = compareProfiles(forKeeping(profile(before)), profile(swapped), columns, false);
      expect(found).toEqual([{ kind: 'swapped', column: a, other: b }]);
    }),
    runs,
  );
});

it('finds two pairs that changed places at once', () => {
  const [before, after] = fc.sample(rowsArbitrary, { numRuns: 2, seed: 7 });
  const both = (after ?? []).map((row) => ({
    ...row,
    name: row['id'] ?? null,
    id: row['name'] ?? null,
    born: row['since'] ?? null,
    since: row['born'] ?? null,
  }));
  const found = compareProfiles(forKeeping(profile(before ?? [])), profile(both), columns, true);
  expect(found.map(({ kind, column }) => `${kind} ${column}`).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'swapped born',
    'swapped name',
  ]);
});

it.each([
  ['born', 'retyped', (row: Row) => 20_000 + (String(row['born']).charCodeAt(9) % 10)],
  ['since', 'retyped', (row: Row) => String(row['since']).replaceAll('-', '/')],
  ['amount', 'retyped', (row: Row) => `${row['amount']}元`],
  ['amount', 'revalued', (row: Row) => Number(row['amount']) * 100],
  ['kind', 'revalued', (row: Row) => ({ 1: '9', 2: '1', 9: '2' })[Number(row['kind'])] ?? null],
  ['id', 'emptied', () => ''],
] as const)('finds %s %s', (column, kind, change) => {
  const [before, after] = fc.sample(rowsArbitrary, { numRuns: 2, seed: 3 });
  const changed = (after ?? []).map((row) => ({ ...row, [column]: change(row) }));
  const found = compareProfiles(forKeeping(profile(before ?? [])), profile(changed), columns, true);
  expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ kind, column })]));
});

it('says nothing of few rows', () => {
  const [before, after] = fc.sample(rowsArbitrary, { numRuns: 2, seed: 5 });
  const few = (after ?? []).slice(0, 40).map((row) => ({ ...row, name: row['id'] ?? null }));
  expect(compareProfiles(profile(before ?? []), profile(few), columns, true)).toEqual([]);
});

it('keeps no bucket of a few rows, and no value', () => {
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      const kept = forKeeping(profile(rows));
      for (const counts of [...Object.values(kept.columns), ...Object.values(kept.pairs)]) {
        const few = Object.entries(counts).filter(([name, count]) => name.includes(':') && count < bucketRowsMin);
        expect(few).toEqual([]);
      }
      const text = JSON.stringify(kept);
      for (const row of rows)
        for (const column of ['name', 'id', 'born', 'since']) expect(text).not.toContain(String(row[column]));
    }),
    { numRuns: 20 },
  );
});

it.each([
  ['420106194912310021', 'id:1940'],
  ['4.20106E+17', 'ascii9'],
  ['13907100001', 'phone'],
  ['420106990001', 'region12'],
  ['2026-11-01', 'day-'],
  ['20261101', 'day'],
  ['2026年11月1日', 'day年'],
  ['202611', 'month'],
  ['640106', 'region6'],
  ['45231', 'digits5'],
  ['3,500.00', 'decimal'],
  ['300元', 'unit'],
  ['张三', 'han2'],
  ['湖北省武汉市武昌区某路1号', 'mixed9'],
  ['', 'empty'],
  [null, 'empty'],
  ['  ', 'empty'],
  [4500, 'number'],
] as const)('calls %j %s', (value, name) => {
  expect(classOf(value).startsWith(name)).toBe(true);
});
