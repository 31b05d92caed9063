/** Dates are `YYYY-MM-DD` and times ISO 8601, as the gateway serves them; every person at a desk is in China. */
const zone = 'Asia/Shanghai';

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clockFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

const msPerDay = 86_400_000;

/** The calendar day of a moment in China, `YYYY-MM-DD`. */
export function dayOf(moment: Date | string): string {
  return dayFormat.format(typeof moment === 'string' ? new Date(moment) : moment);
}

/** `11-21` within the current year, the whole date outside it. */
export function shortDay(day: string, now = new Date()): string {
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? day.slice(5) : day;
}

/** `11-21 02:14`. */
export function shortMoment(moment: string, now = new Date()): string {
  return `${shortDay(dayOf(moment), now)} ${clockFormat.format(new Date(moment))}`;
}

/** Whole days between a day and now, never negative. */
export function daysSince(day: string, now = new Date()): number {
  return Math.max(0, Math.round((Date.parse(dayOf(now)) - Date.parse(day)) / msPerDay));
}

/** A duration as people say it: `42 秒`, `3 分 05 秒`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 1) return '不到 1 秒';
  if (seconds < 60) return `${seconds} 秒`;
  return `${Math.floor(seconds / 60)} 分 ${String(seconds % 60).padStart(2, '0')} 秒`;
}

/** Eight digits or any usual separators become `YYYY-MM-DD`; undefined where that is no day of the calendar. */
export function readDay(text: string): string | undefined {
  const match = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day ? undefined : day;
}
