import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../runtime/embedded-postgres.js';
import { prepareTemplate, serverVariable } from './server.js';

declare global {
  var hubTestServer: { readonly server: EmbeddedPostgres; readonly dataDir: string } | undefined;
}

/** One PostgreSQL for the whole run, with the migrations applied once. Not durable: it is thrown away. */
export default async function startTestServer(): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-jest-'));
  // The server runs as a user of its own where we are root, and must be able to enter.
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  globalThis.hubTestServer = { server, dataDir };
  process.env[serverVariable] = JSON.stringify(await prepareTemplate(server));
}
