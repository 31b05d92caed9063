import { createHash } from 'node:crypto';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { compare } from './recognise.js';

const department = 'civil-affairs';
const kind = 'old-age-allowance';
const storedRows = 20_000;
const batchRows = 2_000;

let database: TestDatabase;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await testDatabase();
  client = await database.owner().connect();
  // As a first load leaves it: in the order of the delivery, and before PostgreSQL has looked at it.
  await client.query('alter table hub.source_key set (autovacuum_enabled = false)');
  await client.query(
    `insert into hub.source_key (department, kind, key_token, filing, record_id, row_hash, text_hash, as_of)
     select d, $1, decode(md5('key' || d || i), 'hex'), 1, gen_random_uuid(), '\\x00', decode(md5('text' || i), 'hex'), '2026-11-01'
     from generate_series(0, ${storedRows - 1}) i cross join unnest(array[$2, 'family-planning']) d order by i, d`,
    [kind, department],
  );
});
afterAll(async () => {
  client.release(true);
  await database.drop();
});

const md5 = (text: string) => createHash('md5').update(text).digest();

interface Row {
  readonly token: Buffer | null;
  readonly text: Buffer | null;
}

function stored(index: number): Row {
  return { token: md5(`key${department}${index}`), text: md5(`text${index}`) };
}

const values = (rows: readonly Row[]) => [department, kind, rows.map(({ token }) => token), rows.map(({ text }) => text)]; // prettier-ignore

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Plan[];
}

function lookUps(plan: Plan): number {
  const own = plan['Node Type'].includes('Index') ? plan['Actual Loops'] : 0;
  if (own > 0) expect(plan['Index Name']).toBe('source_key_pkey');
  return (plan.Plans ?? []).reduce((sum, below) => sum + lookUps(below), own);
}

/** What differs, and how many keys were looked up for it. */
async function compareRows(rows: readonly Row[]): Promise<{ found: { index: number; open: boolean }[]; ups: number }> {
  const { rows: found } = await client.query<{ index: number; filing: number | null; open: boolean }>(
    compare,
    values(rows),
  );
  const { rows: plans } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, timing off, format json) ${compare}`,
    values(rows),
  );
  const plan = plans[0]?.['QUERY PLAN'][0].Plan as Plan;
  return {
    found: found.map(({ index, filing, open }) => ({ index, open: filing !== null && open })),
    ups: lookUps(plan),
  };
}

const batch = Array.from({ length: batchRows }, (_, index) => stored(5_000 + index));

it('reads a batch that comes in the order of the store in one go, and looks up what differs', async () => {
  await expect(compareRows(batch)).resolves.toEqual({ found: [], ups: expect.any(Number) });
  const rows = [...batch];
  rows[0] = { token: md5('new'), text: md5('new') };
  rows[700] = { ...stored(5_700), text: md5('other') };
  rows[900] = { token: null, text: null };
  rows[1_999] = stored(19_000);
  const { found, ups } = await compareRows(rows);
  expect(found).toEqual([
    { index: 0, open: false },
    { index: 700, open: true },
  ]);
  expect(ups).toBeLessThan(50);
});

it('finds the same in any other order, key by key', async () => {
  const rows = batch.map((_, index) => stored((index * 7_919) % storedRows));
  rows[3] = { ...rows[3]!, text: md5('other') };
  const { found, ups } = await compareRows(rows);
  expect(found).toEqual([{ index: 3, open: true }]);
  expect(ups).toBeGreaterThan(batchRows / 2);
});

it('takes no closed record, and none of another department, for what a row says', async () => {
  await client.query('begin');
  await client.query(
    `update hub.source_key set closed_at = now(), closed_by = 'ABSENCE' where department = $1 and text_hash = $2`,
    [department, stored(5_010).text],
  );
  await client.query('delete from hub.source_key where department = $1 and text_hash = $2', [
    department,
    stored(5_020).text,
  ]);
  const { found } = await compareRows(batch);
  await client.query('rollback');
  expect(found).toEqual([
    { index: 10, open: false },
    { index: 20, open: false },
  ]);
});

it('takes few rows and none', async () => {
  await expect(compareRows([])).resolves.toMatchObject({ found: [] });
  const { found } = await compareRows([{ token: md5('new'), text: null }, stored(1)]);
  expect(found).toEqual([{ index: 0, open: false }]);
});

it('finds a record that changed among those that it was delivered with', async () => {
  await client.query('begin');
  await client.query(
    `update hub.source_key set record_id = gen_random_uuid(), text_hash = decode(md5('new' || encode(key_token, 'hex')), 'hex')
     where department = $1 and text_hash = any($2::bytea[])`,
    [department, Array.from({ length: 20 }, (_, index) => stored(5_000 + index * 100 + 50).text)],
  );
  const rows = batch.map((row, index) =>
    index % 100 === 50 ? { token: row.token, text: md5(`new${row.token?.toString('hex')}`) } : row,
  );
  const { found, ups } = await compareRows(rows);
  await client.query('rollback');
  expect(found).toEqual([]);
  expect(ups).toBeLessThan(30);
});
