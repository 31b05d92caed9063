import { Command } from 'commander';
import { readConfig } from '../../runtime/config.js';
import { locateDatabase, required } from '../composition.js';
import { migrateAll } from '../migration.js';
import { say } from '../output.js';

async function runMigrations(): Promise<void> {
  const config = await locateDatabase(readConfig());
  required(config.databaseUrl, 'DATABASE_URL');
  const applied = await migrateAll(config);
  say(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
}

export const migrateVerb = () =>
  new Command('migrate')
    .description('bring the database, its roles and the job queue up to date (as its owner)')
    .action(runMigrations);
