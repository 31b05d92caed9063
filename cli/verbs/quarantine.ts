import { Argument, Command, Option } from 'commander';
import { findEntry, listEntries, requestRetry, summariseQuarantine } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { isId } from '../../schema/canonical/id.js';
import { departments, type Department } from '../../schema/canonical/department.js';
import { quarantineReasonCodes, quarantineStateCodes } from '../../schema/sync/sync.codes.js';
import { openQueues } from '../composition.js';
import { askGateway, readToken } from '../gateway-client.js';
import { CommandError, say } from '../output.js';
import { watchRuns } from '../progress.js';
import { describeRun } from '../run-text.js';
import { withWorker } from '../worker-session.js';

const rowsListed = 20;
const number = new Intl.NumberFormat('en');
const reasonOf = (reason: string) => (quarantineReasonCodes.has(reason) ? quarantineReasonCodes.label(reason) : reason);
const whereOf = (column: string | null, code: string | null) =>
  [column, code].filter((part) => part !== null).join(' = ');

async function list(department: Department | undefined, { reason }: { reason?: string }): Promise<void> {
  await withWorker('quarantine', async ({ pool }) => {
    const filter = { ...(department && { department }), ...(reason && { reason }) };
    const lines = await summariseQuarantine(pool, filter);
    if (lines.length === 0) return say('Nothing waits in quarantine.');
    for (const line of lines) {
      const since = line.oldestAt.toISOString().slice(0, 10);
      const what = `${line.reason} ${reasonOf(line.reason)} ${whereOf(line.column, line.code)}`.trimEnd();
      say(`${number.format(line.rows).padStart(7)}  ${line.department}/${line.stream}  ${what}  since ${since}`);
    }
    say(`\nThe newest ${rowsListed} rows; "hub quarantine show <id>" tells about one:`);
    for (const entry of await listEntries(pool, { ...filter, limit: rowsListed }))
      say(
        `${entry.id}  ${entry.department}/${entry.stream}  ${entry.delivery ?? ''} row ${entry.ordinal}  ${entry.reason}`,
      );
  });
}

async function show(id: string): Promise<void> {
  await withWorker('quarantine', async ({ pool }) => {
    const entry = isId(id) ? await findEntry(pool, id.toLowerCase()) : undefined;
    if (entry === undefined) throw new CommandError(`No row ${id} is in quarantine; "hub quarantine list" names them.`);
    const state = quarantineStateCodes.has(entry.state) ? quarantineStateCodes.label(entry.state) : entry.state;
    say(
      `${entry.department}/${entry.stream}, delivery ${entry.delivery ?? '?'} of ${entry.asOf ?? '?'}, row ${entry.ordinal}`,
    );
    say(`run ${entry.runId}, since ${entry.createdAt.toISOString()}, ${entry.state} ${state}`);
    say(`${entry.reason} ${reasonOf(entry.reason)} ${whereOf(entry.column, entry.code)}`.trimEnd());
    for (const { column, masked } of entry.cells) say(`${column === entry.column ? '>' : ' '} ${column}: ${masked}`);
  });
}

async function retry(department: Department | undefined, { wait }: { wait: boolean }): Promise<void> {
  await withWorker('quarantine', async ({ config, pool, logger, shutdown }) => {
    const deps = { pool, logger, queueBackend: await openQueues(config, logger, shutdown) };
    const runs = await requestRetry(deps, department ?? null, 'COMMAND');
    if (runs.length === 0) return say('Nothing that was delivered whole waits in quarantine.');
    for (const run of runs) {
      if (run.mode !== 'retry')
        say(`${run.department}: a sync is on its way; ask for the retry again when it has ended.`);
    }
    if (!wait) return;
    const finished = await watchRuns(deps, runs, new AbortController().signal);
    for (const run of finished) say(describeRun(run));
    if (finished.some(({ state }) => state !== 'SUCCEEDED'))
      throw new CommandError('A retry did not succeed; "hub runs" says why.');
  });
}

const refuseRows =
  'mutation Refuse($ids: [ID!]!, $reason: String!) { count: refuseQuarantine(ids: $ids, reason: $reason) }';

async function refuse(ids: string[], options: { reason: string; tokenFile: string }): Promise<void> {
  const token = await readToken(options.tokenFile);
  const variables = { ids, reason: options.reason };
  const { count } = await askGateway<{ count: number }>(readConfig(), { token, query: refuseRows, variables });
  say(`${count} of ${ids.length} rows were waiting and are given up.`);
}

const oneDepartment = () => new Argument('[department]', 'of one department only').choices(departments);

export const quarantineVerb = () =>
  new Command('quarantine')
    .description('rows that could not be understood: what waits, why, and what is done about it')
    .addCommand(
      new Command('list')
        .description('count what waits by reason, column and code, and list the newest rows')
        .addArgument(oneDepartment())
        .addOption(new Option('--reason <code>', 'of one typed reason only').choices([...quarantineReasonCodes.codes]))
        .action(list),
    )
    .addCommand(
      new Command('show')
        .description('show one row, every value by its shape alone')
        .argument('<id>', 'the row')
        .action(show),
    )
    .addCommand(
      new Command('retry')
        .description('read what waits again, with the mappings and code lists as they are now')
        .addArgument(oneDepartment())
        .option('--no-wait', 'only ask for it')
        .action(retry),
    )
    .addCommand(
      new Command('refuse')
        .description('give rows up: no retry reads them again; through the gateway')
        .argument('<ids...>', 'the rows')
        .requiredOption('--reason <text>', 'why; nothing about a person')
        .requiredOption(
          '--token-file <file>',
          'your own token, in a file that only you can read; - reads standard input',
        )
        .action(refuse),
    );
