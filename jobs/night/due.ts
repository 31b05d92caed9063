import { CronExpressionParser } from 'cron-parser';

/** When the nightly sync is due: `HUB_SYNC_CRON` in `HUB_TIMEZONE`. */
export interface Schedule {
  readonly cron: string;
  readonly timezone: string;
}

/** The latest moment at or before `now` at which the schedule was due, and the one before it. */
export function lastDue({ cron, timezone }: Schedule, now: Date): { readonly at: Date; readonly before: Date } {
  // `prev` answers a moment before its start, and one that is due right now counts.
  const expression = CronExpressionParser.parse(cron, { tz: timezone, currentDate: new Date(now.getTime() + 1) });
  const at = expression.prev().toDate();
  return { at, before: expression.prev().toDate() };
}
