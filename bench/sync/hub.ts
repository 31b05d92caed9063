import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { databaseUrlOf, roleUrl } from '../../runtime/database-roles.js';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres.js';
import { migrateQueues } from '../../runtime/queue-backend.js';
import { migrate } from '../../schema/migrations/migrate.js';
import { ensureVault } from '../../schema/vault/index.js';

/** A hub's database of the benchmark's own, durable as a real one, and a folder for files. Thrown away at the end. */
export interface BenchHub {
  readonly folder: string;
  readonly ownerUrl: string;
  /** The server's superuser. */
  readonly adminUrl: string;
  readonly workerUrl: string;
  readonly queueUrl: string;
  readonly rootKey: Buffer;
  readonly owner: pg.Client;
  /** The server's first process. */
  readonly serverPid: number;
  /** Empties everything but the migrations and the vault. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBenchHub(): Promise<BenchHub> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const rootKey = randomBytes(32);
  await migrate(server.ownerUrl);
  await migrateQueues(roleUrl(server.ownerUrl, 'queue'));
  const owner = new pg.Client({ connectionString: server.ownerUrl, application_name: 'bench' });
  await owner.connect();
  await ensureVault(owner, rootKey);
  return {
    folder,
    ownerUrl: server.ownerUrl,
    adminUrl: server.adminUrl,
    workerUrl: roleUrl(server.ownerUrl, 'worker'),
    queueUrl: roleUrl(server.ownerUrl, 'queue'),
    rootKey,
    owner,
    serverPid: server.pid,
    async empty() {
      const { rows } = await owner.query<{ name: string }>(
        `select tablename as name from pg_tables
         where schemaname = 'hub' and tablename <> all(array['migration', 'vault_key', 'area', 'database_home'])`,
      );
      await owner.query(`truncate ${rows.map(({ name }) => `hub.${name}`).join(', ')}`);
      await owner.query('insert into hub.filing (number) values (0)');
      const admin = new pg.Client({ connectionString: databaseUrlOf(server.adminUrl, 'hub') });
      await admin.connect();
      try {
        await admin.query('checkpoint');
      } finally {
        await admin.end();
      }
    },
    async stop() {
      await owner.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
