import { Argument, Command } from 'commander';
import { requestSync } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { isDatabaseAway } from '../../runtime/database.js';
import { createLogger } from '../../runtime/logger.js';
import { createShutdown } from '../../runtime/shutdown.js';
import { departments, type Department } from '../../schema/canonical/department.js';
import { locateDatabase, openQueues, openWorkerPool } from '../composition.js';
import { CommandError, say } from '../output.js';
import { watchRuns } from '../progress.js';
import { describeRun } from '../run-text.js';

async function sync(department: Department | undefined, options: { full?: boolean; wait: boolean }): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: 'warn', process: 'sync' });
  const shutdown = createShutdown({ logger });
  const interrupted = new AbortController();
  process.on('SIGINT', () => interrupted.abort());
  try {
    const pool = await openWorkerPool(config, logger, shutdown);
    const deps = { pool, logger, queueBackend: await openQueues(config, logger, shutdown) };
    const wanted = department ? [department] : departments;
    const runs = [];
    for (const each of wanted)
      runs.push(await requestSync(deps, { department: each, full: options.full ?? false, trigger: 'COMMAND' }));
    for (const run of runs)
      if (!run.created) say(`${run.department}: a run is already on its way, and this waits for it.`);
    if (!options.wait) return;
    const finished = await watchRuns(deps, runs, interrupted.signal);
    for (const run of finished) say(describeRun(run));
    const unwell = finished.filter((run) => run.state !== 'SUCCEEDED').length;
    if (unwell > 0)
      throw new CommandError(
        `${unwell} of ${finished.length} runs did not succeed: "hub runs" and the desk's sync page say why.`,
      );
  } catch (error) {
    if (!interrupted.signal.aborted && !isDatabaseAway(error)) throw error;
    if (!interrupted.signal.aborted)
      throw new CommandError(
        'The database was lost. Runs that were asked for go on when it is back: "hub doctor" looks at it, "hub runs" tells of them.',
      );
    say('No longer waiting; the runs go on in the worker. See "hub runs".');
  } finally {
    await shutdown.run('done');
  }
}

export const syncVerb = () =>
  new Command('sync')
    .description('sync one department, or all of them, and wait for the result')
    .addArgument(new Argument('[department]', 'which department').choices(departments))
    .option('--full', 'read everything anew instead of what changed')
    .option('--no-wait', 'only ask for the sync')
    .action(sync);
