import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { inheritedEnvironment } from '../../runtime/config.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { findRun } from '../sync/ledger.js';
import { buildEnrolment, buildIdNumber, buildMention } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, rootKey, type JobsHarness } from '../testing/jobs-harness.js';

const program = path.join(import.meta.dirname, '../../cli/main.js');

/** What a chunk of linking waits for in these tests, for ever: its turn among the departments, or a table that somebody holds. */
const obstacles = {
  'its turn': `select pg_advisory_xact_lock(hashtextextended('hub link', 0))`,
  'a table': 'lock table hub.lookup_token in access exclusive mode',
} as const;

let database: TestDatabase;
let folder: string;
let harness: JobsHarness;
let insurance: FakeDepartment;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'hub-drain-'));
  writeFileSync(path.join(folder, 'root.key'), rootKey.toString('base64'), { mode: 0o600 });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});
beforeEach(async () => {
  await emptyHub(database);
  insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
  harness = await openJobsHarness(database, [insurance]);
  const records = Array.from({ length: 20 }, (_, index) =>
    buildEnrolment(`s${index}`, { mentions: [buildMention({ idNumber: buildIdNumber('1960-05-01', index + 1) })] }),
  );
  const rows = records.map((record) => ({ record }));
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows });
});
afterEach(() => {
  worker?.kill('SIGKILL');
  worker = undefined;
});

/** Holds the obstacle in a session of its own while `act` lasts. */
async function inTheWay<Result>(obstacle: string, act: () => Promise<Result>): Promise<Result> {
  const holder = await database.owner().connect();
  try {
    await holder.query('begin');
    await holder.query(obstacle);
    return await act();
  } finally {
    await holder.query('rollback');
    holder.release();
  }
}

/** Until a session of the database waits for the obstacle. A worker that has ended by then never will. */
async function untilSomebodyWaits(pool: pg.Pool): Promise<void> {
  const waiting = worker;
  for (;;) {
    if (typeof waiting?.exitCode === 'number')
      throw new Error(`The worker ended with code ${waiting.exitCode} before it had anything to wait for.`);
    const { rowCount } = await pool.query(
      'select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())',
    );
    if (rowCount !== 0) return;
    await sleep(50);
  }
}

async function countTodo(): Promise<number> {
  const { rows } = await database.owner().query<{ n: number }>('select count(*)::int as n from hub.link_todo');
  return rows[0]?.n ?? 0;
}

/** A run that is staged and applied, and was stopped before any of it was linked; answers its id. */
async function stoppedBeforeLinking(obstacle: string): Promise<string> {
  const stop = new AbortController();
  const left = await inTheWay(obstacle, async () => {
    const syncing = harness.sync('social-insurance', { full: true, signal: stop.signal });
    await untilSomebodyWaits(database.owner());
    stop.abort();
    return syncing;
  });
  expect(left).toMatchObject({ state: 'LINKING', problem: null, message: null, rowsApplied: 20, rowsLinked: 0 });
  expect(await countTodo()).toBe(20);
  return left.id;
}

function startWorkProcess(): ChildProcess {
  const { PATH = '', HOME = '' } = inheritedEnvironment();
  const started = spawn(process.execPath, [program, 'work'], {
    env: {
      PATH,
      HOME,
      HUB_MODE: 'demo',
      HUB_DATA_DIR: folder,
      HUB_KEY_FILE: path.join(folder, 'root.key'),
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_QUEUE_URL: database.queueUrl,
      HUB_LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  });
  return started;
}

test.each(Object.entries(obstacles))(
  'a worker that is told to stop while a chunk waits for %s ends by itself, and the next one links',
  async (_name, obstacle) => {
    const runId = await stoppedBeforeLinking(obstacle);
    await inTheWay(obstacle, async () => {
      worker = startWorkProcess();
      const ended = once(worker, 'exit');
      await untilSomebodyWaits(database.owner());
      worker.kill('SIGTERM');
      // Code 0: every step of its shutdown closed in its time. The obstacle is still there.
      expect(await ended).toEqual([0, null]);
    });
    expect(await countTodo()).toBe(20);
    expect(await findRun(harness.pool, runId)).toMatchObject({ state: 'LINKING', problem: null, rowsLinked: 0 });

    expect(await harness.sync('social-insurance')).toMatchObject({ id: runId, state: 'SUCCEEDED', rowsLinked: 20 });
    expect(await countTodo()).toBe(0);
  },
  60_000,
);
