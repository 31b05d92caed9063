import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server's own note in its data folder: who it is and where it listens. */
export interface ServerNote {
  readonly pid: number;
  readonly port: number;
}

/** What the hub remembers of its embedded server between starts; readable by its owner alone. */
export interface ServerSecrets {
  readonly adminPassword: string;
  readonly ownerPassword: string;
}

export function readNote(cluster: string): ServerNote | undefined {
  try {
    const [pid, , , port] = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process of a note is that cluster's server. After a kill -9 the note stays, and the number may by then
 * belong to anybody: such a process must neither be spoken to nor stopped.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const folder = words[words.indexOf('-D') + 1];
    return (
      path.basename(words[0] ?? '') === 'postgres' &&
      folder !== undefined &&
      realpathSync(folder) === realpathSync(cluster)
    );
  } catch {
    return false;
  }
}

const stopPatienceMs = 30_000;
const pollMs = 25;

/** Stops a server fast but cleanly: open statements are cancelled, everything committed is written. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + stopPatienceMs;
    while (isAlive(pid) && Date.now() < deadline) await sleep(pollMs);
  }
}
