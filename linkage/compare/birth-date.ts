import type { Comparator } from '../record.js';
import { readDate } from '../text/date-text.js';
import { differOnce } from '../text/edits.js';

export interface PreparedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** YYYYMMDD as typed, 00 for what was not said. */
  readonly digits: string;
  readonly isShortYear: boolean;
  readonly isLunar: boolean;
  /** The same day in the lunar calendar, YYYYMMDD with the lunar year; 0 where the date is no day of the calendar. */
  readonly lunar: number;
}

const levels = [
  'exact',
  'day-and-month-swapped',
  'lunar-and-solar',
  'less-precise',
  'one-slip',
  'year-off-by-one',
  'one-part-wrong',
  'same-month-and-day',
  'same-year',
  'differ',
] as const;
type Level = (typeof levels)[number];
const indexOf = Object.fromEntries(levels.map((level, index) => [level, index])) as Readonly<Record<Level, number>>;

const keptMax = 100_000;
const kept = new Map<string, PreparedDate | undefined>();
let lunarFormat: Intl.DateTimeFormat | undefined;

/** The lunar date of a solar one, from the calendar that the runtime carries. */
function lunarOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return 0;
  lunarFormat ??= new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', dateStyle: 'short' });
  const parts = new Map(lunarFormat.formatToParts(date).map(({ type, value }) => [type as string, value]));
  const [lunarYear, lunarMonth, lunarDay] = ['relatedYear', 'month', 'day'].map((type) =>
    Number.parseInt(parts.get(type) ?? '0', 10),
  );
  return (lunarYear ?? 0) * 10_000 + (lunarMonth ?? 0) * 100 + (lunarDay ?? 0);
}

function prepareDate(raw: string): PreparedDate | undefined {
  const date = readDate(raw);
  if (date === undefined) return undefined;
  const { year, month, day } = date;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    year,
    month,
    day,
    isShortYear: date.isShortYear,
    isLunar: date.isLunar,
    digits: `${String(year)}${two(month)}${two(day)}`,
    lunar: date.isLunar || month === 0 || day === 0 ? 0 : lunarOf(year, month, day),
  };
}

function isSameYear(left: PreparedDate, right: PreparedDate): boolean {
  if (left.year === right.year) return true;
  return (left.isShortYear || right.isShortYear) && left.year % 100 === right.year % 100;
}

/** One typed the lunar date where the other has the solar one; a year typed solar with a lunar day counts as well. */
function isLunarOf(typed: PreparedDate, solar: PreparedDate): boolean {
  if (solar.lunar === 0) return false;
  const isSameDay = solar.lunar % 10_000 === typed.month * 100 + typed.day;
  return isSameDay && (Math.floor(solar.lunar / 10_000) === typed.year || solar.year === typed.year);
}

/** What many forms and import programs write where only the year is known. */
function isNewYear({ month, day }: PreparedDate): boolean {
  return month === 1 && day === 1;
}

function compareDates(left: PreparedDate, right: PreparedDate): Level {
  if (left === right || (left.digits === right.digits && left.isLunar === right.isLunar)) return 'exact';
  const isYear = isSameYear(left, right);
  const isMonth = left.month === right.month;
  const isDay = left.day === right.day;
  if (isYear && isMonth && isDay) return left.isLunar === right.isLunar ? 'exact' : 'lunar-and-solar';
  if (!isYear && !isMonth && !isDay && Math.abs(left.year - right.year) > 1) return 'differ';
  if (left.month === 0 || right.month === 0) return isYear ? 'less-precise' : 'differ';
  if (left.day === 0 || right.day === 0) return isYear ? (isMonth ? 'less-precise' : 'same-year') : 'differ';
  if (isYear && left.day === right.month && left.month === right.day) return 'day-and-month-swapped';
  if (isLunarOf(left, right) || isLunarOf(right, left)) return 'lunar-and-solar';
  if (differOnce(left.digits, right.digits)) return 'one-slip';
  if (isYear && (isNewYear(left) || isNewYear(right))) return 'less-precise';
  if (isMonth && isDay) return Math.abs(left.year - right.year) === 1 ? 'year-off-by-one' : 'same-month-and-day';
  if (isYear) return isMonth || isDay ? 'one-part-wrong' : 'same-year';
  return 'differ';
}

/** Birth dates in any notation. */
export const birthDate: Comparator<PreparedDate> = {
  name: 'birth-date',
  levels,
  prepare(raw) {
    if (kept.has(raw)) return kept.get(raw);
    if (kept.size >= keptMax) kept.clear();
    const date = prepareDate(raw);
    kept.set(raw, date);
    return date;
  },
  compare: (left, right) => indexOf[compareDates(left, right)],
  term: (date) => date.digits,
};
