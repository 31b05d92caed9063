import { existsSync } from 'node:fs';
import path from 'node:path';
import { roleUrl } from '../../runtime/database-roles.js';
import type { EmbeddedPostgres } from '../../runtime/embedded-postgres.js';
import { migrateQueues } from '../../runtime/queue-backend.js';

/** How a test file's process learns of the server that the run's start brought up. */
export const serverVariable = 'HUB_TEST_SERVER';

export interface TestServer {
  readonly adminUrl: string;
  /** The owner's address of the migrated database that every test file clones. */
  readonly templateUrl: string;
}

type Migrate = (ownerUrl: string) => Promise<unknown>;

/** The migrations lie in a room that the kit does not own; a checkout without them still has a database to test on. */
async function findMigrate(): Promise<Migrate | undefined> {
  const file = path.join(import.meta.dirname, '../../schema/migrations/migrate.js');
  if (!existsSync(file)) return undefined;
  return ((await import(file)) as { migrate: Migrate }).migrate;
}

export async function prepareTemplate(server: EmbeddedPostgres): Promise<TestServer> {
  const migrate = await findMigrate();
  await migrate?.(server.ownerUrl);
  await migrateQueues(roleUrl(server.ownerUrl, 'queue'));
  return { adminUrl: server.adminUrl, templateUrl: server.ownerUrl };
}
