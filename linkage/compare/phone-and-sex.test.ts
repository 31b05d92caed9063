import fc from 'fast-check';
import { checkLaws, describeLevels, levelOf } from '../testing/comparator-laws.js';
import { phone } from './phone.js';
import { sex } from './sex.js';

describe('phone', () => {
  describeLevels(phone, {
    same: [
      ['13812341239', '+86 138-1234-1239'],
      ['13812341239', '8613812341239'],
      ['13812341239', '１３８１２３４１２３９'],
      ['13812341239', '013812341239'],
      ['13812341239', '13812341239/13912349876'],
      ['(027)88881230', '027-8888 1230'],
      ['09518881230', '0951-8881230转8012'],
    ],
    'same-without-area': [['88881230', '027-88881230']],
    'one-digit-off': [
      ['13812341239', '13812341238'],
      ['13812341239', '13812314239'],
      ['13812341239', '1381234129'],
    ],
    differ: [
      ['13812341239', '13912349876'],
      ['0951-8881230', '0571-8881230'],
    ],
  });

  const digits = fc.stringMatching(/^1[3-9][0-9]{9}$|^0(?:27|951)[2-9][0-9]{6,7}$|^[2-9][0-9]{6,7}$/);
  it('keeps its laws', () => checkLaws(phone, digits));

  it.each(['', '无', '110', '13800000000', '13811111111', '88888888', '00000000000'])('%j says nothing', (typed) => {
    expect(levelOf(phone, typed, typed)).toBeUndefined();
  });
});

describe('sex', () => {
  describeLevels(sex, {
    same: [
      ['男', '1'],
      ['女', 'F'],
      ['女性', '２'],
      ['m', '1-男'],
    ],
    differ: [['男', '女']],
  });

  it('keeps its laws', () => checkLaws(sex, fc.constantFrom('男', '女', '1', '2', 'M', 'f', '0', '9')));

  it.each(['', '0', '9', '未知', '男女'])('%j says nothing', (typed) => {
    expect(levelOf(sex, typed, typed)).toBeUndefined();
  });
});
