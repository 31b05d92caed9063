import { readFileSync } from 'node:fs';
import { projectPath } from '../../runtime/paths.js';
import { contractTest } from '../kit/contract-test.js';
import { SourceError } from '../kit/contract.js';
import { fault, soapAccount, startSoapService } from '../kit/testing/soap-service.js';
import { finance } from './connector.js';

const fixtureFolder = projectPath('connectors/finance/fixture');
const wsdl = readFileSync(projectPath('connectors/finance/payments.wsdl'), 'utf8');
const organisationCode = '11420100MB0000001C';
const never = new AbortController().signal;

type Row = Readonly<Record<string, string>>;
interface Batch {
  readonly pch: string;
  readonly jzrq: string;
  readonly rows: readonly Row[];
  readonly zje: string;
}

function batch(pch: string, mode: 'full' | 'changes'): Batch {
  const rows = JSON.parse(readFileSync(`${fixtureFolder}/${mode}/payments.json`, 'utf8')) as Row[];
  const cents = rows.map(({ ffje = '' }) => Math.round(Number(ffje.replace(',', '')) * 100) || 0);
  const zje = (cents.reduce((sum, each) => sum + each, 0) / 100).toFixed(2);
  return { pch, jzrq: pch.slice(0, 8), rows, zje };
}

/** The bureau's service in small: batches of rows, in parts. */
async function startBureau(batches: Batch[]) {
  const check = (jgdm: unknown) => {
    if (jgdm !== organisationCode) throw fault('soap:Sender', 'no', 'ykt:Unauthorized');
  };
  const corrections = new Map<unknown, { bljg: string; yydm: string }>();
  const service = await startSoapService(wsdl, 'YktService/YktPort', {
    queryBatches({ jgdm, jzrqh }) {
      check(jgdm);
      const pc = batches
        .filter(({ jzrq }) => typeof jzrqh !== 'string' || jzrq > jzrqh)
        .map(({ pch, jzrq, rows, zje }) => ({ pch, pclx: pch.at(-1), jzrq, hs: rows.length, zje }));
      return { pc };
    },
    queryPayments({ jgdm, pch, qsh, zdhs }) {
      check(jgdm);
      const { rows = [], zje } = batches.find((each) => each.pch === pch) ?? {};
      const ff = rows.slice(Number(qsh) - 1, Number(qsh) - 1 + Number(zdhs));
      const next = Number(qsh) + ff.length;
      return { pch, hs: rows.length, zje, xyh: next > rows.length ? 0 : next, ff };
    },
    submitCorrection({ jgdm, qqbh }) {
      check(jgdm);
      if (!corrections.has(qqbh)) corrections.set(qqbh, { bljg: '0', yydm: '' });
      return { slh: `GZ-${[...corrections.keys()].indexOf(qqbh) + 1}` };
    },
    queryCorrection({ jgdm, qqbh }) {
      check(jgdm);
      return { qqbh, ...corrections.get(qqbh) };
    },
  });
  const settings = { url: service.url, ...soapAccount, organisationCode, requestsPerSecond: '1000' };
  const settle = (id: string, bljg: string, yydm: string) => Promise.resolve(void corrections.set(id, { bljg, yydm }));
  return { service, settings, settle };
}

contractTest({
  connector: finance,
  fixtureFolder,
  async start() {
    const batches = [batch('20261101Q', 'full')];
    const { service, settings, settle } = await startBureau(batches);
    return {
      settings,
      settle,
      advance: () => {
        batches.push(batch('20261102Z', 'changes'));
        return Promise.resolve();
      },
      stop: () => service.stop(),
    };
  },
});

async function problemOf(given: Batch, change: Readonly<Record<string, string>> = {}, from = 0): Promise<unknown> {
  const { service, settings } = await startBureau([given]);
  try {
    const source = await finance.open(finance.settings.parse({ ...settings, ...change }), never, { chunkRowsMax: 4 });
    const [delivery] = await source.deliveries('payments', 'full', null);
    const positions = [];
    for await (const { position } of delivery?.read(null, never) ?? []) positions.push(position);
    for await (const _ of delivery?.read(positions[from] ?? null, never) ?? []) continue;
    return null;
  } catch (error) {
    return error instanceof SourceError ? error.problem : error;
  } finally {
    await service.stop();
  }
}

describe('the bureau’s own sum', () => {
  const readable = { ...batch('20261101Q', 'full') };
  const whole = { ...readable, rows: readable.rows.filter(({ ffje = '' }) => /^\d+\.\d\d$/.test(ffje)) };
  const sum = whole.rows.reduce((cents, { ffje = '' }) => cents + Math.round(Number(ffje) * 100), 0);
  const saying = (cents: number) => ({ ...whole, zje: (cents / 100).toFixed(2) });

  it('agrees, also with a read that began in the middle', async () => {
    expect(await problemOf(saying(sum))).toBeNull();
    expect(await problemOf(saying(sum), {}, 1)).toBeNull();
  });

  it('stops a batch that pays another amount', async () => {
    expect(await problemOf(saying(sum + 1))).toBe('delivery');
    expect(await problemOf(saying(sum - 1))).toBe('delivery');
  });

  it('bounds what can be read where an amount cannot', async () => {
    expect(await problemOf({ ...readable, zje: (sum / 100 - 1).toFixed(2) })).toBe('delivery');
    expect(await problemOf({ ...readable, zje: (sum / 100 + 5_000).toFixed(2) })).toBeNull();
  });
});

describe('an element that the bureau no longer sends', () => {
  const { rows } = batch('20261101Q', 'full');
  const many = Array.from({ length: 40 }, (_, index): Row => ({ ...rows[0], ffxh: `9${index}`, ffje: '1.00' }));
  const sending = (change: (row: Row) => Row) => ({
    ...batch('20261101Q', 'full'),
    rows: many.map(change),
    zje: '40.00',
  });
  const renamed = ({ ffzt = '', ...row }: Row): Row => ({ ...row, fkzt: ffzt });
  const without = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'ffzt'));

  it.each([
    ['renamed', renamed, 'lacks the column ffzt and has fkzt, not agreed (renamed?)'],
    ['gone', without, 'lacks the column ffzt: ask'],
  ])('%s, stops the run before anything changes, and is named', async (_what, change, words) => {
    const { service, settings } = await startBureau([sending(change)]);
    try {
      const source = await finance.open(finance.settings.parse(settings), never);
      const [delivery] = await source.deliveries('payments', 'full', null);
      const reading = (async () => {
        for await (const _ of delivery?.read(null, never) ?? []) continue;
      })();
      await expect(reading).rejects.toMatchObject({ problem: 'contract', message: expect.stringContaining(words) });
    } finally {
      await service.stop();
    }
  });

  it('in one row is damage of that row alone', async () => {
    const oddOne = sending((row) => (row['ffxh'] === '93' ? without(row) : row));
    expect(await problemOf(oddOne)).toBeNull();
  });
});

describe('batches of days', () => {
  const day = (pch: string): Batch => ({ ...batch('20261102Z', 'changes'), pch, jzrq: pch.slice(0, 8) });
  const taken = { date: '20261101', mode: 'full' };

  async function plan(batches: Batch[], more: { daysWithout?: string; today?: string; position?: object } = {}) {
    const { service, settings } = await startBureau(batches);
    try {
      const { daysWithout, today, position = taken } = more;
      const given = finance.settings.parse({ ...settings, ...(daysWithout && { daysWithout }) });
      const source = await finance.open(given, never, today === undefined ? {} : { today });
      const deliveries = await source.deliveries('payments', 'changes', position as never);
      const findings = source.findings?.().map(({ kind, stops }) => `${kind}${stops ? '!' : ''}`) ?? [];
      return { taken: deliveries.map(({ id }) => id), findings };
    } finally {
      await service.stop();
    }
  }
  const first = batch('20261101Q', 'full');

  it('are taken day after day; a missing one is waited for, unless the bureau issued none', async () => {
    const gap = [first, day('20261102Z'), day('20261104Z')];
    expect(await plan(gap)).toEqual({ taken: ['20261102Z'], findings: ['missing!'] });
    expect(await plan([...gap, day('20261103Z')])).toEqual({
      taken: ['20261102Z', '20261103Z', '20261104Z'],
      findings: [],
    });
    expect(await plan(gap, { daysWithout: '2026-11-03' })).toEqual({ taken: ['20261102Z', '20261104Z'], findings: [] });
  });

  it('that are missing are made up for by a batch with everything', async () => {
    const healed = [first, day('20261103Z'), { ...first, pch: '20261104Q', jzrq: '20261104' }];
    expect(await plan(healed)).toEqual({ taken: ['20261104Q'], findings: ['skipped'] });
  });

  it('are not taken twice, not of days to come, and told where none came for long', async () => {
    expect(await plan([first])).toEqual({ taken: [], findings: [] });
    // As it was written before the kind of the batch was kept.
    expect(await plan([first], { position: { date: '20261101' } })).toEqual({ taken: [], findings: [] });
    expect(await plan([first, day('20261102Z')], { position: { date: '20261102', mode: 'changes' } })).toEqual({
      taken: [],
      findings: [],
    });
    expect(await plan([first, day('20261109Z')], { today: '20261102' })).toEqual({
      taken: [],
      findings: ['future-day!'],
    });
    expect(await plan([first], { today: '20261109' })).toEqual({ taken: [], findings: ['late'] });
  });
});

test('a bureau that has no batch as late as the last one taken is not believed', async () => {
  const { service, settings } = await startBureau([batch('20261031Q', 'full')]);
  const source = await finance.open(finance.settings.parse(settings), never);
  const taken = { date: '20261101' };
  await expect(source.deliveries('payments', 'changes', taken)).rejects.toMatchObject({ problem: 'delivery' });
  await service.stop();
});

test('an account or an organisation that the bureau does not know stops at once', async () => {
  const given = batch('20261101Q', 'full');
  expect(await problemOf(given, { password: 'wrong' })).toBe('credentials');
  expect(await problemOf(given, { organisationCode: 'ELSE' })).toBe('credentials');
});

test('settings that cannot work are refused by name', () => {
  const wrong = finance.settings.safeParse({ url: 'ftp://here', user: '', password: 'x', organisationCode: 'x' });
  expect(wrong.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['url', 'user']);
});
