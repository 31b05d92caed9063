import type { Department } from '../canonical/department.js';

/**
 * Working days that a department has to answer a correction, from the day it was filed. None of the laws names a number; these are
 * what the agreement with each department says, in the one place where they are changed.
 */
export const answerWorkingDays: Readonly<Record<Department, number>> = {
  'public-security': 10,
  'family-planning': 10,
  'civil-affairs': 10,
  'social-insurance': 10,
  finance: 10,
};

const dayMs = 86_400_000;
const saturday = 6;

/** The day, where the hub works, that is so many working days (Monday to Friday) after a moment: `YYYY-MM-DD`. */
export function dueOn(department: Department, filedAt: Date, timeZone = 'Asia/Shanghai'): string {
  const filed = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(filedAt);
  let day = Date.parse(`${filed}T00:00:00Z`);
  for (let left = answerWorkingDays[department]; left > 0;) {
    day += dayMs;
    const weekday = new Date(day).getUTCDay();
    // Public holidays move every year and are not known here: a deadline is never later than agreed, only earlier.
    if (weekday !== 0 && weekday !== saturday) left -= 1;
  }
  return new Date(day).toISOString().slice(0, 10);
}
