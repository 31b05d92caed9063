import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { findAnswer, isRequestId, listRequests, resultOf, takeRequest } from '../correction/store.js';
import { familyPlanning } from '../department/family-planning.js';
import { isoDay } from '../model/calendar.js';
import { batchSuffix, copyColumns, type Batch } from './family-planning-files.js';
import { departmentDirectory, readWorldState, worldName } from './world-state.js';

const schema = 'wj_exchange';

/** Columns that the exchange puts before every table's own. */
const exchangeColumns = `xh bigserial PRIMARY KEY, czlx char(1) NOT NULL, lqbz char(1) NOT NULL DEFAULT '0', lqsj timestamptz, sbyy text, rksj timestamptz NOT NULL`;
const types: Readonly<Record<string, string>> = {
  etxb: 'char(1)',
  etcsrq: 'date',
  hc: 'smallint',
  fzrq: 'date',
  fclx: 'char(1)',
  ksrq: 'date',
  jsrq: 'date',
  je: 'numeric(10,2)',
};

/** 纠正请求: rows that others put in, and what became of them. */
const requestsTable = `CREATE TABLE IF NOT EXISTS ${schema}.jzqq (xh bigserial NOT NULL, qqbh text PRIMARY KEY, bm text NOT NULL,
  zj text NOT NULL, zdmc text, zdsm text NOT NULL, yz text, jyz text, lydm text NOT NULL, sm text, tcdw text NOT NULL,
  tcrq date NOT NULL, qx date NOT NULL, tjsj timestamptz NOT NULL DEFAULT now(),
  bljg char(1) NOT NULL DEFAULT '0', yydm text, blsj timestamptz)`;
const department = 'family-planning';

/** Takes in what was put into the exchange since, before a day is gone through. */
export async function fetchRequests(url: string, dataDir: string): Promise<void> {
  await withClient(url, async (client) => {
    if ((await loadedWorld(client)) === undefined) return;
    await client.query(requestsTable);
    const { rows } = await client.query<{
      qqbh: string;
      bm: string;
      zj: string;
      zdmc: string | null;
      jyz: string | null;
    }>(`SELECT qqbh, bm, zj, zdmc, jyz FROM ${schema}.jzqq WHERE bljg = '0' ORDER BY xh`);
    for (const { qqbh, bm, zj, zdmc, jyz } of rows.filter((row) => isRequestId(row.qqbh))) {
      takeRequest(dataDir, department, { id: qqbh, stream: bm, key: zj, column: zdmc ?? '', proposed: jyz ?? '' });
    }
  });
}

/** Writes what was decided beside the requests. */
export async function putAnswers(url: string, dataDir: string): Promise<void> {
  await withClient(url, async (client) => {
    for (const { id } of listRequests(dataDir, department)) {
      const answer = findAnswer(dataDir, department, id);
      if (answer === undefined) continue;
      await client.query(
        `UPDATE ${schema}.jzqq SET bljg = $2, yydm = nullif($3, ''), blsj = $4 WHERE qqbh = $1 AND bljg = '0'`,
        [id, resultOf(answer), answer.code, `${answer.day} 17:00:00+08`],
      );
    }
  });
}

async function withClient(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

/** Brings the exchange database to the day of the data directory: makes it if need be, and loads the batches it lacks. */
export async function bringExchangeUpToDate(url: string, dataDir: string): Promise<{ batches: number }> {
  const state = readWorldState(dataDir);
  if (state === undefined) throw new Error(`There is no demo world in ${dataDir}. Generate it first.`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const isSame = (await loadedWorld(client)) === worldName(state);
    if (!isSame || (await isAhead(client, isoDay(state.day)))) await createSchema(client, worldName(state));
    await client.query(requestsTable);
    const directory = departmentDirectory(dataDir, 'family-planning');
    const loaded = new Set(
      (await client.query<{ pch: string }>(`SELECT DISTINCT pch FROM ${schema}.jhqd`)).rows.map((row) => row.pch),
    );
    const waiting = readdirSync(directory)
      .filter((name) => name.endsWith(batchSuffix) && !loaded.has(name.slice(0, -batchSuffix.length)))
      .toSorted();
    for (const name of waiting)
      await loadBatch(client, directory, JSON.parse(readFileSync(join(directory, name), 'utf8')) as Batch);
    return { batches: waiting.length };
  } finally {
    await client.end();
  }
}

async function loadedWorld(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ world: string | null }>(
    `SELECT obj_description(oid, 'pg_namespace') AS world FROM pg_namespace WHERE nspname = $1`,
    [schema],
  );
  return rows[0]?.world ?? undefined;
}

/** The data directory was made anew and the database remembers days that have not come yet. */
async function isAhead(client: pg.Client, day: string): Promise<boolean> {
  const { rows } = await client.query(`SELECT 1 FROM ${schema}.jhqd WHERE jzrq > $1 LIMIT 1`, [day]);
  return rows.length > 0;
}

/** The comment on the schema tells which world it holds; a schema of another world is replaced whole. */
async function createSchema(client: pg.Client, world: string): Promise<void> {
  const tables = familyPlanning.map(
    ({ name, columns }) =>
      `CREATE TABLE ${schema}.${name} (${exchangeColumns}, ${columns.map((column) => `${column} ${types[column] ?? 'text'}`).join(', ')});`,
  );
  await client.query(`BEGIN;
    DROP SCHEMA IF EXISTS ${schema} CASCADE;
    CREATE SCHEMA ${schema};
    COMMENT ON SCHEMA ${schema} IS ${client.escapeLiteral(world)};
    ${tables.join('\n')}
    CREATE TABLE ${schema}.jhqd (pch text NOT NULL, bm text NOT NULL, qsxh bigint, jsxh bigint, hs bigint NOT NULL, jzrq date NOT NULL, jhsj timestamptz NOT NULL, PRIMARY KEY (pch, bm));
    COMMIT;`);
}

/** One transaction: rows and control totals appear together. */
async function loadBatch(client: pg.Client, directory: string, { batch, asOf, tables }: Batch): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const { table, file, rows } of tables) {
      const stream = familyPlanning.find(({ name }) => name === table)!;
      const name = `${schema}.${table}`;
      await client.query(`LOCK TABLE ${name} IN SHARE ROW EXCLUSIVE MODE`);
      const last = Number(
        (await client.query<{ last: string }>(`SELECT coalesce(max(xh), 0) AS last FROM ${name}`)).rows[0]!.last,
      );
      // A load that failed must not leave a gap in the serial numbers.
      await client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3, false)', [name, 'xh', last + 1]);
      await pipeline(
        createReadStream(join(directory, file)),
        client.query(copyFrom(`COPY ${name} (${copyColumns(stream).join(', ')}) FROM STDIN`)),
      );
      const range = rows === 0 ? [null, null] : [last + 1, last + rows];
      await client.query(
        `INSERT INTO ${schema}.jhqd (pch, bm, qsxh, jsxh, hs, jzrq, jhsj) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [batch, table, ...range, rows, asOf, `${asOf} 06:00:00+08`],
      );
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
