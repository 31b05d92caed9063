import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { advanceDay } from '../day/advance.js';
import { readTruth } from '../testing/truth.js';
import { bringExchangeUpToDate } from './exchange-database.js';
import { generateWorld } from './generate.js';

describe('the exchange database', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'demo-exchange-'));
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await generateWorld(dataDir, { seed: 'hutong', scale: 'tiny', communities: 2 });
  }, 60_000);

  afterAll(async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const ask = async (text: string) => (await database.owner().query<Record<string, unknown>>(text)).rows;
  const bring = () => bringExchangeUpToDate(database.ownerUrl, dataDir);

  it('holds every row of the first batch, with control totals that agree', async () => {
    expect(await bring()).toEqual({ batches: 1 });
    const { records } = readTruth(dataDir);
    for (const table of ['csyx', 'dsznfm', 'tsfc']) {
      const rows = records.filter((record) => record.stream === table).length;
      const [counted] = await ask(
        `select count(*)::int as rows, min(xh)::int as first, max(xh)::int as last, bool_and(lqbz = '0' and czlx = '1') as fresh from wj_exchange.${table}`,
      );
      const [listed] = await ask(
        `select hs::int as rows, qsxh::int as first, jsxh::int as last, to_char(jzrq, 'YYYY-MM-DD') as day from wj_exchange.jhqd where bm = '${table}'`,
      );
      expect(counted).toEqual(
        rows === 0 ? { rows, first: null, last: null, fresh: null } : { rows, first: 1, last: rows, fresh: true },
      );
      expect(listed).toEqual({ rows, first: rows === 0 ? null : 1, last: rows === 0 ? null : rows, day: '2026-11-01' });
    }
    expect(await ask(`select etsfz from wj_exchange.csyx where etxm = '陈一鸣'`)).toEqual([{ etsfz: null }]);
  });

  it('does not load a batch twice, and follows the days without a gap', async () => {
    expect(await bring()).toEqual({ batches: 0 });
    await advanceDay(dataDir);
    await advanceDay(dataDir);
    expect(await bring()).toEqual({ batches: 2 });
    const [gaps] = await ask('select (max(xh) - count(*))::int as gaps, max(xh)::int as last from wj_exchange.csyx');
    expect(gaps!['gaps']).toBe(0);
    const listed = await ask(`select pch, hs::int as rows from wj_exchange.jhqd where bm = 'csyx' order by pch`);
    expect(listed.map((row) => row['pch'])).toEqual(['20261101-F', '20261102-C', '20261103-C']);
    expect(listed.reduce((sum, row) => sum + (row['rows'] as number), 0)).toBe(gaps!['last']);
  });

  it('keeps what the receiver marked, and is replaced whole by another world', async () => {
    await ask(`update wj_exchange.csyx set lqbz = '1', lqsj = now() where xh = 1`);
    await bring();
    expect(await ask('select lqbz from wj_exchange.csyx where xh = 1')).toEqual([{ lqbz: '1' }]);
    await generateWorld(dataDir, { seed: 'another', scale: 'tiny', communities: 2 });
    expect(await bring()).toEqual({ batches: 1 });
    expect(await ask('select lqbz from wj_exchange.csyx where xh = 1')).toEqual([{ lqbz: '0' }]);
  });

  it('forgets days that a world made anew has not come to', async () => {
    await advanceDay(dataDir);
    await bring();
    rmSync(join(dataDir, 'world.json'));
    await generateWorld(dataDir, { seed: 'another', scale: 'tiny', communities: 2 });
    expect(await bring()).toEqual({ batches: 1 });
    expect(await ask('select distinct pch from wj_exchange.jhqd')).toEqual([{ pch: '20261101-F' }]);
  });
});
