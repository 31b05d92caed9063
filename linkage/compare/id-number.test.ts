import fc from 'fast-check';
import { idNumberCheckCharacter } from '../../schema/canonical/id-number.js';
import { checkLaws, describeLevels, levelOf } from '../testing/comparator-laws.js';
import { idNumber } from './id-number.js';

const number = fc
  .tuple(
    fc.constantFrom('110105', '420106', '640106'),
    fc.date({ min: new Date('1930-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
    fc.integer({ min: 1, max: 995 }),
  )
  .map(([region, date, sequence]) => {
    const first17 = region + date.toISOString().slice(0, 10).replaceAll('-', '') + String(sequence).padStart(3, '0');
    return first17 + idNumberCheckCharacter(first17);
  });

describe('id-number', () => {
  describeLevels(idNumber, {
    same: [
      ['11010519491231002X', '110105194912310 02x'],
      ['11010519491231002X', '１１０１０５１９４９１２３１００２Ｘ'],
      ['11010519491231002X', '110105491231002'],
    ],
    'same-but-check': [['11010519491231002X', '110105194912310021']],
    'shown-part-same': [
      ['11010519491231002X', '110105********002X'],
      ['11010519491231002X', '110105xxxxxxxx002x'],
      ['11010519491231002X', '1101051949******2X'],
    ],
    'one-slip': [
      ['11010519491231002X', '11010519491231003X'],
      ['11010519491231002X', '11010519491213002X'],
      ['11010519491231002X', '1101051949123102X'],
      ['11010519491231002X', '110105194912310002X'],
      ['110105491231002', '110105491231003'],
    ],
    'two-slips': [['11010519491231002X', '11010519491281003X']],
    'same-region-and-birth': [
      ['11010519491231002X', '110105194912317777'],
      ['11010519491231002X', '110105194912310000'],
      ['11010519491231002X', '11010519491231****'],
      ['110105194912310000', '110105194912310000'],
    ],
    'same-birth': [['11010519491231002X', '420106194912317777']],
    differ: [
      ['11010519491231002X', '420106198503077777'],
      ['11010519491231002X', '420106********002X'],
    ],
  });

  const isOwn = (level: string) => level === 'same' || level === 'shown-part-same';
  it('keeps its laws', () => checkLaws(idNumber, number, isOwn));

  it('finds one slip anywhere in a number', () => {
    fc.assert(
      fc.property(number, fc.nat(16), fc.nat(9), (value, at, digit) => {
        fc.pre(value[at] !== String(digit));
        // What ends in 000 and fails its check was rounded by a spreadsheet: nobody knows those digits.
        const typed = value.slice(0, at) + String(digit) + value.slice(at + 1);
        fc.pre(!typed.endsWith('000'));
        expect(levelOf(idNumber, value, typed)).toBe('one-slip');
        const longer = value.slice(0, at) + String(digit) + value.slice(at);
        fc.pre(!longer.endsWith('000'));
        expect(levelOf(idNumber, value, longer)).toBe('one-slip');
      }),
    );
  });

  it('takes a number of 15 digits for the one of 18', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(levelOf(idNumber, value, value.slice(0, 6) + value.slice(8, 17))).toBe('same');
      }),
    );
  });

  it.each(['', '无', '0', '000000000000000000', '111111111111111111', '1.10105E+17', '420106', '4201**************'])(
    '%j says nothing',
    (typed) => expect(levelOf(idNumber, typed, typed)).toBeUndefined(),
  );
});
