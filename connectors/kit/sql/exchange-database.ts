import { Socket } from 'node:net';
import pg from 'pg';
import type { AllowedHost, HostTarget } from '../../../runtime/allowed-hosts.js';
import { SourceError } from '../contract.js';
import { assertHostAllowed } from '../hosts.js';

/** A row with every value as PostgreSQL writes it: nothing is converted on the way. */
export type TextRow = Readonly<Record<string, string | null>>;

export interface ExchangeDatabase {
  query(text: string, values?: readonly unknown[]): Promise<readonly TextRow[]>;
  /** Runs the statements in one transaction. */
  transaction(work: (query: ExchangeDatabase['query']) => Promise<void>): Promise<void>;
  /** The columns of a table in their order, or none where there is no such table. */
  columns(schema: string, table: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const connectTimeoutMs = 10_000;
const statementTimeoutMs = 60_000;

/** What an error of PostgreSQL means for the run, by SQLSTATE class (PostgreSQL manual, appendix A). */
export function sqlProblem(code: string | undefined): SourceError['problem'] {
  if (code === undefined) return 'unavailable';
  if (code.startsWith('28') || code === '3D000') return 'credentials';
  if (code.startsWith('42') || code.startsWith('22')) return 'contract';
  return 'unavailable';
}

function toSourceError(error: unknown, label: string): SourceError {
  if (error instanceof SourceError) return error;
  const code = (error as { code?: string }).code;
  const problem = sqlProblem(code);
  const next = {
    unavailable: 'check that the database runs and can be reached',
    credentials: 'check user, password and database in its URL',
    contract: 'check with the department whether its tables or our rights on them changed',
    settings: 'check its settings',
    delivery: 'ask the department',
  }[problem];
  return new SourceError(problem, `${label}: the exchange database failed (${code ?? 'no connection'}); ${next}.`, {
    cause: error,
  });
}

/** Where a client would connect: what counts is what it made of the URL, whose parameters may name another host. */
function targetOf(client: pg.Client): HostTarget {
  const { host, port, ssl } = client as unknown as { host: string; port: number; ssl: unknown };
  const proves = typeof ssl === 'object' && ssl !== null ? (ssl as pg.ConnectionConfig['ssl'] & object) : null;
  const secure =
    ssl === true || (proves !== null && (proves as { rejectUnauthorized?: boolean }).rejectUnauthorized !== false);
  return { host: host.startsWith('/') ? 'localhost' : host, port, secure };
}

type Addresses = Awaited<ReturnType<typeof assertHostAllowed>>;

/** A socket that goes to the addresses that were judged, whatever the name leads to by then. TLS still asks for the name. */
class JudgedSocket extends Socket {
  addresses: Addresses = [];

  /** In the forms in which the driver calls it: a port and a host, or the path of a local socket. */
  override connect(...args: unknown[]): this {
    const [port, host] = args;
    if (typeof port !== 'number' || typeof host !== 'string') return super.connect(...(args as [string]));
    return super.connect({
      port,
      host,
      lookup: (_host, { all }, done) =>
        all === true
          ? done(null, [...this.addresses])
          : done(null, this.addresses[0]?.address ?? '', this.addresses[0]?.family),
    });
  }
}

/** Opens a department's exchange database with one connection. */
export async function openExchangeDatabase(
  url: string,
  label: string,
  hosts?: readonly AllowedHost[],
): Promise<ExchangeDatabase> {
  const socket = new JudgedSocket();
  const client = new pg.Client({
    stream: () => socket,
    connectionString: url,
    application_name: 'hutong',
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + 5_000,
    types: { getTypeParser: () => (value: unknown) => value },
  });
  // A connection that breaks while idle is noticed by the next query.
  client.on('error', () => undefined);
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toSourceError(error, label);
    }
  };
  socket.addresses = await assertHostAllowed(targetOf(client), hosts, label);
  await run(() => client.connect());
  const query: ExchangeDatabase['query'] = (text, values) =>
    run(async () => (await client.query<Record<string, string | null>>(text, values ? [...values] : [])).rows);
  return {
    query,
    async transaction(work) {
      await query('begin');
      try {
        await work(query);
        await query('commit');
      } catch (error) {
        await query('rollback').catch(() => undefined);
        throw error;
      }
    },
    async columns(schema, table) {
      const rows = await query(
        'select column_name from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position',
        [schema, table],
      );
      return rows.map((row) => String(row['column_name']));
    },
    close: () => client.end().catch(() => undefined),
  };
}
