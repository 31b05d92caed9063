import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectPath } from '../../runtime/paths.js';
import { freePort } from './free-port.js';

/** The whole hub as a newcomer starts it, on a small demo world of its own. */
export interface Stack {
  readonly address: string;
  readonly dataDir: string;
  /** A token of a demo account. */
  token(account: string): Promise<string>;
  /** Stops it as Ctrl-C does, and removes its data. */
  stop(): Promise<void>;
}

const readyWithinMs = 180_000;
const stopWithinMs = 45_000;
const pollMs = 200;
/** So much of what the hub said is told when it does not come up. */
const toldMax = 2_000;

async function isReady(address: string): Promise<boolean> {
  const response = await fetch(`${address}/health/ready`).catch(() => undefined);
  return response?.ok ?? false;
}

async function askToken(address: string, account: string): Promise<string> {
  const response = await fetch(`${address}/demo/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: account }),
  });
  if (!response.ok) throw new Error(`The demo account ${account} was not signed in: HTTP ${response.status}.`);
  return ((await response.json()) as { token: string }).token;
}

/** Starts `hub start` with the tiny demo world, and waits until the first sync is through and the gateway answers. */
export async function startStack(environment: Readonly<Record<string, string>> = {}): Promise<Stack> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-stack-'));
  // Run as root, the embedded server is another user, who must be able to enter.
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env;
  const hub = spawn(process.execPath, [projectPath('cli/hub.mjs'), 'start'], {
    env: { ...inherited, HUB_DATA_DIR: dataDir, PORT: String(port), HUB_DEMO_SCALE: 'tiny', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [hub.stdout, hub.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-toldMax)));
  }
  const ended = new Promise<number | null>((resolve) => hub.once('exit', (code) => resolve(code)));
  const stop = async () => {
    hub.kill('SIGINT');
    const timer = setTimeout(() => hub.kill('SIGKILL'), stopWithinMs);
    await ended;
    clearTimeout(timer);
    rmSync(dataDir, { recursive: true, force: true });
  };

  // The first sync comes before the welcome, which names the address.
  const deadline = Date.now() + readyWithinMs;
  while (!said.includes(address) || !(await isReady(address))) {
    const hasEnded = hub.exitCode !== null;
    if (hasEnded || Date.now() > deadline) {
      await stop();
      throw new Error(`The hub ${hasEnded ? 'ended' : 'was not ready in time'}. It last said:\n${said}`);
    }
    await sleep(pollMs);
  }
  return { address, dataDir, token: (account) => askToken(address, account), stop };
}
