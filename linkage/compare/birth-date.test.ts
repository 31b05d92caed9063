import fc from 'fast-check';
import { checkLaws, describeLevels, levelOf } from '../testing/comparator-laws.js';
import { birthDate } from './birth-date.js';

const two = (value: number) => String(value).padStart(2, '0');
const typedDate = fc
  .tuple(fc.integer({ min: 1930, max: 2026 }), fc.nat(13), fc.nat(32), fc.nat(6))
  .map(([year, month, day, notation]) => {
    if (notation === 0) return `${year}${two(month)}${two(day)}`;
    if (notation === 1) return `${year}/${month}/${day}`;
    if (notation === 2) return `${year}年${month}月${day}日`;
    if (notation === 3) return `${two(year % 100)}${two(month)}${two(day)}`;
    if (notation === 4) return `${year}-${two(month)}`;
    if (notation === 5) return `农历${year}年${month}月${day}`;
    return `${year}-${two(month)}-${two(day)}`;
  });

describe('birth-date', () => {
  describeLevels(birthDate, {
    exact: [
      ['1985-03-07', '19850307'],
      ['1985-03-07', '1985/3/7'],
      ['1985-03-07', '1985.3.7'],
      ['1985-03-07', '1985年3月7日'],
      ['1985-03-07', '1985年03月07号'],
      ['1985-03-07', '１９８５－０３－０７'],
      ['1985-03-07', '850307'],
      ['1985-03-07', '31113'],
      ['1985-03-07', '3/7/1985'],
      ['1985-03-07', '一九八五年三月七日'],
      ['2001-12-23', '二〇〇一年十二月二十三日'],
      ['1985-03-07', '1985-03-07 00:00:00'],
      ['1985-03-07', '1985-03-07T00:00:00+08:00'],
      ['1985-03-07', "'19850307"],
      ['1985-03-07', '7-Mar-85'],
      ['1985-03-07', '19850307.0'],
      ['1985-03-07', '1985-3-7 0:00'],
      ['1985-03-07', '生于1985年3月7日'],
      ['1985-03', '1985年3月'],
    ],
    'day-and-month-swapped': [
      ['1985-03-07', '1985-07-03'],
      ['1985-13-07', '1985-07-13'],
    ],
    'lunar-and-solar': [
      ['1985-03-07', '1985-01-16'],
      ['1985-03-07', '农历1985年正月十六'],
      ['1985-01-15', '1984-11-25'],
      ['1985-01-15', '农历1985年冬月廿五'],
    ],
    'less-precise': [
      ['1985-01-01', '1985-03-17'],
      ['1985', '1985-03-07'],
      ['1985-03', '1985-03-07'],
      ['1985-00-00', '1985-03-07'],
      ['19850300', '1985-03-07'],
      ['1985年', '85-03-07'],
    ],
    'one-slip': [
      ['1985-03-07', '1985-03-01'],
      ['1985-03-07', '1958-03-07'],
      ['1985-03-07', '1986-03-07'],
      ['1985-13-07', '1985-03-07'],
      ['1985-10-12', '1985-01-12'],
    ],
    'year-off-by-one': [['1990-03-07', '1989-03-07']],
    'one-part-wrong': [
      ['1985-03-07', '1985-03-28'],
      ['1985-03-07', '1985-12-07'],
    ],
    'same-month-and-day': [['1985-03-07', '1962-03-07']],
    'same-year': [['1985-03-07', '1985-11-28']],
    differ: [
      ['1985-03-07', '1962-11-28'],
      ['1985', '1962-03-07'],
    ],
  });

  it('keeps its laws', () => checkLaws(birthDate, typedDate));

  it('reads every notation of a day as that day', () => {
    const day = fc.date({ min: new Date('1931-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, at] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = `${year}-${two(month)}-${two(at)}`;
        fc.pre(iso !== '1970-01-01');
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const all = [`${year}.${month}.${at}`, iso.replaceAll('-', ''), `${year}年${month}月${at}日`, String(serial)];
        for (const notation of [...all, iso.slice(2).replaceAll('-', '')])
          expect(levelOf(birthDate, notation, iso)).toBe('exact');
      }),
    );
  });

  it.each(['', '无', '不详', '1900-01-01', '1970-01-01', '0000-00-00', '00000000', '9999-12-31', '35岁', '12-2-301'])(
    '%j says nothing',
    (typed) => expect(levelOf(birthDate, typed, typed)).toBeUndefined(),
  );
});
