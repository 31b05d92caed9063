import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { ensureVault, openVault, rotateRootKey, rotateSealKey } from './keys.js';
import { ensureDemoRootKey, readRootKey } from './root-key.js';

const place = { table: 'person', column: 'phone_sealed', rowId: '0199f0c0-0000-8000-8000-000001000000' };

describe('the keys of the vault', () => {
  const rootKey = randomBytes(32);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('are missing in a new database, which says what to run', async () => {
    await expect(openVault(database.gateway(), rootKey)).rejects.toThrow(/run "hub migrate"/);
  });

  it('are made once, however many start at a time, and open for gateway and worker', async () => {
    const vaults = await Promise.all([1, 2, 3].map(() => ensureVault(database.owner(), rootKey)));
    const sealed = (vaults[0] as (typeof vaults)[0]).seal('13812345678', place);
    expect((await openVault(database.gateway(), rootKey)).open(sealed, place)).toBe('13812345678');
    const worker = await openVault(database.worker(), rootKey);
    expect(worker.blindIndex('phone', '13812345678')).toBe(
      (vaults[2] as (typeof vaults)[0]).blindIndex('phone', '13812345678'),
    );
  });

  it('do not open with another root key, in one clear line', async () => {
    await expect(openVault(database.gateway(), randomBytes(32))).rejects.toThrow(
      /^The root key is not the one .* HUB_KEY_FILE .*\.$/,
    );
  });

  it('are written by the owner alone', async () => {
    await expect(rotateSealKey(database.worker(), rootKey)).rejects.toThrow(/permission denied/);
  });

  it('rotate: what was sealed stays readable, what is sealed next has the new version', async () => {
    const before = await openVault(database.owner(), rootKey);
    const sealed = before.seal('13812345678', place);
    expect(await rotateSealKey(database.owner(), rootKey)).toBe(before.keyVersion + 1);
    const after = await openVault(database.gateway(), rootKey);
    expect(after.open(sealed, place)).toBe('13812345678');
    expect(after.isOutdated(sealed)).toBe(true);
    expect(after.keyVersion).toBe(before.keyVersion + 1);
  });

  it('are wrapped anew under another root key, and the old one opens nothing', async () => {
    const sealed = (await openVault(database.owner(), rootKey)).seal('13812345678', place);
    const next = randomBytes(32);
    const client = await database.owner().connect();
    try {
      await client.query('begin');
      await rotateRootKey(client, rootKey, next);
      await client.query('commit');
    } finally {
      client.release();
    }
    expect((await openVault(database.gateway(), next)).open(sealed, place)).toBe('13812345678');
    await expect(openVault(database.gateway(), rootKey)).rejects.toThrow(/not the one/);
  });
});

describe('the root key file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made by the demo for its owner alone, and kept', () => {
    const file = path.join(folder, 'keys', 'root.key');
    const key = ensureDemoRootKey(file);
    expect(key).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(ensureDemoRootKey(file)).toEqual(key);
  });

  it('is named where it is missing or holds no key', () => {
    const file = path.join(folder, 'root.key');
    expect(() => readRootKey(file)).toThrow(`${file} cannot be read (ENOENT)`);
    writeFileSync(file, 'not a key');
    expect(() => readRootKey(file)).toThrow(/does not hold 32 bytes in base64/);
  });
});
