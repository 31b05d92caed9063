import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedPostgres } from '../runtime/embedded-postgres.js';
import { isAlive } from '../runtime/postgres/cluster.js';
import type { Child } from './child.js';
import { keepAlive, type KeepAliveOptions, type KeptChild } from './keep-alive.js';
import { CommandError } from './output.js';

const lookMs = 500;

/** The server may be another hub's that was taken over, so its end is looked for and not waited for. */
async function endOf(pid: number, signal: AbortSignal): Promise<string> {
  while (isAlive(pid) && !signal.aborted) await sleep(lookMs, undefined, { ref: false });
  return 'is gone';
}

export interface KeepDatabaseOptions extends Omit<KeepAliveOptions, 'start'> {
  readonly start: () => Promise<EmbeddedPostgres>;
}

/** Starts the embedded database again when it ends by itself, at the address that everybody was told. */
export async function keepDatabase(
  options: KeepDatabaseOptions,
): Promise<KeptChild & { readonly postgres: EmbeddedPostgres }> {
  const first = await options.start();
  let isFirst = true;
  const start = async (): Promise<Child> => {
    const postgres = isFirst ? first : await options.start();
    isFirst = false;
    if (postgres.ownerUrl !== first.ownerUrl) {
      await postgres.stop();
      throw new CommandError('The database came back at another port: its own was taken. Start the hub again.');
    }
    return {
      name: 'database',
      ready: { ready: true },
      ended: endOf(postgres.pid, options.signal),
      stop: () => postgres.stop(),
    };
  };
  const kept = await keepAlive({ ...options, start });
  return { postgres: first, stop: () => kept.stop() };
}
