import { Redis } from 'ioredis';
import { buildCity, type City } from '../kit/city.js';
import { eventually } from '../kit/client.js';
import { expectToAddUp, fingerprintOfData, latestRuns } from '../kit/ledger.js';
import { startRedis, type RedisServer } from '../kit/redis.js';
import { assertNoPlainIdentifiers, findPlainIdentifiers } from '../policy/plain-identifiers.js';

/* The sync's way on a real Redis: the first load, a day, the same again, and a queue that is lost. */

let redis: RedisServer;
let city: City;

beforeAll(async () => {
  redis = await startRedis();
  city = await buildCity({ REDIS_URL: redis.url });
});
afterAll(async () => {
  await city.close();
  await redis.stop();
});

async function sync(...options: string[]): Promise<void> {
  const { code, stderr } = await city.run('sync', ...options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expectToAddUp(await latestRuns(city.database.owner()));
}

const applied = async () => (await latestRuns(city.database.owner())).map((run) => run.applied);

test('a first load, a day and the same again', async () => {
  await city.startWorker();
  await sync();
  expect((await applied()).every((count) => count > 0)).toBe(true);
  await city.world.advanceDay();
  await sync();
  expect((await applied()).every((count) => count > 0)).toBe(true);
  const before = await fingerprintOfData(city.database.owner());
  await sync();
  await sync('--full');
  expect((await applied()).filter((count) => count > 0)).toEqual([]);
  expect(await fingerprintOfData(city.database.owner())).toEqual(before);
});

async function contentOf(client: Redis): Promise<string> {
  const texts: string[] = [];
  for (const key of await client.keys('*')) {
    const read: Readonly<Record<string, () => Promise<unknown>>> = {
      hash: () => client.hgetall(key),
      list: () => client.lrange(key, 0, -1),
      zset: () => client.zrange(key, '0', '-1'),
      set: () => client.smembers(key),
      stream: () => client.xrange(key, '-', '+'),
      string: () => client.get(key),
    };
    texts.push(`${key} ${JSON.stringify(await read[await client.type(key)]?.())}`);
  }
  return texts.join('\n');
}

test('the queue names runs and nobody', async () => {
  const client = new Redis(redis.url);
  try {
    const content = await contentOf(client);
    expect(content).toContain('sync.public-security');
    expect(findPlainIdentifiers(content)).toEqual([]);
  } finally {
    client.disconnect();
  }
  await assertNoPlainIdentifiers(city.database.owner());
});

test('a queue that is lost is filled again from the ledger', async () => {
  const client = new Redis(redis.url);
  try {
    // The ledger has it and the queue does not: as after a crash between the two, or a Redis that came back empty.
    await city.database.owner().query(
      `insert into hub.sync_run (id, department, mode, trigger, state)
       values (gen_random_uuid(), 'family-planning', 'full', 'COMMAND', 'QUEUED')`,
    );
    await client.flushall();
    await eventually('the forgotten run has ended', async () => {
      const runs = await latestRuns(city.database.owner());
      return runs.find(
        (run) => run.department === 'family-planning' && run.mode === 'full' && run.state === 'SUCCEEDED',
      );
    });
  } finally {
    client.disconnect();
  }
  await sync();
});
