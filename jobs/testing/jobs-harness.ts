import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { UnrecoverableError, type Job } from 'bullmq';
import type { QueueBackend } from '../../runtime/queue-backend.js';
import { createLogger } from '../../runtime/logger.js';
import type { Department } from '../../schema/canonical/department.js';
import { ensureVault } from '../../schema/vault/index.js';
import type { TestDatabase } from '../../test/kit/database.js';
import type { JobsDeps } from '../kit/deps.js';
import type { Comparing } from '../link/loose/comparing.js';
import { findRun, requestSync } from '../sync/ledger.js';
import type { RunSummary } from '../sync/run.js';
import { syncJob } from '../sync/sync-job.js';
import { processSync } from '../worker/process-sync.js';
import type { FakeDepartment } from './fake-source.js';

/** A queue that keeps nothing: a test runs each job itself, so that it decides when and how often. */
const silentQueues: QueueBackend = {
  kind: 'postgres',
  isReachable: async () => true,
  createQueue: () => ({ on: () => undefined, add: async () => undefined, close: async () => undefined }) as never,
  createWorker: () => {
    throw new Error('These tests run jobs by hand.');
  },
  close: async () => undefined,
};

/** One key for a test file: two harnesses on one database open what the other sealed. */
export const rootKey = randomBytes(32);

export interface JobsHarness {
  readonly deps: JobsDeps;
  readonly pool: pg.Pool;
  /** Requests a run of a department and works on it until it ends or waits for another try. */
  sync(department: Department, options?: SyncOptions): Promise<RunSummary>;
}

export interface SyncOptions {
  readonly full?: boolean;
  /** Tries left, the present one included. */
  readonly tries?: number;
  readonly signal?: AbortSignal;
}

export async function openJobsHarness(
  database: TestDatabase,
  departments: readonly FakeDepartment[],
  comparing?: Comparing,
): Promise<JobsHarness> {
  const vault = await ensureVault(database.owner(), rootKey);
  const deps: JobsDeps = {
    pool: database.worker(),
    vault,
    queueBackend: silentQueues,
    connectors: departments.map((department) => department.connector()),
    departmentSettings: () => ({}),
    openOptions: () => ({}),
    ...(comparing !== undefined && { comparing }),
    logger: createLogger({ level: 'fatal', process: 'test' }),
  };
  return {
    deps,
    pool: deps.pool,
    async sync(department, { full = false, tries = 1, signal = new AbortController().signal } = {}) {
      const { id } = await requestSync(deps, { department, full, trigger: 'COMMAND' });
      await work(deps, id, tries, signal);
      return (await findRun(deps.pool, id)) as RunSummary;
    },
  };
}

/** Empties everything that jobs write, for the next test of a file. The vault keeps its keys, so that tokens stay comparable. */
export async function emptyHub(database: TestDatabase): Promise<void> {
  const { rows } = await database.owner().query<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'hub' and tablename <> all(array['migration', 'vault_key', 'area'])`,
  );
  await database.owner().query(`truncate ${rows.map(({ name }) => `hub.${name}`).join(', ')}`);
  await database.owner().query('insert into hub.filing (number) values (0)');
}

/** Runs the job of a run as BullMQ would, so often as tries are left. */
async function work(deps: JobsDeps, runId: string, tries: number, signal: AbortSignal): Promise<void> {
  const attempts = syncJob.attempts;
  for (let made = attempts - tries; made < attempts; made += 1) {
    const job = { id: runId, data: { runId }, attemptsMade: made, opts: { attempts } } as unknown as Job;
    try {
      return await processSync(deps, 'test', job, signal);
    } catch (error) {
      if (error instanceof UnrecoverableError) return;
      if (made === attempts - 1) throw error;
    }
  }
}
