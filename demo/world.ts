import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { advanceDay } from './day/advance.js';
import { bringExchangeUpToDate } from './delivery/exchange-database.js';
import { generateWorld } from './delivery/generate.js';
import { departmentDirectory, type WorldPlan } from './delivery/world-state.js';
import type { RestFaults } from './server/rest-faults.js';
import { startRestServer } from './server/rest-server.js';
import { readTruth, type Truth } from './testing/truth.js';

/** What the hub has to be told to reach the four departments. */
export interface DemoSettings {
  readonly HUB_PUBLIC_SECURITY_URL: string;
  readonly HUB_PUBLIC_SECURITY_CLIENT_ID: string;
  readonly HUB_PUBLIC_SECURITY_CLIENT_SECRET: string;
  /** Absent when no exchange database was given. */
  readonly HUB_FAMILY_PLANNING_DATABASE_URL?: string;
  readonly HUB_CIVIL_AFFAIRS_DIRECTORY: string;
  readonly HUB_SOCIAL_INSURANCE_DIRECTORY: string;
}

export interface DemoWorldOptions {
  readonly dataDir: string;
  readonly scale?: WorldPlan['scale'];
  readonly seed?: string;
  readonly communities?: number;
  /** A database of its own for family planning's exchange; its role must be allowed to create a schema. */
  readonly exchangeUrl?: string | undefined;
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly requestsPerSecondMax?: number;
  readonly tokenLifeSeconds?: number;
  readonly faults?: Partial<RestFaults>;
}

export interface DemoWorld {
  readonly settings: DemoSettings;
  /** Switches of the REST server; a change takes effect at once. */
  readonly faults: RestFaults;
  /** For tests only. */
  readonly truth: Truth;
  advanceDay(): Promise<{ day: string; changes: number }>;
  stop(): Promise<void>;
}

export const defaultSeed = 'hutong';
const clientId = 'hub';

/** Generates the world where it is missing, brings the exchange database up to date, and serves until stopped. */
export async function startDemoWorld(options: DemoWorldOptions): Promise<DemoWorld> {
  const dataDir = resolve(options.dataDir);
  const plan: WorldPlan = {
    seed: options.seed ?? defaultSeed,
    scale: options.scale ?? 'demo',
    communities: options.communities ?? 2,
  };
  await generateWorld(dataDir, plan);
  if (options.exchangeUrl !== undefined) await bringExchangeUpToDate(options.exchangeUrl, dataDir);
  const clientSecret = clientSecretIn(dataDir);
  const server = await startRestServer({ ...options, dataDir, port: options.port ?? 0, clientId, clientSecret });
  return {
    settings: {
      HUB_PUBLIC_SECURITY_URL: server.url,
      HUB_PUBLIC_SECURITY_CLIENT_ID: clientId,
      HUB_PUBLIC_SECURITY_CLIENT_SECRET: clientSecret,
      ...(options.exchangeUrl === undefined ? {} : { HUB_FAMILY_PLANNING_DATABASE_URL: options.exchangeUrl }),
      HUB_CIVIL_AFFAIRS_DIRECTORY: departmentDirectory(dataDir, 'civil-affairs'),
      HUB_SOCIAL_INSURANCE_DIRECTORY: departmentDirectory(dataDir, 'social-insurance'),
    },
    faults: server.faults,
    truth: readTruth(dataDir),
    advanceDay: () => advanceWorld(dataDir, options.exchangeUrl),
    stop: () => server.stop(),
  };
}

/** One day further, in the files and in the exchange database. */
export async function advanceWorld(
  dataDir: string,
  exchangeUrl: string | undefined,
): Promise<{ day: string; changes: number }> {
  const advanced = await advanceDay(resolve(dataDir));
  if (exchangeUrl !== undefined) await bringExchangeUpToDate(exchangeUrl, resolve(dataDir));
  return advanced;
}

/** Kept in the data directory, so that a restart does not invalidate the hub's settings. */
function clientSecretIn(dataDir: string): string {
  const path = join(dataDir, 'client-secret');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
