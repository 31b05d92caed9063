import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../../runtime/config.js';
import { locateDatabase, required } from '../composition.js';
import { writeAreaFile } from '../migration.js';
import { CommandError, say } from '../output.js';

function read(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new CommandError(`${file} cannot be read as UTF-8 text: ${(error as Error).message}.`, 'usage');
  }
}

async function loadAreas(file: string): Promise<void> {
  const text = read(file);
  const config = await locateDatabase(readConfig());
  const written = await writeAreaFile(required(config.databaseUrl, 'DATABASE_URL'), text);
  say(written === 0 ? 'Every area was named so already.' : `${written} areas were added or renamed.`);
}

export const areasVerb = () =>
  new Command('areas')
    .description('load the names of streets and communities: a CSV file with the columns code,name')
    .argument('<file>', 'path of the file, in UTF-8')
    .action(loadAreas);
