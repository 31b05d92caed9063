import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Config } from '../runtime/config.js';
import { grantBackup, provisionBackupRole, provisionDatabases } from '../runtime/database-roles.js';
import { checkDatabase } from '../runtime/database.js';
import { projectPath } from '../runtime/paths.js';
import { migrateQueues } from '../runtime/queue-backend.js';
import { migrate } from '../schema/migrations/migrate.js';
import { parseAreaNames, writeAreaNames } from '../schema/region/area-names.js';
import { ensureDemoRootKey, ensureVault, readRootKey } from '../schema/vault/index.js';
import { required } from './composition.js';

/** The roles and databases that are missing, on a server of the installation's own. */
async function provision(adminUrl: string, config: Config, ownerUrl: string): Promise<void> {
  await checkDatabase(adminUrl);
  const queue = config.redisUrl ? [] : [required(config.queueDatabaseUrl, 'DATABASE_QUEUE_URL')];
  const guests = [config.gatewayDatabaseUrl, config.workerDatabaseUrl].filter((url) => url !== undefined);
  await provisionDatabases(adminUrl, [ownerUrl, ...guests, ...queue], [ownerUrl, ...queue]);
  if (config.backupDatabaseUrl) await provisionBackupRole(adminUrl, config.backupDatabaseUrl);
}

/** Roles and empty databases, and nothing in them: what a backup is restored into. */
export async function provisionOnly(config: Config): Promise<void> {
  const ownerUrl = required(config.databaseUrl, 'DATABASE_URL');
  await provision(required(config.adminDatabaseUrl, 'DATABASE_ADMIN_URL'), config, ownerUrl);
}

async function asOwner<Result>(ownerUrl: string, act: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'hub migrate' });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await act(owner);
  } finally {
    await owner.end();
  }
}

/** Writes the area names of a CSV file's text; answers how many are new. */
export async function writeAreaFile(ownerUrl: string, text: string): Promise<number> {
  const areas = parseAreaNames(text);
  await checkDatabase(ownerUrl);
  return asOwner(ownerUrl, (owner) => writeAreaNames(owner, areas));
}

/** Names that come with the checkout: down to the counties, and in the demo its communities. */
function areasAtHand(config: Config): string[] {
  return ['schema/region/areas.csv', ...(config.mode === 'demo' ? ['demo/areas.csv'] : [])];
}

/** Tables, the vault's keys, the names of areas and the queue's tables; answers the names of the migrations it applied. */
export async function migrateAll(config: Config): Promise<readonly string[]> {
  const ownerUrl = required(config.databaseUrl, 'DATABASE_URL');
  if (config.adminDatabaseUrl) await provision(config.adminDatabaseUrl, config, ownerUrl);
  await checkDatabase(ownerUrl);
  const rootKey = config.mode === 'demo' ? ensureDemoRootKey(config.keyFile) : readRootKey(config.keyFile);
  const applied = await migrate(ownerUrl);
  await asOwner(ownerUrl, async (owner) => {
    await ensureVault(owner, rootKey);
    for (const file of areasAtHand(config)) {
      await writeAreaNames(owner, parseAreaNames(readFileSync(projectPath(file), 'utf8')));
    }
    if (config.backupDatabaseUrl) await grantBackup(owner, config.backupDatabaseUrl);
  });
  if (!config.redisUrl && config.queueDatabaseUrl) await migrateQueues(config.queueDatabaseUrl);
  return applied;
}
