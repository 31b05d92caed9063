import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { worldState } from '../../jobs/testing/world-state.js';
import { databaseUrlOf, guestUrl, provisionDatabases } from '../../runtime/database-roles.js';
import { createPool } from '../../runtime/database.js';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres.js';
import { openVault } from '../../schema/vault/index.js';
import { demoCalendar } from '../kit/demo-calendar.js';
import { eventually } from '../kit/client.js';
import { startDebianPostgres, type DebianPostgres } from '../kit/debian-postgres.js';
import { hub, runHub, type Finished, type HubProcess } from '../kit/hub-process.js';
import { expectToAddUp, latestRuns } from '../kit/ledger.js';
import { makePlace, type Place } from '../kit/place.js';
import { serverVariable, type TestServer } from '../kit/server.js';

/*
 * A dump on the first day; two more days, of which the departments are told that the hub has them; then the disk is lost. What is
 * restored from the dump must come to say, after its next sync, what the hub said that was never lost. Each test goes on where
 * the one before it left off.
 */

type StateOfHub = Readonly<Record<string, readonly string[]>>;

let place: Place;
let world: DemoWorld;
let exchangeUrl: string;
let server: DebianPostgres;
let running: HubProcess | undefined;
let dump: string;
let never: StateOfHub;
const rootKey = randomBytes(32);

function environment(): Readonly<Record<string, string>> {
  const at = (user: string, database: string) =>
    databaseUrlOf(server.adminUrl, database).replace('postgres:postgres@', `${user}:${user}-password@`);
  return {
    ...place.settings,
    ...world.settings,
    HUB_MODE: 'production',
    HUB_DATA_DIR: path.join(place.dataDir, 'hub'),
    HUB_KEY_FILE: path.join(place.dataDir, 'safe', 'root.key'),
    HUB_JWT_ISSUER: 'https://issuer.invalid',
    HUB_JWT_JWKS_FILE: path.join(place.dataDir, 'safe', 'jwks.json'),
    HUB_CONNECTOR_HOSTS: '127.0.0.1, localhost',
    ...demoCalendar,
    HUB_LOG_LEVEL: 'warn',
    DATABASE_WORKER_URL: at('hub_worker', 'city'),
    DATABASE_QUEUE_URL: at('hub_queue', 'city_queue'),
  };
}
const asOwner = () => ({
  DATABASE_URL: databaseUrlOf(server.adminUrl, 'city').replace('postgres:postgres@', 'hub_owner:hub_owner-password@'),
  DATABASE_GATEWAY_URL: databaseUrlOf(server.adminUrl, 'city').replace('postgres:postgres@', 'hub_gateway:g@'),
  DATABASE_BACKUP_URL: databaseUrlOf(server.adminUrl, 'city').replace('postgres:postgres@', 'hub_backup:copy@'),
});
const asAdmin = () => ({ ...asOwner(), DATABASE_ADMIN_URL: server.adminUrl });

async function run(args: string, extra: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return hub(args.split(' '), { ...environment(), ...extra });
}
async function succeed(args: string, extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, stdout, stderr } = await run(args, extra);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function startWorker(): Promise<HubProcess> {
  await stopWorker();
  running = runHub(['work'], { ...environment(), HUB_LOG_LEVEL: 'info' });
  await running.says('worker ready');
  return running;
}
async function stopWorker(): Promise<void> {
  running?.process.kill('SIGTERM');
  await running?.finished;
  running = undefined;
}

/** As a superuser, who sees every row. */
async function asSuperuser<Result>(act: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = createPool({ url: databaseUrlOf(server.adminUrl, 'city'), applicationName: 'test superuser', max: 2 });
  try {
    return await act(pool);
  } finally {
    await pool.end();
  }
}

/** Everything that the hub says about people, and which records are open, ids aside. */
function stateOfHub(): Promise<StateOfHub> {
  return asSuperuser(async (pool) => {
    const { rows } = await pool.query<{ key: string }>(
      `select department || ' ' || kind || ' ' || encode(key_token, 'hex') || ' ' || encode(row_hash, 'hex') as key
       from hub.source_key where closed_at is null order by 1`,
    );
    return { ...(await worldState(pool, await openVault(pool, rootKey))), open: rows.map(({ key }) => key) };
  });
}

/** What one says and the other does not, a few lines of it. */
function differences(one: StateOfHub, other: StateOfHub): string[] {
  const linesMax = 5;
  return Object.entries(one).flatMap(([table, rows]) => {
    const [here, there] = [new Set(rows), new Set(other[table])];
    const lost = rows.filter((row) => !there.has(row)).map((row) => `${table} lacks ${row}`);
    const gained = (other[table] ?? []).filter((row) => !here.has(row)).map((row) => `${table} has ${row}`);
    const doubled = rows.length === other[table]?.length ? [] : [`${table}: ${rows.length}, ${other[table]?.length}`];
    return [...lost.slice(0, linesMax), ...gained.slice(0, linesMax), ...doubled];
  });
}

async function makeExchange(): Promise<string> {
  const { adminUrl } = JSON.parse(process.env[serverVariable] ?? '{}') as TestServer;
  const url = guestUrl(adminUrl, 'backup_exchange', `backup_exchange_${randomBytes(4).toString('hex')}`);
  await provisionDatabases(adminUrl, [url], [url]);
  return url;
}

/** Rows of the exchange database that the department has not been told of. */
async function notPickedUp(): Promise<number> {
  const client = new pg.Client({ connectionString: exchangeUrl });
  await client.connect();
  const { rows } = await client.query<{ waiting: string }>(
    `select (select count(*) from wj_exchange.csyx where lqbz = '0') + (select count(*) from wj_exchange.dsznfm where lqbz = '0')
       + (select count(*) from wj_exchange.tsfc where lqbz = '0') as waiting`,
  );
  await client.end();
  return Number(rows[0]?.waiting);
}

beforeAll(async () => {
  place = await makePlace();
  mkdirSync(path.join(place.dataDir, 'safe'));
  writeFileSync(path.join(place.dataDir, 'safe', 'root.key'), rootKey.toString('base64'), { mode: 0o600 });
  writeFileSync(path.join(place.dataDir, 'safe', 'jwks.json'), '{"keys":[]}');
  exchangeUrl = await makeExchange();
  [server, world] = await Promise.all([
    startDebianPostgres(),
    startDemoWorld({ dataDir: path.join(place.dataDir, 'departments'), scale: 'tiny', exchangeUrl }),
  ]);
});
afterAll(async () => {
  await stopWorker();
  await world.stop();
  await server.stop();
  const { adminUrl } = JSON.parse(process.env[serverVariable] ?? '{}') as TestServer;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`drop database ${client.escapeIdentifier(new URL(exchangeUrl).pathname.slice(1))} with (force)`);
  await client.end();
  place.remove();
});

test('a role for backups dumps what row security hides from the owner, and may write nothing', async () => {
  await succeed('migrate', asAdmin());
  await startWorker();
  await succeed('sync');
  await stopWorker();
  // Asked for and not begun when the dump is made.
  await succeed('sync family-planning --no-wait');
  dump = path.join(place.dataDir, 'hub.dump');
  const { DATABASE_URL: ownerUrl, DATABASE_BACKUP_URL: backupUrl } = asOwner();
  expect(() => server.run('pg_dump', '-Fc', '-f', dump, ownerUrl)).toThrow(/row-level security/);
  server.run('pg_dump', '-Fc', '--no-unlogged-table-data', '-f', dump, backupUrl);
  for (const write of ['delete from hub.person', 'set default_transaction_read_only = off; delete from hub.person'])
    expect(() => server.run('psql', '-v', 'ON_ERROR_STOP=1', '-c', write, backupUrl)).toThrow(/denied|read-only/);
});

test('two days pass of which the dump knows nothing, and the departments are told that they were fetched', async () => {
  await startWorker();
  for (const day of ['2026-11-02', '2026-11-03']) {
    expect((await world.advanceDay()).day).toBe(day);
    await succeed('sync');
  }
  expectToAddUp(await asSuperuser(latestRuns));
  expect(await notPickedUp()).toBe(0);
  never = await stateOfHub();
  await stopWorker();
});

test('the disk is lost: a new server takes the dump, and it opens with the key alone', async () => {
  await server.lose();
  server = await startDebianPostgres();
  await succeed('migrate --roles', asAdmin());
  server.run('pg_restore', '--exit-on-error', '-d', databaseUrlOf(server.adminUrl, 'city'), dump);
  const lost = { HUB_KEY_FILE: path.join(place.dataDir, 'safe', 'lost.key') };
  for (const verb of ['migrate', 'work']) {
    const without = await run(verb, { ...asOwner(), ...lost });
    expect(without.code).not.toBe(0);
    expect(without.stderr).toMatch(/^hub: [^\n]*lost\.key[^\n]*\n$/);
  }
  writeFileSync(lost.HUB_KEY_FILE, randomBytes(32).toString('base64'), { mode: 0o600 });
  const other = await run('migrate', { ...asOwner(), ...lost });
  expect(other).toMatchObject({ code: 1, stderr: expect.stringMatching(/^hub: The root key is not the one/) });
  rmSync(lost.HUB_KEY_FILE);
  expect(await succeed('migrate', asOwner())).toBe('The database is up to date.\n');
});

test('the hub notices, and has every department read whole; the run that was asked for is not forgotten', async () => {
  const worker = await startWorker();
  expect(worker.said()).toContain('put back from a backup');
  // The queue is new and empty: what the ledger holds open is enqueued from it.
  const taken = await eventually('the run of the dump has ended', async () => {
    const runs = await asSuperuser(latestRuns);
    return runs.find((each) => each.department === 'family-planning' && each.state === 'SUCCEEDED');
  });
  expect(taken.mode).toBe('full');
  const doctor = await run('doctor');
  expect(doctor.code).toBe(1);
  expect(doctor.stdout).toMatch(/BAD {2}restore: .*public-security/);
  expect(doctor.stdout).not.toMatch(/BAD {2}restore: .*family-planning/);

  await succeed('sync');
  const runs = await asSuperuser(latestRuns);
  expectToAddUp(runs);
  expect(runs.map(({ mode, department }) => `${department} ${mode}`)).toEqual([
    'civil-affairs full',
    'family-planning changes',
    'finance full',
    'public-security full',
    'social-insurance full',
  ]);
  expect((await run('doctor')).stdout).toMatch(/ok {3}restore: /);
});

test('nothing is missing and nothing is there twice: it says what the hub said that was never lost', async () => {
  const restored = await stateOfHub();
  expect(Object.keys(restored)).toEqual(Object.keys(never));
  expect(differences(never, restored)).toEqual([]);
});

test('the next night reads changes again', async () => {
  await world.advanceDay();
  await succeed('sync');
  const runs = await asSuperuser(latestRuns);
  expectToAddUp(runs);
  expect(new Set(runs.map(({ mode }) => mode))).toEqual(new Set(['changes']));
  expect(runs.every(({ applied }) => applied > 0)).toBe(true);
  expect(await notPickedUp()).toBe(0);
});

describe('the embedded server of a small office', () => {
  let office: Place;
  let copy: string;
  const data = () => path.join(office.dataDir, 'hub');
  const settings = (url: string) => ({ ...office.settings, HUB_MODE: 'demo', HUB_DATA_DIR: data(), DATABASE_URL: url });

  beforeAll(async () => {
    office = await makePlace();
    copy = path.join(office.dataDir, 'copy');
    mkdirSync(data());
  });
  afterAll(() => office.remove());

  test('is copied while it stands still, with the keys apart, and says so where they are missing', async () => {
    const before = await startEmbeddedPostgres({ dataDir: data(), durable: false });
    const migrated = await hub(['migrate'], settings(before.ownerUrl));
    expect(migrated).toMatchObject({ code: 0, stderr: '' });
    await before.stop();
    // As an operator does it; the server's files belong to another user where we are root.
    execFileSync('cp', ['-aL', data(), copy]);
    const apart = path.join(office.dataDir, 'keys-apart');
    renameSync(path.join(copy, 'keys'), apart);
    rmSync(data(), { recursive: true });
    renameSync(copy, data());
    const after = await startEmbeddedPostgres({ dataDir: data(), durable: false });
    try {
      const without = await hub(['migrate'], settings(after.ownerUrl));
      expect(without).toMatchObject({ code: 1, stderr: expect.stringMatching(/^hub: The root key is not the one/) });
      rmSync(path.join(data(), 'keys'), { recursive: true });
      renameSync(apart, path.join(data(), 'keys'));
      expect(await hub(['migrate'], settings(after.ownerUrl))).toMatchObject({
        code: 0,
        stdout: 'The database is up to date.\n',
      });
      // The same server as before, as far as it knows: somebody has to say it.
      expect((await hub(['doctor'], settings(after.ownerUrl))).stdout).toMatch(/^ok {3}restore/m);
      expect((await hub(['restored'], settings(after.ownerUrl))).code).toBe(0);
      expect((await hub(['doctor'], settings(after.ownerUrl))).stdout).toMatch(/^BAD {2}restore: .*civil-affairs/m);
    } finally {
      await after.stop();
    }
  });
});
