import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** Debian's OpenSSH serving SFTP on this machine to the user who runs the tests. */
export interface SshServer {
  readonly port: number;
  readonly user: string;
  /** `SHA256:...` of its host key. */
  readonly fingerprint: string;
  /** The host key as a line without a host name. */
  readonly hostKey: string;
  /** The private key that may sign in. */
  readonly privateKey: string;
  /** Address of a folder of this machine over SFTP. */
  url(folder: string): string;
  /** Kills the processes that serve connections; the server itself goes on. */
  killSessions(): number;
  /** The server is gone, its connections included. */
  stop(): Promise<void>;
}

const readyWithinMs = 10_000;
const pollMs = 20;

function makeKey(folder: string, name: string): { file: string; publicKey: string } {
  const file = path.join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file]);
  return { file, publicKey: readFileSync(`${file}.pub`, 'utf8').trim() };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('data', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

/** Processes that a process started, and those that they started. */
function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Ended between the two looks.
    }
  }
  const found: number[] = [];
  const queue = [pid];
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    const children = [...parents].filter(([, of]) => of === parent).map(([child]) => child);
    queue.push(...children);
    found.push(...children);
  }
  return found;
}

function kill(pids: readonly number[]): number {
  let killed = 0;
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
      killed += 1;
    } catch {
      // Ended by itself.
    }
  }
  return killed;
}

async function waitUntilReady(server: ChildProcess, port: number, said: () => string): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (!(await answers(port))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      throw new Error(`sshd did not start (is openssh-server installed?): ${said()}`);
    }
    await sleep(pollMs);
  }
}

export async function startSshServer(options: { port?: number } = {}): Promise<SshServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-sshd-'));
  const port = options.port ?? (await freePort());
  const host = makeKey(folder, 'host-key');
  const client = makeKey(folder, 'client-key');
  writeFileSync(path.join(folder, 'authorized'), `${client.publicKey}\n`, { mode: 0o600 });
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${host.file}`,
    'PidFile none',
    `AuthorizedKeysFile ${path.join(folder, 'authorized')}`,
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin yes',
    'PasswordAuthentication yes',
    'KbdInteractiveAuthentication no',
    'Subsystem sftp internal-sftp',
    'ForceCommand internal-sftp',
  ];
  writeFileSync(path.join(folder, 'config'), `${config.join('\n')}\n`);
  // As root, sshd wants an empty folder to lock its unprivileged half into; a service manager would have made it.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', path.join(folder, 'config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (piece: Buffer) => {
    log = `${log}${piece.toString()}`.slice(-4_000);
  });
  const ended = once(server, 'exit');
  await waitUntilReady(server, port, () => log);
  const user = os.userInfo().username;
  const fingerprint = execFileSync('ssh-keygen', ['-lf', `${host.file}.pub`], { encoding: 'utf8' }).split(' ')[1] ?? '';
  return {
    port,
    user,
    fingerprint,
    hostKey: host.publicKey.split(' ').slice(0, 2).join(' '),
    privateKey: readFileSync(client.file, 'utf8'),
    url: (at) => `sftp://${user}@127.0.0.1:${port}${at}`,
    killSessions: () => kill(descendants(server.pid as number)),
    async stop() {
      kill([...descendants(server.pid as number), server.pid as number]);
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
