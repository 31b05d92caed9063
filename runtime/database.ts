import pg from 'pg';
import type { Logger } from './logger.js';

/** The database cannot be reached or does not let us in. Commands print the message alone; `/health/ready` answers 503. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
}

export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity: `hub gateway`, `hub worker`, ... */
  readonly applicationName: string;
  readonly max?: number;
  readonly statementTimeoutMs?: number;
  readonly logger?: Logger;
}

const connectTimeoutMs = 5_000;
const idleTimeoutMs = 60_000;
const idleInTransactionTimeoutMs = 60_000;
const defaultStatementTimeoutMs = 30_000;
const defaultConnectionsMax = 10;

const oid = { date: 1082, bigint: 20, dateArray: 1182, bigintArray: 1016, textArray: 1009 };
const parseTextArray = (pg.types.getTypeParser as (id: number) => (text: string) => string[])(oid.textArray);

/**
 * What a column becomes in JavaScript. A DATE stays text, because a `Date` would move it by the machine's time zone;
 * BIGINT counts fit a number; NUMERIC stays text, because money must not be rounded.
 */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.date]: (text) => text,
  [oid.bigint]: Number,
  [oid.dateArray]: parseTextArray,
  [oid.bigintArray]: (text) => parseTextArray(text).map(Number),
};

const defaultParser = pg.types.getTypeParser as (id: number, format?: string) => unknown;

const columnTypes = {
  getTypeParser: (id: number, format?: string) => parsers[id] ?? defaultParser(id, format),
} as pg.CustomTypesConfig;

/** A pool for one role. Connections keep their prepared statements: name the statements that run often. */
export function createPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.max ?? defaultConnectionsMax,
    statement_timeout: options.statementTimeoutMs ?? defaultStatementTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: idleTimeoutMs,
    keepAlive: true,
    types: columnTypes,
  });
  // An idle connection that the server ends would otherwise end the process; the next query opens another.
  pool.on('error', (error) => options.logger?.warn({ reason: error.message }, 'an idle database connection was lost'));
  // One that is in use is not the pool's to hear: between two statements its end would be nobody's, and the process's. The next
  // statement on it rejects.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no machine has that name',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the user',
  '3D000': 'it has no such database; run "hub migrate"',
  '53300': 'it has no connection left',
  '57P03': 'it is starting up or shutting down',
};

/** Where a database is, without who and how: fit for a message. */
export function describeDatabase(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname} as ${decodeURIComponent(username)}`;
}

/** Whether an error says that the database is away, rather than that a statement was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string' && (code in reasons || code.startsWith('08') || code.startsWith('57P'))) return true;
  return error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}

export function databaseAwayError(url: string, error: unknown): DatabaseAwayError {
  const { code, message } = error as { code?: string; message?: string };
  const reason = (code && reasons[code]) ?? message ?? 'it does not answer';
  return new DatabaseAwayError(`The database at ${describeDatabase(url)} is away: ${reason}.`, { cause: error });
}

/** Answers once the database accepts this user; throws `DatabaseAwayError` with one clear line otherwise. */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    throw databaseAwayError(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
