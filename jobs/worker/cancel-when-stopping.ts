import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** How long a chunk may go on to its commit once the worker is to stop. */
const graceMs = 2_000;
const everyMs = 100;

/**
 * Once the worker is to stop, ends whatever statement a run's connection is at, until it is told to leave off: a chunk that
 * waits for its turn or works against a busy server must not keep the process. Its transaction rolls back, and the next worker
 * does it again. Answers the way to leave off; nothing is cancelled after that has settled.
 */
export function cancelWhenStopping(pool: pg.Pool, client: pg.PoolClient, signal: AbortSignal): () => Promise<void> {
  const done = new AbortController();
  const { processID } = client as unknown as { readonly processID: number };
  const work = cancelFrom(pool, processID, signal, done.signal);
  return async () => {
    done.abort();
    await work;
  };
}

async function cancelFrom(pool: pg.Pool, processId: number, signal: AbortSignal, done: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort', { signal: done }).catch(() => undefined);
  await sleep(graceMs, undefined, { signal: done }).catch(() => undefined);
  while (!done.aborted) {
    await pool.query('select pg_cancel_backend($1)', [processId]).catch(() => undefined);
    await sleep(everyMs, undefined, { signal: done }).catch(() => undefined);
  }
}

const cancelledStates = new Set(['57014', '25P02']);

/** Whether an error says that a statement was ended, or that it came after one that was. */
export function isCancelled(error: unknown): boolean {
  return cancelledStates.has((error as { code?: string } | undefined)?.code ?? '');
}
