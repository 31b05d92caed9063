import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type pg from 'pg';
import { openWith, sealWith } from './seal.js';
import { VaultError } from './vault-error.js';
import { Vault, type VaultKeys } from './vault.js';

const keyUses = ['SEAL', 'INDEX', 'HASH'] as const;
type KeyUse = (typeof keyUses)[number];

/** Anything that runs SQL: a client or a pool. */
type Database = Pick<pg.ClientBase, 'query'>;

interface KeyRow {
  readonly use: KeyUse;
  readonly version: number;
  readonly wrapped: Buffer;
  readonly root_check: Buffer;
}

const keyVersionMax = 255;

/** Tells a wrong root key from a damaged row, without saying anything about the key. */
function rootCheckOf(rootKey: Buffer): Buffer {
  return createHmac('sha256', rootKey).update('hutong vault root check').digest().subarray(0, 8);
}

function placeOf(use: KeyUse, version: number) {
  return { table: 'vault_key', column: 'wrapped', rowId: `${use}-${version}` };
}

async function insertKey(client: Database, rootKey: Buffer, use: KeyUse, version: number): Promise<void> {
  const wrapped = sealWith(createSecretKey(rootKey), 0, randomBytes(32), placeOf(use, version));
  await client.query(
    `insert into hub.vault_key (use, version, wrapped, root_check) values ($1, $2, $3, $4) on conflict do nothing`,
    [use, version, wrapped, rootCheckOf(rootKey)],
  );
}

/**
 * Makes the vault's first keys where there are none, and opens it. Needs the owner: no other role may write keys.
 * Safe to call by several processes at once.
 */
export async function ensureVault(client: Database, rootKey: Buffer): Promise<Vault> {
  for (const use of keyUses) {
    const { rowCount } = await client.query('select 1 from hub.vault_key where use = $1 limit 1', [use]);
    if (rowCount === 0) await insertKey(client, rootKey, use, 1);
  }
  return openVault(client, rootKey);
}

/** Opens the vault with the keys of the database. A wrong root key is one clear VaultError. */
export async function openVault(client: Database, rootKey: Buffer): Promise<Vault> {
  const { rows } = await client.query<KeyRow>(
    'select use, version, wrapped, root_check from hub.vault_key order by use, version',
  );
  for (const use of keyUses) {
    if (rows.some((row) => row.use === use)) continue;
    throw new VaultError(
      'keys-missing',
      `The database holds no ${use} key: run "hub migrate", or restore the table vault_key.`,
    );
  }
  const keys = rows.map((row) => ({ ...row, key: unwrap(row, rootKey) }));
  const last = (use: KeyUse): KeyObject => keys.findLast((row) => row.use === use)?.key as KeyObject;
  const seal = new Map(keys.filter((row) => row.use === 'SEAL').map((row) => [row.version, row.key]));
  return new Vault({ seal, index: last('INDEX'), hash: last('HASH') } satisfies VaultKeys);
}

function unwrap(row: KeyRow, rootKey: Buffer): KeyObject {
  if (!timingSafeEqual(row.root_check, rootCheckOf(rootKey))) {
    throw new VaultError(
      'root-key-wrong',
      'The root key is not the one this database was sealed with: set HUB_KEY_FILE to the key that belongs to it.',
    );
  }
  try {
    return createSecretKey(openWith(createSecretKey(rootKey), row.wrapped, placeOf(row.use, row.version)));
  } catch {
    throw new VaultError(
      'keys-damaged',
      `Key ${row.use} ${row.version} in vault_key is damaged: restore the table from a backup.`,
    );
  }
}

/**
 * Adds a new key for sealing and answers its version. Running processes go on with the old one until they restart;
 * values sealed before stay readable, and `Vault.isOutdated` finds them for sealing anew.
 *
 * The index and hash keys are not rotated so: their values carry no version, and a new key means every token anew.
 */
export async function rotateSealKey(client: Database, rootKey: Buffer): Promise<number> {
  const vault = await openVault(client, rootKey);
  const version = vault.keyVersion + 1;
  if (version > keyVersionMax)
    throw new VaultError('keys-damaged', `The vault has used all ${keyVersionMax} key versions.`);
  await insertKey(client, rootKey, 'SEAL', version);
  return version;
}

/** Wraps every key under a new root key, in one transaction of the caller. The old root key opens nothing afterwards. */
export async function rotateRootKey(client: Database, oldRootKey: Buffer, newRootKey: Buffer): Promise<void> {
  const { rows } = await client.query<KeyRow>('select use, version, wrapped, root_check from hub.vault_key for update');
  for (const row of rows) {
    const place = placeOf(row.use, row.version);
    const wrapped = sealWith(createSecretKey(newRootKey), 0, unwrap(row, oldRootKey).export(), place);
    await client.query('update hub.vault_key set wrapped = $3, root_check = $4 where use = $1 and version = $2', [
      row.use,
      row.version,
      wrapped,
      rootCheckOf(newRootKey),
    ]);
  }
}
