import fc from 'fast-check';
import { crosswalk } from './crosswalk.js';
import { readDay, readMonth } from './day.js';
import { FieldTaker } from './field-taker.js';
import { takeMention } from './mention.js';
import { RejectedRow } from './reject.js';

function rejectOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof RejectedRow) return error.reject;
    throw error;
  }
  return null;
}

const take = (value: string | number | boolean | null) => new FieldTaker({ values: { A: value } });

it('knows what is left', () => {
  const taker = new FieldTaker({ values: { A: '1', B: '2', C: '3' } });
  taker.text('A');
  taker.ignore('B');
  expect(taker.left()).toEqual(['C']);
  expect(rejectOf(() => taker.text('D'))).toEqual({ reason: 'column-count', column: 'D' });
});

it.each([
  ['2026-11-01', '2026-11-01'],
  ['2026/1/2', '2026-01-02'],
  ['2026.01.02', '2026-01-02'],
  ['20260102', '2026-01-02'],
  ['2026年1月2日', '2026-01-02'],
  ['2026-01-02 00:00:00', '2026-01-02'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2026-13-01', null],
  ['43647', null],
  ['26-01-02', null],
])('reads the day %s as %s', (text, day) => expect(readDay(text)).toBe(day));

it.each([
  ['202610', '2026-10'],
  ['2026-1', '2026-01'],
  ['2026年10月', '2026-10'],
  ['202613', null],
])('reads the month %s as %s', (text, month) => expect(readMonth(text)).toBe(month));

it('reads every day of the calendar in every notation', () => {
  const day = fc.date({ min: new Date('1850-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, number] = iso.split('-');
      const ways = [
        iso,
        iso.replaceAll('-', ''),
        `${year}/${Number(month)}/${Number(number)}`,
        `${year}年${month}月${number}日`,
      ];
      expect(ways.map(readDay)).toEqual(ways.map(() => iso));
    }),
  );
});

it('translates declared codes and names the others', () => {
  const codes = crosswalk({ '1': 'ONE' });
  expect(take('１').code('A', codes)).toBe('ONE');
  expect(take(1).code('A', codes)).toBe('ONE');
  expect(rejectOf(() => take('2').code('A', codes))).toEqual({ reason: 'unmapped-code', column: 'A', code: '2' });
  expect(rejectOf(() => take('').code('A', codes))).toEqual({ reason: 'missing-value', column: 'A' });
  expect(rejectOf(() => take('武汉市武昌区某某街道十二号').code('A', codes))).toEqual({
    reason: 'unmapped-code',
    column: 'A',
  });
  expect(rejectOf(() => take('张建国').code('A', codes))).toEqual({ reason: 'unmapped-code', column: 'A' });
  expect(rejectOf(() => take('13812345678').code('A', codes))).toEqual({ reason: 'unmapped-code', column: 'A' });
  const words = crosswalk({ 低保: 'A' });
  expect(rejectOf(() => take('张伟').code('A', words))).toEqual({ reason: 'unmapped-code', column: 'A' });
  expect(rejectOf(() => take('李雷').code('A', crosswalk({ 增: 'put', 删: 'delete' })))).not.toHaveProperty('code');
  expect(rejectOf(() => take('wang').code('A', crosswalk({ '101': 'A', '102': 'B' })))).not.toHaveProperty('code');
  const grades = crosswalk({ 一级: '1', 二级: '2' }, { unknown: /^[一二三四五六七]级$/ });
  expect(rejectOf(() => take('五级').code('A', grades))).toMatchObject({ code: '五级' });
  expect(rejectOf(() => take('张二').code('A', grades))).not.toHaveProperty('code');
  expect(rejectOf(() => take('12栋2单元301').code('A', words))).toEqual({ reason: 'unmapped-code', column: 'A' });
  expect(rejectOf(() => take('constructor').code('A', codes))).toMatchObject({ reason: 'unmapped-code' });
});

it('reads amounts, regions, credit codes and phones', () => {
  expect(take('1,234.50').amount('A')).toBe(1234.5);
  expect(take(0).amount('A')).toBe(0);
  expect(rejectOf(() => take('-1').amount('A'))).toEqual({ reason: 'malformed-number', column: 'A' });
  expect(rejectOf(() => take('1.5').wholeNumber('A'))).toEqual({ reason: 'malformed-number', column: 'A' });
  expect(take('420106000000').region('A')).toBe('420106');
  expect(rejectOf(() => take('x').region('A'))).toEqual({ reason: 'malformed-region', column: 'A' });
  expect(take(null).optionalCreditCode('A')).toBeUndefined();
  expect(rejectOf(() => take('x').optionalCreditCode('A'))).toEqual({ reason: 'malformed-credit-code', column: 'A' });
  expect(take('无').phone('A')).toBeUndefined();
});

it('folds known private-use characters and refuses the others', () => {
  expect(take('王\ue863').text('A')).toBe('王䶮');
  expect(rejectOf(() => take('王\ue05a').text('A'))).toEqual({ reason: 'private-use-character', column: 'A' });
});

describe('a mention', () => {
  const mention = (name: string | null, idNumber: string | number | null) =>
    takeMention(new FieldTaker({ values: { N: name, I: idNumber } }), 'subject', { name: 'N', idNumber: 'I' });

  it('keeps a row whose number is missing or wrong, and says so', () => {
    expect(mention('张三', null)).toEqual({ role: 'subject', name: '张三', idNumberProblem: 'missing' });
    expect(mention('张三', '11010519491231002x')).toEqual({
      role: 'subject',
      name: '张三',
      idNumber: '11010519491231002X',
    });
    expect(mention('张三', '110105194912310021')).toMatchObject({
      idNumberProblem: 'check-character',
      idNumberGiven: '110105194912310021',
    });
    expect(mention('张三', 110105491231002)).toMatchObject({ idNumber: '11010519491231002X' });
  });

  it('refuses a number that a spreadsheet rounded, and a row without a name', () => {
    const rounded = { reason: 'id-number-rounded', column: 'I' };
    expect(rejectOf(() => mention('张三', 110105194912310020))).toEqual(rounded);
    expect(rejectOf(() => mention('张三', '1.10105E+17'))).toEqual(rounded);
    expect(rejectOf(() => mention('张三', '110105194912310000'))).toEqual(rounded);
    expect(rejectOf(() => mention(null, '11010519491231002X'))).toEqual({ reason: 'missing-value', column: 'N' });
  });
});

it.each(['10000000000', '9999999999.995', '1e10', '9'.repeat(400), '99,999,999,999'])(
  'refuses the amount %s, which no column holds, with its row alone',
  (text) => expect(rejectOf(() => take(text).optionalAmount('A'))).toEqual({ reason: 'malformed-number', column: 'A' }),
);

it('takes the largest amount and the largest whole number that a column holds', () => {
  expect(take('9999999999.99').amount('A')).toBe(9_999_999_999.99);
  expect(take('2147483647').wholeNumber('A')).toBe(2_147_483_647);
  expect(rejectOf(() => take('2147483648').wholeNumber('A'))).toEqual({ reason: 'malformed-number', column: 'A' });
});

it('refuses a text that is longer than anything it could be, whatever it is made of', () => {
  expect(take('户'.repeat(1_000)).text('A')).toHaveLength(1_000);
  for (const character of ['x', '户', 'ｘ']) {
    expect(rejectOf(() => take(character.repeat(1_001)).text('A'))).toEqual({ reason: 'contract', column: 'A' });
  }
});
