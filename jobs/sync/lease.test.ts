import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { takeLease, underFence, type Lease } from './lease.js';

const takeoverAfterMs = 1_000;
const never = new AbortController().signal;

let database: TestDatabase;
let runId: string;
const clients: pg.PoolClient[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  runId = randomUUID();
  await database.owner().query('truncate hub.sync_run');
  await database
    .owner()
    .query(
      `insert into hub.sync_run (id, department, mode, trigger, state) values ($1, 'civil-affairs', 'changes', 'COMMAND', 'QUEUED')`,
      [runId],
    );
});
afterEach(() => {
  for (const client of clients.splice(0)) client.release(true);
});

async function take(name: string): Promise<Lease | undefined> {
  const client = await database.worker().connect();
  client.on('error', () => undefined);
  clients.push(client);
  return takeLease(client, runId, name, never, takeoverAfterMs);
}

it('is taken from a worker that froze between two transactions, which then commits nothing', async () => {
  const first = (await take('first')) as Lease;
  const second = (await take('second')) as Lease;
  expect(second.fence).toBe(first.fence + 1);
  await expect(underFence(first, async () => undefined)).rejects.toThrow(/taken over/);
  await underFence(second, async () => undefined);
});

it('is taken from a worker that froze with a transaction open', async () => {
  const first = (await take('first')) as Lease;
  const frozen = underFence(first, () => new Promise<never>(() => undefined));
  frozen.catch(() => undefined);
  const second = (await take('second')) as Lease;
  expect(second.fence).toBe(first.fence + 1);
});

it('is taken from a worker that froze in the middle of a COPY, which the database counts as busy', async () => {
  const first = (await take('first')) as Lease;
  const frozen = underFence(first, async () => {
    const rows = first.client.query(copyFrom('copy hub.sync_staging (run_id) from stdin'));
    rows.on('error', () => undefined);
    rows.write(`${runId}\n`);
    await once(rows, 'close');
  });
  frozen.catch(() => undefined);
  const second = (await take('second')) as Lease;
  expect(second.fence).toBe(first.fence + 1);
  await underFence(second, async () => undefined);
});
