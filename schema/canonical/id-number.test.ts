import fc from 'fast-check';
import { birthDateOfIdNumber, idNumberCheckCharacter, parseIdNumber, sexOfIdNumber } from './id-number.js';

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
const numberOf = (region: string, date: Date, sequence: number) => {
  const digits = region + date.toISOString().slice(0, 10).replaceAll('-', '') + String(sequence).padStart(3, '0');
  return digits + idNumberCheckCharacter(digits);
};
const idNumber = fc
  .tuple(fc.constantFrom('420106', '640106', '110105', '830000'), day, fc.integer({ min: 1, max: 995 }))
  .map(([region, date, sequence]) => numberOf(region, date, sequence));

describe('parseIdNumber', () => {
  it.each([
    ['11010519491231002X', '11010519491231002X', '18'],
    ['110105491231002', '11010519491231002X', '15'],
    ['11010519491231002x', '11010519491231002X', '18'],
    ['１１０１０５１９４９１２３１００２ｘ', '11010519491231002X', '18'],
    [' 110105 19491231 002X\u3000', '11010519491231002X', '18'],
    ["'11010519491231002X", '11010519491231002X', '18'],
  ])('reads %j', (text, value, given) => {
    expect(parseIdNumber(text)).toEqual({ ok: true, value, given });
  });

  it.each([
    ['', 'missing'],
    [null, 'missing'],
    ['无', 'missing'],
    ['110105194912310021', 'check-character'],
    ['1101051949123100', 'malformed'],
    ['000000000000000000', 'malformed'],
    ['4.20106E+17', 'rounded-by-spreadsheet'],
    ['110105194912310000', 'rounded-by-spreadsheet'],
    ['110105491331002', 'birth-date'],
  ])('refuses %j as %s', (text, problem) => {
    expect(parseIdNumber(text)).toEqual({ ok: false, problem });
  });

  it('refuses a day that no calendar has, though the check character is right', () => {
    const digits = '42010619550230001';
    expect(parseIdNumber(digits + idNumberCheckCharacter(digits))).toEqual({ ok: false, problem: 'birth-date' });
  });

  it('is idempotent on what it accepts', () => {
    fc.assert(
      fc.property(idNumber, (value) => {
        expect(parseIdNumber(value)).toEqual({ ok: true, value, given: '18' });
        expect(parseIdNumber(value.toLowerCase())).toEqual({ ok: true, value, given: '18' });
      }),
    );
  });

  it('widens the 15-digit form of a birth in 19xx to the same number', () => {
    fc.assert(
      fc.property(idNumber, (value) => {
        fc.pre(value.slice(6, 8) === '19');
        expect(parseIdNumber(value.slice(0, 6) + value.slice(8, 17))).toEqual({ ok: true, value, given: '15' });
      }),
    );
  });

  it('catches every wrong digit and every transposition of neighbours', () => {
    fc.assert(
      fc.property(idNumber, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
        const wrong = value.slice(0, at) + ((Number(value[at]) + shift) % 10) + value.slice(at + 1);
        expect(parseIdNumber(wrong).ok).toBe(false);
        fc.pre(value[at] !== value[at + 1] && value[at + 1] !== 'X');
        const swapped = value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2);
        expect(parseIdNumber(swapped).ok).toBe(false);
      }),
    );
  });

  it('never throws, and answers 18 characters or a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseIdNumber(text);
        expect(parsed.ok ? parsed.value.length : parsed.problem).toBeTruthy();
      }),
    );
  });
});

test('birth date and sex stand in the number', () => {
  expect(birthDateOfIdNumber('11010519491231002X')).toBe('1949-12-31');
  expect(sexOfIdNumber('11010519491231002X')).toBe('2');
});
