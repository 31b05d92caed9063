import { existsSync, statfsSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig, type Config } from '../../runtime/config.js';
import { checkDatabase } from '../../runtime/database.js';
import { createLogger } from '../../runtime/logger.js';
import { projectPath } from '../../runtime/paths.js';
import { openQueueBackend } from '../../runtime/queue-backend.js';
import { readRootKey } from '../../schema/vault/index.js';
import { locateDatabase } from '../composition.js';
import { CommandError, messageOf, say } from '../output.js';

const gibibyte = 1024 ** 3;
const freeSpaceGibMin = 2;

type Check = readonly [what: string, check: () => Promise<string> | string];

function checkDisk(config: Config): string {
  const folder = existsSync(config.dataDir) ? config.dataDir : process.cwd();
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / gibibyte;
  if (free < freeSpaceGibMin)
    throw new CommandError(`${free.toFixed(1)} GiB free at ${folder}; make room for at least ${freeSpaceGibMin}.`);
  return `${free.toFixed(0)} GiB free`;
}

function checksOf(config: Config): readonly Check[] {
  const { gatewayDatabaseUrl, workerDatabaseUrl } = config;
  const database = (name: string, url: string): Check => [
    `database as ${name}`,
    async () => {
      await checkDatabase(url);
      return 'answers';
    },
  ];
  const desk: Check = [
    'desk',
    () => (existsSync(projectPath('dist/ui/index.html')) ? 'built' : fail('not built; run "npm run build"')),
  ];
  return [
    ['Node', () => process.version],
    ['disk', () => checkDisk(config)],
    // A process has the addresses of its own roles only: a worker is no gateway that lacks one.
    ...(gatewayDatabaseUrl ? [desk, database('gateway', gatewayDatabaseUrl)] : []),
    ...(workerDatabaseUrl ? [database('worker', workerDatabaseUrl)] : []),
    ['job queue', () => checkQueue(config)],
    ['root key', () => (readRootKey(config.keyFile), 'readable')],
  ];
}

function fail(message: string): never {
  throw new CommandError(message);
}

async function checkQueue(config: Config): Promise<string> {
  const { queueDatabaseUrl: databaseUrl, redisUrl } = config;
  const logger = createLogger({ level: 'silent', process: 'doctor' });
  const backend = await openQueueBackend({ databaseUrl, redisUrl, production: config.mode === 'production', logger });
  await backend.close();
  return `${backend.kind} answers`;
}

async function examine(): Promise<void> {
  const config = await locateDatabase(readConfig());
  say(`mode ${config.mode}, data folder ${config.dataDir}`);
  let unwell = 0;
  for (const [what, check] of checksOf(config)) {
    try {
      say(`ok   ${what}: ${await check()}`);
    } catch (error) {
      unwell += 1;
      say(`BAD  ${what}: ${messageOf(error)}`);
    }
  }
  if (unwell > 0) throw new CommandError(`${unwell} of the checks found something to put right.`);
}

export const doctorVerb = () =>
  new Command('doctor').description('check this machine, the databases, the queue and the keys').action(examine);
