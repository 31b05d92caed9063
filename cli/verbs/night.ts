import { Command } from 'commander';
import { nightReport } from '../../jobs/index.js';
import { CommandError, say } from '../output.js';
import { withWorker } from '../worker-session.js';

async function printNight(): Promise<void> {
  await withWorker('night', async ({ config, pool }) => {
    const schedule = { cron: config.syncCron, timezone: config.timezone };
    const { text, needsPerson } = await nightReport(pool, schedule, new Date());
    say(text);
    if (needsPerson) throw new CommandError('Somebody has to look into this night.');
  });
}

export const nightVerb = () =>
  new Command('night')
    .description('print the report of the last night; exit code 1 where it needs somebody')
    .action(printNight);
