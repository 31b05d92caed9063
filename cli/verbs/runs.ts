import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { listDrift, listFindings, listRuns } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { createLogger } from '../../runtime/logger.js';
import { createShutdown } from '../../runtime/shutdown.js';
import { departments, type Department } from '../../schema/canonical/department.js';
import { locateDatabase, openWorkerPool } from '../composition.js';
import { say } from '../output.js';
import { describeRun } from '../run-text.js';

const linesMax = 1_000;

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= linesMax) return count;
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${linesMax}.`);
}

async function showRuns(department: Department | undefined, options: { last: number }): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: 'warn', process: 'runs' });
  const shutdown = createShutdown({ logger });
  try {
    const pool = await openWorkerPool(config, logger, shutdown, 1);
    const runs = await listRuns({ pool }, { ...(department && { department }), limit: options.last });
    if (runs.length === 0) say('No runs yet: "hub sync" starts one.');
    const drift = await listDrift(pool, { runIds: runs.map(({ id }) => id), limit: linesMax });
    const findings = await listFindings(
      pool,
      runs.map(({ id }) => id),
    );
    for (const run of runs) {
      say(`${run.startedAt?.toISOString() ?? 'not started'.padEnd(24)} ${describeRun(run)}`);
      for (const { kind, detail } of findings.filter(({ runId }) => runId === run.id)) {
        say(`${' '.repeat(25)}delivery ${kind}: ${detail}`);
      }
      const found = drift.filter(({ runId }) => runId === run.id);
      for (const { stream, column, seen } of found) say(`${' '.repeat(25)}drift ${stream} ${column}: ${seen}`);
    }
  } finally {
    await shutdown.run('done');
  }
}

export const runsVerb = () =>
  new Command('runs')
    .description('list the last sync runs with what became of every row')
    .addArgument(new Argument('[department]', 'of one department only').choices(departments))
    .addOption(new Option('--last <count>', 'how many').argParser(parseCount).default(20))
    .action(showRuns);
