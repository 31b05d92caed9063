import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../runtime/paths.js';

type Environment = Readonly<Record<string, string>>;

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface HubProcess {
  readonly process: ChildProcess;
  /** Everything it has said so far, both streams. */
  said(): string;
  /** Settles once it says this; rejects when it ends before. */
  says(text: string): Promise<void>;
  readonly finished: Promise<Finished>;
}

/** What a person's shell has set must not reach a test. */
function environmentOf(environment: Environment): Environment {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...environment };
}

/** Runs the `hub` command as a person does. */
export function runHub(args: readonly string[], environment: Environment): HubProcess {
  return run(process.execPath, [projectPath('cli/hub.mjs'), ...args], environment);
}

/** Runs `npm start` in the checkout. */
export function runNpmStart(environment: Environment): HubProcess {
  return run('npm', ['start'], environment);
}

function run(program: string, args: readonly string[], environment: Environment): HubProcess {
  const child = spawn(program, args, {
    cwd: projectPath(),
    env: environmentOf(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '', both: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
      texts.both += text;
      for (const look of waiting) look();
    });
  }
  const finished = new Promise<Finished>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout: texts.stdout, stderr: texts.stderr })),
  );
  return {
    process: child,
    said: () => texts.both,
    finished,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!texts.both.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void finished.then(({ code }) =>
          reject(new Error(`The hub ended with ${code} and never said "${text}":\n${texts.both}`)),
        );
      }),
  };
}

/** Runs a command to its end. */
export function hub(args: readonly string[], environment: Environment): Promise<Finished> {
  return runHub(args, environment).finished;
}

/** Command lines of the processes that belong to a data folder, by their arguments or their environment (Linux). */
export function processesOf(dataDir: string): string[] {
  const found: string[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      if (command.includes(dataDir) || environment.includes(`HUB_DATA_DIR=${dataDir}\0`))
        found.push(`${pid} ${command}`);
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}
