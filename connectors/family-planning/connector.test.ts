import { readFileSync } from 'node:fs';
import pg from 'pg';
import { projectPath } from '../../runtime/paths.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { contractTest } from '../kit/contract-test.js';
import { parseAllowedHosts } from '../../runtime/allowed-hosts.js';
import { SourceError } from '../kit/contract.js';
import { familyPlanning } from './connector.js';

const fixtureFolder = projectPath('connectors/family-planning/fixture');
const never = new AbortController().signal;

function sql(name: string): string {
  return readFileSync(`${fixtureFolder}/${name}.sql`, 'utf8');
}

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function startExchange() {
  const client = new pg.Client({ connectionString: database.ownerUrl, application_name: 'exchange fixture' });
  await client.connect();
  await client.query('drop schema if exists wj_exchange cascade');
  await client.query(sql('schema'));
  await client.query(sql('full'));
  return {
    settings: { databaseUrl: database.ownerUrl },
    client,
    advance: async () => void (await client.query(sql('changes'))),
    settle: async (id: string, result: string, refusal: string) =>
      void (await client.query('update wj_exchange.jzqq set bljg = $2, yydm = $3 where qqbh = $1', [
        id,
        result,
        refusal,
      ])),
    stop: () => client.end(),
  };
}

contractTest({ connector: familyPlanning, fixtureFolder, start: startExchange });

describe('the exchange database', () => {
  let exchange: Awaited<ReturnType<typeof startExchange>>;
  beforeAll(async () => {
    exchange = await startExchange();
  });
  afterAll(() => exchange.stop());

  async function flags(): Promise<unknown[]> {
    const { rows } = await exchange.client.query('select xh::int, lqbz, sbyy, lqsj from wj_exchange.csyx order by xh');
    return rows;
  }

  it('is told what was picked up and what was refused, twice the same', async () => {
    const source = await familyPlanning.open(exchange.settings, never);
    try {
      const [delivery] = await source.deliveries('births', 'full', null);
      const rejects = async function* () {
        yield await Promise.resolve({ key: 'CS0003', ordinal: 3, reason: 'private-use-character' as const });
      };
      await delivery?.acknowledge?.(rejects());
      const once = await flags();
      expect(once).toMatchObject([
        { xh: 1, lqbz: '1', sbyy: null },
        { xh: 2, lqbz: '1', sbyy: null },
        { xh: 3, lqbz: '2', sbyy: expect.stringContaining('私用区') },
        { xh: 4, lqbz: '1' },
        { xh: 5, lqbz: '1' },
        { xh: 6, lqbz: '1' },
      ]);
      await delivery?.acknowledge?.(rejects());
      expect(await flags()).toEqual(once);
      await delivery?.acknowledge?.((async function* () {})());
      expect(await flags()).toMatchObject([{}, {}, { xh: 3, lqbz: '1', sbyy: null }, {}, {}, {}]);
    } finally {
      await source.close();
    }
  });

  async function problemOf(work: Promise<unknown>): Promise<string> {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof SourceError)) throw new Error('Expected a SourceError.', { cause: error });
    expect(error.message).not.toContain(new URL(exchange.settings.databaseUrl).password);
    return error.problem;
  }

  it('is not asked where the list of hosts does not name it, whatever its URL looks like', async () => {
    const hosts = parseAllowedHosts('exchange.example');
    const hidden = exchange.settings.databaseUrl.replace(/@[^/]+/, '@exchange.example') + '?host=127.0.0.1';
    for (const databaseUrl of [exchange.settings.databaseUrl, hidden]) {
      expect(await problemOf(familyPlanning.open({ databaseUrl }, never, { hosts }))).toBe('settings');
    }
    const encrypted = parseAllowedHosts('10.255.255.1');
    const plain = { databaseUrl: 'postgresql://u:p@10.255.255.1/x' };
    expect(await problemOf(familyPlanning.open(plain, never, { hosts: encrypted }))).toBe('settings');
  });

  describe('whose serial numbers', () => {
    const checkpoint = { batch: '20261101-F', serial: 6, asOf: '2026-11-01' };
    let fresh: Awaited<ReturnType<typeof startExchange>>;
    beforeEach(async () => {
      fresh = await startExchange();
    });
    afterEach(() => fresh.stop());

    const row = (serial: number) =>
      fresh.client.query(`insert into wj_exchange.csyx (xh, czlx, zbh) values ($1, '3', $2)`, [serial, `CS${serial}`]);
    const batch = (day: string, first: number, last: number) =>
      fresh.client.query(
        `insert into wj_exchange.jhqd (pch, bm, qsxh, jsxh, hs, jzrq, jhsj) values ($1, 'csyx', $2::bigint, $3::bigint, $3::bigint - $2::bigint + 1, $4, now())`,
        [`${day.replaceAll('-', '')}-C`, first, last, day],
      );
    async function listed(mode: 'full' | 'changes') {
      const source = await familyPlanning.open(fresh.settings, never);
      try {
        const deliveries = await source.deliveries('births', mode, mode === 'full' ? null : checkpoint);
        const findings = (source.findings?.() ?? []).map(({ kind, stops }) => `${kind}${stops ? '!' : ''}`);
        return { ids: deliveries.map(({ id }) => id), findings };
      } finally {
        await source.close();
      }
    }

    it('have a gap with rows in it stop before it; without rows they are told', async () => {
      await row(9);
      await batch('2026-11-02', 9, 9);
      expect(await listed('changes')).toEqual({ ids: ['20261102-C'], findings: ['missing'] });
      expect(await listed('full')).toEqual({ ids: ['20261102-C-all'], findings: ['missing'] });
      await row(8);
      expect(await listed('changes')).toEqual({ ids: [], findings: ['missing!'] });
      expect(await listed('full')).toEqual({ ids: [], findings: ['missing!'] });
    });

    it('begin anew, or overlap, are not read', async () => {
      await batch('2026-11-02', 7, 8);
      await batch('2026-11-03', 3, 5);
      await batch('2026-11-04', 9, 9);
      expect(await listed('changes')).toEqual({ ids: ['20261102-C'], findings: ['repeated!'] });
      expect((await listed('full')).ids).toEqual([]);
    });

    it('say that a batch was exchanged, or was put in for a day that has passed', async () => {
      await batch('2026-10-31', 7, 7);
      expect(await problemOf(listed('changes'))).toBe('delivery');
      await fresh.client.query(`delete from wj_exchange.jhqd where pch like '2026103%'`);
      await fresh.client.query(`update wj_exchange.jhqd set jsxh = 5 where bm = 'csyx'`);
      expect(await problemOf(listed('changes'))).toBe('delivery');
    });
  });

  it('tells a wrong password, a server that is away and a changed table apart', async () => {
    const wrong = new URL(exchange.settings.databaseUrl);
    wrong.password = 'wrong';
    expect(await problemOf(familyPlanning.open({ databaseUrl: wrong.href }, never))).toBe('credentials');
    const away = new URL(exchange.settings.databaseUrl);
    away.port = '1';
    expect(await problemOf(familyPlanning.open({ databaseUrl: away.href }, never))).toBe('unavailable');

    const source = await familyPlanning.open(exchange.settings, never);
    try {
      const [delivery] = await source.deliveries('one-child-certificates', 'full', null);
      await exchange.client.query('alter table wj_exchange.dsznfm rename column fzrq to fzrq2');
      const reading = (async () => {
        for await (const _ of delivery?.read(null, never) ?? []) break;
      })();
      expect(await problemOf(reading)).toBe('contract');
      await exchange.client.query('drop table wj_exchange.jhqd');
      expect(await problemOf(source.deliveries('births', 'full', null))).toBe('contract');
    } finally {
      await source.close();
    }
  });
});
