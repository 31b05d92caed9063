import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectPath } from '../runtime/paths.js';

const readyWithinMs = 300_000;
const pollMs = 250;

async function isReady(address: string): Promise<boolean> {
  const response = await fetch(`${address}/health/ready`).catch(() => undefined);
  return response?.ok ?? false;
}

export interface BenchStack {
  stop(): Promise<void>;
}

/** Uses the hub that answers at `address`, or starts one with the settings of this process and stops it afterwards. */
export async function provideStack(address: string): Promise<BenchStack> {
  if (await isReady(address)) return { stop: async () => undefined };
  process.stderr.write('No hub answers there; starting one. Its first start syncs both demo communities.\n');
  const hub = spawn(process.execPath, [projectPath('cli/hub.mjs'), 'start'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  hub.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => hub.once('exit', () => resolve()));
  const stop = async () => {
    hub.kill('SIGINT');
    await ended;
  };
  const deadline = Date.now() + readyWithinMs;
  // The welcome names the address once the first sync is through; health alone would be too early.
  while (!(said.includes(address) && (await isReady(address)))) {
    if (hub.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error('The hub did not come up: run "npm start" and read what it says.');
    }
    await sleep(pollMs);
  }
  return { stop };
}
