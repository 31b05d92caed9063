import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.js';
import { CommandError } from './output.js';

export interface KeptChild {
  stop(): Promise<void>;
}

const restartsMax = 5;
const restartWindowMs = 60_000;
const restartDelayMs = 500;

export interface KeepAliveOptions {
  readonly start: () => Promise<Child>;
  readonly signal: AbortSignal;
  readonly onRestart: (name: string, why: string) => void;
  /** The child cannot be kept alive; the supervisor ends everything. */
  readonly onGiveUp: (error: Error) => void;
}

/** Starts a child again when it ends by itself; gives up when it will not stay. */
export async function keepAlive(options: KeepAliveOptions): Promise<KeptChild & { readonly ready: Child['ready'] }> {
  let child = await options.start();
  const { ready } = child;
  const restarts: number[] = [];

  async function watch(): Promise<void> {
    for (;;) {
      const why = await child.ended;
      if (options.signal.aborted) return;
      const now = Date.now();
      restarts.push(now);
      if (restarts.filter((at) => now - at < restartWindowMs).length > restartsMax) {
        throw new CommandError(`The ${child.name} ${why}, again and again: the hub stops. Its log says more.`);
      }
      options.onRestart(child.name, why);
      await sleep(restartDelayMs);
      if (options.signal.aborted) return;
      child = await options.start();
    }
  }
  void watch().catch((error: Error) => {
    if (!options.signal.aborted) options.onGiveUp(error);
  });
  return { ready, stop: () => child.stop() };
}
