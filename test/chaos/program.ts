import { spawn } from 'node:child_process';
import path from 'node:path';
import { keepInSight } from './processes.js';

/** The `hub` command of the build that this file belongs to. */
export const ownProgram = path.join(import.meta.dirname, '../../cli/main.js');

/** Runs a command of the hub to its end; throws what it said where it fails. */
export async function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  keepInSight(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`"hub ${args.join(' ')}" failed: ${said}`);
}
