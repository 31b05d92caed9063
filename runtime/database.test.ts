import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { checkDatabase, isDatabaseAway } from './database.js';

describe('a database pool', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('reads dates as text, counts as numbers and money as text', async () => {
    const { rows } = await database
      .gateway()
      .query(
        `select date '1950-10-01' as born, count(*) as many, 0.10::numeric as money, array[date '2026-11-01'] as days`,
      );
    expect(rows).toEqual([{ born: '1950-10-01', many: 1, money: '0.10', days: ['2026-11-01'] }]);
  });

  it('ends a statement that takes too long', async () => {
    const client = await database.worker().connect();
    await client.query('set statement_timeout = 20');
    await expect(client.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    client.release(true);
  });

  it('lives through the end of a connection that is in use between two statements', async () => {
    const client = await database.worker().connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
    await database.worker().query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await expect(client.query('select 1')).rejects.toThrow(/not queryable|terminat/);
    client.release(true);
    await expect(database.worker().query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('says in one line why a database is away, without its password', async () => {
    const wrong = new URL(database.workerUrl);
    wrong.password = 'hunter2';
    await expect(checkDatabase(wrong.href)).rejects.toThrow(
      /^The database at 127\.0\.0\.1:\d+\/test_\w+ as hub_worker is away: it refuses the password\.$/,
    );
    const nowhere = new URL(database.workerUrl);
    nowhere.pathname = '/nowhere';
    await expect(checkDatabase(nowhere.href)).rejects.toThrow(/no such database/);
    await expect(checkDatabase(database.workerUrl)).resolves.toBeUndefined();
  });

  it('tells a database that is away from a statement that is wrong', async () => {
    expect(
      isDatabaseAway(
        await database
          .worker()
          .query('select nonsense')
          .catch((error: unknown) => error),
      ),
    ).toBe(false);
    expect(isDatabaseAway(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe(true);
  });
});
