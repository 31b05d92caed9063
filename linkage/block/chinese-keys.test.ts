import { birthDate } from '../compare/birth-date.js';
import { chineseAddress } from '../compare/chinese-address.js';
import { chineseName } from '../compare/chinese-name.js';
import { idNumber } from '../compare/id-number.js';
import { phone } from '../compare/phone.js';
import type { Comparator } from '../record.js';
import {
  doorKeys,
  idNumberKeys,
  leaveOneOutKeys,
  monthAndDayKeys,
  phoneKeys,
  sortedCharactersKeys,
  soundKeys,
  swappedDateKeys,
  yearAndMonthKeys,
} from './chinese-keys.js';

/** Whether two values as typed have a key in common. */
function meet<T>(
  comparator: Comparator<T>,
  keys: (value: T) => readonly string[],
  left: string,
  right: string,
): boolean {
  const [one, other] = [left, right].map((typed) => comparator.prepare(typed, { id: 'r', values: {} }));
  if (one === undefined || other === undefined) throw new Error('A value of this test says nothing.');
  const own = new Set(keys(one));
  return keys(other).some((key) => own.has(key));
}

describe('keys of names', () => {
  it.each([
    ['张建国', '章健国'],
    ['張建國', '张建国'],
    ['ZHANG JIANGUO', '张建国'],
    ['Jianguo Zhang', '张建国'],
    ['单雄', '山雄'],
    ['阿卜杜拉·买买提', '阿卜杜拉买买提'],
  ])('%s and %s meet by sound', (left, right) => expect(meet(chineseName, soundKeys, left, right)).toBe(true));

  it.each([
    ['张建国', '建国张'],
    ['张建国', '张国建'],
  ])('%s and %s meet by their characters', (left, right) => {
    expect(meet(chineseName, sortedCharactersKeys, left, right)).toBe(true);
  });

  it.each([
    ['张建国', '张律国'],
    ['张建国', '张建□'],
    ['张睛', '张晴'],
    ['张\ue05a', '张建'],
  ])('%s and %s meet by all characters but one', (left, right) => {
    expect(meet(chineseName, leaveOneOutKeys, left, right)).toBe(true);
  });

  it('has no key by sound where a character is unreadable', () => {
    expect(meet(chineseName, soundKeys, '张建□', '张建□')).toBe(false);
  });
});

describe('keys of other fields', () => {
  it.each([
    ['1985-03-07', '1985-07-03', swappedDateKeys],
    ['1985-03-07', '1986-03-07', monthAndDayKeys],
    ['1985-03', '1985-03-07', yearAndMonthKeys],
  ] as const)('dates %s and %s meet', (left, right, keys) => expect(meet(birthDate, keys, left, right)).toBe(true));

  it.each([
    ['11010519491231002X', '110105194912310021'],
    ['11010519491231002X', '11010919491231002X'],
    ['11010519491231002X', '110105194912310000'],
  ])('numbers %s and %s meet', (left, right) => expect(meet(idNumber, idNumberKeys, left, right)).toBe(true));

  it('phones meet with and without what stands before them', () => {
    expect(meet(phone, phoneKeys, '027-88881230', '88881230')).toBe(true);
  });

  it('doors meet in whatever words', () => {
    expect(meet(chineseAddress, doorKeys, '武昌区中山路18号长城花园12栋2单元301室', '长城花园小区12-2-301')).toBe(true);
  });
});
