import { Command } from 'commander';
import { declareRestore } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { createLogger } from '../../runtime/logger.js';
import { createShutdown } from '../../runtime/shutdown.js';
import { locateDatabase, openWorkerPool } from '../composition.js';
import { say } from '../output.js';

async function declare(): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: 'warn', process: 'restored' });
  const shutdown = createShutdown({ logger });
  try {
    await declareRestore(await openWorkerPool(config, logger, shutdown, 1));
    say('Written down: every department is read whole at its next sync. "hub doctor" tells which are still to come.');
  } finally {
    await shutdown.run('done');
  }
}

export const restoredVerb = () =>
  new Command('restored')
    .description('say that the database was put back by copying files or disks, which the hub cannot tell by itself')
    .action(declare);
