import { Command } from 'commander';
import type pg from 'pg';
import { startGateway } from '../../gateway/main.js';
import {
  correctionActs,
  linkActs,
  openQueuesToShow,
  operatorActs,
  registerLedgerMetrics,
  requestSync,
  settlementActs,
  startScheduler,
  startWatchdog,
} from '../../jobs/index.js';
import { readConfig, type Config } from '../../runtime/config.js';
import { checkDatabase, createPool } from '../../runtime/database.js';
import { openEvents } from '../../runtime/events.js';
import { createLogger, type Logger } from '../../runtime/logger.js';
import { createRegistry } from '../../runtime/metrics.js';
import { projectPath } from '../../runtime/paths.js';
import { createShutdown, type Shutdown } from '../../runtime/shutdown.js';
import { buildHubSchema } from '../../schema/build.js';
import { departments } from '../../schema/canonical/department.js';
import { isAtHead } from '../../schema/migrations/migrate.js';
import { checkOperation } from '../../schema/read/check.js';
import { compileText } from '../../schema/read/text.js';
import { openVault, readRootKey, type Vault } from '../../schema/vault/index.js';
import { locateDatabase, openQueues, openWorkerPool, required, traceIfAsked } from '../composition.js';
import { tellParent } from '../parent.js';

const gatewayConnectionsMax = 16;
const gatewayStatementTimeoutMs = 10_000;
/** For asking for a sync, and for what the ledger tells of it. */
const workerConnectionsMax = 4;

async function openGatewayPool(config: Config, logger: Logger, shutdown: Shutdown): Promise<pg.Pool> {
  const url = required(config.gatewayDatabaseUrl, 'DATABASE_GATEWAY_URL');
  await checkDatabase(url);
  const pool = createPool({
    url,
    applicationName: 'hub gateway',
    max: gatewayConnectionsMax,
    statementTimeoutMs: gatewayStatementTimeoutMs,
    logger,
  });
  shutdown.defer('gateway pool', () => pool.end());
  return pool;
}

/** Any gateway of this hub opens what another sealed: the keys are the database's. */
function sessionSealer(vault: Vault) {
  const place = { table: 'operator_session', column: 'cookie', rowId: 'cookie' };
  return { seal: (text: string) => vault.seal(text, place), open: (sealed: Uint8Array) => vault.open(sealed, place) };
}

async function serve(): Promise<void> {
  const config = await locateDatabase(readConfig());
  const logger = createLogger({ level: config.logLevel, process: 'gateway' });
  const shutdown = createShutdown({ logger });
  shutdown.listen();
  await traceIfAsked(config, 'gateway', shutdown);
  const pool = await openGatewayPool(config, logger, shutdown);
  const vault = await openVault(pool, readRootKey(config.keyFile));
  const events = openEvents({ url: required(config.gatewayDatabaseUrl, 'DATABASE_GATEWAY_URL'), pool, logger });
  shutdown.defer('events', () => events.close());
  const jobs = {
    pool: await openWorkerPool(config, logger, shutdown, workerConnectionsMax),
    queueBackend: await openQueues(config, logger, shutdown),
    logger: logger.child({ room: 'jobs' }),
  };
  const nightly = { cron: config.syncCron, timezone: config.timezone };
  const schedule = await startScheduler(jobs, nightly);
  shutdown.defer('scheduler', () => schedule.stop());
  const watchdog = startWatchdog({ ...jobs, schedule: nightly });
  shutdown.defer('watchdog', () => watchdog.stop());
  const shown = openQueuesToShow(jobs.queueBackend, departments);
  shutdown.defer('shown queues', () => shown.close());
  const registry = createRegistry({ gateway: pool, worker: jobs.pool });

  const gateway = await startGateway({
    settings: { ...config, metricsToken: config.metrics.token, uiDir: projectPath('dist/ui') },
    pool,
    logger: logger.child({ room: 'gateway' }),
    vault,
    schema: buildHubSchema(),
    checkOperation,
    compileOperation: compileText,
    enqueueSync: async ({ department, full }) => {
      const wanted = department ? [department] : departments;
      const runs = await Promise.all(
        wanted.map((each) => requestSync(jobs, { department: each, full, trigger: 'REQUEST' })),
      );
      return runs.map(({ id }) => id);
    },
    nextRunAt: () => schedule.nextRunAt(),
    operations: operatorActs(jobs, { cron: config.syncCron, timezone: config.timezone }),
    corrections: correctionActs({ ...jobs, vault }),
    links: linkActs(jobs),
    settlements: settlementActs({ ...jobs, vault }),
    events,
    readiness: {
      isQueueReachable: () => jobs.queueBackend.isReachable(),
      areMigrationsAtHead: () => isAtHead(pool),
      watch: () => watchdog.report(),
    },
    queuePages: { queues: shown.queues, sealer: sessionSealer(vault) },
    registry,
    figures: registerLedgerMetrics(registry, { ...jobs, schedule: nightly }),
  });
  shutdown.defer('gateway', () => gateway.close());
  logger.info({ listening: gateway.address }, 'gateway ready');
  tellParent({ ready: true, address: gateway.address });
}

export const serveVerb = () => new Command('serve').description('run the GraphQL gateway and the desk').action(serve);
