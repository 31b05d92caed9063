import { ethnicityCodes } from './ethnicity.js';
import { maritalStatusCodes } from './marital-status.js';
import { headRelations, relationCodes } from './relation.js';
import { sexCodes } from './sex.js';

test('the lists are whole', () => {
  expect(sexCodes.codes).toHaveLength(4);
  expect(maritalStatusCodes.codes).toHaveLength(8);
  expect(ethnicityCodes.codes).toHaveLength(58);
  expect(ethnicityCodes.label('01')).toBe('汉族');
  expect(ethnicityCodes.label('56')).toBe('基诺族');
  for (const code of ['01', '02', '12', '28', '38', '52', '99']) expect(relationCodes.has(code)).toBe(true);
  expect(headRelations.every((code) => relationCodes.has(code))).toBe(true);
});

test('a code outside the list has no label', () => {
  expect(relationCodes.has('04')).toBe(false);
  expect(() => relationCodes.label('04')).toThrow(RangeError);
});
