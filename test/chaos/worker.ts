import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepInSight } from './processes.js';

const saidMax = 200_000;

/** How soon the harness's workers take over from each other; in production it is a minute. */
const takeoverSeconds = 3;

/** Few enough for the small demo's deliveries to have several chunks, so that faults strike between two of them. */
const chunkRows = 40;

const options = ['--takeover-after', String(takeoverSeconds), '--chunk-rows', String(chunkRows)];

/**
 * What `faketime` puts into the environment. Its own process would stand between a signal and the worker, so it is asked
 * and not used. Only the time of day is wrong: a timer still takes as long as it takes.
 */
function wrongClock(clock: string): Readonly<Record<string, string>> {
  const { stdout } = spawnSync('faketime', ['-m', '--exclude-monotonic', '-f', clock, 'env'], { encoding: 'utf8' });
  const library = /^LD_PRELOAD=(.*)$/m.exec(stdout ?? '')?.[1];
  if (library === undefined) throw new Error('faketime is missing: install it with "apt-get install faketime".');
  return { LD_PRELOAD: library, FAKETIME: clock, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}

/** A real `hub work`. */
export class WorkerProcess {
  #said = '';
  readonly #process: ChildProcess;
  readonly ended: Promise<void>;

  constructor(
    readonly name: string,
    program: string,
    environment: Readonly<Record<string, string>>,
    /** By how much its clock goes wrong, as `faketime` writes it: `+60s`. */
    clock?: string,
  ) {
    const { PATH = '', HOME = '' } = process.env;
    this.#process = spawn(process.execPath, [program, 'work', ...options], {
      env: { PATH, HOME, ...environment, ...(clock !== undefined && wrongClock(clock)) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    keepInSight(this.#process);
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#said = (this.#said + text).slice(-saidMax)));
    }
    this.ended = new Promise((resolve) => this.#process.once('close', () => resolve()));
    this.#process.once('exit', (code, signal) => (this.#said += `\nended with ${code ?? signal}\n`));
    this.#process.once('error', (error) => (this.#said += `${error.message}\n`));
  }

  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void {
    this.#process.kill(name);
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  /** Waits for it to say something; answers whether it did in time. */
  async says(text: RegExp, withinMs: number): Promise<boolean> {
    const deadline = Date.now() + withinMs;
    while (!text.test(this.#said)) {
      if (!this.isRunning || Date.now() > deadline) return text.test(this.#said);
      await sleep(20);
    }
    return true;
  }
}
