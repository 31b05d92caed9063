const secondMs = 1_000;
const minuteMs = 60_000;
const hourMs = 3_600_000;

const quickTries = 7;
const quickFirstMs = 2 * secondMs;
const quickMaxMs = 5 * minuteMs;
/** As patient as the night is with a department that is away. */
const laterMs = 15 * minuteMs;
const longestMs = 6 * hourMs;

/**
 * How long a delivery waits after a try that failed. What passes with time is tried at once and then ever less often, as long as it
 * takes; what needs a person (credentials, settings, an interface that changed) is tried a few times a day, in case one came.
 */
export function nextTryMs(attemptsMade: number, passing: boolean, askedMs = 0): number {
  if (!passing) return longestMs;
  const quick = Math.min(quickMaxMs, quickFirstMs * 2 ** Math.max(0, attemptsMade - 1));
  const later = Math.min(longestMs, laterMs * 2 ** Math.max(0, attemptsMade - quickTries));
  return Math.max(askedMs, attemptsMade < quickTries ? quick : later);
}
