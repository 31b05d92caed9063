import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import pg from 'pg';
import { connectors } from '../../connectors/index.js';
import { requestSync } from '../../jobs/index.js';
import { releaseRun } from '../../jobs/sync/release.js';
import { createLogger } from '../../runtime/logger.js';
import { openQueueBackend, type QueueBackend } from '../../runtime/queue-backend.js';
import type { Department } from '../../schema/canonical/department.js';
import { openVault } from '../../schema/vault/index.js';
import { asAdmin } from './cluster.js';
import type { Backend, Part } from './fault.js';
import { readState } from './final-state.js';
import {
  cloneStores,
  departmentSettings,
  dropStores,
  storeSuffix,
  type Lane,
  type Store,
  type WorldName,
} from './lane.js';
import { findBrokenLaws, readAcknowledgements, readLedger } from './ledger.js';
import { WorkerProcess } from './worker.js';

/** What all trials have in common. */
export interface Ground {
  /** The worker's program: the build's own, or a copy that was sabotaged. */
  readonly program: string;
  readonly rootKey: Buffer;
  readonly environment: Readonly<Record<string, string>>;
}

/** From which state a part starts, and in which world. */
interface Scene {
  readonly state: string;
  readonly world: WorldName;
  readonly today: string;
}
export const scenes: Readonly<Record<Part | 'catchup', Scene>> = {
  first: { state: 'empty', world: 'nov-1', today: '2026-11-01' },
  day: { state: 'loaded', world: 'nov-2', today: '2026-11-02' },
  month: { state: 'month', world: 'dec-1', today: '2026-12-01' },
  catchup: { state: 'empty', world: 'nov-30', today: '2026-11-30' },
};

export interface RunLine {
  readonly id: string;
  readonly department: Department;
  readonly state: string;
  readonly fence: number;
  readonly worker: string | null;
  readonly message: string | null;
}

const pollMs = 50;
export const databaseName = 'trial';
const logger = createLogger({ level: 'silent', process: 'chaos' });

/** One hub, its departments and its workers, for one sync. */
export class Trial {
  readonly workers: WorkerProcess[] = [];
  readonly log: string[] = [];
  readonly #begun = performance.now();

  private constructor(
    readonly lane: Lane,
    readonly ground: Ground,
    readonly scene: keyof typeof scenes,
    readonly backend: Backend,
    /** The hub's database as superuser, past the proxies. */
    readonly database: pg.Pool,
    private readonly queue: QueueBackend,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async open(lane: Lane, ground: Ground, scene: keyof typeof scenes, backend: Backend): Promise<Trial> {
    const { state, world, today } = scenes[scene];
    const { cluster } = lane;
    cluster.forgetLog();
    const templates = { hub: `hub_${state}`, queue: 'queue_empty', exchange: `exchange_${scene}` };
    await cloneStores(cluster, templates, databaseName);
    if (backend === 'redis') await lane.redis.flush();
    const address = (role: string, store: Store, port: number) =>
      `postgresql://${role}@127.0.0.1:${port}/${databaseName}${storeSuffix[store]}`;
    const environment: Record<string, string> = {
      ...ground.environment,
      HUB_TODAY: today,
      HUB_DATA_DIR: path.join(lane.folder, 'hub'),
      DATABASE_WORKER_URL: address('hub_worker', 'hub', lane.statements.port),
      DATABASE_QUEUE_URL: address('hub_queue', 'queue', lane.queue.port),
      ...(backend === 'redis' && { REDIS_URL: lane.redis.url }),
      ...(await departmentSettings(lane, world, address('demo_exchange', 'exchange', cluster.port))),
    };
    for (const proxy of [lane.statements, lane.queue]) [proxy.isRefusing, proxy.isForgetful] = [false, false];
    for (const source of lane.sources.values()) void source.arm(Infinity, 0);
    const database = new pg.Pool({ connectionString: cluster.url(databaseName), max: 3, application_name: 'chaos' });
    database.on('error', () => undefined);
    // A copy of a database would count as one that was put back from a backup.
    await database.query('delete from hub.database_home');
    const queue = await openQueueBackend({
      databaseUrl: address('hub_queue', 'queue', cluster.port),
      redisUrl: backend === 'redis' ? lane.redis.url : undefined,
      production: false,
    });
    return new Trial(lane, ground, scene, backend, database, queue, environment);
  }

  note(what: string): void {
    this.log.push(`${((performance.now() - this.#begun) / 1_000).toFixed(2)} s  ${what}`);
  }

  async request(departments: readonly Department[]): Promise<void> {
    for (const department of departments) await requestSync(this.deps, { department, trigger: 'COMMAND' });
  }

  startWorker(name: string, clock?: string): WorkerProcess {
    const worker = new WorkerProcess(name, this.ground.program, this.environment, clock);
    this.workers.push(worker);
    this.note(`worker ${name} started${clock === undefined ? '' : `, its clock ${clock}`}`);
    return worker;
  }

  /** Whether the latest run of a department brought nothing. */
  async broughtNothing(department: string): Promise<boolean> {
    const { rows } = await this.database.query<{ nothing: boolean }>(
      `select not exists (select from hub.sync_stream s where s.run_id = r.id and s.state = 'APPLIED') as nothing
       from hub.sync_run r where department = $1 order by requested_at desc limit 1`,
      [department],
    );
    return rows[0]?.nothing === true;
  }

  /** The latest run of each department; undefined while the database cannot be asked. */
  async runs(): Promise<RunLine[] | undefined> {
    const asked = await this.database
      .query<RunLine>(
        `select distinct on (department) id, department, state, fence::int as fence, worker, message from hub.sync_run
         order by department, requested_at desc`,
      )
      .catch(() => undefined);
    return asked?.rows;
  }

  /** Waits until the ledger says so; answers whether it did in time. */
  async until(isSo: (runs: readonly RunLine[]) => boolean, withinMs: number): Promise<boolean> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const runs = await this.runs();
      if (runs?.some(({ state }) => state === 'HELD')) await this.release(runs);
      else if (runs !== undefined && isSo(runs)) return true;
      if (Date.now() > deadline) return false;
      await sleep(pollMs);
    }
  }

  /** A run that leaves out too much waits for two operators: here they always agree, as soon as they are asked. */
  private async release(runs: readonly RunLine[]): Promise<void> {
    for (const { id, department } of runs.filter(({ state }) => state === 'HELD')) {
      for (const operator of ['operator one', 'operator two']) {
        const decision = { runId: id, operator, reason: 'The department says so.' };
        await releaseRun(this.deps, decision).catch(() => undefined);
      }
      this.note(`${department} was held and is released`);
    }
  }

  private get deps() {
    return { pool: this.database, queueBackend: this.queue, logger };
  }

  /** Waits until nothing is open any more. */
  ended(withinMs: number): Promise<boolean> {
    return this.until((runs) => runs.every(({ state }) => ['SUCCEEDED', 'FAILED'].includes(state)), withinMs);
  }

  async read(): Promise<{ state: Record<string, string[]>; broken: string[] }> {
    const { cluster } = this.lane;
    const hub = await asAdmin(cluster.url(databaseName), async (client) => {
      const state = await readState(client, await openVault(client, this.ground.rootKey));
      const { deliveries, runs } = await readLedger(client);
      return {
        state: { ...state, 'ledger: deliveries': deliveries, 'ledger: runs': runs },
        broken: await findBrokenLaws(client),
      };
    });
    const acknowledged = await asAdmin(cluster.url(databaseName + storeSuffix.exchange), readAcknowledgements);
    return { ...hub, state: { ...hub.state, 'exchange: acknowledgements': acknowledged } };
  }

  /** Ends the workers and their ways in; the databases stay. */
  async halt(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    for (const proxy of [this.lane.statements, this.lane.queue]) proxy.cut();
    await this.queue.close().catch(() => undefined);
    await this.database.end().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.note('closing');
    await this.halt();
    await dropStores(this.lane.cluster, databaseName);
  }
}

export const allDepartments: readonly Department[] = connectors.map(({ department }) => department);
