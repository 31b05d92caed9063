import { once } from 'node:events';
import pg from 'pg';
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

  it('lives through the end of every connection, the listening one included', async () => {
    const backend = await openQueueBackend({ databaseUrl: database.queueUrl, redisUrl: undefined, production: false });
    const queue = backend.createQueue<{ run: string }>('sync-family-planning');
    const worker = backend.createWorker<{ run: string }, string>('sync-family-planning', async (job) => job.data.run);
    worker.on('error', () => undefined);
    queue.on('error', () => undefined);
    // Not by `once` of node:events: that one gives up at the first error, and errors are what this is about.
    const nextDone = () => new Promise<string>((resolve) => worker.once('completed', (_, done) => resolve(done)));
    const first = nextDone();
    await queue.add('sync', { run: 'r1' });
    await first;
    const admin = new pg.Client({ connectionString: database.queueUrl });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'hub queue'`,
    );
    await admin.end();
    const second = nextDone();
    while (
      !(await queue.add('sync', { run: 'r2' }).then(
        () => true,
        () => false,
      ))
    );
    expect(await second).toBe('r2');
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
