import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { departmentSettings, readConfig, SettingError, withDatabase } from './config.js';
import { renderSettingsTable, settings } from './settings.js';

const owner = 'postgresql://hub_owner:s3cret@db:5432/hub';
const production = { DATABASE_URL: owner, HUB_KEY_FILE: '/keys/root.key', HUB_JWT_JWKS_FILE: '/keys/jwks.json' };

describe('the settings', () => {
  it('are those of the demo where nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 4000,
      dataDir: path.resolve('.hub'),
      databaseUrl: undefined,
      redisUrl: undefined,
      syncCron: '0 2 * * *',
      timezone: 'Asia/Shanghai',
      keyFile: path.resolve('.hub/keys/root.key'),
    });
  });

  it('mean production as soon as a database is set', () => {
    expect(readConfig(production).mode).toBe('production');
    expect(readConfig({ DATABASE_URL: owner, HUB_MODE: 'demo' }).mode).toBe('demo');
  });

  it.each([
    [{ PORT: '99999' }, 'PORT is "99999", but it takes a port number from 1 to 65535.'],
    [{ HUB_MODE: 'prod' }, 'HUB_MODE is "prod", but it takes "demo" or "production".'],
    [
      { HUB_TIMEZONE: 'Asia/Wuhan' },
      'HUB_TIMEZONE is "Asia/Wuhan", but it takes an IANA time zone, such as Asia/Shanghai.',
    ],
    [
      { HUB_SYNC_CRON: 'nightly' },
      'HUB_SYNC_CRON is "nightly", but it takes a cron pattern of five fields, such as 0 2 * * *.',
    ],
    [
      { DATABASE_URL: 'mysql://u:hunter2@h/d' },
      'DATABASE_URL is not such an address, but it takes postgresql://user:password@host:port/database.',
    ],
    [
      { HUB_MODE: 'production' },
      'DATABASE_URL is not set, and HUB_MODE=production needs it: it takes postgresql://user:password@host:port/database.',
    ],
    [
      { DATABASE_URL: owner },
      'HUB_KEY_FILE is not set, and HUB_MODE=production needs it: it takes a path of a file with 32 random bytes in base64.',
    ],
  ])('stop the start with one line: %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(new SettingError(message));
  });

  it('keep the keys apart from the data in production', () => {
    const inside = { ...production, HUB_DATA_DIR: '/srv/hub', HUB_KEY_FILE: '/srv/hub/../hub/root.key' };
    expect(() => readConfig(inside)).toThrow(/^HUB_KEY_FILE lies inside HUB_DATA_DIR/);
    expect(readConfig({ ...inside, HUB_KEY_FILE: '/srv/hub-keys/root.key' }).keyFile).toBe('/srv/hub-keys/root.key');
  });

  it('derive one address a role, each with a password of its own', () => {
    const { gatewayDatabaseUrl, workerDatabaseUrl, queueDatabaseUrl } = withDatabase(readConfig({}), owner);
    expect(new URL(gatewayDatabaseUrl as string)).toMatchObject({
      username: 'hub_gateway',
      host: 'db:5432',
      pathname: '/hub',
    });
    expect(new URL(workerDatabaseUrl as string)).toMatchObject({ username: 'hub_worker', pathname: '/hub' });
    expect(new URL(queueDatabaseUrl as string)).toMatchObject({ username: 'hub_queue', pathname: '/hub_queue' });
    const passwords = [owner, gatewayDatabaseUrl, workerDatabaseUrl, queueDatabaseUrl].map(
      (url) => new URL(url as string).password,
    );
    expect(new Set(passwords).size).toBe(4);
  });

  it('may lie in files, which is how containers hand in secrets', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-secrets-'));
    const file = path.join(folder, 'value');
    writeFileSync(file, 'redis://queue:6379\n');
    expect(readConfig({ REDIS_URL_FILE: file }).redisUrl).toBe('redis://queue:6379');
    expect(departmentSettings(readConfig({ HUB_WATER_SUPPLY_SECRET_FILE: file }), 'water-supply')).toMatchObject({
      secret: 'redis://queue:6379',
    });
    expect(() => readConfig({ REDIS_URL_FILE: file, REDIS_URL: 'redis://other' })).toThrow(
      /^REDIS_URL and REDIS_URL_FILE are both set/,
    );
    rmSync(folder, { recursive: true });
    expect(() => readConfig({ REDIS_URL_FILE: file })).toThrow(/^REDIS_URL_FILE: .* cannot be read \(ENOENT\)/);
  });

  it('leave a department its own, however it is called', () => {
    const config = readConfig({
      HUB_WATER_SUPPLY_CLIENT_ID: 'w',
      HUB_WATER_SUPPLY_URL: 'u',
      HUB_WATER_TOWER_URL: 'x',
      PORT: '1',
    });
    expect(departmentSettings(config, 'water-supply')).toEqual({ clientId: 'w', url: 'u' });
  });

  it('let connectors go to this machine in the demo, and in production only where the list says', () => {
    expect(readConfig({}).connectorHosts.map(({ host }) => host)).toEqual(['127.0.0.1', '::1', 'localhost']);
    expect(readConfig(production).connectorHosts).toEqual([]);
    expect(readConfig({ ...production, HUB_CONNECTOR_HOSTS: 'a.example:443' }).connectorHosts).toEqual([
      { host: 'a.example', port: 443, insecure: false },
    ]);
    expect(() => readConfig({ HUB_CONNECTOR_HOSTS: 'https://a.example' })).toThrow(
      /^HUB_CONNECTOR_HOSTS is .*hosts separated/,
    );
  });

  it('are each described in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const name of Object.keys(settings)) expect(renderSettingsTable(language)).toContain(`| \`${name}\` |`);
    }
  });
});
