import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from 'soap';
import { projectPath } from '../../runtime/paths.js';
import { batchRowsFile, listBatches, type PaymentBatch, rowsPerOffset } from '../delivery/finance-files.js';
import { findAnswer, findRequest, isRequestId, resultOf, takeRequest } from '../correction/store.js';
import { departmentDirectory, readWorldState } from '../delivery/world-state.js';
import { compactDay } from '../model/calendar.js';

/** Switches for tests; a running server obeys a change at once. */
export interface SoapFaults {
  /** Connections are cut before an answer. */
  down: boolean;
  /** This many more calls are answered with the fault ServerBusy. */
  busy: number;
  /** This many more answers break off in the middle. */
  dieMidAnswer: number;
}

export interface SoapServerOptions {
  readonly dataDir: string;
  /** 0: any free port. */
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly organisationCode: string;
  readonly faults?: Partial<SoapFaults>;
}

export interface SoapServer {
  readonly url: string;
  readonly faults: SoapFaults;
  stop(): Promise<void>;
}

const path = '/ykt';
const rowsMax = 1000;

type Arguments = Readonly<Record<string, unknown>>;

function fault(code: string, subcode: string, text: string): unknown {
  return { Fault: { Code: { Value: `soap:${code}`, Subcode: { Value: `ykt:${subcode}` } }, Reason: { Text: text } } };
}

function yuan(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** The finance bureau's service of subsidy payments, behind a UsernameToken and an organisation code. */
export async function startSoapServer(options: SoapServerOptions): Promise<SoapServer> {
  const faults: SoapFaults = { down: false, busy: 0, dieMidAnswer: 0, ...options.faults };
  const server = createServer((_request, response) => response.writeHead(404).end());
  await serveWsdl(server, options, faults);
  misbehave(server, faults);
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    faults,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serveWsdl(
  server: ReturnType<typeof createServer>,
  { dataDir, user, password, organisationCode }: SoapServerOptions,
  faults: SoapFaults,
): Promise<void> {
  const directory = departmentDirectory(dataDir, 'finance');
  const published = () => {
    const day = compactDay(readWorldState(dataDir)?.day ?? 0);
    return listBatches(directory).filter((batch) => batch.day <= day);
  };
  const check = ({ jgdm }: Arguments) => {
    if (faults.busy > 0) {
      faults.busy -= 1;
      throw fault('Receiver', 'ServerBusy', '系统繁忙，请稍后再试');
    }
    if (!same(String(jgdm), organisationCode)) throw fault('Sender', 'Unauthorized', '机构代码未授权');
  };
  const methods = {
    queryBatches(args: Arguments) {
      check(args);
      const after = typeof args['jzrqh'] === 'string' ? args['jzrqh'] : '';
      const pc = published()
        .filter(({ day }) => day > after)
        .map(({ number, kind, day, rows, cents }) => ({
          pch: number,
          pclx: kind,
          jzrq: day,
          hs: rows,
          zje: yuan(cents),
        }));
      return { pc };
    },
    async queryPayments(args: Arguments) {
      check(args);
      const batch = published().find(({ number }) => number === args['pch']);
      if (batch === undefined) throw fault('Sender', 'UnknownBatch', '批次号不存在');
      const [from, most] = [Number(args['qsh']), Math.min(Number(args['zdhs']), rowsMax)];
      if (!(from >= 1) || !(most >= 1)) throw fault('Sender', 'InvalidRange', '起始行号或最大行数不正确');
      const rows = await readRows(directory, batch, from, most);
      const next = from + rows.length;
      return { pch: batch.number, hs: batch.rows, zje: yuan(batch.cents), xyh: next > batch.rows ? 0 : next, ff: rows };
    },
    submitCorrection(args: Arguments) {
      check(args);
      const text = (name: string) => (typeof args[name] === 'string' ? args[name] : '');
      const id = text('qqbh');
      if (!isRequestId(id) || text('zj') === '') throw fault('Sender', 'InvalidRequest', '请求编号或主键不正确');
      const asked = { id, stream: text('ywlx'), key: text('zj'), column: text('zdmc'), proposed: text('jyz') };
      return { slh: takeRequest(dataDir, 'finance', asked) };
    },
    queryCorrection(args: Arguments) {
      check(args);
      const id = typeof args['qqbh'] === 'string' ? args['qqbh'] : '';
      if (findRequest(dataDir, 'finance', id) === undefined) throw fault('Sender', 'UnknownRequest', '请求编号不存在');
      const answer = findAnswer(dataDir, 'finance', id);
      return { qqbh: id, bljg: resultOf(answer), yydm: answer?.code ?? '' };
    },
  };
  // The library puts its listener in place when it has read the WSDL.
  return new Promise((resolve, reject) => {
    const soap = listen(server, {
      path,
      services: { YktService: { YktPort: methods } },
      xml: readFileSync(projectPath('demo/server/payments.wsdl'), 'utf8'),
      suppressStack: true,
      callback: (error?: Error | null) => (error ? reject(error) : resolve()),
    });
    soap.authenticate = (security) => {
      const token = (security as { UsernameToken?: Arguments } | undefined)?.UsernameToken;
      return same(textOf(token?.['Username']), user) && same(textOf(token?.['Password']), password);
    };
  });
}

/** Cuts connections before or within an answer, where that was asked for. */
function misbehave(server: ReturnType<typeof createServer>, faults: SoapFaults): void {
  const listeners = server.listeners('request') as Array<(request: IncomingMessage, response: ServerResponse) => void>;
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (faults.down) {
      request.socket.destroy();
    } else if (faults.dieMidAnswer > 0) {
      faults.dieMidAnswer -= 1;
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': 10_000 });
      response.write('<?xml version="1.0"?><soap:Envelope', () => request.socket.destroy());
    } else {
      for (const listener of listeners) listener(request, response);
    }
  });
}

/** Rows of a batch from an ordinal on (1 is the first), read from the nearest known offset. */
async function readRows(directory: string, batch: PaymentBatch, from: number, most: number): Promise<unknown[]> {
  const block = Math.floor((from - 1) / rowsPerOffset);
  const start = batch.offsets[block];
  if (start === undefined) return [];
  const end = batch.offsets[block + Math.ceil(most / rowsPerOffset) + 1];
  const handle = await open(batchRowsFile(directory, batch.number), 'r');
  try {
    const length = (end ?? (await handle.stat()).size) - start;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
    const skip = from - 1 - block * rowsPerOffset;
    return lines
      .slice(skip, skip + most)
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  } finally {
    await handle.close();
  }
}

function textOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as { $value?: unknown }).$value : value;
  return typeof text === 'string' ? text : '';
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
