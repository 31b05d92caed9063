import fc from 'fast-check';
import type { Comparator } from '../record.js';

const record = { id: 'r', values: {} };

/** The level of two values as they were typed, by name; undefined where one of them says nothing. */
export function levelOf<Prepared>(comparator: Comparator<Prepared>, left: string, right: string): string | undefined {
  const [one, other] = [comparator.prepare(left, record), comparator.prepare(right, record)];
  if (one === undefined || other === undefined) return undefined;
  return comparator.levels[comparator.compare(one, other)];
}

/**
 * What holds of every comparator, for values of a kind and for any text: preparing never throws and always answers the same,
 * comparing is symmetric, stays within the levels and calls a value equal to itself.
 */
export function checkLaws<Prepared>(
  comparator: Comparator<Prepared>,
  values: fc.Arbitrary<string>,
  equal: (level: string) => boolean = (level) => level === comparator.levels[0],
): void {
  const text = fc.oneof(values, values, fc.string({ unit: 'grapheme', maxLength: 30 }));
  fc.assert(
    fc.property(text, text, (left, right) => {
      const forth = levelOf(comparator, left, right);
      expect(levelOf(comparator, right, left)).toBe(forth);
      if (forth !== undefined) expect(comparator.levels).toContain(forth);
      const self = levelOf(comparator, left, left);
      if (self !== undefined) expect(equal(self)).toBe(true);
    }),
  );
}

/** Examples a level; every level of the comparator must have one. */
export function describeLevels<Prepared>(
  comparator: Comparator<Prepared>,
  examples: Readonly<Record<string, ReadonlyArray<readonly [left: string, right: string]>>>,
): void {
  it('has an example of every level', () => {
    expect(Object.keys(examples).toSorted()).toEqual(comparator.levels.toSorted());
  });
  for (const [level, pairs] of Object.entries(examples)) {
    it.each(pairs)(`${level}: %s and %s`, (left, right) => {
      expect(levelOf(comparator, left, right)).toBe(level);
      expect(levelOf(comparator, right, left)).toBe(level);
    });
  }
}
