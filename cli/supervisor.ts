import { spawn } from 'node:child_process';
import { requestSync, type RunSummary } from '../jobs/index.js';
import { withDatabase, type Config, type Environment } from '../runtime/config.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../runtime/embedded-postgres.js';
import { workerHeapMibMax } from '../runtime/heap-flags.js';
import type { Logger } from '../runtime/logger.js';
import { projectPath } from '../runtime/paths.js';
import type { Shutdown } from '../runtime/shutdown.js';
import { departments } from '../schema/canonical/department.js';
import { startChild } from './child.js';
import { openQueues, openWorkerPool } from './composition.js';
import { checkPort, holdDataFolder } from './data-folder.js';
import { startDemo } from './demo-world.js';
import { childEnvironment } from './environment.js';
import { keepAlive } from './keep-alive.js';
import { keepDatabase } from './keep-database.js';
import { migrateAll } from './migration.js';
import { CommandError, say } from './output.js';
import { watchRuns } from './progress.js';

export interface Started {
  readonly address: string;
  /** The first sync's runs; empty where the data of an earlier start is reused. */
  readonly firstRuns: readonly RunSummary[];
  readonly logDir: string;
  /** Settles only when a part cannot be kept alive. */
  readonly failed: Promise<Error>;
}

export interface SuperviseOptions {
  readonly config: Config;
  readonly environment: Environment;
  readonly logger: Logger;
  readonly shutdown: Shutdown;
}

const serveTimeoutMs = 30_000;

function firstError(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'it says nothing';
}

/** Builds the desk beside the first sync, so that neither waits for the other. */
function buildDesk(): Promise<void> {
  const build = spawn(process.execPath, [projectPath('scripts/build.mjs'), 'desk'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  build.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    build.once('error', reject);
    build.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new CommandError(`The desk could not be built ("npm run build:ui" shows why): ${firstError(errors)}`)),
    );
  });
}

async function openDatabase(
  { config, logger, shutdown }: SuperviseOptions,
  onGiveUp: (error: Error) => void,
): Promise<{ config: Config; postgres?: EmbeddedPostgres }> {
  if (config.databaseUrl) return { config };
  const starting = keepDatabase({
    start: () => startEmbeddedPostgres({ dataDir: config.dataDir, logger }),
    signal: shutdown.signal,
    onRestart: sayRestart,
    onGiveUp,
  });
  // Before it is up: a server that starts while we stop would be left behind.
  shutdown.defer('embedded PostgreSQL', async () => (await starting.catch(() => undefined))?.stop());
  const kept = await starting;
  return { config: withDatabase(config, kept.postgres.ownerUrl), postgres: kept.postgres };
}

/** The first sync of departments that have never succeeded; a later start finds their data and leaves them to the schedule. */
async function syncFirst(config: Config, logger: Logger, shutdown: Shutdown): Promise<readonly RunSummary[]> {
  const pool = await openWorkerPool(config, logger, shutdown, departments.length + 1);
  const { rows } = await pool.query<{ department: string }>(
    `select distinct department from hub.sync_run where state = 'SUCCEEDED'`,
  );
  const missing = departments.filter((department) => !rows.some((row) => row.department === department));
  if (missing.length === 0) return [];
  say('First sync:');
  const queueBackend = await openQueues(config, logger, shutdown);
  const runs = [];
  for (const department of missing) {
    runs.push(await requestSync({ pool, queueBackend, logger }, { department, full: true, trigger: 'COMMAND' }));
  }
  return watchRuns({ pool }, runs, shutdown.signal);
}

function sayRestart(which: string, why: string): void {
  say(`The ${which} ${why} and is started again.`);
}

/** Like Promise.all, but nothing is left running behind an error. */
async function allOrFirstError<First, Second>(works: [Promise<First>, Promise<Second>]): Promise<[First, Second]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

/** Brings up the whole hub as processes of their own, and keeps them up until the shutdown. */
export async function supervise(options: SuperviseOptions): Promise<Started> {
  const { shutdown, logger } = options;
  const logDir = `${options.config.dataDir}/logs`;
  const release = await holdDataFolder(options.config.dataDir);
  shutdown.defer('data folder', release);
  await checkPort(options.config.host, options.config.port);

  const desk = buildDesk();
  desk.catch(() => undefined);
  let giveUp: (error: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => (giveUp = resolve));
  const { config, postgres } = await openDatabase(options, giveUp);
  const isDemo = config.mode === 'demo' && postgres !== undefined;
  if (isDemo) say('Starting the demo departments ...');
  const [demoSettings] = await allOrFirstError([
    isDemo ? startDemo({ ...options, config, postgres, logDir }) : Promise.resolve({}),
    migrateAll(config),
  ]);

  const environment = childEnvironment(options.environment, config, demoSettings);
  const part = (name: string, verb: string, heapMibMax?: number) =>
    keepAlive({
      start: () =>
        startChild({
          name,
          program: projectPath('dist/cli/main.js'),
          args: [verb],
          environment,
          ...(heapMibMax === undefined ? {} : { heapMibMax }),
          logDir,
          readyTimeoutMs: serveTimeoutMs,
        }),
      signal: shutdown.signal,
      onRestart: sayRestart,
      onGiveUp: giveUp,
    });
  const start = async (name: string, verb: string, heapMibMax?: number) => {
    const started = await part(name, verb, heapMibMax);
    shutdown.defer(name, () => started.stop());
    return started;
  };
  const [gateway, firstRuns] = await allOrFirstError([
    // The gateway looks at the desk's files once, when it starts.
    desk.then(() => start('gateway', 'serve')),
    start('worker', 'work', workerHeapMibMax).then(() => syncFirst(config, logger, shutdown)),
  ]);
  return { address: gateway.ready.address ?? `http://${config.host}:${config.port}`, firstRuns, logDir, failed };
}
