import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type AllowedHost, parseAllowedHosts, type Resolve } from '../../../runtime/allowed-hosts.js';
import { projectPath } from '../../../runtime/paths.js';
import { type Batch, SourceError } from '../contract.js';
import { fault, soapAccount, type SoapService, startSoapService } from '../testing/soap-service.js';
import { type Part, readParts } from './read-parts.js';
import { SoapClient, type SoapAccount } from './soap-client.js';
import { soapLimits, type SoapLimits } from './soap-http.js';

const wsdlPath = projectPath('connectors/kit/soap/testing/rows.wsdl');
const wsdl = readFileSync(wsdlPath, 'utf8');
const never = new AbortController().signal;
const secret = 'the text of a fault names 张建国';

const answerSchema = z.object({
  total: z.int(),
  next: z.int(),
  row: z.array(z.record(z.string(), z.unknown())).default([]),
});

let service: SoapService;
let answer: (from: number, rowsMax: number) => unknown;
const rows = ['甲', '乙 & <丙>', '𠮷'].map((name, index) => ({ key: String(index + 1), name, remark: '' }));

beforeEach(async () => {
  answer = (from, rowsMax) => {
    const part = rows.slice(from - 1, from - 1 + rowsMax);
    const next = from + part.length;
    return { total: rows.length, next: next > rows.length ? 0 : next, row: part };
  };
  service = await startSoapService(wsdl, 'RowsService/RowsPort', {
    listRows: ({ from, rowsMax }) => answer(Number(from), Number(rowsMax)),
  });
});
afterEach(() => service.stop());

interface Changed {
  readonly limits?: Partial<SoapLimits>;
  readonly endpoint?: string;
  readonly account?: SoapAccount;
  readonly hosts?: readonly AllowedHost[];
  readonly signal?: AbortSignal;
  readonly resolve?: Resolve;
}

function open({ limits, endpoint, account, hosts, resolve, signal = never }: Changed = {}): Promise<SoapClient> {
  return SoapClient.open(
    {
      wsdlPath,
      endpoint: endpoint ?? service.url,
      account: account ?? { kind: 'username-token', ...soapAccount },
      label: 'finance',
      hosts,
      resolve,
    },
    signal,
    { ...soapLimits, requestsPerSecondMax: 1_000, ...limits },
  );
}

const call = async (changed: Changed = {}, rowsMax = 10) =>
  (await open(changed)).call('listRows', { from: 1, rowsMax }, answerSchema);

async function problemOf(work: Promise<unknown>): Promise<SourceError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SourceError)) throw new Error('Expected a SourceError.', { cause: error });
  const shown = `${error.message} ${String(error.cause)}`;
  expect(shown).not.toContain(soapAccount.password);
  expect(shown).not.toContain('张建国');
  return error;
}

it('calls a service and keeps what its rows say, to the letter', async () => {
  expect(await call()).toEqual({ total: 3, next: 0, row: rows });
});

describe('who the hub is', () => {
  it.each([
    ['a wrong password', { kind: 'username-token', user: 'hub', password: 'wrong' }],
    ['no account', { kind: 'none' }],
    ['basic where a token is wanted', { kind: 'basic', ...soapAccount }],
  ] as const)('%s is told apart from everything else', async (_, account) => {
    expect(await problemOf(call({ account }))).toMatchObject({ problem: 'credentials' });
  });

  it('can be shown by HTTP basic, and by a digest that does not hold the password', async () => {
    const sent: string[] = [];
    service.intercept = (request) => {
      sent.push(request.headers.authorization ?? '');
      request.on('data', (chunk) => sent.push(String(chunk)));
      return false;
    };
    await problemOf(call({ account: { kind: 'basic', ...soapAccount } }));
    expect(sent[0]).toBe(`Basic ${Buffer.from(`hub:${soapAccount.password}`).toString('base64')}`);
    sent.length = 0;
    await problemOf(call({ account: { kind: 'username-token-digest', ...soapAccount } }));
    expect(sent.join('')).toContain('#PasswordDigest');
    expect(sent.join('')).not.toContain(soapAccount.password);
  });
});

describe('faults', () => {
  it.each([
    ['soap:Server', undefined, 'unavailable'],
    ['soap:Receiver', 'app:ServerBusy', 'unavailable'],
    ['soap:Client', undefined, 'contract'],
    ['soap:Sender', 'app:UnknownBatch', 'contract'],
    ['soap:VersionMismatch', undefined, 'contract'],
    ['soap:MustUnderstand', undefined, 'contract'],
    ['wsse:FailedAuthentication', undefined, 'credentials'],
    ['soap:Sender', 'wsse:InvalidSecurityToken', 'credentials'],
  ])('%s %s is %s, without the text that the service wrote', async (code, subcode, problem) => {
    answer = () => {
      throw fault(code, secret, subcode);
    };
    const error = await problemOf(call());
    expect(error.problem).toBe(problem);
    expect(error.message).toContain((subcode ?? code).replace(/.*:/, ''));
  });

  it('of SOAP 1.1 are read as well, with the time to come back', async () => {
    service.intercept = reply(
      500,
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>${secret}</faultstring></s:Fault></s:Body></s:Envelope>`,
      { 'retry-after': '90' },
    );
    expect(await problemOf(call())).toMatchObject({ problem: 'unavailable', retryAfterMs: 90_000 });
  });

  it('whose code is no code are not repeated', async () => {
    answer = () => {
      throw fault('soap:Server', 'text', '张建国 420106194805120013');
    };
    const error = await problemOf(call());
    expect(error).toMatchObject({ problem: 'unavailable', message: expect.not.stringContaining('4201') });
  });
});

function reply(status: number, body: string | Buffer, headers: Record<string, string> = {}) {
  return (_: IncomingMessage, response: ServerResponse) => (response.writeHead(status, headers).end(body), true);
}

const envelope = (body: string, namespace = 'urn:hutong:test:rows:v1') =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><t:listRowsResponse xmlns:t="${namespace}">${body}</t:listRowsResponse></s:Body></s:Envelope>`;
const bomb = `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd', 'e', 'f', 'g']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdef'[index]};`.repeat(10)}">`)
  .join('')}]>`;

it.each([
  ['an entity bomb', reply(200, `${bomb}${envelope('<t:total>&g;</t:total>')}`), 'contract', 'document type'],
  [
    'a file of this machine as an entity',
    reply(200, `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>${envelope('<t:total>&f;</t:total>')}`),
    'contract',
    'document type',
  ],
  ['an entity that nobody declared', reply(200, envelope('<t:total>&f;</t:total>')), 'contract', 'broken'],
  ['broken XML', reply(200, envelope('<t:total>1</t:totals>')), 'contract', 'broken'],
  ['half an envelope', reply(200, envelope('<t:total>1</t:total>').slice(0, 150)), 'contract', 'broken'],
  [
    'another version of the interface',
    reply(200, envelope('<t:total>0</t:total><t:next>0</t:next>', 'urn:hutong:test:rows:v2')),
    'contract',
    'another version',
  ],
  [
    'another message',
    reply(200, envelope('<t:total>0</t:total>').replaceAll('listRowsResponse', 'listThingsResponse')),
    'contract',
    'does not know',
  ],
  [
    'an empty envelope',
    reply(200, '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"/>'),
    'contract',
    '',
  ],
  ['an empty body', reply(200, envelope('').replace(/<t:.*>(?=<.s:Body)/, '')), 'contract', ''],
  ['a message of another form', reply(200, envelope('<t:total>many</t:total>')), 'contract', 'agreed form'],
  ['a login page', reply(200, '<!DOCTYPE html><html>sign in</html>'), 'contract', 'login page'],
  ['a proxy without its service', reply(502, '<html>bad gateway</html>'), 'unavailable', '502'],
  ['an error page in place of a fault', reply(500, '<html>oops</html>'), 'unavailable', '500'],
  ['JSON', reply(200, '{"total":0,"next":0}'), 'contract', 'no SOAP'],
  ['a redirect', reply(307, '', { location: 'http://127.0.0.1:1/ykt' }), 'contract', 'never followed'],
  ['an unknown path', reply(404, ''), 'contract', '404'],
  ['a forbidden account', reply(403, ''), 'credentials', '403'],
  ['an endless answer', reply(200, envelope('x'.repeat(5_000))), 'contract', 'bytes'],
  ['nothing but tags', reply(200, envelope('<t>'.repeat(200))), 'contract', 'tags'],
  ['other bytes', reply(200, Buffer.of(0x3c, 0xff, 0xfe)), 'contract', 'UTF-8'],
  ['a service that asks for much patience', reply(429, '', { 'retry-after': '120' }), 'unavailable', '120 s'],
  ['a service that is closed', reply(503, '', { 'retry-after': '3600' }), 'unavailable', '3600 s'],
])('recognises %s', async (_, intercept, problem, words) => {
  service.intercept = intercept;
  const error = await problemOf(call({ limits: { responseBytesMax: 3_000, tagsMax: 100 } }));
  expect(error).toMatchObject({ problem, message: expect.stringContaining(words) });
});

it('comes back when it is asked to', async () => {
  let refused = 0;
  service.intercept = (_, response) => {
    if (refused === 2) return false;
    refused += 1;
    response.writeHead(429, { 'retry-after': '0' }).end();
    return true;
  };
  expect((await call()).total).toBe(3);
  expect(service.requests).toHaveLength(3);
});

it('asks no more often than it may', async () => {
  const client = await open({ limits: { requestsPerSecondMax: 20 } });
  const began = performance.now();
  for (let calls = 0; calls < 5; calls += 1) await client.call('listRows', { from: 1, rowsMax: 1 }, answerSchema);
  // Four gaps of a twentieth of a second; a timer may ring a little early.
  expect(performance.now() - began).toBeGreaterThan(190);
});

it('does not wait for ever, before an answer or within one', async () => {
  const limits = { timeoutMs: 100 };
  service.intercept = () => true;
  expect(await problemOf(call({ limits }))).toMatchObject({ problem: 'unavailable' });
  service.intercept = (_, response) => (response.write('<s:Envelope>'), true);
  expect(await problemOf(call({ limits }))).toMatchObject({ problem: 'unavailable' });
});

it('takes an answer that is cut off for what it is', async () => {
  service.intercept = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('<s:Envelope>', () => response.destroy());
    return true;
  };
  expect(await problemOf(call())).toMatchObject({ problem: 'unavailable' });
});

it('ends a call when it is told to stop', async () => {
  const stop = new AbortController();
  service.intercept = () => (stop.abort(new Error('told to stop')), true);
  await expect(call({ signal: stop.signal })).rejects.toThrow('told to stop');
});

it('sends its account to no address but the judged one, though the name leads elsewhere a moment later', async () => {
  const { port, pathname } = new URL(service.url);
  const changed = {
    endpoint: `http://ykt.test:${port}${pathname}`,
    hosts: parseAllowedHosts(`ykt.test:${port}, 127.0.0.1`),
  };
  let asked = 0;
  const rebound: Resolve = () => {
    asked += 1;
    return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
  };
  const error = await problemOf(call({ ...changed, resolve: rebound }));
  expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining('169.254.169.254') });
  const steady: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
  expect(await call({ ...changed, resolve: steady })).toMatchObject({ total: 3, row: rows });
});

it('goes only where the list of hosts lets it', async () => {
  const error = await problemOf(call({ hosts: parseAllowedHosts('ykt.example:443') }));
  expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining('HUB_CONNECTOR_HOSTS') });
  expect(await problemOf(call({ endpoint: 'ftp://127.0.0.1/ykt' }))).toMatchObject({ problem: 'settings' });
  expect(service.requests).toEqual([]);
});

it('takes no WSDL that leads elsewhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-wsdl-'));
  const path = join(folder, 'away.wsdl');
  writeFileSync(
    path,
    wsdl.replace('<wsdl:types>', '<wsdl:import namespace="urn:x" location="http://127.0.0.1:1/x"/><wsdl:types>'),
  );
  const settings = { wsdlPath: path, endpoint: service.url, account: { kind: 'none' }, label: 'finance' } as const;
  await expect(SoapClient.open(settings, never)).rejects.toThrow('other documents');
  rmSync(folder, { recursive: true });
});

async function gather(batches: AsyncIterable<Batch>): Promise<Batch[]> {
  const all: Batch[] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

describe('a batch in parts', () => {
  const part = (from: number, next: number | null, total = 3): Part => ({
    rows: rows.slice(from - 1, (next ?? 4) - 1),
    next,
    total,
  });
  const reading = (parts: Readonly<Record<number, Part>>) => ({
    fetch: (from: number) => Promise.resolve(parts[from] as Part),
    columns: ['key', 'name', 'remark'],
    label: 'Batch 1',
    rowsTotal: 3,
  });

  it('is read to its end and from the middle by the service itself', async () => {
    const client = await open();
    const fetch = async (from: number): Promise<Part> => {
      const { row, next, total } = await client.call('listRows', { from, rowsMax: 2 }, answerSchema);
      return { rows: row, next: next === 0 ? null : next, total };
    };
    const parts = { fetch, columns: ['key', 'name', 'remark'], label: 'Batch 1', rowsTotal: 3 };
    const batches = await gather(readParts(parts, null, never));
    expect(batches.map((batch) => batch.rows.map((row) => row.values['key']))).toEqual([['1', '2'], ['3']]);
    const rest = await gather(readParts(parts, batches[0]?.position ?? null, never));
    expect(rest).toEqual(batches.slice(1));
  });

  it.each([
    ['changes under way', { 1: part(1, 3), 3: part(3, null, 4) }, 'delivery'],
    ['jumps', { 1: part(1, 3), 3: { ...part(3, null), next: 2 } }, 'contract'],
    ['stands still', { 1: { rows: [], next: 1, total: 3 } }, 'contract'],
  ])('stops at one that %s', async (_, parts, problem) => {
    const reads = gather(readParts(reading(parts), null, never));
    expect(await problemOf(reads)).toMatchObject({ problem });
  });
});
