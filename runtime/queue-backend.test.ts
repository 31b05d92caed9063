import { once } from 'node:events';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { openQueueBackend } from './queue-backend.js';

describe('the queue backend on PostgreSQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('runs a job and leaves no connection open', async () => {
    const backend = await openQueueBackend({ databaseUrl: database.queueUrl, redisUrl: undefined, production: false });
    expect(backend.kind).toBe('postgres');
    const queue = backend.createQueue<{ run: string }>('sync-civil-affairs');
    const worker = backend.createWorker<{ run: string }, string>(
      'sync-civil-affairs',
      async (job) => `ran ${job.data.run}`,
    );
    const completed = once(worker, 'completed');
    await queue.add('sync', { run: 'r1' });
    expect((await completed)[1]).toBe('ran r1');
    await worker.close();
    await queue.close();
    await backend.close();
  });

  it('says in one line that the database is away', async () => {
    const away = new URL(database.queueUrl);
    away.port = '1';
    await expect(openQueueBackend({ databaseUrl: away.href, redisUrl: undefined, production: false })).rejects.toThrow(
      /^The database at 127\.0\.0\.1:1\/test_\w+ as hub_queue is away: nothing listens there\.$/,
    );
  });

  it('says in one line that Redis is away, and that nothing is set', async () => {
    await expect(
      openQueueBackend({ databaseUrl: undefined, redisUrl: 'redis://127.0.0.1:1', production: false }),
    ).rejects.toThrow('REDIS_URL: the Redis at 127.0.0.1:1 is away: nothing listens there.');
    await expect(openQueueBackend({ databaseUrl: undefined, redisUrl: undefined, production: false })).rejects.toThrow(
      /REDIS_URL/,
    );
  });
});
