import type pg from 'pg';
import { progressChannel, progressOf, type RunState, type RunSummary } from './run.js';

const tellEveryMs = 500;

/**
 * Tells of a run's counts as they are committed: at once when its state changes, else at most twice a second. Nobody needs
 * to hear it, so a failure to tell is not a failure of the run.
 */
export class Progress {
  #run: RunSummary;
  #state: RunState | undefined;
  #toldAt = 0;
  #toLink: number | null = null;
  readonly #pool: pg.Pool;

  constructor(run: RunSummary, pool: pg.Pool) {
    this.#run = run;
    this.#pool = pool;
  }

  /** The run as it is after a commit. */
  know(run: RunSummary): void {
    this.#run = run;
  }

  knowToLink(count: number): void {
    this.#toLink = count;
  }

  get run(): RunSummary {
    return this.#run;
  }

  tell(state: RunState, stream: string | null): void {
    const now = performance.now();
    if (state === this.#state && now - this.#toldAt < tellEveryMs) return;
    this.#state = state;
    this.#toldAt = now;
    const toLink = state === 'LINKING' ? this.#toLink : null;
    const payload = JSON.stringify(progressOf({ ...this.#run, state }, stream, toLink));
    this.#pool.query('select pg_notify($1, $2)', [progressChannel, payload]).catch(() => undefined);
  }
}
