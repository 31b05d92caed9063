import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { mayReadMetrics } from '../runtime/metrics-access.js';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { parseExposition } from '../test/kit/exposition.js';
import { startTestGateway, type TestGateway } from '../test/kit/gateway.js';
import { PortInUseError } from './main.js';

describe('what is served beside GraphQL', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hub-desk-'));
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>户通</title>');
    await writeFile(path.join(folder, 'assets', 'app-1a2b.js'), 'export {};');
    database = await testDatabase();
    gateway = await startTestGateway(database, { settings: { uiDir: folder } });
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const get = (url: string) => fetch(gateway.address + url);

  it('is the desk, on each of its addresses', async () => {
    for (const url of ['/', '/household/0', '/forms/a/b', '/community/420106990001', '/sync']) {
      const response = await get(url);
      expect({ url, status: response.status }).toEqual({ url, status: 200 });
      expect(await response.text()).toContain('户通');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    const script = await get('/assets/app-1a2b.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
  });

  it('is a clear 404 for everything else', async () => {
    for (const url of ['/nothing', '/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/.env']) {
      const response = await get(url);
      expect({ url, status: response.status }).toEqual({ url, status: 404 });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  it('says that the desk is not built where it is not', async () => {
    const bare = await startTestGateway(database);
    const response = await fetch(`${bare.address}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    await bare.close();
  });

  it('is health without a token, and metrics, without names', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await get('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      checks: { database: true, migrations: true, queue: true, accepting: true },
    });
    await gateway.ask('staff-k', '{ me { name } }');
    const text = await (await get('/metrics')).text();
    const metrics = parseExposition(text);
    expect(metrics.value('hub_http_requests_total', { route: '/graphql', status: '200' })).toBeGreaterThan(0);
    expect(metrics.value('hub_operations_total', { kind: 'query', way: 'resolved' })).toBeGreaterThan(0);
    expect(metrics.value('hub_operation_seconds_count', { kind: 'query', way: 'resolved' })).toBeGreaterThan(0);
    expect(text).not.toMatch(/staff-k|王小明/);
  });

  it('gives metrics to who sends the token, and in production to nobody else', async () => {
    const metricsToken = 'a-secret-of-the-monitoring';
    const ask = async (settings: object, headers: Record<string, string> = {}) => {
      const asked = await startTestGateway(database, { settings });
      const response = await fetch(`${asked.address}/metrics`, { headers });
      await asked.close();
      return { status: response.status, text: await response.text() };
    };
    expect((await ask({ metricsToken }, { authorization: `Bearer ${metricsToken}` })).status).toBe(200);
    expect((await ask({ metricsToken })).status).toBe(403);
    expect((await ask({ metricsToken }, { authorization: 'Bearer another' })).status).toBe(403);
    // Handed on by a proxy of this machine.
    expect((await ask({}, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(403);
    const closed = mayReadMetrics(
      { mode: 'production', metricsToken: undefined },
      { headers: {}, remoteAddress: '127.0.0.1' },
    );
    expect(closed).toBe(false);
    expect((await ask({ metricsToken })).text).toContain('HUB_METRICS_TOKEN');
  });

  it('tells what the watchdog saw, and is ready nevertheless', async () => {
    const watch = () => ({ night: { missed: true, missing: ['civil-affairs'] } });
    const readiness = { areMigrationsAtHead: async () => true, isQueueReachable: async () => true, watch };
    const watching = await startTestGateway(database, { readiness });
    const response = await fetch(`${watching.address}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', watch: { night: { missed: true } } });
    await watching.close();
  });

  it('is not ready while a part is away', async () => {
    const readiness = {
      areMigrationsAtHead: async () => false,
      isQueueReachable: () => new Promise<boolean>((_resolve, reject) => reject(new Error('away'))),
    };
    const waiting = await startTestGateway(database, { readiness });
    const response = await fetch(`${waiting.address}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ checks: { database: true, migrations: false, queue: false } });
    await waiting.close();
  });

  it('closes at once, though somebody connected and asks nothing', async () => {
    const closing = await startTestGateway(database);
    const silent = connect(Number(new URL(closing.address).port), '127.0.0.1');
    await once(silent, 'connect');
    const before = Date.now();
    await closing.close();
    expect(Date.now() - before).toBeLessThan(2_000);
    silent.destroy();
  });

  it('does not start on a port in use, and says which setting to change', async () => {
    const port = Number(new URL(gateway.address).port);
    const starting = startTestGateway(database, { settings: { port } });
    await expect(starting).rejects.toThrow(PortInUseError);
    await expect(starting).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use: stop what listens there, or set PORT`);
  });
});
