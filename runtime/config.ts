import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AllowedHost, loopbackHosts } from './allowed-hosts.js';
import { roleUrl } from './database-roles.js';
import { settings, type SettingName, type SettingValue } from './settings.js';

/** A setting that cannot be used. The command line prints the message alone and exits with 2. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export interface Config {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Undefined: an embedded PostgreSQL is wanted, and whoever starts it calls `withDatabase`. */
  readonly databaseUrl: string | undefined;
  /** For `hub migrate` alone. */
  readonly adminDatabaseUrl: string | undefined;
  /** For `hub migrate` alone. */
  readonly backupDatabaseUrl: string | undefined;
  readonly gatewayDatabaseUrl: string | undefined;
  readonly workerDatabaseUrl: string | undefined;
  readonly queueDatabaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly syncCron: string;
  readonly syncTryHours: number;
  /** A file of parameters of one's own, in place of the hub's. */
  readonly linkParameters: string | undefined;
  readonly timezone: string;
  /** `YYYYMMDD`, in place of the calendar's. */
  readonly today: string | undefined;
  /** Where the departments' connectors may go. In production nowhere, until it is listed. */
  readonly connectorHosts: readonly AllowedHost[];
  readonly logLevel: SettingValue<'HUB_LOG_LEVEL'>;
  /** Absolute. The vault's root key. */
  readonly keyFile: string;
  readonly jwt: {
    readonly issuer: string;
    readonly audience: string;
    /** Absolute. In demo mode, where the demo issuer keeps its public keys. */
    readonly jwksFile: string;
  };
  readonly metrics: {
    /** Undefined: see `runtime/metrics-access.ts`. */
    readonly token: string | undefined;
    readonly workerPort: number | undefined;
  };
  /** Undefined: nothing is traced. */
  readonly tracing: { readonly url: string; readonly share: number } | undefined;
  readonly demo: { readonly scale: SettingValue<'HUB_DEMO_SCALE'>; readonly seed: number };
  /** `HUB_*` settings that are not the hub's own: the departments' connectors parse them. */
  readonly departmentEnvironment: Readonly<Record<string, string>>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

function readSetting<Name extends SettingName>(environment: Environment, name: Name): SettingValue<Name> | undefined {
  const { parse, takes, default: fallback } = settings[name];
  // An empty variable is how compose files and shells write "not set".
  const written = environment[name]?.trim() || fallback;
  if (written === undefined) return undefined;
  const parsed = parse.safeParse(written);
  if (parsed.success) return parsed.data as SettingValue<Name>;
  throw new SettingError(`${name} is ${describe(name, written)}, but it takes ${takes}.`);
}

/** A URL may carry a password, so a wrong one is not repeated, and a secret is one. */
function describe(name: SettingName, written: string): string {
  if (name.endsWith('_TOKEN')) return 'not such a secret';
  return name.endsWith('_URL') ? 'not such an address' : `"${written}"`;
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

function requireInProduction(name: SettingName, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new SettingError(`${name} is not set, and HUB_MODE=production needs it: it takes ${settings[name].takes}.`);
}

/** A path under the data folder is for the demo alone: whoever copies the data must not get the keys with it. */
function keyPath(
  mode: Config['mode'],
  name: SettingName,
  value: string | undefined,
  dataDir: string,
  demoFile: string,
): string {
  if (mode === 'demo') return path.resolve(value ?? path.join(dataDir, 'keys', demoFile));
  const file = path.resolve(requireInProduction(name, value));
  if (!isInside(file, dataDir)) return file;
  throw new SettingError(
    `${name} lies inside HUB_DATA_DIR (${dataDir}): in production keys are kept apart from the data. Move the file.`,
  );
}

const fileSuffix = '_FILE';
const ours = /^(?:HUB|DATABASE|REDIS)_[A-Z0-9_]+$/;

/** `NAME_FILE` holds the path of a file with the value of `NAME`: so containers hand in secrets, out of the environment's sight. */
function withFiles(environment: Environment): Environment {
  const read: Record<string, string> = {};
  for (const [name, file] of Object.entries(environment)) {
    if (!file || name in settings || !name.endsWith(fileSuffix) || !ours.test(name)) continue;
    const setting = name.slice(0, -fileSuffix.length);
    if (environment[setting]) throw new SettingError(`${setting} and ${name} are both set: keep one of them.`);
    try {
      read[setting] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      throw new SettingError(
        `${name}: ${file} cannot be read (${(error as NodeJS.ErrnoException).code}): put the value of ${setting} there.`,
      );
    }
  }
  return { ...environment, ...read };
}

const departmentSetting = /^HUB_[A-Z][A-Z0-9_]*$/;

/** Reads every setting at once, so that a wrong one stops the start and not the first request that needs it. */
export function readConfig(given: Environment = process.env): Config {
  const environment = withFiles(given);
  const read = <Name extends SettingName>(name: Name) => readSetting(environment, name);
  const required = <Name extends SettingName>(name: Name) => read(name) as SettingValue<Name>;

  const databaseUrl = read('DATABASE_URL');
  const gatewayDatabaseUrl = read('DATABASE_GATEWAY_URL');
  const workerDatabaseUrl = read('DATABASE_WORKER_URL');
  const anyDatabase = databaseUrl ?? gatewayDatabaseUrl ?? workerDatabaseUrl;
  const mode = read('HUB_MODE') ?? (anyDatabase === undefined ? 'demo' : 'production');
  if (mode === 'production' && anyDatabase === undefined) requireInProduction('DATABASE_URL', undefined);
  const otlpUrl = read('HUB_OTLP_URL');
  const dataDir = path.resolve(required('HUB_DATA_DIR'));

  return {
    mode,
    host: required('HUB_HOST'),
    port: required('PORT'),
    dataDir,
    databaseUrl,
    adminDatabaseUrl: read('DATABASE_ADMIN_URL'),
    backupDatabaseUrl: read('DATABASE_BACKUP_URL'),
    gatewayDatabaseUrl: gatewayDatabaseUrl ?? (databaseUrl && roleUrl(databaseUrl, 'gateway')),
    workerDatabaseUrl: workerDatabaseUrl ?? (databaseUrl && roleUrl(databaseUrl, 'worker')),
    queueDatabaseUrl: read('DATABASE_QUEUE_URL') ?? (databaseUrl && roleUrl(databaseUrl, 'queue')),
    redisUrl: read('REDIS_URL'),
    syncCron: required('HUB_SYNC_CRON'),
    syncTryHours: required('HUB_SYNC_TRY_HOURS'),
    linkParameters: read('HUB_LINK_PARAMETERS'),
    timezone: required('HUB_TIMEZONE'),
    today: read('HUB_TODAY'),
    connectorHosts: read('HUB_CONNECTOR_HOSTS') ?? (mode === 'demo' ? loopbackHosts : []),
    logLevel: required('HUB_LOG_LEVEL'),
    keyFile: keyPath(mode, 'HUB_KEY_FILE', read('HUB_KEY_FILE'), dataDir, 'root.key'),
    jwt: {
      issuer: required('HUB_JWT_ISSUER'),
      audience: required('HUB_JWT_AUDIENCE'),
      jwksFile: keyPath(mode, 'HUB_JWT_JWKS_FILE', read('HUB_JWT_JWKS_FILE'), dataDir, 'jwks.json'),
    },
    metrics: { token: read('HUB_METRICS_TOKEN'), workerPort: read('HUB_WORKER_METRICS_PORT') },
    tracing: otlpUrl === undefined ? undefined : { url: otlpUrl, share: required('HUB_TRACE_SHARE') },
    demo: { scale: required('HUB_DEMO_SCALE'), seed: required('HUB_DEMO_SEED') },
    departmentEnvironment: Object.fromEntries(
      Object.entries(environment).filter(
        (entry): entry is [string, string] =>
          departmentSetting.test(entry[0]) && !(entry[0] in settings) && entry[1] !== undefined,
      ),
    ),
  };
}

/** `HUB_PUBLIC_SECURITY_CLIENT_ID` of department `public-security` -> `{ clientId }`: the connector parses its own. */
export function departmentSettings(
  config: Pick<Config, 'departmentEnvironment'>,
  department: string,
): Record<string, string> {
  const prefix = `HUB_${department.toUpperCase().replaceAll('-', '_')}_`;
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(config.departmentEnvironment)) {
    if (!name.startsWith(prefix)) continue;
    found[
      name
        .slice(prefix.length)
        .toLowerCase()
        .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    ] = value;
  }
  return found;
}

/** The configuration once the embedded database is up. */
export function withDatabase(config: Config, ownerUrl: string): Config {
  return {
    ...config,
    databaseUrl: ownerUrl,
    gatewayDatabaseUrl: config.gatewayDatabaseUrl ?? roleUrl(ownerUrl, 'gateway'),
    workerDatabaseUrl: config.workerDatabaseUrl ?? roleUrl(ownerUrl, 'worker'),
    queueDatabaseUrl: config.queueDatabaseUrl ?? roleUrl(ownerUrl, 'queue'),
  };
}

/** The environment as it is, for handing it on to a child process; nothing is read from it elsewhere. */
export function inheritedEnvironment(): Environment {
  return process.env;
}
