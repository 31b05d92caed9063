import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClientAsync, WSSecurity } from 'soap';
import { projectPath } from '../../runtime/paths.js';
import { advanceDay } from '../day/advance.js';
import { generateWorld } from '../delivery/generate.js';
import { readTruth } from '../testing/truth.js';
import { type SoapServer, startSoapServer } from './soap-server.js';

describe('the finance bureau', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'demo-soap-'));
  let server: SoapServer;

  beforeAll(async () => {
    await generateWorld(dataDir, { seed: 'hutong', scale: 'tiny', communities: 2 });
    server = await startSoapServer({ dataDir, port: 0, user: 'hub', password: 'right', organisationCode: 'ORG' });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function ask(operation: string, args: object, password = 'right'): Promise<Record<string, unknown>> {
    const client = await createClientAsync(projectPath('demo/server/payments.wsdl'), { endpoint: server.url });
    client.setSecurity(new WSSecurity('hub', password));
    const call = client[`${operation}Async`] as (given: object) => Promise<[Record<string, unknown>]>;
    const [result] = await call.call(client, { jgdm: 'ORG', ...args });
    return result;
  }

  interface Batch {
    readonly pch: string;
    readonly hs: number;
    readonly zje: string;
  }
  const batches = async (after?: string): Promise<Batch[]> =>
    ((await ask('queryBatches', after === undefined ? {} : { jzrqh: after }))['pc'] ?? []) as Batch[];

  async function rowsOf(pch: string, from: number, rowsMax: number): Promise<Array<Record<string, string>>> {
    const rows: Array<Record<string, string>> = [];
    for (let next = from; next !== 0;) {
      const part = await ask('queryPayments', { pch, qsh: next, zdhs: rowsMax });
      rows.push(...(part['ff'] as Array<Record<string, string>>));
      next = Number(part['xyh']);
    }
    return rows;
  }

  it('gives every payment once, in parts of any size and from any row', async () => {
    const [batch] = await batches();
    const rows = await rowsOf('20261101Q', 1, 1000);
    expect(batch).toMatchObject({ pch: '20261101Q', pclx: 'Q', jzrq: '20261101', hs: rows.length });
    const truth = readTruth(dataDir).records.filter(({ department }) => department === 'finance');
    expect(rows.map((row) => row['ffxh'])).toEqual(truth.map(({ key }) => key));
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row['ffje'] ?? 0) * 100), 0);
    expect((cents / 100).toFixed(2)).toBe(batch?.zje);
    expect(await rowsOf('20261101Q', 498, 7)).toEqual(rows.slice(497));
    expect(new Set(rows.map((row) => row['yktbh'])).size).toBeGreaterThan(10);
    expect(rows.every((row) => /^\d{6}\*{10}\d{4}$/.test(row['yhkh'] ?? '622222**********0000'))).toBe(true);
  });

  it.each([
    ['the password', { password: 'wrong' }, /AuthenticationFailure/],
    ['the organisation', { jgdm: 'ELSE' }, /Unauthorized/],
    ['the batch', { pch: '20200101Q' }, /UnknownBatch/],
    ['the range', { qsh: 0 }, /InvalidRange/],
  ])('checks %s', async (_, { password, ...wrong }: Record<string, unknown>, text) => {
    const args = { pch: '20261101Q', qsh: 1, zdhs: 5, ...wrong };
    await expect(ask('queryPayments', args, password as string | undefined)).rejects.toThrow(text);
  });

  it('is busy, gone, or breaks off when it is told to', async () => {
    server.faults.busy = 1;
    await expect(batches()).rejects.toThrow(/ServerBusy/);
    server.faults.dieMidAnswer = 1;
    await expect(batches()).rejects.toThrow(/hang up|aborted|reset/i);
    server.faults.down = true;
    await expect(batches()).rejects.toThrow(/hang up|reset/i);
    server.faults.down = false;
    expect(await batches()).toHaveLength(1);
  });

  it('adds a batch a day: what was paid, what came back, what was corrected', async () => {
    for (let day = 2; day <= 5; day++) await advanceDay(dataDir);
    const later = await batches('20261101');
    expect(later.map(({ pch }) => pch)).toEqual(['20261102Z', '20261103Z', '20261104Z', '20261105Z']);
    const all: Array<Record<string, string>> = [];
    for (const { pch, hs } of later) {
      const rows = await rowsOf(pch, 1, 3);
      expect(rows).toHaveLength(hs);
      all.push(...rows);
    }
    const withSign = (sign: string) => all.filter((row) => row['gxbz'] === sign);
    expect(new Set(withSign('1').map((row) => row['ffny']))).toEqual(new Set(['202611']));
    expect(withSign('2').some((row) => row['ffzt'] === '2')).toBe(true);
    expect(withSign('3').map((row) => row['hzzjh'] ?? '')).toEqual(withSign('3').map(() => ''));
    expect(withSign('3').length).toBeGreaterThan(0);
  });
});
