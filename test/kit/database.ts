import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { databaseUrlOf, roleUrl, type DatabaseRole } from '../../runtime/database-roles.js';
import { createPool } from '../../runtime/database.js';
import { serverVariable, type TestServer } from './server.js';

export interface TestDatabase {
  /** The owner's address, from which `roleUrl` derives the others. */
  readonly ownerUrl: string;
  readonly gatewayUrl: string;
  readonly workerUrl: string;
  readonly queueUrl: string;
  /** A pool for a role; `drop` ends it. */
  owner(): pg.Pool;
  gateway(): pg.Pool;
  worker(): pg.Pool;
  /** Drops the database. Fails the test file where it left a connection open. */
  drop(): Promise<void>;
}

function findServer(): TestServer {
  const found = process.env[serverVariable];
  if (found) return JSON.parse(found) as TestServer;
  throw new Error('No test server: run the tests through "npm run test:unit", which starts one.');
}

async function asAdmin<Result>(server: TestServer, act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: server.adminUrl, application_name: 'test kit' });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** Copies a database, its owner and who may connect to it. */
async function clone(
  client: pg.Client,
  from: string,
  to: string,
  owner: string,
  guests: readonly string[],
): Promise<void> {
  const name = client.escapeIdentifier(to);
  await client.query(`create database ${name} template ${client.escapeIdentifier(from)} owner ${owner}`);
  await client.query(`revoke all on database ${name} from public`);
  for (const guest of guests) await client.query(`grant connect on database ${name} to ${guest}`);
}

const leavePatienceMs = 1_500;
const pollMs = 50;

/** Connections still open on a database, after those that are just leaving had time to. */
async function findLeaks(client: pg.Client, databases: readonly string[]): Promise<string[]> {
  const deadline = Date.now() + leavePatienceMs;
  for (;;) {
    const { rows } = await client.query<{ who: string }>(
      `select coalesce(nullif(application_name, ''), 'unnamed') || ' (' || usename || ')' as who
         from pg_stat_activity where datname = any($1) and backend_type = 'client backend'`,
      [databases],
    );
    if (rows.length === 0 || Date.now() > deadline) return rows.map(({ who }) => who);
    await sleep(pollMs);
  }
}

/** A migrated database of its own for a test file: call it in `beforeAll`, and `drop` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = findServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = databaseUrlOf(server.templateUrl, name);
  const queueUrl = roleUrl(ownerUrl, 'queue');
  const databases = [name, nameOf(queueUrl)];
  await asAdmin(server, async (client) => {
    await clone(client, nameOf(server.templateUrl), name, 'hub_owner', ['hub_gateway', 'hub_worker']);
    await clone(client, nameOf(roleUrl(server.templateUrl, 'queue')), nameOf(queueUrl), 'hub_queue', []);
  });

  const pools = new Map<DatabaseRole, pg.Pool>();
  const pool = (role: DatabaseRole) => {
    const known =
      pools.get(role) ?? createPool({ url: roleUrl(ownerUrl, role), applicationName: `test ${role}`, max: 5 });
    pools.set(role, known);
    return known;
  };
  return {
    ownerUrl,
    gatewayUrl: roleUrl(ownerUrl, 'gateway'),
    workerUrl: roleUrl(ownerUrl, 'worker'),
    queueUrl,
    owner: () => pool('owner'),
    gateway: () => pool('gateway'),
    worker: () => pool('worker'),
    async drop() {
      await Promise.all([...pools.values()].map((each) => each.end()));
      const leaks = await asAdmin(server, async (client) => {
        const found = await findLeaks(client, databases);
        for (const each of databases)
          await client.query(`drop database if exists ${client.escapeIdentifier(each)} with (force)`);
        return found;
      });
      if (leaks.length > 0)
        throw new Error(`The test left ${leaks.length} connections open: ${leaks.join(', ')}. Close what it opened.`);
    },
  };
}
