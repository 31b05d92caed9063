import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { openEvents } from './events.js';

describe('events between processes', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('reach a subscriber of their topic, also after its connection was lost', async () => {
    const sender = openEvents({ url: database.workerUrl, pool: database.worker() });
    const receiver = openEvents({ url: database.gatewayUrl, pool: database.gateway() });
    const received: unknown[] = [];
    const reading = (async () => {
      for await (const event of receiver.subscribe<{ rows: number }>('hub_sync_progress')) received.push(event.rows);
    })();

    const until = async (count: number) => {
      for (let tries = 0; received.length < count && tries < 100; tries += 1) {
        await sleep(50);
        if (received.length < count) await sender.publish('hub_sync_progress', { rows: count });
      }
    };
    await sender.publish('hub_other', { rows: -1 });
    await until(1);
    const seen = received.length;
    await database
      .gateway()
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hub events' and datname = current_database()`,
      );
    await until(seen + 1);

    expect(received).not.toContain(-1);
    expect(received.length).toBeGreaterThan(seen);
    await receiver.close();
    await sender.close();
    await reading;
  });

  it('end with their signal', async () => {
    const events = openEvents({ url: database.gatewayUrl, pool: database.gateway() });
    const stream = events.subscribe('hub_sync_progress', AbortSignal.timeout(50));
    await expect(stream.next()).resolves.toMatchObject({ done: true });
    await events.close();
  });

  it('are small', async () => {
    const events = openEvents({ url: database.gatewayUrl, pool: database.gateway() });
    await expect(events.publish('hub_sync_progress', 'x'.repeat(8_000))).rejects.toThrow(RangeError);
    await events.close();
  });
});
