import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { heapFlags, smallHeapEnvironment } from '../runtime/heap-flags.js';
import { CommandError } from './output.js';
import { isReadyMessage, type ReadyMessage } from './parent.js';

export interface ChildOptions {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logDir: string;
  /** Modules loaded before the program. */
  readonly preload?: readonly string[];
  /** MiB of JavaScript heap at which V8 collects in earnest; without it V8 takes what the machine has. */
  readonly heapMibMax?: number;
  /** Reads a line of standard output as "ready"; without it the child says so by message. */
  readonly parseReady?: (line: string) => ReadyMessage | undefined;
  readonly readyTimeoutMs: number;
}

export interface Child<Ready extends ReadyMessage = ReadyMessage> {
  readonly name: string;
  readonly ready: Ready;
  /** Settles when the process has ended, with how. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const logBytesMax = 16 * 1024 * 1024;
const stopPatienceMs = 25_000;

function openLog(folder: string, name: string): number {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > logBytesMax) rmSync(file);
  return openSync(file, 'a', 0o600);
}

/**
 * Writes what a child says to its log, save lines that `isForUs` takes: they may hold secrets. Answers a way to ask for
 * the last line that the child meant for people.
 */
function keepLog(
  child: ChildProcess,
  options: ChildOptions,
  isForUs: (line: string) => boolean,
): () => string | undefined {
  const log = openLog(options.logDir, options.name);
  let spoken: string | undefined;
  let open = 0;
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    open += 1;
    const lines = createInterface({ input: stream });
    lines.on('line', (line) => {
      if (isForUs(line)) return;
      writeSync(log, `${line}\n`);
      if (line.startsWith('hub: ')) spoken = line.slice('hub: '.length);
    });
    lines.once('close', () => {
      open -= 1;
      if (open === 0) closeSync(log);
    });
  }
  return () => spoken;
}

async function stopProcess(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = new AbortController();
  const late = sleep(stopPatienceMs, 'late', { signal: timer.signal }).catch(() => 'cancelled');
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
  timer.abort();
  await ended;
}

/** Starts one of the hub's processes and waits until it serves. */
export async function startChild<Ready extends ReadyMessage>(options: ChildOptions): Promise<Child<Ready>> {
  const child = fork(options.program, options.args, {
    env: { ...(options.heapMibMax !== undefined && smallHeapEnvironment), ...options.environment },
    execArgv: [
      '--enable-source-maps',
      ...(options.heapMibMax === undefined ? [] : heapFlags(options.heapMibMax)),
      ...(options.preload ?? []).flatMap((module) => ['--import', module]),
    ],
    // A group of its own: the terminal's Ctrl-C reaches the supervisor alone, which stops the others in order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `ended with code ${code}`));
  });
  let announce: (ready: Ready) => void;
  const ready = new Promise<Ready>((resolve) => (announce = resolve));
  const lastWords = keepLog(child, options, (line) => {
    const message = options.parseReady?.(line);
    if (message) announce(message as Ready);
    return message !== undefined;
  });
  if (!options.parseReady) child.on('message', (message) => isReadyMessage(message) && announce(message as Ready));

  const timer = new AbortController();
  const late = sleep(options.readyTimeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
  const first = await Promise.race([ready, ended, late]);
  timer.abort();
  if (typeof first === 'object')
    return { name: options.name, ready: first, ended, stop: () => stopProcess(child, ended) };
  await stopProcess(child, ended);
  // What keeps a part from starting is set up as wrongly for the whole.
  const kind = child.exitCode === 2 ? 'usage' : 'failed';
  const why = first ?? `was not ready after ${options.readyTimeoutMs / 1_000} s`;
  throw new CommandError(
    lastWords() ?? `The ${options.name} ${why}: see ${path.join(options.logDir, `${options.name}.log`)}.`,
    kind,
  );
}
