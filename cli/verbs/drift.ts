import os from 'node:os';
import { Argument, Command } from 'commander';
import type pg from 'pg';
import { acceptDrift, type DriftLine, listDrift } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { createLogger } from '../../runtime/logger.js';
import { createShutdown } from '../../runtime/shutdown.js';
import { departments, type Department } from '../../schema/canonical/department.js';
import { locateDatabase, openWorkerPool } from '../composition.js';
import { say } from '../output.js';

const linesMax = 100;

async function withPool(name: string, act: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: 'warn', process: name });
  const shutdown = createShutdown({ logger });
  try {
    await act(await openWorkerPool(config, logger, shutdown, 1));
  } finally {
    await shutdown.run('done');
  }
}

function describe({ foundAt, department, stream, kind, column, seen, stops, acceptedBy }: DriftLine): string {
  const fate = acceptedBy === null ? (stops ? 'stopped the run' : 'noted') : `accepted by ${acceptedBy}`;
  return `${foundAt.toISOString()} ${department}/${stream} ${kind} ${column}: ${seen} [${fate}]`;
}

async function list(department: Department | undefined): Promise<void> {
  await withPool('drift', async (pool) => {
    const lines = await listDrift(pool, { ...(department && { department }), limit: linesMax });
    if (lines.length === 0) say('No delivery has differed from those before it.');
    for (const line of lines) say(describe(line));
  });
}

async function accept(department: Department, stream: string, options: { reason: string }): Promise<void> {
  await withPool('drift', async (pool) => {
    const operator = os.userInfo().username;
    const lines = await acceptDrift(pool, { department, stream, operator, reason: options.reason });
    if (lines.length === 0) {
      throw new Error(
        `No run of ${department} was stopped for ${stream} since the last acceptance; "hub drift list ${department}" says what was found.`,
      );
    }
    for (const line of lines) say(describe(line));
    say(`Accepted and written down. "hub sync ${department}" takes the delivery now.`);
  });
}

export const driftVerb = () =>
  new Command('drift')
    .description('deliveries that no longer look like those before them')
    .addCommand(
      new Command('list')
        .description('list what differed, newest first')
        .addArgument(new Argument('[department]', 'of one department only').choices(departments))
        .action(list),
    )
    .addCommand(
      new Command('accept')
        .description(
          'accept that a stream looks from now on as its last stopped delivery did; the department was asked',
        )
        .addArgument(new Argument('<department>').choices(departments))
        .argument('<stream>', 'as "hub drift list" names it')
        .requiredOption('--reason <text>', 'what the department answered; it is kept')
        .action(accept),
    );
