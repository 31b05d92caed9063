import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, cpSync, mkdirSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries, type PostgresBinaries } from '../../runtime/postgres/binaries.js';
import { findServerUser, shelter, type ServerUser } from '../../runtime/postgres/server-user.js';
import { serverSettings } from '../../runtime/postgres/settings.js';
import { freePort } from '../kit/free-port.js';
import { keepInSight } from './processes.js';

const readyWithinMs = 30_000;
const pollMs = 20;

/**
 * Settings beside the embedded server's own. What a killed server has written stays with the system, so nothing is lost
 * without fsync; a machine that loses its power is not among the faults. Small segments of the log: a limit on the size of a
 * file can then tell tables from the log.
 */
const extraSettings = ['fsync=off', 'shared_buffers=48MB', 'max_connections=80', 'log_min_messages=error'];

/** A PostgreSQL cluster in a folder of ours, to be killed and started again. */
export class Cluster {
  #server: ChildProcess | undefined;
  #port = 0;

  private constructor(
    readonly folder: string,
    private readonly binaries: PostgresBinaries,
    private readonly user: ServerUser,
  ) {}

  static async create(folder: string): Promise<Cluster> {
    const user = findServerUser();
    const cluster = new Cluster(folder, await locateBinaries(user, shelter), user);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user.ids) chownSync(folder, user.ids.uid, user.ids.gid);
    const flags = [
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '--wal-segsize=1',
    ];
    const made = spawnSync(cluster.binaries.initdb, [`--pgdata=${folder}`, ...flags], {
      cwd: '/',
      encoding: 'utf8',
      ...user.ids,
    });
    if (made.status !== 0) throw new Error(`The cluster could not be made: ${made.stderr}`);
    return cluster;
  }

  /** A copy of this cluster, which must be stopped. */
  copyTo(folder: string): Cluster {
    if (spawnSync('cp', ['-a', this.folder, folder]).status !== 0) cpSync(this.folder, folder, { recursive: true });
    return new Cluster(folder, this.binaries, this.user);
  }

  get port(): number {
    return this.#port;
  }

  get logFile(): string {
    return `${this.folder}.log`;
  }

  get log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** A server that may not write large files cannot write a large log either. */
  forgetLog(): void {
    truncateSync(this.logFile);
  }

  /** The superuser's address of a database. */
  url(database: string): string {
    return `postgresql://postgres@127.0.0.1:${this.#port}/${database}`;
  }

  get isRunning(): boolean {
    return this.#server !== undefined && this.#server.exitCode === null && this.#server.signalCode === null;
  }

  /** Every process of the server, its postmaster first. */
  get pids(): number[] {
    const postmaster = this.#server?.pid;
    if (postmaster === undefined || !this.isRunning) return [];
    const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim();
    return [postmaster, ...children.split(' ').filter(Boolean).map(Number)];
  }

  /**
   * No file of the server may grow beyond this; null lifts the limit. Children inherit it. Asked as the server's own user: even
   * root may be denied another's limits.
   */
  limitFiles(bytes: number | null): void {
    const done = new Set<number>();
    // A child that is born between two looks has the limit that its postmaster had then.
    for (let pids = this.pids; pids.some((pid) => !done.has(pid)); pids = this.pids) {
      for (const pid of pids.filter((one) => !done.has(one))) {
        this.#limit(pid, bytes);
        done.add(pid);
      }
    }
  }

  #limit(pid: number, bytes: number | null): void {
    const words = [`--pid=${pid}`, `--fsize=${bytes ?? 'unlimited'}:unlimited`];
    const { status, stderr } = spawnSync('prlimit', words, { encoding: 'utf8', cwd: '/', ...this.user.ids });
    if (status !== 0 && isThere(pid)) throw new Error(`prlimit (of util-linux) failed: ${stderr ?? 'it is missing'}`);
  }

  /** Sees that the server answers, whatever a trial has left of it. */
  async repair(): Promise<void> {
    if (this.isRunning && (await this.answers())) return;
    await this.stop('SIGKILL');
    await this.start();
  }

  async start(): Promise<void> {
    if (this.isRunning) return;
    this.#port ||= await freePort();
    const settings = serverSettings(this.#port, true);
    const log = openSync(this.logFile, 'a', 0o600);
    const extra = extraSettings.flatMap((setting) => ['-c', setting]);
    this.#server = spawn(this.binaries.postgres, ['-D', this.folder, ...settings, ...extra], {
      cwd: '/',
      stdio: ['ignore', log, log],
      ...this.user.ids,
    });
    closeSync(log);
    // Killed, it would leave its shared memory behind.
    keepInSight(this.#server, 'SIGQUIT');
    const deadline = Date.now() + readyWithinMs;
    while (!(await this.answers())) {
      if (!this.isRunning || Date.now() > deadline)
        throw new Error(`PostgreSQL did not start: ${this.log.slice(-500)}`);
      await sleep(pollMs);
    }
  }

  /** `SIGINT` ends it in order; `SIGQUIT` at once, as a crash does; `SIGKILL` leaves its children to find out. */
  async stop(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
    const server = this.#server;
    if (server === undefined || !this.isRunning) return;
    const children = this.pids.slice(1);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
    while (children.some((pid) => isThere(pid))) await sleep(pollMs);
    if (signal === 'SIGKILL') rmSync(path.join(this.folder, 'postmaster.pid'), { force: true });
  }

  async answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url('postgres'), connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs statements of the superuser. */
export async function asAdmin<Result>(url: string, act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'chaos' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
