import { setTimeout as sleep } from 'node:timers/promises';
import { SourceError } from '../../connectors/kit/contract.js';
import { openQueueBackend, type QueueBackend } from '../../runtime/queue-backend.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { startRedis, type RedisServer } from '../../test/kit/redis.js';
import { listRuns, requestSync, startScheduler, startWorker, waitForRun, type JobsDeps } from '../index.js';
import { scheduleQueueName, syncQueueName, withQueue } from '../queues/queues.js';
import { nightlyJob } from '../scheduler/nightly-job.js';
import { buildDeath, buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { openJobsHarness } from '../testing/jobs-harness.js';

describe.each(['postgres', 'redis'] as const)('the worker with its queue on %s', (kind) => {
  let database: TestDatabase;
  let redis: RedisServer | undefined;
  let queueBackend: QueueBackend;
  let deps: JobsDeps;
  let insurance: FakeDepartment;
  let civil: FakeDepartment;

  beforeAll(async () => {
    database = await testDatabase();
    redis = kind === 'redis' ? await startRedis() : undefined;
  });
  afterAll(async () => {
    await database.drop();
    await redis?.stop();
  });

  beforeEach(async () => {
    await database.owner().query('truncate hub.sync_run, hub.sync_stream, hub.sync_checkpoint, hub.source_key');
    insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
    civil = new FakeDepartment('civil-affairs', ['death']);
    const databaseUrl = database.queueUrl;
    queueBackend = await openQueueBackend({ databaseUrl, redisUrl: redis?.url, production: false });
    const harness = await openJobsHarness(database, [insurance, civil]);
    deps = { ...harness.deps, queueBackend };
    insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [{ record: buildEnrolment('s1') }] });
    civil.deliver('death', { id: 'd1', mode: 'full', rows: [{ record: buildDeath('d1') }] });
  });
  afterEach(() => queueBackend.close());

  it('runs what is requested, tells of it, and answers a second request with the open run', async () => {
    const first = await requestSync(deps, { department: 'social-insurance', trigger: 'COMMAND' });
    const second = await requestSync(deps, { department: 'social-insurance', trigger: 'COMMAND' });
    expect([first.created, second.created, second.id]).toEqual([true, false, first.id]);
    const worker = await startWorker(deps);
    const states: string[] = [];
    const ended = await waitForRun(deps, first.id, { onProgress: ({ state }) => states.push(state) });
    await worker.stop();
    expect(ended).toMatchObject({ state: 'SUCCEEDED', rowsRead: 1, rowsApplied: 1, rowsLinked: 1 });
    expect(states.at(-1)).toBe('SUCCEEDED');
    expect(await listRuns(deps, { department: 'social-insurance' })).toHaveLength(1);
  });

  it('lets a department that is away delay no other, and tries it again', async () => {
    civil.failures = [new SourceError('unavailable', 'The folder is away.')];
    const worker = await startWorker(deps);
    const away = await requestSync(deps, { department: 'civil-affairs', trigger: 'COMMAND' });
    const other = await requestSync(deps, { department: 'social-insurance', trigger: 'COMMAND' });
    const messages = new Set<string | null>();
    const well = await waitForRun(deps, other.id);
    messages.add((await listRuns(deps, { department: 'civil-affairs' }))[0]?.message ?? null);
    const late = await waitForRun(deps, away.id);
    await worker.stop();
    expect([well.state, late.state]).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    expect(messages).toEqual(new Set(['The folder is away.']));
    expect(late.finishedAt?.getTime()).toBeGreaterThan(well.finishedAt?.getTime() ?? 0);
  });

  it('leaves nothing of a row in the queue when a try fails', async () => {
    civil.failures = [new Error('invalid input: "张建国 420106199003072316"')];
    const worker = await startWorker(deps);
    const { id } = await requestSync(deps, { department: 'civil-affairs', trigger: 'COMMAND' });
    const kept = await withQueue(queueBackend, syncQueueName('civil-affairs'), async (queue) => {
      for (;;) {
        const job = await queue.getJob(id);
        if (job?.failedReason) return JSON.stringify([job.failedReason, job.stacktrace]);
        await sleep(50);
      }
    });
    expect(kept).toContain('does not expect');
    expect(kept).not.toMatch(/张建国|420106199003072316/);
    expect(await waitForRun(deps, id)).toMatchObject({ state: 'SUCCEEDED' });
    await worker.stop();
  });

  it('takes up from the ledger what a lost queue has forgotten', async () => {
    const { id } = await requestSync(deps, { department: 'civil-affairs', trigger: 'COMMAND' });
    await withQueue(queueBackend, syncQueueName('civil-affairs'), (queue) => queue.obliterate({ force: true }));
    const worker = await startWorker(deps);
    expect(await waitForRun(deps, id)).toMatchObject({ state: 'SUCCEEDED' });
    await worker.stop();
  });

  it('has begun with nothing where its start fails', async () => {
    const { id } = await requestSync(deps, { department: 'civil-affairs', trigger: 'COMMAND' });
    const begun: string[] = [];
    const failing: QueueBackend = {
      ...queueBackend,
      createQueue: () => {
        throw new Error('Connection terminated unexpectedly');
      },
      createWorker: (name, ...given) => {
        begun.push(name);
        return queueBackend.createWorker(name, ...given);
      },
    };
    await expect(startWorker({ ...deps, queueBackend: failing })).rejects.toThrow('Connection terminated');
    expect(begun).toEqual([]);
    const worker = await startWorker(deps);
    expect(await waitForRun(deps, id)).toMatchObject({ state: 'SUCCEEDED' });
    await worker.stop();
  });

  it('stops in the middle of a run, which the next worker ends', async () => {
    insurance.waiting.set('insurance-enrolment', [
      {
        id: 'd2',
        mode: 'full',
        rows: Array.from({ length: 60 }, (_, index) => ({ record: buildEnrolment(`s${index}`) })),
      },
    ]);
    insurance.beforeBatch = () => sleep(100);
    const { id } = await requestSync(deps, { department: 'social-insurance', trigger: 'COMMAND' });
    const first = await startWorker(deps);
    await waitUntil(async () => ((await listRuns(deps))[0]?.rowsRead ?? 0) > 0);
    await first.stop();
    expect((await listRuns(deps))[0]).toMatchObject({ id, state: 'RUNNING' });
    const second = await startWorker(deps);
    expect(await waitForRun(deps, id)).toMatchObject({ state: 'SUCCEEDED', rowsRead: 60, openAfter: 60 });
    await second.stop();
  });

  it('asks for every department each night, by a schedule that is registered once', async () => {
    const scheduler = await startScheduler(deps);
    const next = await scheduler.nextRunAt();
    // 02:00 in Shanghai is 18:00 the day before in Greenwich; there is no summer time.
    expect(next?.toISOString()).toMatch(/T18:00:00\.000Z$/);
    await startScheduler(deps);
    const registered = await withQueue(queueBackend, scheduleQueueName, (queue) => queue.getJobSchedulers());
    expect(registered).toHaveLength(1);
    expect(await (await startScheduler(deps, { cron: '30 3 * * *' })).nextRunAt()).not.toEqual(next);

    const worker = await startWorker(deps);
    await withQueue(queueBackend, scheduleQueueName, (queue) => nightlyJob.enqueue(queue, {}, { jobId: 'tonight' }));
    await waitUntil(async () => (await listRuns(deps)).filter(({ state }) => state === 'SUCCEEDED').length === 2);
    await worker.stop();
    expect((await listRuns(deps)).map(({ trigger }) => trigger)).toEqual(['SCHEDULE', 'SCHEDULE']);
  });
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('It did not come so within 10 s.');
}
