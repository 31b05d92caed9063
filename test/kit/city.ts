import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { guestUrl, provisionDatabases } from '../../runtime/database-roles.js';
import { demoIdentities } from '../../schema/access/demo-identities.js';
import { demoCalendar } from './demo-calendar.js';
import { hubClient, type HubClient } from './client.js';
import { testDatabase, type TestDatabase } from './database.js';
import { hub, runHub, type Finished, type HubProcess } from './hub-process.js';
import { makePlace } from './place.js';
import { serverVariable, type TestServer } from './server.js';

const issuer = 'https://issuer.invalid';
const tokenSeconds = 300;

/**
 * A hub as a city runs it: a gateway and a worker apart, each with its own roles' addresses, keys outside the data folder, an
 * issuer that is not the hub, and four departments that this test can break.
 */
export interface City {
  readonly database: TestDatabase;
  readonly world: DemoWorld;
  readonly address: string;
  /** Runs a command beside the processes. */
  run(...args: string[]): Promise<Finished>;
  /** Starts a command and goes on. */
  spawn(...args: string[]): HubProcess;
  startWorker(): Promise<HubProcess>;
  startGateway(): Promise<HubProcess>;
  /** A client with a token of the city's issuer that says what a demo account's would. */
  as(account: string): Promise<HubClient>;
  close(): Promise<void>;
}

async function makeExchange(database: TestDatabase): Promise<string> {
  const { adminUrl } = JSON.parse(process.env[serverVariable] ?? '{}') as TestServer;
  const name = `${new URL(database.ownerUrl).pathname.slice(1)}_exchange`;
  const url = guestUrl(database.ownerUrl, 'demo_exchange', name);
  await provisionDatabases(adminUrl, [url], [url]);
  return url;
}

async function makeIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'city', alg: 'EdDSA', use: 'sig' }] };
  const sign = async (account: string) => {
    const identity = demoIdentities.find(({ sub }) => sub === account);
    return new SignJWT({ ...identity })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'city', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('hutong')
      .setIssuedAt()
      .setExpirationTime(`${tokenSeconds}s`)
      .sign(privateKey);
  };
  return { jwks, sign };
}

export async function buildCity(extra: Readonly<Record<string, string>> = {}): Promise<City> {
  const place = await makePlace();
  const keys = path.join(place.dataDir, 'keys');
  mkdirSync(keys);
  const { jwks, sign } = await makeIssuer();
  const secret = (name: string, value: string) => {
    const file = path.join(keys, name);
    writeFileSync(file, value, { mode: 0o600 });
    return file;
  };
  const database = await testDatabase();
  const world = await startDemoWorld({
    dataDir: path.join(place.dataDir, 'departments'),
    scale: 'tiny',
    exchangeUrl: await makeExchange(database),
  });
  const common = {
    ...place.settings,
    HUB_MODE: 'production',
    HUB_CONNECTOR_HOSTS: '127.0.0.1, localhost',
    HUB_DATA_DIR: path.join(place.dataDir, 'hub'),
    HUB_KEY_FILE: secret('root.key', randomBytes(32).toString('base64')),
    HUB_JWT_ISSUER: issuer,
    HUB_JWT_JWKS_FILE: secret('jwks.json', JSON.stringify(jwks)),
    DATABASE_WORKER_URL: database.workerUrl,
    DATABASE_QUEUE_URL: database.queueUrl,
    ...extra,
  };
  const running: HubProcess[] = [];
  const keep = async (started: HubProcess, says: string) => {
    running.push(started);
    await started.says(says);
    return started;
  };
  const migrated = await hub(['migrate'], { ...common, DATABASE_URL: database.ownerUrl });
  if (migrated.code !== 0) throw new Error(migrated.stderr);
  return {
    database,
    world,
    address: place.address,
    run: (...args) => hub(args, common),
    spawn: (...args) => runHub(args, common),
    startWorker: () => keep(runHub(['work'], { ...common, ...world.settings, ...demoCalendar }), 'worker ready'),
    startGateway: () =>
      keep(runHub(['serve'], { ...common, DATABASE_GATEWAY_URL: database.gatewayUrl }), 'gateway ready'),
    as: async (account) => hubClient(place.address, await sign(account)),
    async close() {
      for (const each of running) each.process.kill('SIGTERM');
      await Promise.all(running.map(({ finished }) => finished));
      await world.stop();
      await database.drop();
      place.remove();
    },
  };
}
