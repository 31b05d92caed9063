import { setTimeout as sleep } from 'node:timers/promises';
import type { Connector } from '../../connectors/kit/contract.js';
import { askEach, type CorrectionRequest, type CorrectionWriter } from '../../connectors/kit/writer.js';
import { openQueueBackend, type QueueBackend } from '../../runtime/queue-backend.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { startRedis, type RedisServer } from '../../test/kit/redis.js';
import { startWorker, type JobsDeps } from '../index.js';
import { withQueue } from '../queues/queues.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness } from '../testing/jobs-harness.js';
import { correctionActs } from './acts.js';
import { deliverQueueName } from './deliver-job.js';

/** A department that notes what it is sent, and answers when a test lets it. */
class FakeReceiver {
  readonly got: CorrectionRequest[] = [];
  /** Called before the receipt; may throw, or wait for the worker's end. */
  beforeReceipt: (signal: AbortSignal) => Promise<unknown> = async () => undefined;

  writer(): CorrectionWriter {
    return {
      send: async (request, signal) => {
        this.got.push(request);
        await this.beforeReceipt(signal);
        return { number: 'R-1' };
      },
      answers: (ids) => askEach(ids, () => Promise.resolve('CONFIRMED_AS_IS')),
      close: () => Promise.resolve(),
    };
  }
}

describe.each(['postgres', 'redis'] as const)('deliveries with their queue on %s', (kind) => {
  let database: TestDatabase;
  let redis: RedisServer | undefined;
  let queueBackend: QueueBackend;
  let deps: JobsDeps;
  let receiver: FakeReceiver;

  beforeAll(async () => {
    database = await testDatabase();
    redis = kind === 'redis' ? await startRedis() : undefined;
  });
  afterAll(async () => {
    await database.drop();
    await redis?.stop();
  });

  beforeEach(async () => {
    await emptyHub(database);
    receiver = new FakeReceiver();
    const insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
    const writer = { columns: {}, open: () => Promise.resolve(receiver.writer()) };
    const connector: Connector = { ...insurance.connector(), writer };
    const harness = await openJobsHarness(database, [{ connector: () => connector } as FakeDepartment]);
    insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [{ record: buildEnrolment('s1') }] });
    expect(await harness.sync('social-insurance')).toMatchObject({ state: 'SUCCEEDED', rowsLinked: 1 });
    queueBackend = await openQueueBackend({ databaseUrl: database.queueUrl, redisUrl: redis?.url, production: false });
    deps = { ...harness.deps, queueBackend };
  });
  afterEach(() => queueBackend.close());

  async function dispute(): Promise<string> {
    const { rows } = await database
      .owner()
      .query<{ id: string; person: string }>('select id, person_id as person from hub.insurance_enrolment');
    const outcome = await correctionActs(deps).dispute({
      personId: rows[0]?.person ?? '',
      subject: 'InsuranceEnrolment',
      field: 'startedOn',
      factId: rows[0]?.id ?? '',
      reason: 'WRONG_VALUE',
      proposed: '2011-01-01',
      remark: null,
      actor: 'staff',
      organisation: 'K社区居民委员会',
    });
    if (!('id' in outcome)) throw new Error(outcome.refused);
    return outcome.id;
  }

  const states = async () =>
    (await database.owner().query<{ state: string }>('select state from hub.outbox')).rows.map(({ state }) => state);

  async function until(state: string): Promise<void> {
    for (let round = 0; round < 300; round += 1) {
      if ((await states())[0] === state) return;
      await sleep(50);
    }
    throw new Error(`It did not become ${state} within 15 s.`);
  }

  it('goes out of the outbox after the queue has lost it, with ids alone in the queue', async () => {
    await dispute();
    await withQueue(queueBackend, deliverQueueName, async (queue) => {
      const [job] = await queue.getJobs(['waiting', 'delayed', 'prioritized']);
      expect(Object.keys(job?.data as object)).toEqual(['deliveryId']);
      await queue.obliterate({ force: true });
    });
    const worker = await startWorker(deps);
    await until('SENT');
    await worker.stop();
    expect(receiver.got).toHaveLength(1);
    expect(receiver.got[0]).toMatchObject({ key: 's1', field: 'startedOn', proposed: '2011-01-01' });
  });

  it('cannot be taken back while it is on its way', async () => {
    let arrive = () => undefined as void;
    receiver.beforeReceipt = () => new Promise<void>((resolve) => (arrive = resolve));
    const worker = await startWorker(deps);
    const id = await dispute();
    while (receiver.got.length === 0) await sleep(20);
    expect(await correctionActs(deps).withdraw({ id, organisation: 'K社区居民委员会' })).toBe('delivered');
    arrive();
    await until('SENT');
    await worker.stop();
  });

  it('is sent again under the same id where a worker ended before the receipt was written down', async () => {
    receiver.beforeReceipt = (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));
    const first = await startWorker(deps);
    await dispute();
    while (receiver.got.length === 0) await sleep(20);
    await first.stop();
    expect(await states()).toEqual(['QUEUED']);
    receiver.beforeReceipt = () => Promise.resolve();
    const second = await startWorker(deps);
    await until('SENT');
    await second.stop();
    expect(new Set(receiver.got.map(({ id }) => id)).size).toBe(1);
    expect(receiver.got).toHaveLength(2);
  });
});
