import { createLogger } from '../../runtime/logger.js';
import { createRegistry } from '../../runtime/metrics.js';
import { openQueueBackend, type QueueBackend } from '../../runtime/queue-backend.js';
import { SourceError } from '../../connectors/kit/contract.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { parseExposition, type Exposition } from '../../test/kit/exposition.js';
import { syncQueueName, withQueue } from '../queues/queues.js';
import { buildDeath, buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { declareRestore, noticeRestore } from './home.js';
import { registerLedgerMetrics } from './ledger-metrics.js';
import { startWatchdog } from './watchdog.js';

const schedule = { cron: '0 2 * * *', timezone: 'Asia/Shanghai' };
const departments = ['social-insurance', 'civil-affairs'] as const;

let database: TestDatabase;
let harness: JobsHarness;
let insurance: FakeDepartment;
let civil: FakeDepartment;
let queueBackend: QueueBackend;

beforeAll(async () => {
  database = await testDatabase();
  queueBackend = await openQueueBackend({ databaseUrl: database.queueUrl, redisUrl: undefined, production: false });
});
afterAll(async () => {
  await queueBackend.close();
  await database.drop();
});
beforeEach(async () => {
  await emptyHub(database);
  await database.owner().query('truncate hub.database_home');
  // The hub is older than the nights that these tests look at.
  await database.owner().query(`update hub.migration set executed_at = '2026-01-01'`);
  insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
  civil = new FakeDepartment('civil-affairs', ['death']);
  harness = await openJobsHarness(database, [insurance, civil]);
});

const people = (...names: string[]) => names.map((name) => ({ record: buildEnrolment(name) }));

async function readMetrics(pool = harness.pool, now?: () => Date): Promise<Exposition> {
  const registry = createRegistry({ worker: pool });
  const deps = { pool, queueBackend, schedule, departments, ...(now && { now }) };
  await registerLedgerMetrics(registry, deps).refresh();
  return parseExposition(await registry.metrics());
}

describe('figures of the ledger', () => {
  it('are those of the runs, and Prometheus can read them', async () => {
    insurance.deliver('insurance-enrolment', {
      id: 'd1',
      mode: 'full',
      asOf: '2026-11-01',
      rows: [...people('a', 'b', 'c', 'c'), { reject: 'r' }],
    });
    const run = await harness.sync('social-insurance');
    civil.failures = [new SourceError('credentials', 'The password is wrong.')];
    await harness.sync('civil-affairs');
    await withQueue(queueBackend, syncQueueName('civil-affairs'), (queue) => queue.add('sync', { runId: 'x' }));
    const metrics = await readMetrics();

    const department = 'social-insurance';
    const rows = (outcome: string) => metrics.value('hub_sync_rows_total', { department, outcome });
    expect([rows('read'), rows('applied'), rows('superseded'), rows('quarantined'), rows('unchanged')]).toEqual([
      run.rowsRead, 3, 1, 1, 0,
    ]); // prettier-ignore
    expect(metrics.value('hub_sync_records_total', { department, change: 'opened' })).toBe(3);
    expect(metrics.value('hub_sync_runs', { department, state: 'SUCCEEDED' })).toBe(1);
    expect(metrics.value('hub_sync_runs', { department: 'civil-affairs', state: 'FAILED' })).toBe(1);
    expect(metrics.value('hub_department_last_success_timestamp_seconds', { department })).toBeCloseTo(
      (run.finishedAt?.getTime() ?? 0) / 1_000,
      -1,
    );
    expect(metrics.value('hub_department_last_success_timestamp_seconds', { department: 'civil-affairs' })).toBe(0);
    const reason = metrics.samples.find(({ name }) => name === 'hub_quarantine_open_rows');
    expect(reason).toMatchObject({ labels: { department, reason: expect.any(String) }, value: 1 });
    expect(metrics.value('hub_queue_jobs', { queue: 'sync.civil-affairs', state: 'waiting' })).toBe(1);
    expect(metrics.value('hub_database_pool_connections', { pool: 'worker', state: 'waiting' })).toBe(0);
    expect(metrics.types.get('nodejs_eventloop_lag_seconds')).toBe('gauge');
    await withQueue(queueBackend, syncQueueName('civil-affairs'), (queue) => queue.obliterate({ force: true }));
  });

  it('count the day for which data stands from its end, where the schedule is', async () => {
    insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', asOf: '2026-11-01', rows: people('a') });
    await harness.sync('social-insurance');
    // The first of November ends in Shanghai at 16:00 in Greenwich.
    const metrics = await readMetrics(harness.pool, () => new Date('2026-11-01T17:00:00Z'));
    expect(metrics.value('hub_department_lag_seconds', { department: 'social-insurance' })).toBe(3_600);
  });

  it('say that they cannot be read, rather than nothing', async () => {
    const away = { query: () => Promise.reject(new Error('away')) } as unknown as typeof harness.pool;
    const registry = createRegistry();
    await registerLedgerMetrics(registry, { pool: away, queueBackend, schedule, departments }).refresh();
    const metrics = parseExposition(await registry.metrics());
    expect(metrics.value('hub_ledger_readable')).toBe(0);
    expect(metrics.value('hub_queue_reachable')).toBe(1);
    expect(metrics.value('hub_night_missed')).toBe(0);
    expect(metrics.samples.filter(({ name }) => name === 'hub_sync_rows_total')).toEqual([]);
  });
});

describe('the watchdog', () => {
  function watch(now: () => Date) {
    const lines: string[] = [];
    const logger = createLogger({ level: 'info', process: 'test' }, { write: (line) => void lines.push(line) });
    const watchdog = startWatchdog({ pool: harness.pool, logger, schedule, departments, now });
    return { watchdog, told: (text: string) => lines.filter((line) => line.includes(text)) };
  }

  it('tells of a night that nobody ran once, and again when it is made up for', async () => {
    // No worker, no queue: the settings say when the night was due, and the ledger that nothing came.
    const { watchdog, told } = watch(() => new Date(Date.now() + 2 * 86_400_000));
    await watchdog.look();
    await watchdog.look();
    expect(watchdog.report()?.night).toMatchObject({ missed: true, missing: [...departments] });
    expect(told('a night did not run')).toHaveLength(1);
    const metrics = await readMetrics(harness.pool, () => new Date(Date.now() + 2 * 86_400_000));
    expect(metrics.value('hub_night_missed')).toBe(1);
    expect(metrics.value('hub_night_department_missed', { department: 'civil-affairs' })).toBe(1);

    await database.owner().query(
      `insert into hub.sync_run (id, department, mode, trigger, state, requested_at)
       select gen_random_uuid(), d, 'changes', 'SCHEDULE', 'QUEUED', now() + interval '2 days' from unnest($1::text[]) d`,
      [[...departments]],
    );
    expect((await watchdog.look()).night).toMatchObject({ missed: false, missing: [] });
    expect(told('made up for')).toHaveLength(1);
    await watchdog.stop();
  });

  it('knows which department alone was left out', async () => {
    const later = Date.now() + 2 * 86_400_000;
    await database.owner().query(
      `insert into hub.sync_run (id, department, mode, trigger, state, requested_at)
       values (gen_random_uuid(), 'civil-affairs', 'changes', 'SCHEDULE', 'SUCCEEDED', $1)`,
      [new Date(later)],
    );
    const { watchdog } = watch(() => new Date(later));
    expect((await watchdog.look()).night).toMatchObject({ missed: true, missing: ['social-insurance'] });
    await watchdog.stop();
  });
});

describe('a database that was put back from a backup', () => {
  const { logger } = { logger: createLogger({ level: 'silent', process: 'test' }) };
  const deliver = (id: string, mode: 'full' | 'changes', ...names: string[]) =>
    insurance.deliver('insurance-enrolment', { id, mode, rows: people(...names) });

  /** As `pg_restore` on another server leaves it. */
  const moveHome = () => database.owner().query(`update hub.database_home set system_identifier = '7'`);

  it('is noticed once by whoever looks first; the first start is none', async () => {
    expect(await noticeRestore(harness.pool, logger)).toBe(false);
    expect(await noticeRestore(harness.pool, logger)).toBe(false);
    await moveHome();
    const seen = await Promise.all([1, 2, 3].map(() => noticeRestore(harness.pool, logger)));
    expect(seen.filter(Boolean)).toHaveLength(1);
    expect(await noticeRestore(harness.pool, logger)).toBe(false);
  });

  it('has every department read whole once, and no more', async () => {
    deliver('d1', 'full', 'a', 'b');
    await harness.sync('social-insurance');
    await noticeRestore(harness.pool, logger);
    await moveHome();
    await noticeRestore(harness.pool, logger);
    expect((await readMetrics()).value('hub_reconcile_due', { department: 'social-insurance' })).toBe(1);
    deliver('d2', 'full', 'a', 'b', 'c');
    expect(await harness.sync('social-insurance')).toMatchObject({ mode: 'full', state: 'SUCCEEDED', openAfter: 3 });
    expect((await readMetrics()).value('hub_reconcile_due', { department: 'social-insurance' })).toBe(0);
    expect(await harness.sync('social-insurance')).toMatchObject({ mode: 'changes' });
  });

  it('goes on asking where the department had no full delivery, and reads its changes meanwhile', async () => {
    deliver('d1', 'full', 'a');
    await harness.sync('social-insurance');
    await declareRestore(harness.pool);
    insurance.waiting.clear();
    expect(await harness.sync('social-insurance')).toMatchObject({ mode: 'full', state: 'SUCCEEDED', rowsRead: 0 });
    expect((await readMetrics()).value('hub_reconcile_due', { department: 'social-insurance' })).toBe(1);
    deliver('d2', 'changes', 'b');
    expect(await harness.sync('social-insurance')).toMatchObject({ mode: 'changes', rowsApplied: 1 });
  });

  it('asks again after a whole read that failed', async () => {
    civil.deliver('death', { id: 'd1', mode: 'full', rows: [{ record: buildDeath('x') }] });
    await harness.sync('civil-affairs');
    await declareRestore(harness.pool);
    civil.failures = [new SourceError('credentials', 'The password is wrong.')];
    expect(await harness.sync('civil-affairs')).toMatchObject({ mode: 'full', state: 'FAILED' });
    expect((await readMetrics()).value('hub_reconcile_due', { department: 'civil-affairs' })).toBe(1);
    expect(await harness.sync('civil-affairs')).toMatchObject({ mode: 'full', state: 'SUCCEEDED' });
  });
});
