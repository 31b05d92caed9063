import path from 'node:path';
import type pg from 'pg';
import { connectors } from '../connectors/index.js';
import { comparingFrom, type JobsDeps } from '../jobs/index.js';
import { departmentSettings, withDatabase, type Config } from '../runtime/config.js';
import { checkDatabase, createPool } from '../runtime/database.js';
import { findEmbeddedPostgres } from '../runtime/embedded-postgres.js';
import type { Logger } from '../runtime/logger.js';
import { openQueueBackend, type QueueBackend } from '../runtime/queue-backend.js';
import type { Shutdown } from '../runtime/shutdown.js';
import { projectPath } from '../runtime/paths.js';
import { startTracing } from '../runtime/tracing.js';
import { openVault, readRootKey } from '../schema/vault/index.js';
import { CommandError } from './output.js';

/** The configuration with its database: the one that is set, or the embedded one that a running hub holds. */
export async function locateDatabase(config: Config): Promise<Config> {
  if (config.workerDatabaseUrl ?? config.gatewayDatabaseUrl) return config;
  const embedded = await findEmbeddedPostgres(config.dataDir);
  if (embedded) return withDatabase(config, embedded.ownerUrl);
  throw new CommandError(
    `No hub runs on ${config.dataDir}: start one with "npm start", or set DATABASE_URL or HUB_DATA_DIR.`,
  );
}

/** A setting that the configuration cannot do without for this command. */
export function required(value: string | undefined, name: string): string {
  if (value !== undefined) return value;
  throw new CommandError(`${name} is not set, and this command needs it.`, 'usage');
}

export async function openWorkerPool(
  config: Config,
  logger: Logger,
  shutdown: Shutdown,
  max?: number,
): Promise<pg.Pool> {
  const url = required(config.workerDatabaseUrl, 'DATABASE_WORKER_URL');
  await checkDatabase(url);
  const pool = createPool({
    url,
    applicationName: 'hub worker',
    logger,
    statementTimeoutMs: workerStatementTimeoutMs,
    ...(max !== undefined && { max }),
  });
  shutdown.defer('worker pool', () => pool.end());
  return pool;
}

/** Before anything that it shall see is opened. */
export async function traceIfAsked(config: Config, name: string, shutdown: Shutdown): Promise<void> {
  if (config.tracing === undefined) return;
  const tracing = await startTracing({ ...config.tracing, process: name });
  shutdown.defer('traces', () => tracing.stop());
}

export async function openQueues(config: Config, logger: Logger, shutdown: Shutdown): Promise<QueueBackend> {
  const backend = await openQueueBackend({
    databaseUrl: config.queueDatabaseUrl,
    redisUrl: config.redisUrl,
    production: config.mode === 'production',
    logger,
  });
  shutdown.defer('queue connections', () => backend.close());
  return backend;
}

/** Everything that jobs needs, closed by the shutdown in the right order. */
export async function openJobs(config: Config, logger: Logger, shutdown: Shutdown): Promise<JobsDeps> {
  const pool = await openWorkerPool(config, logger, shutdown, workerConnectionsMax);
  const queueBackend = await openQueues(config, logger, shutdown);
  const vault = await openVault(pool, readRootKey(config.keyFile));
  return {
    pool,
    queueBackend,
    vault,
    connectors,
    departmentSettings: (department) => departmentSettings(config, department),
    tryHours: config.syncTryHours,
    comparing: readComparing(config),
    openOptions: (department) => ({
      hosts: config.connectorHosts,
      spoolFolder: path.join(config.dataDir, 'spool', department),
      // The demo's departments live in a calendar of their own.
      ...(config.mode === 'production' && { today: config.today ?? dayIn(config.timezone) }),
    }),
    logger: logger.child({ room: 'jobs' }),
  };
}

/** The parameters by which mentions without a number are compared; one clear line where the file is not one of them. */
function readComparing({ linkParameters }: Config): JobsDeps['comparing'] {
  try {
    return comparingFrom(linkParameters ?? projectPath('linkage/parameters/chinese.json'));
  } catch (error) {
    throw new CommandError(
      `HUB_LINK_PARAMETERS cannot be used: ${(error as Error).message} Write one with "hub link train", or unset it.`,
    );
  }
}

/** The day that it is in a time zone, `YYYYMMDD`. */
function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()).replaceAll('-', '');
}

const workerConnectionsMax = 16;
/** A chunk of a run that nobody waits for may take its time; one that hangs may not take for ever. */
const workerStatementTimeoutMs = 300_000;
