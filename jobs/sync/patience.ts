import type { RunSummary } from './run.js';

/** A run of the night whose department is away is tried again this much later, when its quick tries are used up. */
const laterTryMs = 15 * 60_000;
const hourMs = 3_600_000;
/** A source that asks for more is not waited for in this night. */
export const tryHoursDefault = 6;

/**
 * How long a run waits for its next try after its quick tries, or null where it has waited enough. Only the night is patient: who asks
 * for a run by hand is told after the quick tries, and asks again.
 */
export function laterTry(
  run: Pick<RunSummary, 'trigger' | 'requestedAt'>,
  tryHours: number,
  askedMs: number,
  now: Date,
): number | null {
  if (run.trigger !== 'SCHEDULE') return null;
  const wait = Math.max(laterTryMs, askedMs);
  return now.getTime() + wait <= run.requestedAt.getTime() + tryHours * hourMs ? wait : null;
}
