import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import { openQueueBackend, type QueueBackend } from '../runtime/queue-backend.js';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { startTestGateway, type TestGateway } from '../test/kit/gateway.js';
import { startRedis, type RedisServer } from '../test/kit/redis.js';
import { OperatorSessions, type SessionSealer } from './operator-session.js';

const key = randomBytes(16);
/** Not a vault's sealing, but like it: what was changed does not open. */
const sealer: SessionSealer = {
  seal: (text) => Buffer.concat([key, Buffer.from(text)]),
  open: (sealed) => {
    const bytes = Buffer.from(sealed);
    if (!bytes.subarray(0, 16).equals(key)) throw new Error('not sealed here');
    return bytes.subarray(16).toString();
  },
};

describe.each(['postgres', 'redis'] as const)('the pages of the job queues on %s', (kind) => {
  let database: TestDatabase;
  let redis: RedisServer | undefined;
  let backend: QueueBackend;
  let queue: ReturnType<QueueBackend['createQueue']>;
  let gateway: TestGateway;

  beforeAll(async () => {
    database = await testDatabase();
    redis = kind === 'redis' ? await startRedis() : undefined;
    backend = await openQueueBackend({ databaseUrl: database.queueUrl, redisUrl: redis?.url, production: false });
    queue = backend.createQueue('sync.civil-affairs');
    queue.on('error', () => undefined);
    await queue.add('sync', { runId: '00000000-0000-4000-8000-000000000001' }, { jobId: 'run-1' });
    gateway = await startTestGateway(database, { queuePages: { queues: [queue as never], sealer } });
  });
  afterAll(async () => {
    await gateway.close();
    await queue.close();
    await backend.close();
    await redis?.stop();
    await database.drop();
  });

  const at = (path: string, cookie?: string, method = 'GET') =>
    fetch(gateway.address + path, { method, redirect: 'manual', headers: cookie === undefined ? {} : { cookie } });
  const signIn = async (name: string) =>
    fetch(`${gateway.address}/ops/session`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await gateway.token(name)}` },
    });
  const cookieOf = async () => (await signIn('operator')).headers.getSetCookie()[0] ?? '';

  it('open for a cookie of some minutes, which an operator gets for a token and nobody else', async () => {
    const set = await cookieOf();
    expect(set).toMatch(/^hub_ops=[\w-]+; Path=\/ops\/queues; Max-Age=600; HttpOnly; Secure; SameSite=Strict$/);
    expect(set).not.toContain(await gateway.token('operator'));
    const cookie = set.split(';')[0];
    const page = await at('/ops/queues/', cookie);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<base href="/ops/queues/"');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    const script = /src="(static\/js\/main[^"]+)"/.exec(html)?.[1] ?? '';
    expect((await at(`/ops/queues/${script}`, cookie)).headers.get('content-type')).toContain('javascript');

    expect((await signIn('staff-k')).status).toBe(403);
    expect((await fetch(`${gateway.address}/ops/session`, { method: 'POST' })).status).toBe(401);
  });

  it('show what waits, by ids alone', async () => {
    const cookie = (await cookieOf()).split(';')[0];
    const query = 'activeQueue=sync.civil-affairs&status=waiting&page=1&jobsPerPage=10';
    const answer = await at(`/ops/queues/api/queues?${query}`, cookie);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      queues: [{ name: 'sync.civil-affairs', readOnlyMode: true, counts: { waiting: 1 }, jobs: [{ id: 'run-1' }] }],
    });
  });

  it('stay closed without the cookie, with another and with one that is over', async () => {
    const [name, value] = ((await cookieOf()).split(';')[0] ?? '').split('=');
    const forged = `${name}=${Buffer.from('{"until":9999999999}').toString('base64url')}`;
    const later = new OperatorSessions(sealer, () => Date.now() - 3_600_000);
    const over = `${name}=${later.open({ actor: 'operator', expiresAt: Date.now() }).cookie}`;
    for (const cookie of [undefined, '', `${name}=`, forged, over, `x${name}=${value}`]) {
      for (const path of ['/ops/queues/', '/ops/queues/api/queues', '/ops/queues/queue/sync.civil-affairs']) {
        const { status } = await at(path, cookie);
        expect({ cookie: cookie?.slice(0, 12), path, status }).toEqual({
          cookie: cookie?.slice(0, 12),
          path,
          status: 401,
        });
      }
    }
    expect((await at('/ops/queues')).headers.get('location')).toBe('/ops/queues/');
    expect((await at('/ops/queues/static/js/none.js')).status).toBe(401);
    // A token is no cookie: a page that another site opens cannot bring one.
    const bearer = { authorization: `Bearer ${await gateway.token('operator')}` };
    expect((await fetch(`${gateway.address}/ops/queues/`, { headers: bearer })).status).toBe(401);
  });

  it('ask nothing of another host, and an address that leads out of them answers that nothing is there', async () => {
    const cookie = (await cookieOf()).split(';')[0] ?? '';
    expect(await (await at('/ops/queues/', cookie)).text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    // As it is written: fetch would fold the dots away.
    for (const path of ['/ops/queues/static/../package.json', '/ops/queues/static/..%2f..%2fpackage.json']) {
      const { hostname, port } = new URL(gateway.address);
      const status = await new Promise<number | undefined>((resolve, reject) => {
        get({ hostname, port, path, headers: { cookie } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
      expect({ path, status }).toEqual({ path, status: 404 });
    }
    expect((await at('/ops/queues/static/none.js', cookie)).status).toBe(404);
  });

  it('change nothing, whatever is asked of them', async () => {
    const cookie = (await cookieOf()).split(';')[0];
    const acts: readonly [string, string][] = [
      ['PUT', 'api/queues/sync.civil-affairs/pause'],
      ['PUT', 'api/queues/pause'],
      ['PUT', 'api/queues/sync.civil-affairs/empty'],
      ['PUT', 'api/queues/sync.civil-affairs/obliterate'],
      ['PUT', 'api/queues/sync.civil-affairs/run-1/clean'],
      ['POST', 'api/queues/sync.civil-affairs/add'],
      ['PATCH', 'api/queues/sync.civil-affairs/run-1/update-data'],
    ];
    for (const [method, path] of acts) {
      const { status } = await at(`/ops/queues/${path}`, cookie, method);
      expect({ path, status }).toEqual({ path, status: 405 });
    }
    expect(await queue.getJobCounts('waiting')).toEqual({ waiting: 1 });
    expect(await queue.isPaused()).toBe(false);
  });

  it('put on record who opened them, and who was refused', async () => {
    await signIn('operator');
    await signIn('staff-k');
    const { rows } = await database
      .owner()
      .query<{ actor: string; outcome: string }>(
        `select distinct actor, outcome from hub.access_record where root_fields = '{queuePages}' order by 1`,
      );
    expect(rows).toEqual([
      { actor: 'operator', outcome: 'ANSWERED' },
      { actor: 'staff-k', outcome: 'REFUSED' },
    ]);
  });
});
