import type { Delivery, RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import { DriftWatch } from './drift-watch.js';

const staged = {
  stream: { name: 's', columns: ['a'] } as unknown as StreamDefinition,
  delivery: { id: 'd', rowsExpected: null } as unknown as Delivery,
  follows: false,
};

it('has a new column written down with the rows that showed it, since nobody may read them again', () => {
  const watch = new DriftWatch();
  watch.begin(staged);
  expect(watch.toSave(staged, false)).toBeUndefined();
  watch.noteNewColumns(staged, ['b']);
  expect(watch.toSave(staged, false)?.newColumns).toEqual(['b']);
  expect(watch.toSave(staged, false)).toBeUndefined();
});

it.each([40, 3_000, 1_000_000])(
  'loses little of what a killed worker saw of %d rows, and writes it down seldom',
  (rowsExpected) => {
    const long = { ...staged, delivery: { ...staged.delivery, rowsExpected } };
    const watch = new DriftWatch();
    watch.begin(long);
    let saves = 0;
    let saved = 0;
    const chunk = Math.max(1, Math.floor(rowsExpected / 100));
    for (let read = 0; read < rowsExpected; read += chunk) {
      watch.note(
        long,
        Array.from(
          { length: chunk },
          (_, index) => ({ values: { a: index }, ordinal: read + index }) as unknown as RawRow,
        ),
      );
      const seen = watch.toSave(long, false);
      saves += seen === undefined ? 0 : 1;
      saved = seen?.profile.rows ?? saved;
      const now = watch.seen('s', 'd').profile.rows;
      expect(now - saved).toBeLessThanOrEqual(Math.min(rowsExpected, 2_000) * 0.05);
    }
    expect(saves).toBeLessThanOrEqual(40);
  },
);
