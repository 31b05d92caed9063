import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.js';

/** Where a hub of a test lives: a data folder and a port of its own. */
export interface Place {
  readonly dataDir: string;
  readonly address: string;
  /** What tells a hub to live there, on the tiny demo world. */
  readonly settings: Readonly<Record<string, string>>;
  remove(): void;
}

export async function makePlace(): Promise<Place> {
  const dataDir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'hutong-journey-')));
  // Run as root, the embedded server is another user, who must be able to enter.
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  return {
    dataDir,
    address: `http://127.0.0.1:${port}`,
    settings: { HUB_DATA_DIR: dataDir, PORT: String(port), HUB_DEMO_SCALE: 'tiny' },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}
