/** A date as far as it was said; 0 for a part that was not. */
export interface DateText {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The century was not said: 85 for 1985. */
  readonly isShortYear: boolean;
  /** Written as a date of the lunar calendar. */
  readonly isLunar: boolean;
}

const charactersMax = 60;
const yearMin = 1850;
const yearMax = 2100;
/** Two-digit years after this one belong to the century before. */
const shortYearMax = 30;
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
const spreadsheetDayMin = 3_000;
const spreadsheetDayMax = 60_000;

/** Dates that programs write where there is none. */
const placeholders = new Set([
  '1900-1-1',
  '1970-1-1',
  '1899-12-30',
  '1899-12-31',
  '1901-1-1',
  '1753-1-1',
  '1111-11-11',
  '9999-12-31',
  '2099-12-31',
]);

const hanDigits = '〇一二三四五六七八九';
const lunarWords: ReadonlyArray<readonly [RegExp, string]> = [
  [/正月/u, '1月'],
  [/冬月/u, '11月'],
  [/[腊臘]月/u, '12月'],
  [/初/u, ''],
  [/廿/u, '二十'],
  [/卅/u, '三十'],
  [/闰/u, ''],
];

function hanToNumber(text: string): string {
  const digits = text.replace(/[零○]/gu, '〇').replace(/元(?=年)/u, '一');
  if (!digits.includes('十')) return Array.from(digits, (character) => hanDigits.indexOf(character)).join('');
  const [tens = '', ones = ''] = digits.split('十');
  return String((tens === '' ? 1 : hanDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : hanDigits.indexOf(ones)));
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayMonthName = /^(\d{1,2})[-\s./]?([a-z]{3})[a-z]*[-\s./,]*(\d{4}|\d{2})$/iu;

/** `7-Mar-85`, as a spreadsheet shows a date under English settings. */
function withMonthNumber(text: string): string {
  const [, day, name = '', year] = dayMonthName.exec(text) ?? [];
  const month = monthNames.indexOf(name.toLowerCase()) + 1;
  return day === undefined || month === 0 ? text : `${year ?? ''}-${month}-${day}`;
}

function fold(raw: string): { text: string; isLunar: boolean } {
  let text = withMonthNumber(
    raw
      .normalize('NFKC')
      .replace(/^['‘’`]/u, '')
      .trim(),
  ).replace(/^(\d{8})\.0+$/u, '$1');
  const isLunar = /农历|阴历|旧历|农|[正腊冬臘]月|初[一二三四五六七八九十]/u.test(text);
  for (const [word, plain] of lunarWords) text = text.replace(word, plain);
  text = text
    .replace(/[〇○零一二三四五六七八九十]+/gu, hanToNumber)
    .replace(/(?<=\d)[T\s]+\d{1,2}:\d{2}.*$/u, '')
    .replace(/[^\d年月日号./\-\\,，、\s]/gu, '')
    .replace(/[年月日号./\-\\,，、\s]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return { text, isLunar };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year > shortYearMax ? 1900 + year : 2000 + year;
}

type Parts = readonly [year: string, month: string, day: string];

/** Splits digits that nothing separates. */
function splitCompact(digits: string): Parts | undefined {
  const cut = (...ends: readonly number[]): Parts => {
    const [year = 4, month = year, day = month] = ends;
    return [digits.slice(0, year), digits.slice(year, month), digits.slice(month, day)];
  };
  if (digits.length === 8 || digits.length === 14) return cut(4, 6, 8);
  if (digits.length === 4) return cut(4);
  if (digits.length === 7) return cut(4, 5, 7);
  if (digits.length !== 6) return undefined;
  const isShortDate = isMonth(digits.slice(2, 4)) && isDay(digits.slice(4));
  return isShortDate ? cut(2, 4, 6) : cut(4, 6);
}

const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12;
const isDay = (text: string) => Number(text) >= 1 && Number(text) <= 31;

function split(text: string): Parts | undefined {
  const [first = '', second = '', third = '', ...more] = text.split('-');
  if (more.length > 0) return undefined;
  if (second === '') return splitCompact(first);
  if (first.length <= 2 && third.length === 4) return [third, first, second];
  if (first.length === 4 && second.length === 4 && third === '') return [first, second.slice(0, 2), second.slice(2)];
  if (first.length === 3 || first.length > 4 || second.length > 2 || third.length > 2) return undefined;
  // 12-2-301 and 3-7 are no dates: a year of two digits needs both others.
  return first.length === 4 || third !== '' ? [first.padStart(2, '0'), second, third] : undefined;
}

/**
 * A date in whatever notation: `1985-03-07`, `19850307`, `1985/3/7`, `1985.3.7`, `1985年3月7日`, `850307`, `3/7/1985`, full width, Han
 * numerals, `农历…`, a spreadsheet's serial number, or a year and month alone. Undefined where it says nothing, or stands for
 * "unknown" (1900-01-01, 0000-00-00). A month of 13 stays: somebody mistyped it.
 */
export function readDate(raw: string): DateText | undefined {
  if (raw.length > charactersMax) return undefined;
  const { text, isLunar } = fold(raw);
  if (/^\d{4,5}(?:\.0+)?$/u.test(raw.trim()) && raw.trim().length >= 5) return readSerial(Number(raw));
  const parts = split(text);
  if (parts === undefined) return undefined;
  const year = fullYear(parts[0]);
  const [month, day] = [Number(parts[1]), Number(parts[2])];
  if (year < yearMin || year > yearMax || month > 99 || day > 99) return undefined;
  if (placeholders.has(`${String(year)}-${String(month)}-${String(day)}`)) return undefined;
  return { year, month, day: month === 0 ? 0 : day, isShortYear: parts[0].length === 2, isLunar };
}

function readSerial(serial: number): DateText | undefined {
  if (serial < spreadsheetDayMin || serial > spreadsheetDayMax) return undefined;
  const date = new Date(spreadsheetEpoch + Math.floor(serial) * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    isShortYear: false,
    isLunar: false,
  };
}
