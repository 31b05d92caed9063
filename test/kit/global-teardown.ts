import { realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

export default async function stopTestServer(): Promise<void> {
  if (!globalThis.hubTestServer) return;
  const { server, dataDir } = globalThis.hubTestServer;
  await server.stop();
  // The cluster may lie in a shelter outside the folder; both go.
  rmSync(realpathSync(path.join(dataDir, 'postgres/cluster')), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
