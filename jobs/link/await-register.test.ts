import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { takeLease, type Lease } from '../sync/lease.js';
import { awaitRegister } from './await-register.js';

const { signal } = new AbortController();
let database: TestDatabase;
const clients: pg.PoolClient[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.owner().query('truncate hub.sync_run'));
afterEach(() => {
  for (const client of clients.splice(0)) client.release(true);
});

async function begin(department: Department): Promise<Lease> {
  const id = randomUUID();
  await database
    .owner()
    .query(
      `insert into hub.sync_run (id, department, mode, trigger, state) values ($1, $2, 'full', 'COMMAND', 'QUEUED')`,
      [id, department],
    );
  const client = await database.worker().connect();
  clients.push(client);
  return (await takeLease(client, id, department, signal)) as Lease;
}

/** The register has committed nothing for longer than anybody waits. */
async function silence(register: Lease): Promise<void> {
  await database
    .owner()
    .query(`update hub.sync_run set heartbeat_at = clock_timestamp() - interval '5 minutes' where id = $1`, [
      register.run.id,
    ]);
}

const isOpen = (waiting: Promise<void>) => Promise.race([waiting.then(() => false), sleep(500, true)]);

it('is waited for while it commits, and not when it is silent', async () => {
  const register = await begin('public-security');
  const insurance = await begin('social-insurance');
  const waiting = awaitRegister({ lease: insurance, signal });
  expect(await isOpen(waiting)).toBe(true);
  await silence(register);
  await waiting;
});

it('is waited for as long as it computes, though it commits nothing for minutes', async () => {
  const register = await begin('public-security');
  const insurance = await begin('social-insurance');
  await silence(register);
  const applying = register.client.query('select pg_sleep(1)');
  const waiting = awaitRegister({ lease: insurance, signal });
  expect(await isOpen(waiting)).toBe(true);
  await applying;
  await waiting;
});

it('is not waited for once its first load has ended', async () => {
  await begin('public-security');
  const insurance = await begin('social-insurance');
  await database.owner().query(`update hub.sync_run set state = 'SUCCEEDED' where department = 'public-security'`);
  expect(await isOpen(awaitRegister({ lease: insurance, signal }))).toBe(false);
});
