import type pg from 'pg';
import { readConfig, type Config } from '../runtime/config.js';
import { createLogger, type Logger } from '../runtime/logger.js';
import { createShutdown, type Shutdown } from '../runtime/shutdown.js';
import { locateDatabase, openWorkerPool } from './composition.js';

export interface WorkerSession {
  readonly config: Config;
  readonly pool: pg.Pool;
  readonly logger: Logger;
  readonly shutdown: Shutdown;
}

/** Runs a command on the worker's database role, and closes what it opened. */
export async function withWorker(name: string, act: (session: WorkerSession) => Promise<void>): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: 'warn', process: name });
  const shutdown = createShutdown({ logger });
  try {
    await act({ config, logger, shutdown, pool: await openWorkerPool(config, logger, shutdown) });
  } finally {
    await shutdown.run('done');
  }
}
