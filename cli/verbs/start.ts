import { Command, Option } from 'commander';
import { inheritedEnvironment, readConfig } from '../../runtime/config.js';
import { createLogger } from '../../runtime/logger.js';
import { createShutdown } from '../../runtime/shutdown.js';
import { say } from '../output.js';
import { supervise } from '../supervisor.js';
import { describeStart } from '../welcome.js';

/** A child drains for up to 25 s before it is killed. */
const stepTimeoutMs = 40_000;

const parentPollMs = 500;

/** npm that is killed cannot tell us; a process whose parent has gone is then all there is to notice. */
function followParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, parentPollMs);
  timer.unref();
}

async function start(options: { begunAt: number; followParent?: boolean }): Promise<void> {
  if (options.followParent) followParent();
  const config = readConfig();
  const logger = createLogger({ level: 'warn', process: 'supervisor' });
  const shutdown = createShutdown({ logger, stepTimeoutMs });
  let isReady = false;
  let hasFailed = false;
  shutdown.signal.addEventListener('abort', () => {
    if (!hasFailed) say(isReady ? '\nStopping ...' : '\nStopping before it was ready ...');
  });
  shutdown.listen();
  try {
    const started = await supervise({ config, environment: inheritedEnvironment(), logger, shutdown });
    isReady = true;
    say(describeStart(config, started, (Date.now() - options.begunAt) / 1_000));
    const failure = await started.failed;
    hasFailed = true;
    await shutdown.run('a part would not stay');
    throw failure;
  } catch (error) {
    // What a stop interrupts fails in its own words, which nobody needs.
    if (shutdown.signal.aborted && !isReady) return;
    hasFailed = true;
    await shutdown.run('the start failed');
    throw error;
  }
}

export const startVerb = () =>
  new Command('start')
    .description('start everything on this machine: database, demo departments, worker, gateway and desk')
    .addOption(new Option('--begun-at <ms>').argParser(Number).default(Date.now()).hideHelp())
    .addOption(new Option('--follow-parent').hideHelp())
    .action(start);
