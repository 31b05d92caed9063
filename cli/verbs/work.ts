import { Command, InvalidArgumentError, Option } from 'commander';
import { startScheduler, startWorker } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { createLogger } from '../../runtime/logger.js';
import { createShutdown } from '../../runtime/shutdown.js';
import { locateDatabase, openJobs } from '../composition.js';
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

interface WorkOptions {
  readonly takeoverAfter: number;
}

async function work({ takeoverAfter }: WorkOptions): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: config.logLevel, process: 'worker' });
  const shutdown = createShutdown({ logger, stepTimeoutMs: drainTimeoutMs });
  shutdown.listen();
  const deps = await openJobs(config, logger, shutdown);
  const worker = await startWorker(deps, { takeoverAfterMs: takeoverAfter * 1_000 });
  shutdown.defer('worker', () => worker.stop());
  const scheduler = await startScheduler(deps, { cron: config.syncCron, timezone: config.timezone });
  shutdown.defer('scheduler', () => scheduler.stop());
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
    .action(work);
