import { testDatabase, type TestDatabase } from '../../test/kit/database.js';

describe('hub.learn_statistics', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await database.owner().query('alter table hub.loose_todo set (autovacuum_enabled = false)');
    await database.owner().query('alter table hub.source_key set (autovacuum_enabled = false)');
  });
  afterAll(() => database.drop());

  /** How often the planner looked at the table, after the worker asked it to. */
  async function looksAfter(change: string): Promise<Record<string, number>> {
    const client = await database.owner().connect();
    try {
      await client.query(change);
      await client.query('select pg_stat_force_next_flush()');
    } finally {
      client.release();
    }
    await database.worker().query('select hub.learn_statistics()');
    const { rows } = await database.owner().query<{ table: string; looks: number }>(
      `select relname as table, analyze_count::int as looks from pg_stat_user_tables
       where schemaname = 'hub' and relname in ('loose_todo', 'source_key')`,
    );
    return Object.fromEntries(rows.map(({ table, looks }) => [table, looks]));
  }

  it('looks at tables that changed much since it last did, and at no others', async () => {
    const add = (from: number, to: number) =>
      `insert into hub.loose_todo (filing, link_id) select n, gen_random_uuid() from generate_series(${from}, ${to}) as n`;
    expect(await looksAfter(add(1, 1_000))).toEqual({ loose_todo: 1, source_key: 0 });
    expect(await looksAfter(add(1_001, 1_100))).toEqual({ loose_todo: 1, source_key: 0 });
    expect(await looksAfter(add(1_101, 1_200))).toEqual({ loose_todo: 2, source_key: 0 });
  });
});
