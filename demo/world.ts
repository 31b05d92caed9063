import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchFiles, putFiles } from './correction/drop-box.js';
import { advanceDay } from './day/advance.js';
import { bringExchangeUpToDate, fetchRequests, putAnswers } from './delivery/exchange-database.js';
import { generateWorld } from './delivery/generate.js';
import { departmentDirectory, type WorldPlan } from './delivery/world-state.js';
import type { RestFaults } from './server/rest-faults.js';
import { startRestServer } from './server/rest-server.js';
import { type SoapFaults, startSoapServer } from './server/soap-server.js';
import { readTruth, type Truth } from './testing/truth.js';

/** What the hub has to be told to reach the departments. */
export interface DemoSettings {
  readonly HUB_PUBLIC_SECURITY_URL: string;
  readonly HUB_PUBLIC_SECURITY_CLIENT_ID: string;
  readonly HUB_PUBLIC_SECURITY_CLIENT_SECRET: string;
  /** Absent when no exchange database was given. */
  readonly HUB_FAMILY_PLANNING_DATABASE_URL?: string;
  readonly HUB_CIVIL_AFFAIRS_DIRECTORY: string;
  readonly HUB_SOCIAL_INSURANCE_DIRECTORY: string;
  readonly HUB_FINANCE_URL: string;
  readonly HUB_FINANCE_USER: string;
  readonly HUB_FINANCE_PASSWORD: string;
  readonly HUB_FINANCE_ORGANISATION_CODE: string;
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
  /** The same for the finance bureau's service. */
  readonly financePort?: number;
  readonly requestsPerSecondMax?: number;
  readonly tokenLifeSeconds?: number;
  readonly faults?: Partial<RestFaults>;
}

export interface DemoWorld {
  readonly settings: DemoSettings;
  /** Switches of the REST server; a change takes effect at once. */
  readonly faults: RestFaults;
  /** Switches of the SOAP server. */
  readonly soapFaults: SoapFaults;
  /** For tests only. */
  readonly truth: Truth;
  advanceDay(): Promise<{ day: string; changes: number }>;
  stop(): Promise<void>;
}

export const defaultSeed = 'hutong';
const clientId = 'hub';
/** The unified social credit code of the organisation that the finance bureau lets in. */
const organisationCode = '11420100MB0000001C';

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
  const clientSecret = secretIn(dataDir, 'client-secret');
  const password = secretIn(dataDir, 'finance-password');
  const server = await startRestServer({ ...options, dataDir, port: options.port ?? 0, clientId, clientSecret });
  const soap = await startSoapServer({
    dataDir,
    port: options.financePort ?? 0,
    user: clientId,
    password,
    organisationCode,
  });
  return {
    settings: {
      HUB_PUBLIC_SECURITY_URL: server.url,
      HUB_PUBLIC_SECURITY_CLIENT_ID: clientId,
      HUB_PUBLIC_SECURITY_CLIENT_SECRET: clientSecret,
      ...(options.exchangeUrl === undefined ? {} : { HUB_FAMILY_PLANNING_DATABASE_URL: options.exchangeUrl }),
      HUB_CIVIL_AFFAIRS_DIRECTORY: departmentDirectory(dataDir, 'civil-affairs'),
      HUB_SOCIAL_INSURANCE_DIRECTORY: departmentDirectory(dataDir, 'social-insurance'),
      HUB_FINANCE_URL: soap.url,
      HUB_FINANCE_USER: clientId,
      HUB_FINANCE_PASSWORD: password,
      HUB_FINANCE_ORGANISATION_CODE: organisationCode,
    },
    faults: server.faults,
    soapFaults: soap.faults,
    truth: readTruth(dataDir),
    advanceDay: () => advanceWorld(dataDir, options.exchangeUrl),
    stop: async () => {
      await Promise.all([server.stop(), soap.stop()]);
    },
  };
}

/** One day further, in the files and in the exchange database. */
export async function advanceWorld(
  dataDir: string,
  exchangeUrl: string | undefined,
): Promise<{ day: string; changes: number }> {
  const directory = resolve(dataDir);
  fetchFiles(directory);
  if (exchangeUrl !== undefined) await fetchRequests(exchangeUrl, directory);
  const advanced = await advanceDay(directory);
  putFiles(directory);
  if (exchangeUrl !== undefined) {
    await bringExchangeUpToDate(exchangeUrl, directory);
    await putAnswers(exchangeUrl, directory);
  }
  return advanced;
}

/** Kept in the data directory, so that a restart does not invalidate the hub's settings. */
function secretIn(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
