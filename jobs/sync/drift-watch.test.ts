import fc from 'fast-check';
import type { Delivery, RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import { DriftWatch, type Seen } from './drift-watch.js';

const staged = {
  stream: { name: 's', columns: ['a'] } as unknown as StreamDefinition,
  delivery: { id: 'd', rowsExpected: null } as unknown as Delivery,
  follows: false,
};

const rowOf = (ordinal: number): RawRow => ({ ordinal, values: { a: 'x'.repeat(1 + (ordinal % 50)) } });

it('has a new column written down with the rows that showed it, since nobody may read them again', () => {
  const watch = new DriftWatch();
  watch.begin(staged);
  expect(watch.toSave(staged)).toBeUndefined();
  watch.noteNewColumns(staged, ['b']);
  expect(watch.toSave(staged)?.newColumns).toEqual(['b']);
  expect(watch.toSave(staged)).toBeUndefined();
});

it('sees in two attempts what one would have seen, wherever the first ended, but for half a hundredth of the sample', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.boolean(),
      (chunks, end, isCounted) => {
        const rows = chunks.reduce((sum, chunk) => sum + chunk, 0);
        const long = { ...staged, delivery: { ...staged.delivery, rowsExpected: isCounted ? rows : null } };
        const [whole, first, second] = [new DriftWatch(), new DriftWatch(), new DriftWatch()];
        whole.begin(long);
        first.begin(long);
        let watch = first;
        let saved: Seen | undefined;
        let passed = 0;
        for (const [index, chunk] of chunks.entries()) {
          if (index === end % chunks.length) {
            second.begin(long, passed, saved);
            watch = second;
          }
          const taken = Array.from({ length: chunk }, (_, at) => rowOf(passed + at));
          whole.note(long, taken);
          watch.note(long, taken);
          saved = watch.toSave(long) ?? saved;
          passed += chunk;
        }
        const expected = whole.seen('s', 'd');
        saved = watch.toSave(long, true) ?? saved;
        const lost = expected.profile.rows - (saved?.profile.rows ?? 0);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(isCounted ? Math.min(rows, 2_000) * 0.005 : 0);
        expect(lost === 0 ? saved : expected).toEqual(expected);
      },
    ),
  );
});

it('writes down seldom what it sees of a delivery of many batches', () => {
  const long = { ...staged, delivery: { ...staged.delivery, rowsExpected: 1_000_000 } };
  const watch = new DriftWatch();
  watch.begin(long);
  const batch = Array.from({ length: 1_000 }, (_, at) => rowOf(at));
  let saves = 0;
  for (let passed = 0; passed < 1_000_000; passed += batch.length) {
    watch.note(long, batch);
    if (watch.toSave(long) !== undefined) saves += 1;
  }
  expect(saves).toBe(200);
});
