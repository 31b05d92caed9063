const everyMs = 10_000;

/**
 * Says what comes again and again at most every ten seconds for each reason, and how often it came since: the workers of a queue that
 * is away fail some hundred times a second.
 */
export function tellSeldom(
  say: (reason: string, times: number) => void,
  nowMs: () => number = () => performance.now(),
): (reason: string) => void {
  const told = new Map<string, { atMs: number; times: number }>();
  return (reason) => {
    const last = told.get(reason) ?? { atMs: -Infinity, times: 0 };
    last.times += 1;
    told.set(reason, last);
    if (nowMs() - last.atMs < everyMs) return;
    say(reason, last.times);
    [last.atMs, last.times] = [nowMs(), 0];
  };
}
