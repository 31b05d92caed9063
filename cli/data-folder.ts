import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError } from './output.js';

/** A name that the system forgets with the process that holds it, so that a kill -9 leaves no lock behind. */
function lockAddress(folder: string): string {
  const name = `hutong-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return path.join(os.tmpdir(), `${name}.sock`);
}

function tryListen(address: string | { host: string; port: number }): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    if (typeof address === 'string') server.listen(address, () => resolve(server));
    else server.listen(address.port, address.host, () => resolve(server));
  });
}

function isHeld(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Holds the data folder for this process: two hubs on one folder would run each other's database. */
export async function holdDataFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true });
  const address = lockAddress(folder);
  // Where the lock is a file, one left by a crash has nobody behind it.
  if (process.platform === 'darwin' && !(await isHeld(address))) rmSync(address, { force: true });
  const server = await tryListen(address);
  if (!server) {
    const message = `Another hub runs on ${folder}: stop it, or set HUB_DATA_DIR to another folder.`;
    throw new CommandError(message, 'usage');
  }
  server.unref();
  return () => new Promise((resolve) => void server.close(() => resolve()));
}

const portPatienceMs = 3_000;
const pollMs = 100;

/** Fails with one line where the port is taken; a gateway that is just leaving gets a moment to do so. */
export async function checkPort(host: string, port: number): Promise<void> {
  const deadline = Date.now() + portPatienceMs;
  for (;;) {
    const server = await tryListen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(
        `The gateway cannot listen on ${host}:${port} (${error.code}): set HUB_HOST and PORT.`,
        'usage',
      );
    });
    if (server) {
      await new Promise((resolve) => server.close(resolve));
      return;
    }
    if (Date.now() > deadline) {
      throw new CommandError(
        `Port ${port} is in use: stop the program that listens there, or set PORT to another.`,
        'usage',
      );
    }
    await sleep(pollMs);
  }
}
