import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { countPrepared, runTransaction, type Planning, type PreparedStatement } from './transaction.js';

describe('a transaction in one batch', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await testDatabase();
    pool = database.owner();
    await pool.query('create table kept (n int primary key)');
  });
  afterAll(() => database.drop());

  const keep: Omit<PreparedStatement, 'values'> = { name: 'keep', text: 'insert into kept values ($1)' };
  const select = (text: string, ...values: unknown[]): PreparedStatement => ({
    name: `s-${text.slice(0, 50)}`,
    text,
    values,
  });

  async function run(statements: readonly PreparedStatement[], planning: Planning = 'each') {
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      return await runTransaction(client, statements, planning);
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.release(failure);
    }
  }
  const kept = async () => (await pool.query<{ n: number }>('select n from kept order by n')).rows.map(({ n }) => n);

  it('answers the last row of the last statement as text, with null for null', async () => {
    expect(await run([select('select 1'), select(`select 'a', null, array[1,2]`)])).toEqual(['a', null, '{1,2}']);
    expect(await run([select('select 1'), select('select 2 where false')])).toBeUndefined();
  });

  it('takes what pg takes as values', async () => {
    const statement = select('select $1::int[], $2::uuid[], $3::text, $4::boolean, $5::text', [1, 2], ['a0000000-0000-8000-8000-000000000000'], '张"三', true, null); // prettier-ignore
    expect(await run([statement])).toEqual(['{1,2}', '{a0000000-0000-8000-8000-000000000000}', '张"三', 't', null]);
  });

  it('commits all of it', async () => {
    await run([{ ...keep, values: [1] }, select('select count(*) from kept')]);
    expect(await kept()).toEqual([1]);
  });

  it('commits none of it when any statement fails, be it the last', async () => {
    await expect(run([{ ...keep, values: [2] }, select('select 1 / 0')])).rejects.toThrow('division by zero');
    await expect(
      run([
        { ...keep, values: [2] },
        { ...keep, values: [1] },
      ]),
    ).rejects.toThrow('duplicate key');
    await expect(run([select('select wrong'), { ...keep, values: [2] }])).rejects.toThrow('does not exist');
    expect(await kept()).toEqual([1]);
  });

  it('rejects when the commit itself fails', async () => {
    await pool.query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'late'; end $$;
      create constraint trigger refuse after insert on kept deferrable initially deferred for each row execute function refuse()`);
    await expect(run([{ ...keep, values: [3] }, select('select 1')])).rejects.toThrow('late');
    await pool.query('drop trigger refuse on kept');
    expect(await kept()).toEqual([1]);
  });

  it('keeps a setting to the transaction, and a plan mode to the statements that want it', async () => {
    const client = await pool.connect();
    const mode = select(`select current_setting('plan_cache_mode'), current_setting('hub.area', true)`);
    const enter = select('select hub.enter($1, $2)', '42', 'test');
    expect(await runTransaction(client, [enter, mode], 'once')).toEqual(['force_generic_plan', '42']);
    expect(await runTransaction(client, [mode], 'once')).toEqual(['force_generic_plan', '']);
    expect(await runTransaction(client, [mode], 'each')).toEqual(['auto', '']);
    client.release();
  });

  it('parses each text once a connection', async () => {
    const client = await pool.connect();
    const before = countPrepared(client);
    const statement = select('select $1::int + 40', 2);
    for (let time = 0; time < 3; time += 1) {
      expect(await runTransaction(client, [statement], 'each')).toEqual(['42']);
    }
    expect(countPrepared(client)).toBe(before + 1);
    const { rows } = await client.query('select name from pg_prepared_statements where name = $1', [statement.name]);
    expect(rows).toHaveLength(1);
    client.release();
  });

  it('rejects when the connection is cut under it', async () => {
    await expect(run([select('select pg_terminate_backend(pg_backend_pid())')])).rejects.toThrow(/terminat/);
    expect(await run([select('select 7')])).toEqual(['7']);
  });
});
