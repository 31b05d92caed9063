/** Calendar days and months in the notations that departments use. */

const notations = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/,
];

/** The day as `YYYY-MM-DD`, or null for anything that no calendar has. */
export function readDay(text: string): string | null {
  for (const notation of notations) {
    const found = notation.exec(text);
    if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1850 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The month as `YYYY-MM`, or null. */
export function readMonth(text: string): string | null {
  const found = /^(\d{4})[-/.年]?(\d{1,2})月?$/.exec(text);
  if (!found) return null;
  return dayOf(Number(found[1]), Number(found[2]), 1)?.slice(0, 7) ?? null;
}
