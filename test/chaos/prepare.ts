import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bringExchangeUpToDate } from '../../demo/delivery/exchange-database.js';
import { generateWorld } from '../../demo/delivery/generate.js';
import { advanceWorld } from '../../demo/world.js';
import { provisionDatabases } from '../../runtime/database-roles.js';
import { asAdmin, Cluster } from './cluster.js';
import { parts, type Backend, type Boundaries, type Part } from './fault.js';
import { compareStates, type FinalState } from './final-state.js';
import { openLane, type Lane, type WorldName } from './lane.js';
import { runProgram } from './program.js';
import { allDepartments, databaseName, Trial, type Ground, type scenes } from './trial.js';

const worldSeed = 'hutong';
const endsWithinMs = 180_000;

export interface CleanRun {
  readonly state: FinalState;
  /** Statements that each department's run sent. */
  readonly statements: ReadonlyMap<string, number>;
  /** Bytes that each department's system answered, by the setting that holds its address. */
  readonly answered: ReadonlyMap<string, number>;
  readonly tookMs: number;
}

export interface Prepared {
  readonly lanes: readonly Lane[];
  readonly ground: Ground;
  readonly clean: Readonly<Record<Part, CleanRun>>;
  readonly boundaries: Boundaries;
}

/** The departments on the four days at which trials find them. */
async function makeWorlds(folder: string): Promise<void> {
  const at = (name: WorldName) => path.join(folder, name);
  const advance = async (from: WorldName, to: WorldName, days: number) => {
    cpSync(at(from), at(to), { recursive: true });
    for (let day = 0; day < days; day += 1) await advanceWorld(at(to), undefined);
  };
  await generateWorld(at('nov-1'), { seed: worldSeed, scale: 'tiny', communities: 2 });
  await advance('nov-1', 'nov-2', 1);
  await advance('nov-2', 'nov-30', 28);
  await advance('nov-30', 'dec-1', 1);
}

function makeGround(folder: string, program: string): Ground {
  const keys = path.join(folder, 'keys');
  mkdirSync(keys, { recursive: true });
  const rootKey = randomBytes(32);
  const keyFile = path.join(keys, 'root.key');
  writeFileSync(keyFile, rootKey.toString('base64'), { mode: 0o600 });
  const jwksFile = path.join(keys, 'jwks.json');
  writeFileSync(jwksFile, '{"keys":[]}');
  const environment = {
    HUB_MODE: 'production',
    HUB_KEY_FILE: keyFile,
    HUB_JWT_ISSUER: 'https://issuer.invalid',
    HUB_JWT_JWKS_FILE: jwksFile,
    HUB_CONNECTOR_HOSTS: '127.0.0.1, localhost',
    // Nothing but the trial's own runs.
    HUB_SYNC_CRON: '0 0 1 1 *',
    NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
  };
  return { program, rootKey, environment };
}

async function makeDatabases(cluster: Cluster, ground: Ground, worldsFolder: string): Promise<void> {
  const url = (role: string, database: string) => `postgresql://${role}:chaos@127.0.0.1:${cluster.port}/${database}`;
  const [owner, queue] = [url('hub_owner', 'hub_empty'), url('hub_queue', 'queue_empty')];
  const exchange = url('demo_exchange', 'exchange_first');
  const others = [url('hub_gateway', 'hub_empty'), url('hub_worker', 'hub_empty')];
  await provisionDatabases(cluster.url('postgres'), [owner, queue, exchange, ...others], [owner, queue, exchange]);
  await runProgram(ground.program, ['migrate'], {
    ...ground.environment,
    DATABASE_URL: owner,
    DATABASE_QUEUE_URL: queue,
  });
  await bringExchangeUpToDate(exchange, path.join(worldsFolder, 'nov-1'));
  await copyDatabase(cluster, 'exchange_first', 'exchange_catchup');
  await bringExchangeUpToDate(url('demo_exchange', 'exchange_catchup'), path.join(worldsFolder, 'nov-30'));
}

async function copyDatabase(cluster: Cluster, from: string, to: string): Promise<void> {
  await asAdmin(cluster.url('postgres'), (client) => client.query(`create database ${to} template ${from}`));
}

/** A sync without a fault: what every other must come to, and how many boundaries it has. */
async function runClean(lane: Lane, ground: Ground, scene: keyof typeof scenes, backend: Backend): Promise<CleanRun> {
  const trial = await Trial.open(lane, ground, scene, backend);
  try {
    void lane.statements.arm(undefined);
    await trial.request(allDepartments);
    const begunMs = performance.now();
    const worker = trial.startWorker('clean');
    await trial.ended(endsWithinMs);
    const tookMs = performance.now() - begunMs;
    const runs = (await trial.runs()) ?? [];
    const { state, broken } = await trial.read();
    const unwell = runs.filter((run) => run.state !== 'SUCCEEDED');
    if (unwell.length > 0 || broken.length > 0) {
      const why = [...unwell.map((run) => `${run.department} ${run.state}: ${run.message}`), ...broken];
      throw new Error(
        `The sync without a fault (${scene}) is not well:\n${why.join('\n')}\n${worker.said.slice(-3_000)}`,
      );
    }
    const answered = new Map([...lane.sources].map(([setting, source]) => [setting, source.answered]));
    return { state, statements: new Map(lane.statements.counts), answered, tookMs };
  } finally {
    await trial.halt();
  }
}

/** What a finished trial left becomes the state from which another part starts, its departments a day further. */
async function keepState(cluster: Cluster, state: string, part: Part, world: string): Promise<void> {
  await copyDatabase(cluster, databaseName, `hub_${state}`);
  await copyDatabase(cluster, `${databaseName}_exchange`, `exchange_${part}`);
  await asAdmin(cluster.url('postgres'), (client) =>
    client.query(`alter database exchange_${part} owner to demo_exchange`),
  );
  await bringExchangeUpToDate(`postgresql://demo_exchange@127.0.0.1:${cluster.port}/exchange_${part}`, world);
}

/** Makes everything once, runs each part cleanly, and copies the whole for as many lanes as are wanted. */
export async function prepare(folder: string, program: string, lanesWanted: number): Promise<Prepared> {
  // The server's user must be able to enter.
  chmodSync(folder, 0o755);
  const worlds = path.join(folder, 'worlds');
  await makeWorlds(worlds);

  const ground = makeGround(folder, program);
  const cluster = await Cluster.create(path.join(folder, 'cluster-1'));
  await cluster.start();
  await makeDatabases(cluster, ground, worlds);

  const lane = await openLane(path.join(folder, 'lane-1'), cluster, worlds);
  const first = await runClean(lane, ground, 'first', 'postgres');
  await keepState(cluster, 'loaded', 'day', path.join(worlds, 'nov-2'));
  await runClean(lane, ground, 'catchup', 'postgres');
  await keepState(cluster, 'month', 'month', path.join(worlds, 'dec-1'));
  const day = await runClean(lane, ground, 'day', 'postgres');
  const month = await runClean(lane, ground, 'month', 'postgres');
  const again = await runClean(lane, ground, 'first', 'redis');
  const differing = compareStates(first.state, again.state);
  if (differing.length > 0)
    throw new Error(`Two syncs without a fault come to different states:\n${differing.slice(0, 20).join('\n')}`);
  const clean = { first, day, month };
  const boundaries = Object.fromEntries(parts.map((part) => [part, clean[part].statements])) as Record<
    Part,
    ReadonlyMap<string, number>
  >;
  const lanes = [lane, ...(await openMore(folder, lane, worlds, lanesWanted - 1))];
  return { lanes, ground, clean, boundaries };
}

async function openMore(folder: string, lane: Lane, worlds: string, count: number): Promise<Lane[]> {
  await lane.cluster.stop();
  const copies = Array.from({ length: count }, (_, index) =>
    lane.cluster.copyTo(path.join(folder, `cluster-${index + 2}`)),
  );
  await lane.cluster.start();
  return Promise.all(copies.map((copy, index) => openLane(path.join(folder, `lane-${index + 2}`), copy, worlds)));
}
