import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { readConfig } from '../../runtime/config.js';
import { locateDatabase, required } from '../composition.js';
import { demoDataDir, demoProgram, writeExchangeUrl } from '../demo-world.js';
import { CommandError, say } from '../output.js';

async function advanceDay(): Promise<void> {
  const config = readConfig();
  if (config.mode !== 'demo') throw new CommandError('The demo world is not part of HUB_MODE=production.', 'usage');
  const located = await locateDatabase(config);
  const exchange = writeExchangeUrl(config, required(located.databaseUrl, 'DATABASE_URL'));
  const day = spawnSync(
    process.execPath,
    [demoProgram(), 'day', '--data-dir', demoDataDir(config), '--exchange-url-file', exchange],
    {
      stdio: 'inherit',
    },
  );
  if (day.status !== 0) throw new CommandError('The demo world did not advance.');
  say('A day has passed in the demo world: "npx hub sync" fetches what changed.');
}

export const demoDayVerb = () =>
  new Command('demo-day')
    .description('advance the demo world by one day: births, deaths, moves, marriages, enrolments')
    .action(advanceDay);
