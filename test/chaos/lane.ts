import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { asAdmin, type Cluster } from './cluster.js';
import { RedisProcess } from './redis.js';
import { SourceProxy } from './source-proxy.js';
import { StatementProxy } from './statement-proxy.js';

/** The days at which the departments' systems stand still. */
export const worldNames = ['nov-1', 'nov-2', 'nov-30', 'dec-1'] as const;
export type WorldName = (typeof worldNames)[number];

const requestsPerSecondMax = 100_000;

/** Everything that one trial at a time may break: a database server, a Redis, four departments, and the ways between them. */
export interface Lane {
  readonly folder: string;
  readonly cluster: Cluster;
  readonly redis: RedisProcess;
  readonly statements: StatementProxy;
  readonly queue: StatementProxy;
  readonly worlds: Readonly<Record<WorldName, DemoWorld>>;
  readonly worldFolders: Readonly<Record<WorldName, string>>;
  /** By the setting that holds the system's address. */
  readonly sources: Map<string, SourceProxy>;
  close(): Promise<void>;
}

export async function openLane(folder: string, cluster: Cluster, worldsFolder: string): Promise<Lane> {
  mkdirSync(folder, { recursive: true });
  await cluster.start();
  const worldFolders = {} as Record<WorldName, string>;
  const worlds = {} as Record<WorldName, DemoWorld>;
  for (const name of worldNames) {
    worldFolders[name] = path.join(folder, 'worlds', name);
    cpSync(path.join(worldsFolder, name), worldFolders[name], { recursive: true, preserveTimestamps: true });
    worlds[name] = await startDemoWorld({ dataDir: worldFolders[name], scale: 'tiny', requestsPerSecondMax });
  }
  const redis = await RedisProcess.start(path.join(folder, 'redis'));
  const statements = await StatementProxy.start(cluster.port);
  const queue = await StatementProxy.start(cluster.port);
  const sources = new Map<string, SourceProxy>();
  return {
    folder,
    cluster,
    redis,
    statements,
    queue,
    worlds,
    worldFolders,
    sources,
    async close() {
      await Promise.all([statements.stop(), queue.stop(), ...[...sources.values()].map((source) => source.stop())]);
      await Promise.all(Object.values(worlds).map((world) => world.stop()));
      await redis.kill();
      await cluster.stop('SIGQUIT');
    },
  };
}

/** What the worker is told of the departments: every system behind a proxy that can let it die. */
export async function departmentSettings(
  lane: Lane,
  world: WorldName,
  exchangeUrl: string,
): Promise<Record<string, string>> {
  const told: Record<string, string> = {
    ...lane.worlds[world].settings,
    HUB_FAMILY_PLANNING_DATABASE_URL: exchangeUrl,
  };
  for (const [name, value] of Object.entries(told)) {
    if (!name.endsWith('_URL')) continue;
    const url = new URL(value);
    const source = lane.sources.get(name) ?? (await SourceProxy.start(Number(url.port)));
    source.target = Number(url.port);
    lane.sources.set(name, source);
    url.port = String(source.port);
    told[name] = url.href;
  }
  return told;
}

const owners = { hub: 'hub_owner', queue: 'hub_queue', exchange: 'demo_exchange' } as const;
export type Store = keyof typeof owners;

export const storeSuffix: Readonly<Record<Store, string>> = { hub: '', queue: '_queue', exchange: '_exchange' };

/** Copies the three databases of a state under another name. */
export async function cloneStores(cluster: Cluster, from: Readonly<Record<Store, string>>, to: string): Promise<void> {
  await asAdmin(cluster.url('postgres'), async (client) => {
    for (const store of Object.keys(owners) as Store[]) {
      const name = to + storeSuffix[store];
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name} template ${from[store]} owner ${owners[store]}`);
    }
  });
}

export async function dropStores(cluster: Cluster, name: string): Promise<void> {
  await asAdmin(cluster.url('postgres'), async (client) => {
    for (const suffix of Object.values(storeSuffix))
      await client.query(`drop database if exists ${name}${suffix} with (force)`);
  });
}
