import { Command } from 'commander';
import { readConfig } from '../../runtime/config.js';
import { locateDatabase, required } from '../composition.js';
import { migrateAll, provisionOnly } from '../migration.js';
import { say } from '../output.js';

async function runMigrations(options: { roles?: boolean }): Promise<void> {
  const config = await locateDatabase(readConfig());
  if (options.roles) {
    await provisionOnly(config);
    say('The roles and databases are there. Restore the backup into them, then run "hub migrate".');
    return;
  }
  required(config.databaseUrl, 'DATABASE_URL');
  const applied = await migrateAll(config);
  say(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
}

export const migrateVerb = () =>
  new Command('migrate')
    .description('bring the database, its roles and the job queue up to date (as its owner)')
    .option('--roles', 'only make the roles and empty databases, for a backup to be restored into')
    .action(runMigrations);
