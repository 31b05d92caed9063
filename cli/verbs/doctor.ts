import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../../runtime/config.js';
import { checkDatabase, createPool } from '../../runtime/database.js';
import { createLogger } from '../../runtime/logger.js';
import { projectPath } from '../../runtime/paths.js';
import { openQueueBackend, type QueueBackend } from '../../runtime/queue-backend.js';
import { createShutdown, type Shutdown } from '../../runtime/shutdown.js';
import { readRootKey } from '../../schema/vault/index.js';
import { locateDatabase } from '../composition.js';
import { databaseChecks } from '../doctor-database.js';
import { ledgerChecks } from '../doctor-ledger.js';
import { examine, Finding, Note, type Check } from '../doctor.js';
import { CommandError, say } from '../output.js';

const gibibyte = 1024 ** 3;
const freeSpaceGibMin = 2;
const freeShareMin = 0.1;
const connectionsMax = 3;
const statementTimeoutMs = 10_000;

function checkDisk(folder: string): string | Note {
  const { bavail, bsize, blocks } = statfsSync(existsSync(folder) ? folder : process.cwd());
  const free = (bavail * bsize) / gibibyte;
  if (free < freeSpaceGibMin)
    throw new Finding(`${free.toFixed(1)} GiB free at ${folder}; make room for at least ${freeSpaceGibMin}.`);
  const told = `${free.toFixed(0)} GiB free`;
  return bavail / blocks < freeShareMin ? new Note(`${told}, less than a tenth of the disk`) : told;
}

function machineChecks(config: Config): Check[] {
  const embedded = path.join(config.dataDir, 'postgres');
  const desk: Check = {
    what: 'desk',
    look: () => {
      if (existsSync(projectPath('dist/ui/index.html'))) return 'built';
      throw new Finding('not built; run "npm run build"');
    },
  };
  return [
    { what: 'Node', look: () => process.version },
    { what: 'disk', look: () => checkDisk(config.dataDir) },
    ...(existsSync(embedded) ? [{ what: 'disk of the database', look: () => checkDisk(embedded) }] : []),
    // A process has the addresses of its own roles only: a worker is no gateway that lacks one.
    ...(config.gatewayDatabaseUrl ? [desk] : []),
    { what: 'root key', look: () => (readRootKey(config.keyFile), 'readable') },
    { what: 'hosts of departments', look: () => describeHosts(config) },
    { what: 'metrics', look: () => describeMetrics(config) },
  ];
}

function describeHosts({ connectorHosts }: Config): string | Note {
  const named = connectorHosts.map(({ host, port }) => (port === null ? host : `${host}:${port}`));
  if (connectorHosts.some(({ insecure }) => insecure)) return new Note(`${named.join(', ')}; some without encryption`);
  if (named.length > 0) return named.join(', ');
  return new Note('HUB_CONNECTOR_HOSTS names none, so that no department is reached over the network');
}

function describeMetrics({ metrics, mode }: Config): string | Note {
  if (metrics.token !== undefined) return 'read with HUB_METRICS_TOKEN';
  return mode === 'demo'
    ? 'read from this machine'
    : new Note('closed: set HUB_METRICS_TOKEN, or nothing watches the hub');
}

const answers = (what: string, url: string): Check => ({
  what,
  look: async () => {
    await checkDatabase(url);
    return 'answers';
  },
});

/** Answers undefined where it cannot be opened, which the check of the queue then tells. */
async function openBackend(config: Config, shutdown: Shutdown): Promise<{ backend?: QueueBackend; check: Check }> {
  const { queueDatabaseUrl: databaseUrl, redisUrl } = config;
  const logger = createLogger({ level: 'silent', process: 'doctor' });
  const what = 'job queue';
  try {
    const production = config.mode === 'production';
    const backend = await openQueueBackend({ databaseUrl, redisUrl, production, logger });
    shutdown.defer('queue connections', () => backend.close());
    // A Redis that evicts or forgets is refused when it is opened.
    const kept = backend.kind === 'redis' ? `; evicts nothing${production ? ', appends to a file' : ''}` : '';
    return { backend, check: { what, look: () => `${backend.kind} answers${kept}` } };
  } catch (error) {
    return { check: { what, look: () => Promise.reject(error) } };
  }
}

async function ledgerOf(config: Config, shutdown: Shutdown): Promise<Check[]> {
  const { workerDatabaseUrl: url } = config;
  const { backend, check } = await openBackend(config, shutdown);
  const isThere =
    url !== undefined &&
    (await checkDatabase(url).then(
      () => true,
      () => false,
    ));
  if (!isThere) return [check];
  const logger = createLogger({ level: 'silent', process: 'doctor' });
  const pool = createPool({ url, applicationName: 'hub doctor', max: connectionsMax, statementTimeoutMs, logger });
  shutdown.defer('worker pool', () => pool.end());
  return [...databaseChecks(config, pool), check, ...ledgerChecks(config, pool, backend)];
}

async function runDoctor(): Promise<void> {
  const config = await locateDatabase(readConfig());
  say(`mode ${config.mode}, data folder ${config.dataDir}`);
  const shutdown = createShutdown({ logger: createLogger({ level: 'silent', process: 'doctor' }) });
  try {
    const unwell = await examine([
      ...machineChecks(config),
      ...(config.gatewayDatabaseUrl ? [answers('database as gateway', config.gatewayDatabaseUrl)] : []),
      ...(config.workerDatabaseUrl ? [answers('database as worker', config.workerDatabaseUrl)] : []),
      ...(await ledgerOf(config, shutdown)),
    ]);
    if (unwell > 0) throw new CommandError(`${unwell} of the checks found something to put right.`);
  } finally {
    await shutdown.run('done');
  }
}

export const doctorVerb = () =>
  new Command('doctor')
    .description('check this machine, the databases, the queue, the keys and the last night')
    .action(runDoctor);
