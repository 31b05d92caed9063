import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { absent } from './absence.js';
import { closeThese, someAbsent } from './close-absent.js';

const about = ['civil-affairs', 'old-age-allowance'] as const;
const rows = 200;

let database: TestDatabase;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await testDatabase();
  client = await database.owner().connect();
  // As a first load leaves it, before PostgreSQL has looked at it.
  await client.query('alter table hub.source_key set (autovacuum_enabled = false)');
  await client.query(
    `insert into hub.source_key (department, kind, key_token, filing, record_id, row_hash, as_of)
     select $1, $2, decode(md5('key' || i), 'hex'), 1, gen_random_uuid(), '\\x00', '2026-11-01' from generate_series(1, 20000) i`,
    [...about],
  );
});
afterAll(async () => {
  client.release(true);
  await database.drop();
});

async function planOf(statement: string, values: unknown[]): Promise<string> {
  const { rows: lines } = await client.query<{ 'QUERY PLAN': string }>(`explain ${statement}`, values);
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

it('finds the keys to close by their own index, before there are statistics', async () => {
  const indexes = Array.from({ length: rows }, (_, index) => index + 1);
  const tokens = indexes.map((index) => createHash('md5').update(`key${index}`).digest());
  const closing = await planOf(closeThese, [
    tokens,
    indexes.map(() => 1),
    indexes.map(() => randomUUID()),
    ...about,
    randomUUID(),
    1,
    '2026-11-02',
  ]);
  expect(closing).not.toContain('on source_key_open');
  expect(closing).not.toContain('Scan on source_key');
  const given = `(select unnest(array[${tokens.map((token) => `'\\x${token.toString('hex')}'::bytea`).join()}]) as key_token
    where $1::uuid is not null and $2 <> $3 and $6::date is not null)`;
  const asked = [randomUUID(), 'old-age-allowances', '20261102-full', ...about, '2026-11-02'];
  const finding = await planOf(someAbsent(given), asked);
  expect(finding).toContain('source_key_pkey');
  expect(finding).not.toContain('source_key_open');
  await expect(client.query(someAbsent(absent), asked)).resolves.toMatchObject({ rowCount: 5_000 });
});
