import { setTimeout as sleep } from 'node:timers/promises';

/** How hard a department's system may be asked. */
export interface PaceLimits {
  readonly requestsPerSecondMax: number;
}

/**
 * Lets one request through at a time, and no more in a second than was declared: a system that serves a department's own counters by day
 * must not be brought down by night. Requests of a run follow each other anyway, so this is a gate and not a pool.
 */
export class Pace {
  readonly #gapMs: number;
  #last: Promise<unknown> = Promise.resolve();
  #nextAtMs = 0;

  constructor({ requestsPerSecondMax }: PaceLimits) {
    this.#gapMs = 1000 / requestsPerSecondMax;
  }

  /** Runs the request in its turn. Rejects with the signal's reason where that comes first. */
  async run<T>(request: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const before = this.#last;
    const turn = (async () => {
      await before;
      signal.throwIfAborted();
      const now = performance.now();
      const waitMs = this.#nextAtMs - now;
      if (waitMs > 0) {
        await sleep(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      }
      this.#nextAtMs = Math.max(now, this.#nextAtMs) + this.#gapMs;
      return request();
    })();
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
