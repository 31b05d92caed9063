import pg from 'pg';
import type { Config } from '../runtime/config.js';
import { checkDatabase } from '../runtime/database.js';
import { migrateQueues } from '../runtime/queue-backend.js';
import { migrate } from '../schema/migrations/migrate.js';
import { ensureDemoRootKey, ensureVault, readRootKey } from '../schema/vault/index.js';
import { required } from './composition.js';

/** Tables, the vault's keys and the queue's tables; answers the names of the migrations it applied. */
export async function migrateAll(config: Config): Promise<readonly string[]> {
  const ownerUrl = required(config.databaseUrl, 'DATABASE_URL');
  await checkDatabase(ownerUrl);
  const rootKey = config.mode === 'demo' ? ensureDemoRootKey(config.keyFile) : readRootKey(config.keyFile);
  const applied = await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'hub migrate' });
  await owner.connect();
  try {
    await ensureVault(owner, rootKey);
  } finally {
    await owner.end();
  }
  if (!config.redisUrl && config.queueDatabaseUrl) await migrateQueues(config.queueDatabaseUrl);
  return applied;
}
