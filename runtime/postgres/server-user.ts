import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Who runs the server. PostgreSQL refuses to run as root, so root hands it to a user of its own. */
export interface ServerUser {
  readonly name: string;
  /** Undefined: the server runs as whoever runs us. */
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
}

const userName = 'postgres';
/** Where root keeps what the server user must reach and the checkout hides. */
const shelterRoot = '/var/lib/hutong';

function idOf(flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, userName], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

/** The server's user; as root it is created where the machine has none. */
export function findServerUser(): ServerUser {
  if (process.getuid?.() !== 0) return { name: 'the current user', ids: undefined };
  if (idOf('-u') === undefined) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', userName]);
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (uid !== undefined && gid !== undefined) return { name: userName, ids: { uid, gid } };
  throw new Error(
    `PostgreSQL does not run as root, and the system user "${userName}" cannot be created: run as another user.`,
  );
}

/** Makes `folder` the server user's own; answers whether that user can then enter it. */
export function giveFolder(user: ServerUser, folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!user.ids) return true;
  chownSync(folder, user.ids.uid, user.ids.gid);
  return spawnSync('test', ['-w', folder], { cwd: '/', ...user.ids }).status === 0;
}

/** A folder of the hub's own outside the checkout, open to the server user. */
export function shelter(): string {
  mkdirSync(shelterRoot, { recursive: true });
  chmodSync(shelterRoot, 0o755);
  return shelterRoot;
}

/** The shelter of the cluster that belongs to `home`: named after it, so that a home made anew replaces what the last one left. */
export function shelteredCluster(home: string): string {
  return path.join(shelter(), `cluster-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
}
