import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  Worker,
  type BackendFactory,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { databaseAwayError } from './database.js';
import type { Logger } from './logger.js';

/** The queue's store cannot be used as it is set up. The message says which setting of it to change. */
export class QueueStoreError extends Error {
  override readonly name: string = 'QueueStoreError';
}

/** The store is there, and set up so that it would lose jobs. */
export class QueueSettingError extends QueueStoreError {
  override readonly name = 'QueueSettingError';
}

export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  createQueue<Data = unknown, Result = unknown>(
    name: string,
    options?: Omit<QueueOptions, 'connection'>,
  ): Queue<Data, Result>;
  createWorker<Data = unknown, Result = unknown>(
    name: string,
    processor: Processor<Data, Result>,
    options?: Omit<WorkerOptions, 'connection'>,
  ): Worker<Data, Result>;
  /** Whether the store answers now, for health checks. */
  isReachable(): Promise<boolean>;
  /** Ends the connections; close the queues and workers first. */
  close(): Promise<void>;
}

export interface QueueBackendOptions {
  /** Database of the queue's own, on PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Where set, Redis serves instead. */
  readonly redisUrl: string | undefined;
  readonly production: boolean;
  readonly logger?: Logger;
}

/** BullMQ finds its tables through the search path; on a pool that we own, setting it is our part. */
const queueSchema = 'bullmq';
const retryDelayMs = 50;
const retryDelayMsMax = 5_000;
const migrationPatienceMs = 60_000;
/** Each worker keeps one connection for LISTEN; the rest serve queries. */
const connectionsMax = 24;

function createQueuePool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'hub queue',
    max: connectionsMax,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    options: `-c search_path=${queueSchema}`,
  });
  // Every queue and worker adds its own listener to the pool it shares with the others.
  pool.setMaxListeners(0);
  return pool;
}

/** Creates or updates BullMQ's own tables. Never done by a queue or worker itself, so that only `hub migrate` changes tables. */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'hub migrate',
    statement_timeout: migrationPatienceMs,
  });
  try {
    await client.connect();
    await runMigrations(client, queueSchema);
  } catch (error) {
    throw databaseAwayError(databaseUrl, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function openPostgres(url: string, logger: Logger | undefined): Promise<QueueBackend> {
  const pool = createQueuePool(url);
  pool.on('error', (error) => logger?.warn({ reason: error.message }, 'an idle queue connection was lost'));
  // A worker keeps one connection for LISTEN and hears of its end otherwise; unheard here, the end would be the process's.
  pool.on('connect', (client) => client.on('error', noop));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw databaseAwayError(url, error);
  }
  return createBackend('postgres', pool, createPostgresBackend as unknown as BackendFactory, {
    isReachable: () => answers(pool.query('select 1')),
    close: () => pool.end(),
  });
}

const noop = () => undefined;

function answers(question: Promise<unknown>): Promise<boolean> {
  return question.then(
    () => true,
    () => false,
  );
}

/** A queue that evicts or forgets loses jobs without a word, so such a Redis is refused rather than used. */
async function checkRedis(redis: Redis, production: boolean): Promise<void> {
  const setting = async (name: string) => (await redis.config('GET', name))[1];
  if ((await setting('maxmemory-policy')) !== 'noeviction') {
    throw new QueueSettingError(
      'REDIS_URL: this Redis evicts keys and would lose jobs; set "maxmemory-policy noeviction" in it.',
    );
  }
  if (production && (await setting('appendonly')) !== 'yes') {
    throw new QueueSettingError('REDIS_URL: this Redis forgets jobs when it restarts; set "appendonly yes" in it.');
  }
}

async function openRedis(url: string, production: boolean, logger: Logger | undefined): Promise<QueueBackend> {
  let hasConnected = false;
  const redis = new Redis(url, {
    connectionName: 'hub queue',
    lazyConnect: true,
    // BullMQ's blocking reads must wait for a lost connection instead of giving up after some tries.
    maxRetriesPerRequest: null,
    // A start that finds no Redis says so at once; one that is lost later is waited for.
    retryStrategy: (times) => (hasConnected ? Math.min(2 ** times * retryDelayMs, retryDelayMsMax) : null),
  });
  let lastError: NodeJS.ErrnoException | undefined;
  redis.on('error', (error) => (lastError = error));
  redis.on('error', (error) => logger?.warn({ reason: error.message }, 'the queue connection to Redis was lost'));
  try {
    await redis.connect();
    hasConnected = true;
    await checkRedis(redis, production);
  } catch (error) {
    redis.disconnect();
    if (error instanceof QueueStoreError) throw error;
    const { host } = new URL(url);
    // What the client rejects with is only that it gave up; why, it said before.
    const reason =
      lastError?.code === 'ECONNREFUSED' ? 'nothing listens there' : (lastError ?? (error as Error)).message;
    throw new QueueStoreError(`REDIS_URL: the Redis at ${host} is away: ${reason}.`, {
      cause: error,
    });
  }
  return createBackend('redis', redis, createRedisBackend, {
    isReachable: () => answers(redis.ping()),
    close: () => redis.quit().then(noop, () => redis.disconnect()),
  });
}

function createBackend(
  kind: QueueBackend['kind'],
  connection: unknown,
  factory: BackendFactory,
  store: Pick<QueueBackend, 'isReachable' | 'close'>,
): QueueBackend {
  const shared = connection as QueueOptions['connection'];
  return {
    kind,
    createQueue: <Data, Result>(name: string, options?: Omit<QueueOptions, 'connection'>) =>
      new Queue<Data, Result>(name, { ...options, connection: shared }, factory as never),
    createWorker: <Data, Result>(
      name: string,
      processor: Processor<Data, Result>,
      options?: Omit<WorkerOptions, 'connection'>,
    ) => new Worker<Data, Result>(name, processor, { ...options, connection: shared }, factory as never),
    ...store,
  };
}

/** The store of the job queues: Redis where its address is set, else PostgreSQL. */
export async function openQueueBackend(options: QueueBackendOptions): Promise<QueueBackend> {
  if (options.redisUrl) return openRedis(options.redisUrl, options.production, options.logger);
  if (options.databaseUrl) return openPostgres(options.databaseUrl, options.logger);
  throw new QueueSettingError('No store for the job queues: set DATABASE_URL, DATABASE_QUEUE_URL or REDIS_URL.');
}
