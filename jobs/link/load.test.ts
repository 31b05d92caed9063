import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { evidenceOfNames } from './load.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('a key is looked up by its token, also before PostgreSQL has counted the keys', async () => {
  await database.owner().query(`alter table hub.source_key set (autovacuum_enabled = false)`);
  await database.owner().query(
    `insert into hub.source_key (department, kind, key_token, filing, record_id, row_hash, as_of)
     select 'public-security', 'register-entry', decode(md5(i::text), 'hex'), 1, gen_random_uuid(), '', '2026-11-01'
     from generate_series(1, 20000) i`,
  );
  const names = ['public-security', 'register-entry', Buffer.alloc(16)].map((value) =>
    Array.from({ length: 2_000 }, () => value),
  );
  const { rows } = await database.worker().query<{ 'QUERY PLAN': string }>(`explain ${evidenceOfNames}`, names);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/source_key_pkey/);
  expect(plan).not.toMatch(/source_key_open|Seq Scan/);
});
