import { resourceUsage } from 'node:process';
import pg from 'pg';
import { civilAffairs } from '../../connectors/civil-affairs/connector.js';
import type { JobsDeps } from '../../jobs/kit/deps.js';
import { findRun, requestSync, waitForRun } from '../../jobs/sync/ledger.js';
import { progressChannel, type RunSummary, type SyncProgress } from '../../jobs/sync/run.js';
import { startWorker } from '../../jobs/worker/worker.js';
import { createPool } from '../../runtime/database.js';
import { createLogger } from '../../runtime/logger.js';
import { openQueueBackend } from '../../runtime/queue-backend.js';
import { openVault } from '../../schema/vault/index.js';

/** A worker process like `hub work`, which is asked for one run and ends. */
export interface WorkerOrder {
  readonly workerUrl: string;
  readonly queueUrl: string;
  readonly redisUrl: string | undefined;
  readonly rootKey: string;
  readonly directory: string;
  readonly full: boolean;
  /** False: the worker stops as soon as everything is applied, and linking is left undone. */
  readonly link: boolean;
}

export interface WorkerAnswer {
  readonly run: RunSummary;
  readonly cpuSeconds: number;
  /** From the request to the moment when all rows were applied and linking began. */
  readonly appliedSeconds: number;
  readonly linkedSeconds: number;
  readonly rssMb: number;
}

async function work(order: WorkerOrder): Promise<WorkerAnswer> {
  const logger = createLogger({ level: 'error', process: 'bench' });
  const pool = createPool({ url: order.workerUrl, applicationName: 'bench worker', max: 4 });
  const queueBackend = await openQueueBackend({
    databaseUrl: order.queueUrl,
    redisUrl: order.redisUrl,
    production: false,
    logger,
  });
  const listener = new pg.Client({ connectionString: order.workerUrl });
  await listener.connect();
  const deps: JobsDeps = {
    pool,
    vault: await openVault(pool, Buffer.from(order.rootKey, 'base64')),
    queueBackend,
    connectors: [civilAffairs],
    departmentSettings: () => ({ directory: order.directory }),
    openOptions: () => ({}),
    logger,
  };
  const worker = await startWorker(deps, { name: 'bench' });
  try {
    let appliedAt = 0;
    listener.on('notification', ({ payload }) => {
      const { state } = JSON.parse(payload ?? '{}') as SyncProgress;
      if (state === 'LINKING' && appliedAt === 0) appliedAt = performance.now();
    });
    await listener.query(`listen ${progressChannel}`);
    const cpu = process.cpuUsage();
    const started = performance.now();
    const { id } = await requestSync(deps, { department: 'civil-affairs', full: order.full, trigger: 'COMMAND' });
    const enough = new AbortController();
    listener.on('notification', ({ payload }) => {
      if (!order.link && (JSON.parse(payload ?? '{}') as SyncProgress).state === 'LINKING') enough.abort();
    });
    const run = await waitForRun(deps, id, { signal: enough.signal }).catch(async (error: unknown) => {
      const found = enough.signal.aborted ? await findRun(pool, id) : undefined;
      if (found === undefined) throw error;
      return found;
    });
    const ended = performance.now();
    const { user, system } = process.cpuUsage(cpu);
    return {
      run,
      cpuSeconds: (user + system) / 1e6,
      appliedSeconds: (appliedAt - started) / 1_000,
      linkedSeconds: (ended - started) / 1_000,
      rssMb: resourceUsage().maxRSS / 1_024,
    };
  } finally {
    await worker.stop();
    await listener.end();
    await queueBackend.close();
    await pool.end();
  }
}

process.once('message', (order: WorkerOrder) => {
  work(order).then(
    (answer) => process.send?.(answer, () => process.disconnect()),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
});
