import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { migrate } from './migrate.js';

describe('migrate', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const dropEverything = () => database.owner().query('drop schema hub cascade');

  it('finds nothing to do in a database that is up to date', async () => {
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });

  it('builds a database from nothing, once, however many ask at a time', async () => {
    await dropEverything();
    const told: string[] = [];
    const onMigration = (name: string) => void told.push(name);
    const answers = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, { onMigration })));
    const applied = answers.flat();
    expect(applied[0]).toBe('0001-foundation');
    expect(applied.toSorted()).toEqual(applied);
    expect(told).toEqual(applied);
    expect(answers.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('fails, and does not end the process, where the server ends its connection in between', async () => {
    await dropEverything();
    let ended: Promise<unknown> | undefined;
    const onMigration = () => {
      ended ??= database.owner().query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'hub migrate'`,
      );
    };
    await expect(migrate(database.ownerUrl, { onMigration })).rejects.toThrow(/connection/i);
    await ended;
    await migrate(database.ownerUrl);
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });

  it('says so of a database that is not there', async () => {
    const url = new URL(database.ownerUrl);
    url.pathname = '/nowhere';
    await expect(migrate(url.href)).rejects.toThrow(/nowhere/);
  });
});
