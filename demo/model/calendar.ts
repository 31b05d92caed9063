/** Days are counted from 1970-01-01: cheap to compare, and free of time zones. */
export type Day = number;

const dayMs = 86_400_000;

export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / dayMs;
}

/** Reads `YYYY-MM-DD`. */
export function parseDay(text: string): Day {
  const day = Date.parse(`${text}T00:00:00Z`) / dayMs;
  if (!Number.isInteger(day)) throw new Error(`The day must be written YYYY-MM-DD, got "${text}".`);
  return day;
}

const compactDays = new Map<Day, string>();

/** `YYYYMMDD`. Remembered, because the same few ten thousand days are written millions of times. */
export function compactDay(day: Day): string {
  let text = compactDays.get(day);
  if (text === undefined) {
    const date = new Date(day * dayMs);
    text = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
    compactDays.set(day, text);
  }
  return text;
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const text = compactDay(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

export function yearOf(day: Day): number {
  return Number(compactDay(day).slice(0, 4));
}

/** The same date in another year; 29 February becomes 28 where that year has none. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth() + 1];
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOf(year, month, Math.min(date.getUTCDate(), lastOfMonth));
}

/** Age in completed years on a day. */
export function ageOn(birth: Day, day: Day): number {
  const born = Number(compactDay(birth));
  const then = Number(compactDay(day));
  return Math.floor((then - born) / 10_000);
}

export function isFirstOfMonth(day: Day): boolean {
  return compactDay(day).endsWith('01');
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
