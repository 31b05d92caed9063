import { chineseFields, chineseProfile } from '../../linkage/profile/chinese.js';
import { evidenceFieldCodes, evidenceLevelCodes } from '../../schema/link/review.codes.js';

describe('the words of evidence', () => {
  it('are there for every field that is compared, and for no other', () => {
    expect([...evidenceFieldCodes.codes].toSorted()).toEqual([...chineseFields].toSorted());
  });

  it('are there for every level that a comparator declares, and for no other', () => {
    const declared = chineseProfile.fields.flatMap(({ field, comparator }) =>
      comparator.levels.map((level) => `${field}.${level}`),
    );
    expect([...evidenceLevelCodes.codes].toSorted()).toEqual(declared.toSorted());
  });

  it('tell every level from the others', () => {
    const labels = Object.values(evidenceLevelCodes.labels);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
