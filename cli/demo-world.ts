import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config, Environment } from '../runtime/config.js';
import { guestUrl } from '../runtime/database-roles.js';
import type { EmbeddedPostgres } from '../runtime/embedded-postgres.js';
import type { Logger } from '../runtime/logger.js';
import { projectPath } from '../runtime/paths.js';
import type { Shutdown } from '../runtime/shutdown.js';
import { startChild } from './child.js';
import { keepAlive } from './keep-alive.js';
import type { ReadyMessage } from './parent.js';

/** The exchange database stands for another organisation's: its own database and role, which the hub's roles cannot enter. */
const exchangeName = 'demo_exchange';
/** Making the demo world whole takes some seconds; on a busy machine, some more. */
const demoTimeoutMs = 120_000;

export function demoProgram(): string {
  return projectPath('dist/demo/main.js');
}

export function demoDataDir(config: Pick<Config, 'dataDir'>): string {
  return path.join(config.dataDir, 'demo');
}

/** Where the exchange database is, in a file for the demo's process alone: its arguments are for everybody to read. */
export function writeExchangeUrl(config: Pick<Config, 'dataDir'>, ownerUrl: string): string {
  const folder = demoDataDir(config);
  const file = path.join(folder, 'exchange-url');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${guestUrl(ownerUrl, exchangeName, exchangeName)}\n`, { mode: 0o600 });
  return file;
}

/** What the demo's process writes on one line once its systems answer. */
interface DemoReady extends ReadyMessage {
  readonly settings: Readonly<Record<string, string>>;
}

function parseDemoReady(line: string): DemoReady | undefined {
  if (!line.startsWith('{')) return undefined;
  const message = JSON.parse(line) as Partial<DemoReady>;
  return message.ready === true && message.settings ? (message as DemoReady) : undefined;
}

export interface StartDemoOptions {
  readonly config: Config;
  readonly environment: Environment;
  readonly postgres: EmbeddedPostgres;
  readonly logDir: string;
  readonly logger: Logger;
  readonly shutdown: Shutdown;
}

function portOf(url: string | undefined): string {
  return new URL(url ?? '').port;
}

/** Starts the demo departments; answers the settings by which the hub reaches them. */
export async function startDemo(options: StartDemoOptions): Promise<Readonly<Record<string, string>>> {
  const { config, environment, logDir, logger, shutdown } = options;
  const { scale, seed } = config.demo;
  await options.postgres.createDatabase(exchangeName, exchangeName);
  const exchange = writeExchangeUrl(config, options.postgres.ownerUrl);
  const args = ['serve', '--data-dir', demoDataDir(config), '--exchange-url-file', exchange, '--scale', scale];
  let ports: readonly string[] = [];
  const demo = await keepAlive({
    start: async () => {
      const child = await startChild<DemoReady>({
        name: 'demo',
        program: demoProgram(),
        args: [...args, '--seed', String(seed), ...ports],
        environment,
        logDir,
        preload: [projectPath('dist/cli/follow-parent.js')],
        parseReady: parseDemoReady,
        readyTimeoutMs: demoTimeoutMs,
      });
      // The others were told this addresses; a restart must answer at them again.
      const { HUB_PUBLIC_SECURITY_URL: register, HUB_FINANCE_URL: finance } = child.ready.settings;
      ports = ['--ps-port', portOf(register), '--finance-port', portOf(finance)];
      return child;
    },
    signal: shutdown.signal,
    onRestart: (name, why) => logger.warn({ part: name, why }, 'started again'),
    // A department that is down is something the hub lives with.
    onGiveUp: (error) => logger.error({ reason: error.message }, 'the demo departments stay down'),
  });
  shutdown.defer('demo departments', () => demo.stop());
  return (demo.ready as DemoReady).settings;
}
