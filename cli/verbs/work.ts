import { Command, InvalidArgumentError, Option } from 'commander';
import type pg from 'pg';
import { startScheduler, startWatchdog, startWorker } from '../../jobs/index.js';
import { readConfig, type Config } from '../../runtime/config.js';
import { createLogger } from '../../runtime/logger.js';
import { createRegistry } from '../../runtime/metrics.js';
import { startMetricsServer } from '../../runtime/metrics-server.js';
import { createShutdown, type Shutdown } from '../../runtime/shutdown.js';
import { locateDatabase, openJobs, traceIfAsked } from '../composition.js';
import { tellParent } from '../parent.js';

/** Longer than a worker's own limit for finishing the chunk in hand. */
const drainTimeoutMs = 20_000;

const takeoverSecondsMin = 1;
const takeoverSecondsMax = 3_600;

function parseTakeover(written: string): number {
  const seconds = Number(written);
  if (seconds >= takeoverSecondsMin && seconds <= takeoverSecondsMax) return seconds;
  throw new InvalidArgumentError(`It takes seconds from ${takeoverSecondsMin} to ${takeoverSecondsMax}.`);
}

function parseChunkRows(written: string): number {
  const rows = Number(written);
  if (Number.isInteger(rows) && rows >= 1) return rows;
  throw new InvalidArgumentError('It takes a whole number of rows from 1 on.');
}

interface WorkOptions {
  readonly takeoverAfter: number;
  readonly chunkRows?: number;
}

/** The worker serves nothing but what it tells of itself, and that only where a port is set. */
async function serveMetrics({ metrics, mode, host }: Config, pool: pg.Pool, shutdown: Shutdown): Promise<void> {
  if (metrics.workerPort === undefined) return;
  const settings = { mode, host, port: metrics.workerPort, metricsToken: metrics.token };
  const server = await startMetricsServer(settings, createRegistry({ worker: pool }));
  shutdown.defer('metrics', () => server.close());
}

async function work({ takeoverAfter, chunkRows }: WorkOptions): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: config.logLevel, process: 'worker' });
  const shutdown = createShutdown({ logger, stepTimeoutMs: drainTimeoutMs });
  shutdown.listen();
  const schedule = { cron: config.syncCron, timezone: config.timezone };
  await traceIfAsked(config, 'worker', shutdown);
  const deps = {
    ...(await openJobs(config, logger, shutdown)),
    ...(chunkRows !== undefined && { chunkRowsMax: chunkRows }),
  };
  await serveMetrics(config, deps.pool, shutdown);
  const scheduler = await startScheduler(deps, schedule);
  shutdown.defer('scheduler', () => scheduler.stop());
  // Last of what may fail: a start that fails behind it would end a run that has begun.
  const worker = await startWorker(deps, { takeoverAfterMs: takeoverAfter * 1_000 });
  shutdown.defer('worker', () => worker.stop());
  const watchdog = startWatchdog({ ...deps, schedule });
  shutdown.defer('watchdog', () => watchdog.stop());
  logger.info({ syncCron: config.syncCron, timezone: config.timezone, queue: deps.queueBackend.kind }, 'worker ready');
  tellParent({ ready: true });
}

export const workVerb = () =>
  new Command('work')
    .description('run the sync worker and the nightly schedule')
    .addOption(
      new Option(
        '--takeover-after <seconds>',
        'how long another worker may be silent before this one takes over its run',
      )
        .argParser(parseTakeover)
        .default(60),
    )
    .addOption(
      new Option(
        '--chunk-rows <rows>',
        'commit after so many rows at most; fewer than a connector asks for take less memory and more time',
      ).argParser(parseChunkRows),
    )
    .action(work);
