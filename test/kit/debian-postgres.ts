import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.js';

/** A PostgreSQL as Debian ships it: what an installation has, with the programs that the embedded one lacks. */
export interface DebianPostgres {
  readonly adminUrl: string;
  /** Runs one of its programs, `pg_dump` say, to its end. */
  run(program: string, ...args: string[]): string;
  /** The machine burns: the server is killed and its disk is gone. */
  lose(): Promise<void>;
  stop(): Promise<void>;
}

const root = '/usr/lib/postgresql';
const readyWithinMs = 20_000;
const pollMs = 50;

function programs(): string {
  const versions = existsSync(root) ? readdirSync(root).filter((name) => existsSync(`${root}/${name}/bin/initdb`)) : [];
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  if (newest === undefined) throw new Error('Debian\'s PostgreSQL is missing: "apt-get install postgresql".');
  return `${root}/${newest}/bin`;
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian's package has made. */
function serverUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function waitFor(adminUrl: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    const client = new pg.Client({ connectionString: adminUrl });
    client.on('error', () => undefined);
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isThere) return;
    if (hasEnded() || Date.now() > deadline) throw new Error("Debian's PostgreSQL did not start.");
    await sleep(pollMs);
  }
}

/** Starts a new cluster on a free port, with the settings that docs/OPERATIONS asks for. */
export async function startDebianPostgres(): Promise<DebianPostgres> {
  const bin = programs();
  const user = serverUser();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-debian-'));
  chmodSync(folder, 0o755);
  const password = path.join(folder, 'password');
  const data = path.join(folder, 'data');
  writeFileSync(password, 'postgres\n', { mode: 0o600 });
  if (user.uid !== undefined) for (const each of [folder, password]) chownSync(each, user.uid, user.gid);
  const identity = { ...user, cwd: folder };
  const cluster = ['-D', data, '-U', 'postgres', `--pwfile=${password}`, '--auth=scram-sha-256', '-E', 'UTF8'];
  execFileSync(`${bin}/initdb`, [...cluster, '--locale=C.UTF-8', '--no-sync'], { ...identity, stdio: 'ignore' });
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', log_parameter_max_length: 0, log_parameter_max_length_on_error: 0, log_error_verbosity: 'terse' }; // prettier-ignore
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(`${bin}/postgres`, ['-D', data, ...args], { ...identity, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const adminUrl = `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
  await waitFor(adminUrl, () => server.exitCode !== null);
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    adminUrl,
    run: (program, ...rest) => execFileSync(`${bin}/${program}`, rest, { encoding: 'utf8', stdio: 'pipe' }),
    lose: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
  };
}
