/** Calendar days and months in the notations that departments use. */

const notations = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/,
];

/** The notation that most departments use, and that is ours. */
const ours = /^\d{4}-\d\d-\d\d$/;

/** The day as `YYYY-MM-DD`, or null for anything that no calendar has. */
export function readDay(text: string): string | null {
  if (ours.test(text)) {
    const isDay = isCalendarDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
    return isDay ? text : null;
  }
  for (const notation of notations) {
    const found = notation.exec(text);
    if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return null;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0));
}

function dayOf(year: number, month: number, day: number): string | null {
  if (!isCalendarDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The month as `YYYY-MM`, or null. */
export function readMonth(text: string): string | null {
  const found = /^(\d{4})[-/.年]?(\d{1,2})月?$/.exec(text);
  if (!found) return null;
  return dayOf(Number(found[1]), Number(found[2]), 1)?.slice(0, 7) ?? null;
}
