import type pg from 'pg';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { findDetails, findRun, listDrift, listFindings, listRuns, type RunSummary } from '../../jobs/index.js';
import { departments, type Department } from '../../schema/canonical/department.js';
import { CommandError, say } from '../output.js';
import { describeDetails, describeRun } from '../run-text.js';
import { withWorker } from '../worker-session.js';

const linesMax = 1_000;

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= linesMax) return count;
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${linesMax}.`);
}

const indent = ' '.repeat(25);

async function sayRun(pool: pg.Pool, run: RunSummary, verbose: boolean): Promise<void> {
  say(`${run.startedAt?.toISOString() ?? 'not started'.padEnd(24)} ${describeRun(run)}`);
  for (const { kind, detail } of await listFindings(pool, [run.id])) say(`${indent}delivery ${kind}: ${detail}`);
  const drift = await listDrift(pool, { runIds: [run.id], limit: linesMax });
  for (const { stream, column, seen } of drift) say(`${indent}drift ${stream} ${column}: ${seen}`);
  if (!verbose) return;
  say(`${indent}run ${run.id}`);
  for (const line of describeDetails(await findDetails(pool, run.id), run.state === 'HELD')) say(`${indent}${line}`);
}

interface ListOptions {
  readonly last: number;
  readonly verbose?: boolean;
}

async function showRuns(department: Department | undefined, { last, verbose = false }: ListOptions): Promise<void> {
  await withWorker('runs', async ({ pool }) => {
    const runs = await listRuns({ pool }, { ...(department && { department }), limit: last });
    if (runs.length === 0) say('No runs yet: "hub sync" starts one.');
    for (const run of runs) await sayRun(pool, run, verbose);
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function showRun(id: string): Promise<void> {
  await withWorker('runs', async ({ pool }) => {
    const run = uuid.test(id) ? await findRun(pool, id) : undefined;
    if (run === undefined)
      throw new CommandError(`There is no run ${id}; "hub runs --verbose" lists them with their ids.`);
    await sayRun(pool, run, true);
  });
}

export const runsVerb = () =>
  new Command('runs')
    .description('list the last sync runs with what became of every row')
    .addArgument(new Argument('[department]', 'of one department only').choices(departments))
    .addOption(new Option('--last <count>', 'how many').argParser(parseCount).default(20))
    .option('--verbose', 'with their ids and deliveries, each held against what its source counted')
    .action(showRuns)
    .addCommand(
      new Command('show').description('show one run with its deliveries').argument('<id>', 'the run').action(showRun),
    );
