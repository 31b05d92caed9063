import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { databaseUrlOf, roleUrl } from '../../runtime/database-roles.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../runtime/embedded-postgres.js';
import { freePort } from '../kit/free-port.js';
import { hub, runHub, type HubProcess } from '../kit/hub-process.js';
import { startRedis, type RedisServer } from '../kit/redis.js';

describe('the hub as an installation runs it: a PostgreSQL and a Redis of its own, each process with its own addresses', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-production-'));
  chmodSync(folder, 0o755);
  const secret = (name: string, value: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, value, { mode: 0o600 });
    return file;
  };
  let postgres: EmbeddedPostgres;
  let redis: RedisServer;
  let common: Readonly<Record<string, string>>;
  let gatewayUrl: string;
  let workerUrl: string;
  const running: HubProcess[] = [];

  async function serve(settings: Readonly<Record<string, string>>): Promise<string> {
    const port = await freePort();
    const gateway = runHub(['serve'], { ...common, PORT: String(port), DATABASE_GATEWAY_URL: gatewayUrl, ...settings });
    running.push(gateway);
    await gateway.says('gateway ready');
    return `http://127.0.0.1:${port}`;
  }

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'server'), durable: false });
    redis = await startRedis();
    const { publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'issuer-1', alg: 'EdDSA', use: 'sig' }] };
    const ownerUrl = databaseUrlOf(postgres.ownerUrl, 'city');
    [gatewayUrl, workerUrl] = [roleUrl(ownerUrl, 'gateway'), roleUrl(ownerUrl, 'worker')];
    common = {
      HUB_MODE: 'production',
      HUB_DATA_DIR: path.join(folder, 'data'),
      HUB_KEY_FILE: secret('root.key', randomBytes(32).toString('base64')),
      HUB_JWT_JWKS_FILE: secret('jwks.json', JSON.stringify(jwks)),
      HUB_JWT_ISSUER: 'https://issuer.invalid',
      DATABASE_WORKER_URL: workerUrl,
      REDIS_URL_FILE: secret('redis-url', `${redis.url}\n`),
      HUB_CONNECTOR_HOSTS: '127.0.0.1:1',
      HUB_PUBLIC_SECURITY_URL: 'http://127.0.0.1:1',
      HUB_PUBLIC_SECURITY_CLIENT_ID: 'hub',
      HUB_PUBLIC_SECURITY_CLIENT_SECRET_FILE: secret('client-secret', 'not-a-secret'),
    };
    const migrated = await hub(['migrate'], {
      ...common,
      DATABASE_ADMIN_URL: postgres.adminUrl,
      DATABASE_URL: ownerUrl,
    });
    expect(migrated.stderr).toBe('');
    expect(migrated.code).toBe(0);
  });
  afterAll(async () => {
    for (const each of running) each.process.kill('SIGTERM');
    await Promise.all(running.map((each) => each.finished));
    await redis.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves without the owner of the database, and without anything of the demo', async () => {
    const address = await serve({});
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    const session = await fetch(`${address}/demo/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'operator' }),
    });
    expect(session.status).toBe(404);
    expect((await hub(['token', '--as', 'operator'], { ...common, DATABASE_GATEWAY_URL: gatewayUrl })).code).toBe(2);
    const { port } = new URL(address);
    for (const [verb, setting] of [
      ['serve', 'PORT'],
      ['work', 'HUB_WORKER_METRICS_PORT'],
    ] as const) {
      const taken = await hub([verb], { ...common, DATABASE_GATEWAY_URL: gatewayUrl, [setting]: port });
      expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining(`set ${setting} to another number.\n`) });
    }
  });

  it('works on Redis, and says in one line why a department could not be synced', async () => {
    const worker = runHub(['work'], common);
    running.push(worker);
    await worker.says('worker ready');
    expect((await hub(['doctor'], common)).stdout).toContain('job queue: redis answers');

    const waiting = runHub(['sync', 'public-security'], common);
    await waiting.says('waiting');
    waiting.process.kill('SIGINT');
    expect(await waiting.finished).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the runs go on in the worker'),
    });
  });

  it('refuses a Redis that would lose jobs', async () => {
    const evicting = await startRedis({ 'maxmemory-policy': 'allkeys-lru' });
    const forgetting = await startRedis({ appendonly: 'no' });
    const { REDIS_URL_FILE: _file, ...rest } = common;
    try {
      expect(await hub(['work'], { ...rest, REDIS_URL: evicting.url })).toMatchObject({
        code: 2,
        stderr:
          'hub: REDIS_URL: this Redis evicts keys and would lose jobs; set "maxmemory-policy noeviction" in it.\n',
      });
      expect(await hub(['work'], { ...rest, REDIS_URL: forgetting.url })).toMatchObject({
        code: 2,
        stderr: 'hub: REDIS_URL: this Redis forgets jobs when it restarts; set "appendonly yes" in it.\n',
      });
    } finally {
      await evicting.stop();
      await forgetting.stop();
    }
  });

  it('ends with its signals, cleanly', async () => {
    for (const each of running.splice(0)) {
      each.process.kill('SIGTERM');
      expect((await each.finished).code).toBe(0);
    }
  });
});
