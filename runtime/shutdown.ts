import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './logger.js';

export interface Shutdown {
  /** What to close, in the order it was opened; it is closed in reverse, each within its time. */
  defer(what: string, close: () => unknown): void;
  /** Closes everything once; answers true when all of it closed in time. */
  run(why: string): Promise<boolean>;
  /** Runs on SIGINT, SIGTERM and a closed terminal, and when the process that forked us is gone; then ends the process. */
  listen(): void;
  /** Aborted as soon as a shutdown begins. */
  readonly signal: AbortSignal;
}

const defaultStepTimeoutMs = 10_000;

export function createShutdown(options: { readonly logger: Logger; readonly stepTimeoutMs?: number }): Shutdown {
  const { logger, stepTimeoutMs = defaultStepTimeoutMs } = options;
  const steps: { what: string; close: () => unknown }[] = [];
  const begun = new AbortController();
  let result: Promise<boolean> | undefined;

  async function closeStep(what: string, close: () => unknown): Promise<boolean> {
    const timer = new AbortController();
    const late = sleep(stepTimeoutMs, 'late', { signal: timer.signal }).catch(() => 'cancelled');
    try {
      if ((await Promise.race([Promise.resolve().then(close), late])) !== 'late') return true;
      logger.error({ what, stepTimeoutMs }, 'did not close in time');
    } catch (error) {
      logger.error({ what, reason: (error as Error).message }, 'failed to close');
    } finally {
      timer.abort();
    }
    return false;
  }

  async function closeAll(why: string): Promise<boolean> {
    logger.info({ why }, 'shutting down');
    begun.abort();
    let isClean = true;
    for (const { what, close } of steps.toReversed()) isClean = (await closeStep(what, close)) && isClean;
    return isClean;
  }

  const shutdown: Shutdown = {
    signal: begun.signal,
    defer: (what, close) => void steps.push({ what, close }),
    run: (why) => (result ??= closeAll(why)),
    listen() {
      const end = (why: string) => void shutdown.run(why).then((isClean) => process.exit(isClean ? 0 : 1));
      // Not once: npm hands a Ctrl-C on to a process that has it from the terminal already, and the second must not kill.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(signal));
      // A forked process must not outlive the one that watches over it, however that one ended.
      if (process.connected) process.once('disconnect', () => end('the supervisor is gone'));
    },
  };
  return shutdown;
}
