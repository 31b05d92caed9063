import type pg from 'pg';
import type { Config } from '../runtime/config.js';
import { isAtHead } from '../schema/migrations/migrate.js';
import { openVault, readRootKey } from '../schema/vault/index.js';
import { Finding, type Check, type Note } from './doctor.js';

/** A token's time is forgiven this much, and so much later a lease would be taken for frozen early. */
const skewSecondsMax = 10;
const gibibyte = 1024 ** 3;

/** How far this machine's clock is ahead of the database's; half of the way there and back is taken off. */
async function measureSkew(pool: pg.Pool): Promise<string> {
  const before = Date.now();
  const { rows } = await pool.query<{ at: Date }>('select clock_timestamp() as at');
  const here = (before + Date.now()) / 2;
  const seconds = (here - (rows[0]?.at.getTime() ?? here)) / 1_000;
  if (Math.abs(seconds) <= skewSecondsMax) return `${Math.abs(seconds).toFixed(1)} s apart`;
  const direction = seconds > 0 ? 'ahead of' : 'behind';
  throw new Finding(
    `this machine is ${Math.abs(seconds).toFixed(0)} s ${direction} the database: set both by the same time server (NTP).`,
  );
}

/** A server that writes parameters into its log writes ID numbers there; the detail of an error repeats the row that failed. */
async function checkParameterLog(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('log_parameter_max_length', 'log_parameter_max_length_on_error') and setting <> '0'
       or name = 'log_error_verbosity' and setting <> 'terse' order by name`,
  );
  if (rows.length === 0) return 'the server logs no parameters and no rows';
  const names = rows.map(({ name, setting }) => `${name} = ${setting}`).join(', ');
  throw new Finding(
    `${names}: the server's log may come to hold people's data; set lengths to 0, log_error_verbosity to terse, and reload it.`,
  );
}

async function describeKeys(pool: pg.Pool, keyFile: string): Promise<string> {
  await openVault(pool, readRootKey(keyFile));
  const { rows } = await pool.query<{ use: string; version: number }>(
    'select use, max(version) as version from hub.vault_key group by use order by use',
  );
  return `the root key opens ${rows.map(({ use, version }) => `${use} ${version}`).join(', ')}`;
}

async function describeSize(pool: pg.Pool): Promise<string | Note> {
  const { rows } = await pool.query<{ bytes: number; recovering: boolean }>(
    'select pg_database_size(current_database()) as bytes, pg_is_in_recovery() as recovering',
  );
  const size = `${((rows[0]?.bytes ?? 0) / gibibyte).toFixed(2)} GiB`;
  if (rows[0]?.recovering) throw new Finding('it is a standby that takes no writes: set the address of the primary.');
  return size;
}

async function checkMigrations(pool: pg.Pool): Promise<string> {
  if (await isAtHead(pool)) return 'up to date';
  throw new Finding(
    'the database is of another version than this program: run "hub migrate" with the newer of the two.',
  );
}

/** What the database says of itself, to the worker's role. */
export function databaseChecks(config: Config, pool: pg.Pool): Check[] {
  return [
    { what: 'migrations', look: () => checkMigrations(pool) },
    { what: 'keys', look: () => describeKeys(pool, config.keyFile) },
    { what: 'clock', look: () => measureSkew(pool) },
    { what: 'parameters in the log', look: () => checkParameterLog(pool) },
    { what: 'size of the database', look: () => describeSize(pool) },
  ];
}
