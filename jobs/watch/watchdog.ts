import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from '../../runtime/logger.js';
import { departments as everyDepartment, type Department } from '../../schema/canonical/department.js';
import type { Schedule } from '../night/due.js';
import { findNight } from '../night/night.js';
import { describeUnexpected } from '../sync/problem.js';
import { readFigures } from './figures.js';
import { noticeRestore } from './home.js';

/** What `/health/ready` tells beside its checks: it makes no gateway unready. */
export interface WatchReport {
  readonly night: {
    readonly dueAt: string;
    readonly missed: boolean;
    /** Departments without a run in that night. */
    readonly missing: readonly Department[];
  };
  /** Departments that must be read whole, since the database was put back from a backup. */
  readonly reconcile: readonly Department[];
}

export interface WatchdogDeps {
  readonly pool: pg.Pool;
  readonly logger: Logger;
  readonly schedule: Schedule;
  readonly departments?: readonly Department[];
  readonly now?: () => Date;
}

export interface Watchdog {
  /** Looks now. Rejects where the ledger cannot be read. */
  look(): Promise<WatchReport>;
  /** What the last look found; null where there was none, or it could not look. */
  report(): WatchReport | null;
  stop(): Promise<void>;
}

const lookMs = 60_000;

/** Says something once, and again only after it was otherwise. */
function onChange(say: (isSo: boolean, detail: string) => void): (isSo: boolean, detail?: string) => void {
  let told = '';
  return (isSo, detail = '') => {
    const telling = isSo ? `yes ${detail}` : '';
    if (telling !== told) say(isSo, detail);
    told = telling;
  };
}

/**
 * Looks at the ledger once a minute: a night that nobody ran, a database that was put back from a backup. It knows when the night
 * was due from the settings and not from the queue, so a queue that lost its schedule hides nothing; it runs in gateways as
 * well as in workers, so neither does a worker that is dead.
 */
export function startWatchdog(deps: WatchdogDeps): Watchdog {
  const { pool, logger, schedule, departments = everyDepartment, now = () => new Date() } = deps;
  const stopping = new AbortController();
  let latest: WatchReport | null = null;

  const tellNight = onChange((isMissed, detail) => {
    if (isMissed) logger.error({ missed: detail }, 'a night did not run: see that a worker runs, then "hub sync"');
    else logger.info('the night that was missed is made up for');
  });
  const tellReconcile = onChange((isDue, detail) => {
    if (isDue) logger.warn({ departments: detail }, 'after a restore these departments must be read whole');
    else logger.info('after the restore every department has been read whole');
  });

  async function look(): Promise<WatchReport> {
    await noticeRestore(pool, logger);
    const [night, figures] = await Promise.all([
      findNight(pool, schedule, now(), departments),
      readFigures(pool, departments),
    ]);
    const missing = night.departments.filter(({ late }) => late).map(({ department }) => department);
    const reconcile = figures.filter((line) => line.reconcile !== 'NONE').map(({ department }) => department);
    latest = { night: { dueAt: night.dueAt.toISOString(), missed: night.missed, missing }, reconcile };
    tellNight(night.missed, `${latest.night.dueAt} ${missing.join(' ')}`);
    tellReconcile(reconcile.length > 0, reconcile.join(' '));
    return latest;
  }

  const tellBlind = onChange((isBlind, detail) => {
    if (isBlind) logger.warn({ reason: detail }, 'the watchdog cannot read the ledger; tried again every minute');
    else logger.info('the watchdog reads the ledger again');
  });
  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look().then(
        () => tellBlind(false),
        (error: unknown) => {
          latest = null;
          if (!stopping.signal.aborted) tellBlind(true, describeUnexpected(error));
        },
      );
      await sleep(lookMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }
  const watching = watch();
  return {
    look,
    report: () => latest,
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}
