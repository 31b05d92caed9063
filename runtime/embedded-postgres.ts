import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { databaseRoles, guestUrl, provisionDatabases, provisionHub } from './database-roles.js';
import type { Logger } from './logger.js';
import { locateBinaries, type PostgresBinaries } from './postgres/binaries.js';
import { isServerOf, readNote, stopServer, type ServerSecrets } from './postgres/cluster.js';
import { findServerUser, giveFolder, shelteredCluster, shelter, type ServerUser } from './postgres/server-user.js';
import { serverSettings } from './postgres/settings.js';

export interface EmbeddedPostgres {
  /** The superuser's address of database `postgres`: for creating roles and databases, nothing else. */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Creates a role with a password and a database that it owns, unless they exist; answers its address. */
  createDatabase(database: string, role: string): Promise<string>;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The hub's data folder; the server lives in `postgres/` below it. */
  readonly dataDir: string;
  readonly logger?: Logger;
  /** False only for tests: a crash may then lose the database. */
  readonly durable?: boolean;
}

const hubDatabase = 'hub';
const adminRole = 'postgres';
const startPatienceMs = 60_000;
const pollMs = 25;
const portTriesMax = 5;
const logBytesMax = 8 * 1024 * 1024;

/** The cluster's folder: below the data folder, or, where its user cannot get there, in a shelter that a link names. */
async function prepareCluster(home: string, user: ServerUser): Promise<string> {
  const cluster = path.join(home, 'cluster');
  if (fs.existsSync(cluster)) return fs.realpathSync(cluster);
  fs.rmSync(cluster, { force: true });
  if (giveFolder(user, cluster)) return cluster;
  fs.rmdirSync(cluster);
  const sheltered = shelteredCluster(fs.realpathSync(home));
  const left = readNote(sheltered);
  if (left && isServerOf(sheltered, left.pid)) await stopServer(left.pid);
  fs.rmSync(sheltered, { recursive: true, force: true });
  giveFolder(user, sheltered);
  fs.symlinkSync(sheltered, cluster);
  return sheltered;
}

function readSecrets(home: string): ServerSecrets {
  const file = path.join(home, 'secrets.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as ServerSecrets;
  const secret = () => randomBytes(24).toString('base64url');
  const secrets = { adminPassword: secret(), ownerPassword: secret() };
  fs.writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

function createCluster(cluster: string, user: ServerUser, { initdb }: PostgresBinaries, secrets: ServerSecrets): void {
  // The server's user must be able to read the password, and nobody else for as long as the file lives.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hutong-'));
  const passwordFile = path.join(folder, 'password');
  try {
    fs.writeFileSync(passwordFile, secrets.adminPassword, { mode: 0o600 });
    if (user.ids) for (const file of [folder, passwordFile]) fs.chownSync(file, user.ids.uid, user.ids.gid);
    const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--lc-messages=C', '--no-instructions'];
    const made = spawnSync(
      initdb,
      [`--pgdata=${cluster}`, `--username=${adminRole}`, `--pwfile=${passwordFile}`, ...flags],
      {
        cwd: '/',
        encoding: 'utf8',
        ...user.ids,
      },
    );
    if (made.status !== 0)
      throw new Error(`The embedded PostgreSQL could not be set up in ${cluster}: ${lastLine(made.stderr)}`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? 'it says nothing';
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve((address as { port: number }).port));
    });
  });
}

/** The port of the last start where it is free, so that a noted address stays good; else any. */
async function choosePort(home: string): Promise<number> {
  const file = path.join(home, 'port');
  const last = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const port = last > 0 && (await isFree(last)) ? last : await anyFreePort();
  fs.writeFileSync(file, String(port));
  return port;
}

function adminUrlOf(port: number, secrets: ServerSecrets): string {
  return `postgresql://${adminRole}:${secrets.adminPassword}@127.0.0.1:${port}/postgres`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits for a server to accept connections; false once it is gone or patience ends. */
async function waitUntilReady(url: string, isRunning: () => boolean): Promise<boolean> {
  const deadline = Date.now() + startPatienceMs;
  while (isRunning() && Date.now() < deadline) {
    if (await answers(url)) return true;
    await sleep(pollMs);
  }
  return false;
}

interface Server {
  readonly pid: number;
  readonly port: number;
}

/** Starts the server on a free port. Others may take the port between our look and its start, hence the tries. */
async function launch(
  home: string,
  cluster: string,
  user: ServerUser,
  binaries: PostgresBinaries,
  secrets: ServerSecrets,
  durable: boolean,
): Promise<Server> {
  const logFile = path.join(home, 'server.log');
  if (fs.existsSync(logFile) && fs.statSync(logFile).size > logBytesMax) fs.rmSync(logFile);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(home);
    const log = fs.openSync(logFile, 'a', 0o600);
    // A session of its own: the terminal's Ctrl-C must reach the hub, which stops the server last.
    const child = spawn(binaries.postgres, ['-D', cluster, ...serverSettings(port, durable)], {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      ...user.ids,
    });
    fs.closeSync(log);
    let isRunning = true;
    child.once('exit', () => (isRunning = false));
    child.once('error', () => (isRunning = false));
    if (await waitUntilReady(adminUrlOf(port, secrets), () => isRunning)) {
      child.unref();
      return { pid: child.pid as number, port };
    }
    if (isRunning) await stopServer(child.pid as number);
    if (attempt === portTriesMax) {
      throw new Error(
        `The embedded PostgreSQL did not start: ${lastLine(fs.readFileSync(logFile, 'utf8'))} (${logFile})`,
      );
    }
    fs.rmSync(path.join(home, 'port'), { force: true });
    // Children of a server that was killed may still be leaving.
    await sleep(pollMs * 2 ** (attempt + 2));
  }
}

/** The server of this data folder if one runs: left by a start that was killed, or shared with a running hub. */
async function findRunning(home: string, cluster: string): Promise<Server | undefined> {
  const note = readNote(cluster);
  if (!note) return undefined;
  if (!isServerOf(cluster, note.pid)) {
    fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const url = adminUrlOf(note.port, readSecrets(home));
  return (await waitUntilReady(url, () => isServerOf(cluster, note.pid))) ? note : undefined;
}

function ownerUrlOf(server: Server, secrets: ServerSecrets): string {
  return `postgresql://${databaseRoles.owner}:${secrets.ownerPassword}@127.0.0.1:${server.port}/${hubDatabase}`;
}

/** The owner's address of the server that runs on this data folder, for a command beside a running hub. */
export async function findEmbeddedPostgres(dataDir: string): Promise<{ ownerUrl: string } | undefined> {
  const home = path.join(dataDir, 'postgres');
  const cluster = path.join(home, 'cluster');
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) return undefined;
  const server = await findRunning(home, fs.realpathSync(cluster));
  return server && { ownerUrl: ownerUrlOf(server, readSecrets(home)) };
}

/** Starts the hub's own PostgreSQL, made on the first start; takes over one that an earlier hub left running. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = path.join(options.dataDir, 'postgres');
  fs.mkdirSync(home, { recursive: true });
  const user = findServerUser();
  const cluster = await prepareCluster(home, user);
  const secrets = readSecrets(home);
  const binaries = await locateBinaries(user, shelter);
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    options.logger?.info('creating the embedded database');
    createCluster(cluster, user, binaries, secrets);
  }
  const found = await findRunning(home, cluster);
  if (found) options.logger?.info({ port: found.port }, 'taking over the embedded database that is running');
  const server = found ?? (await launch(home, cluster, user, binaries, secrets, options.durable ?? true));
  const adminUrl = adminUrlOf(server.port, secrets);
  const ownerUrl = ownerUrlOf(server, secrets);
  await provisionHub(adminUrl, ownerUrl);
  return {
    adminUrl,
    ownerUrl,
    port: server.port,
    pid: server.pid,
    createDatabase: async (database, role) => {
      const url = guestUrl(ownerUrl, role, database);
      await provisionDatabases(adminUrl, [url], [url]);
      return url;
    },
    stop: () => stopServer(server.pid),
  };
}
