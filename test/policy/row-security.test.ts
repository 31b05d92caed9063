import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../kit/database.js';
import { insertSampleRows } from './sample-rows.js';
import { operatorTables } from './table-kinds.js';

const community = '420106990001';
const areas = ['0', '42', '4201', '420106', '420106990', community];

let database: TestDatabase;
let areaTables: string[];

beforeAll(async () => {
  database = await testDatabase();
  const { rows } = await database
    .owner()
    .query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'hub' and column_name = 'areas' order by 1`,
    );
  areaTables = rows.map(({ name }) => name);
  await insertSampleRows(database.worker(), [...areaTables, ...operatorTables], areas);
});
afterAll(() => database.drop());

/** Runs on one connection of the gateway, which is not shared meanwhile. */
async function onOneConnection<Result>(act: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await database.gateway().connect();
  try {
    return await act(client);
  } finally {
    client.release(true);
  }
}

async function countRows(client: pg.ClientBase, tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from hub.${table}`);
    counts[table] = rows[0]?.count ?? -1;
  }
  return counts;
}

const each = (tables: readonly string[], count: number) => Object.fromEntries(tables.map((table) => [table, count]));

async function countAs(enter: string, values: unknown[], tables: readonly string[]): Promise<Record<string, number>> {
  return onOneConnection(async (client) => {
    await client.query('begin');
    await client.query(enter, values);
    const counts = await countRows(client, tables);
    await client.query('commit');
    return counts;
  });
}

const enter = 'select hub.enter($1, $2)';

describe('a check forgotten in code', () => {
  it('answers no row where no area was entered', async () => {
    expect(await onOneConnection((client) => countRows(client, areaTables))).toEqual(each(areaTables, 0));
  });

  it('answers no row on a connection that an earlier request has used', async () => {
    await onOneConnection(async (client) => {
      await client.query('begin');
      await client.query(enter, [community, 'staff-k']);
      expect(await countRows(client, areaTables)).toEqual(each(areaTables, 1));
      await client.query('commit');
      expect(await countRows(client, areaTables)).toEqual(each(areaTables, 0));
      await client.query('begin');
      expect(await countRows(client, areaTables)).toEqual(each(areaTables, 0));
      await client.query('rollback');
    });
  });

  it('answers no row of another area, be it a neighbour or one whose code begins alike', async () => {
    for (const area of ['640106003004', '420106990002', '4201069900', '420107', '43']) {
      expect(await countAs(enter, [area, 'staff'], areaTables)).toEqual(each(areaTables, 0));
    }
  });

  it('answers the rows of the area and of those above it', async () => {
    for (const area of areas) expect(await countAs(enter, [area, 'staff'], areaTables)).toEqual(each(areaTables, 1));
  });

  it('answers no row after a refused area', async () => {
    for (const area of ['', '%', '4', "0' or true --", 'null']) {
      await expect(countAs(enter, [area, 'staff'], areaTables)).rejects.toThrow(/needs an area code/);
    }
    await expect(countAs(enter, [null, 'staff'], areaTables)).rejects.toThrow(/needs an area code/);
  });
});

describe('operators', () => {
  it('see the sync and no person', async () => {
    const counts = await countAs(
      'select hub.enter_operator($1)',
      ['operator'],
      [...areaTables, 'sync_run', 'sync_stream'],
    );
    expect(counts).toEqual({ ...each(areaTables, 0), sync_run: 1, sync_stream: 1 });
  });

  it('count what was not understood and cannot open it', async () => {
    await onOneConnection(async (client) => {
      await client.query('begin');
      await client.query('select hub.enter_operator($1)', ['operator']);
      const { rows } = await client.query('select reason, count(id)::int as count from hub.quarantine group by reason');
      expect(rows).toEqual([{ reason: 'x', count: 1 }]);
      await expect(client.query('select row_sealed from hub.quarantine')).rejects.toThrow(/permission denied/);
    });
  });

  it('are the only ones who see the sync, and stop being it when an area is entered', async () => {
    const sync = ['sync_run', 'sync_stream'];
    expect(await countAs(enter, ['0', 'public-security'], sync)).toEqual(each(sync, 0));
    await onOneConnection(async (client) => {
      await client.query('begin');
      await client.query('select hub.enter_operator($1)', ['operator']);
      await client.query(enter, [community, 'staff-k']);
      expect(await countRows(client, sync)).toEqual(each(sync, 0));
      await client.query('select hub.enter_operator($1)', ['operator']);
      expect(await countRows(client, areaTables)).toEqual(each(areaTables, 0));
    });
  });
});

describe('the gateway', () => {
  it('writes into no table of people, and reads nothing that a department sent', async () => {
    await onOneConnection(async (client) => {
      for (const table of areaTables) {
        await expect(client.query(`delete from hub.${table}`)).rejects.toThrow(/permission denied/);
        await expect(client.query(`update hub.${table} set areas = '{0}'`)).rejects.toThrow(/permission denied/);
      }
      await expect(client.query('select * from hub.source_record')).rejects.toThrow(/permission denied/);
      await expect(client.query('select * from hub.access_record')).rejects.toThrow(/permission denied/);
      await expect(client.query('set role hub_worker')).rejects.toThrow(/permission denied/);
      await expect(client.query('alter table hub.person disable row level security')).rejects.toThrow(/owner/);
    });
  });
});

describe('a look-up under forced row security', () => {
  it('reads its index, for a whole token and for the beginning of one', async () => {
    await database.worker().query(
      `insert into hub.lookup_token (kind, token, subject_type, subject_filing, subject_id, areas)
       select 'pinyin', md5(n::text), 'person', 1, gen_random_uuid(), $1 from generate_series(1, 5000) n`,
      [areas],
    );
    await database.owner().query('analyze hub.lookup_token');
    for (const condition of [`token = 'abc'`, `token ^@ 'abc'`, `token >= 'abc' and token < 'abd'`]) {
      const plan = await onOneConnection(async (client) => {
        await client.query('begin');
        await client.query(enter, [community, 'staff-k']);
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(
          `explain (costs off) select subject_id from hub.lookup_token where kind = 'pinyin' and ${condition}`,
        );
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toMatch(/Index Cond:.*token/);
    }
  });
});
