import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { type AllowedHost, parseAllowedHosts, type Resolve } from '../../../runtime/allowed-hosts.js';
import { SourceError } from '../contract.js';
import { client, type ListingServer, startListingServer } from '../testing/listing-server.js';
import { fetchPage, type Listing, readPages } from './page-listing.js';
import { RestClient, type RestLimits, restLimits, retryAfterMs } from './rest-client.js';

const never = new AbortController().signal;
let server: ListingServer;
beforeEach(async () => {
  server = await startListingServer();
  server.deliver({ asOf: '2026-11-01', full: { things: [{ K: '1' }, { K: '2' }, { K: '3' }] } });
});
afterEach(() => server.stop());

function open(
  limits: Partial<RestLimits> = {},
  settings: Partial<{ baseUrl: string; clientSecret: string; hosts: readonly AllowedHost[]; resolve: Resolve }> = {},
): Listing {
  const all = { baseUrl: server.url, tokenPath: '/oauth/token', label: 'public-security', ...client, ...settings };
  const rest = new RestClient(all, never, { ...restLimits, ...limits });
  return { client: rest, path: '/api/v1/things', query: {}, pageRows: 2, columns: ['K'] };
}

async function readKeys(listing: Listing): Promise<unknown[]> {
  const keys: unknown[] = [];
  for await (const batch of readPages(listing, { first: null, from: null, signal: never })) {
    keys.push(...batch.rows.map((row) => row.values['K']));
  }
  return keys;
}

async function problemOf(work: Promise<unknown>): Promise<SourceError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SourceError)) throw new Error('Expected a SourceError.', { cause: error });
  expect(error.message).not.toContain(client.clientSecret);
  return error;
}

const tokensAsked = () => server.requests.filter((request) => request.includes('/oauth/token')).length;

it('asks for one token and reads all pages', async () => {
  expect(await readKeys(open())).toEqual(['1', '2', '3']);
  expect(tokensAsked()).toBe(1);
});

it('renews a token that expired under way', async () => {
  const listing = open();
  const keys: unknown[] = [];
  for await (const batch of readPages(listing, { first: null, from: null, signal: never })) {
    keys.push(...batch.rows.map((row) => row.values['K']));
    server.expireTokens();
  }
  expect(keys).toEqual(['1', '2', '3']);
  expect(tokensAsked()).toBe(2);
});

it('gives up on a system that refuses fresh tokens too', async () => {
  server.intercept = (_, response) => (response.writeHead(401).end(), true);
  expect((await problemOf(fetchPage(open(), null))).problem).toBe('credentials');
  expect(tokensAsked()).toBe(2);
});

it('names wrong credentials', async () => {
  const error = await problemOf(fetchPage(open({}, { clientSecret: 'wrong' }), null));
  expect(error).toMatchObject({ problem: 'credentials', message: expect.stringContaining('secret') });
});

it('comes back when it is asked to, and not before', async () => {
  let refused = 0;
  server.intercept = (_, response) => {
    if (refused === 2) return false;
    refused += 1;
    response.writeHead(429, { 'retry-after': '0.2' }).end();
    return true;
  };
  const started = Date.now();
  expect(await readKeys(open())).toEqual(['1', '2', '3']);
  expect(Date.now() - started).toBeGreaterThanOrEqual(390);
});

it('asks no more often than was declared, and one thing at a time, however many ask for it', async () => {
  const at: number[] = [];
  let [underWay, underWayMost] = [0, 0];
  server.intercept = (_, response) => {
    at.push(performance.now());
    underWay += 1;
    underWayMost = Math.max(underWayMost, underWay);
    setTimeout(() => {
      underWay -= 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }, 5);
    return true;
  };
  const perSecond = 25;
  const { client: rest } = open({ requestsPerSecondMax: perSecond });
  await Promise.all(Array.from({ length: 30 }, () => rest.get('/api/v1/things', {}, z.unknown())));
  expect(at).toHaveLength(30);
  expect(underWayMost).toBe(1);
  // A busy machine may bunch two of them; over all of them the rate holds.
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan((28 / perSecond) * 1000);
});

it.each([429, 503])(
  'tells the run when a system with HTTP %d wants to be asked again, as a date too',
  async (status) => {
    const retry = new Date(Date.now() + 90_000).toUTCString();
    server.intercept = (_, response) => (response.writeHead(status, { 'retry-after': retry }).end(), true);
    const { problem, retryAfterMs: asked } = await problemOf(fetchPage(open(), null));
    expect(problem).toBe('unavailable');
    expect(asked).toBeGreaterThan(60_000);
    expect(asked).toBeLessThanOrEqual(90_000);
  },
);

it('leaves a long wait to the run', async () => {
  server.intercept = (_, response) => (response.writeHead(429, { 'retry-after': '120' }).end(), true);
  expect(await problemOf(fetchPage(open(), null))).toMatchObject({ problem: 'unavailable', retryAfterMs: 120_000 });
});

it.each([
  ['3', 3000],
  ['Sun, 22 Nov 2026 00:00:05 GMT', 5000],
  ['Sun, 22 Nov 2026 00:00:00 GMT', 0],
  ['9'.repeat(400), 86_400_000],
  ['Sun, 22 Nov 2037 00:00:05 GMT', 86_400_000],
  ['soon', 1000],
  [null, 1000],
])('reads Retry-After %j as %d ms', (header, ms) => {
  expect(retryAfterMs(header, Date.parse('2026-11-22T00:00:00Z'))).toBe(ms);
});

const reply =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) => (response.writeHead(status, headers).end(body), true);

it.each([
  [
    'a login page',
    reply(200, '<!DOCTYPE html><html>sign in</html>', { 'content-type': 'text/html' }),
    'contract',
    'HTML',
  ],
  ['cut JSON', reply(200, '{"data":['), 'contract', 'no JSON'],
  ['JSON of another form', reply(200, '{"rows":[]}'), 'contract', 'agreed form'],
  ['a redirect elsewhere', reply(302, '', { location: 'http://127.0.0.1:1/x' }), 'contract', 'the host 127.0.0.1:1,'],
  ['a redirect to itself', reply(307, '', { location: '/elsewhere' }), 'contract', 'its own host, which is never'],
  ['an unknown path', reply(404, '{}'), 'contract', '404'],
  ['a proxy without its system', reply(502, '<html>bad gateway</html>'), 'unavailable', '502'],
  ['a forbidden client', reply(403, '{}'), 'credentials', '403'],
  ['an endless page', reply(200, `"${'a'.repeat(5_000)}"`), 'contract', 'bytes'],
  [
    'other bytes',
    (_: unknown, response: ServerResponse) => (response.end(Buffer.of(0xff, 0xfe)), true),
    'contract',
    'UTF-8',
  ],
])('recognises %s', async (_, intercept, problem, words) => {
  server.intercept = intercept;
  const error = await problemOf(fetchPage(open({ responseBytesMax: 2_000 }), null));
  expect(error).toMatchObject({ problem, message: expect.stringContaining(words) });
});

it('does not wait for ever, before an answer or within one', async () => {
  server.intercept = () => true;
  expect(await problemOf(fetchPage(open({ timeoutMs: 100 }), null))).toMatchObject({ problem: 'unavailable' });
  server.intercept = (_, response) => (response.write('{'), true);
  expect(await problemOf(fetchPage(open({ timeoutMs: 100 }), null))).toMatchObject({ problem: 'unavailable' });
  server.intercept = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{');
    setTimeout(() => response.destroy(), 20);
    return true;
  };
  expect(await problemOf(fetchPage(open(), null))).toMatchObject({ problem: 'unavailable' });
});

describe('the list of hosts', () => {
  it('judges the very address of the connection: a name that leads elsewhere a moment later reaches nobody', async () => {
    const { port } = new URL(server.url);
    const hosts = parseAllowedHosts(`register.test:${port}, 127.0.0.1`);
    const baseUrl = `http://register.test:${port}`;
    const steady: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    let asked = 0;
    const changing: Resolve = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
    };
    const error = await problemOf(fetchPage(open({}, { hosts, baseUrl, resolve: changing }), null));
    expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining('169.254.169.254') });
    expect(server.requests).toEqual([]);
    // No name service of this machine knows the name: the connection goes where the judged look-up said.
    expect(await readKeys(open({}, { hosts, baseUrl, resolve: steady }))).toEqual(['1', '2', '3']);
  });

  const problemWith = (list: string, baseUrl = server.url) =>
    problemOf(fetchPage(open({}, { hosts: parseAllowedHosts(list), baseUrl }), null));

  it('is asked before anything is sent', async () => {
    const error = await problemWith('register.example');
    expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining('HUB_CONNECTOR_HOSTS') });
    expect(error.message).toContain(new URL(server.url).host);
    expect(await problemWith('127.0.0.1:1')).toMatchObject({ problem: 'settings' });
    expect(server.requests).toEqual([]);
    const listing = open({}, { hosts: parseAllowedHosts(new URL(server.url).host) });
    expect(await readKeys(listing)).toEqual(['1', '2', '3']);
  });

  it('leaves a name that nobody knows to another try', async () => {
    expect(await problemWith('nowhere.invalid', 'https://nowhere.invalid')).toMatchObject({ problem: 'unavailable' });
  });

  it('is not left by a redirect: neither the other host nor the same hears of the token', async () => {
    const other = await startListingServer();
    try {
      for (const location of [`${other.url}/api/v1/things`, '/api/v1/elsewhere']) {
        server.intercept = reply(307, '', { location });
        expect(await problemOf(fetchPage(open(), null))).toMatchObject({ problem: 'contract' });
      }
      expect(other.requests).toEqual([]);
      expect(server.requests.filter((request) => request.includes('elsewhere'))).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it('is not left by a path that would change the host', async () => {
    const other = await startListingServer();
    const path = `@${new URL(other.url).host}/api/v1/things`;
    expect(await problemOf(open().client.get(path, {}, z.unknown()))).toMatchObject({
      problem: 'contract',
      message: expect.stringContaining('left its own address'),
    });
    expect(other.requests).toEqual([]);
    await other.stop();
  });
});

it('says that nobody is there', async () => {
  const listing = open({}, { baseUrl: 'http://127.0.0.1:1' });
  expect(await problemOf(fetchPage(listing, null))).toMatchObject({ problem: 'unavailable' });
});

it('ends a wait when it is told to stop', async () => {
  server.intercept = (_, response) => (response.writeHead(429, { 'retry-after': '20' }).end(), true);
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('told to stop')), 50);
  await expect(open().client.get('/api/v1/things', {}, z.unknown(), stop.signal)).rejects.toThrow('told to stop');
});

it('stops at pages that go in a circle', async () => {
  const body = {
    data: [{ K: '1' }],
    page: { next: '0', total: 9 },
    asOf: '2026-11-01',
    deliveryId: 'x',
    watermark: 'w',
  };
  server.intercept = reply(200, JSON.stringify(body));
  expect(await problemOf(readKeys(open()))).toMatchObject({
    problem: 'contract',
    message: expect.stringContaining('circle'),
  });
});

it('tells a changed interface from a damaged row', async () => {
  const many = (lacking: number) =>
    Array.from({ length: 30 }, (_, index) => (index < lacking ? { L: '1' } : { K: '1' }));
  server.deliver({ asOf: '2026-11-01', full: { things: many(30) } });
  const listing = { ...open(), pageRows: 100 };
  expect(await problemOf(readKeys(listing))).toMatchObject({
    problem: 'contract',
    message: expect.stringContaining('K'),
  });
  server.deliver({ asOf: '2026-11-01', full: { things: many(1) } });
  expect(await readKeys(listing)).toHaveLength(30);
});
