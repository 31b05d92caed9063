import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import { Foundation } from './0001-foundation.js';
import { Ledger } from './0002-ledger.js';
import { People } from './0003-people.js';
import { Facts } from './0004-facts.js';
import { Access } from './0005-access.js';
import { Linking } from './0006-linking.js';
import { Recognition } from './0007-recognition.js';
import { Drift } from './0009-drift.js';
import { Subsidies } from './0010-subsidies.js';
import { Deliveries } from './0011-deliveries.js';
import { Restore } from './0012-restore.js';
import { Leaner } from './0013-leaner.js';
import { RefusedRows } from './0014-refused-rows.js';
import { Settlements } from './0017-settlements.js';
import { LooseMentions } from './0016-loose-mentions.js';
import { Corrections } from './0015-corrections.js';
import { Operators } from './0008-operators.js';
import { Statistics } from './0019-statistics.js';
import { RoomForChanges } from './0020-room-for-changes.js';
import { Doors } from './0021-doors.js';
import { SetAside } from './0023-set-aside.js';

/** In order. A migration that has run anywhere is never edited: add the next one. */
const migrationsList = [
  { name: '0001-foundation', class: Foundation },
  { name: '0002-ledger', class: Ledger },
  { name: '0003-people', class: People },
  { name: '0004-facts', class: Facts },
  { name: '0005-access', class: Access },
  { name: '0006-linking', class: Linking },
  { name: '0007-recognition', class: Recognition },
  { name: '0008-operators', class: Operators },
  { name: '0009-drift', class: Drift },
  { name: '0010-subsidies', class: Subsidies },
  { name: '0011-deliveries', class: Deliveries },
  { name: '0012-restore', class: Restore },
  { name: '0013-leaner', class: Leaner },
  { name: '0014-refused-rows', class: RefusedRows },
  { name: '0015-corrections', class: Corrections },
  { name: '0016-loose-mentions', class: LooseMentions },
  { name: '0017-settlements', class: Settlements },
  { name: '0019-statistics', class: Statistics },
  { name: '0020-room-for-changes', class: RoomForChanges },
  { name: '0021-doors', class: Doors },
  { name: '0023-set-aside', class: SetAside },
];

/** The oldest PostgreSQL whose SQL the migrations use. */
const serverVersionMin = 150_000;
/** Any number that no other program of the database takes. */
const lockKey = 4_201_069_900;

export interface MigrateOptions {
  /** Called with each migration's name before it runs. */
  readonly onMigration?: (name: string) => void;
}

/** The database cannot be brought to this version of the hub. Thrown by `migrate`, shown by the command line as one line. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Brings the schema `hub` of the database at `ownerUrl` up to date and answers the names of the migrations it applied
 * (none: it was). Several processes may call it at once: the second waits and finds nothing to do.
 *
 * The owner of the URL owns the tables. The roles hub_gateway and hub_worker are made where they are missing, which needs
 * CREATEROLE; they cannot log in then until they are given passwords.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl, application_name: 'hub migrate' });
  // A server that stops while the guard is idle is told by its next statement; unheard, it would end the process.
  guard.on('error', () => undefined);
  await guard.connect();
  try {
    const { rows } = await guard.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    if (Number(rows[0]?.version) < serverVersionMin) {
      throw new MigrationError(
        `The database is PostgreSQL ${rows[0]?.version}; the hub needs 15 or newer. Point DATABASE_URL at one.`,
      );
    }
    await guard.query('select pg_advisory_lock($1)', [lockKey]);
    await assertRolesCanBe(guard);
    const applied = await runMigrator(ownerUrl, options);
    await guard.query('grant select on hub.migration to hub_gateway, hub_worker');
    return applied;
  } finally {
    await guard.end();
  }
}

async function assertRolesCanBe(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `select role from unnest(array['hub_gateway', 'hub_worker']) as role
     where not exists (select from pg_roles where rolname = role)
       and not (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ role }) => role).join(' and ');
  throw new MigrationError(
    `The database has no role ${names}, and the owner may not create roles: have an administrator create them.`,
  );
}

async function runMigrator(ownerUrl: string, options: MigrateOptions): Promise<string[]> {
  const orm = new MikroORM({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { tableName: 'hub.migration', migrationsList, snapshot: false, silent: true },
  });
  try {
    await orm.connect();
    const migrator = orm.migrator;
    const pending = await migrator.getPending();
    migrator.on('migrating', (event) => options.onMigration?.(event.name));
    if (pending.length === 0) return [];
    const applied = await migrator.up();
    return applied.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}

/** Whether the database is at the version of this program: older or newer, a gateway must not serve from it. */
export async function isAtHead(database: Pick<pg.ClientBase, 'query'>): Promise<boolean> {
  const { rows } = await database.query<{ name: string }>('select name from hub.migration order by name');
  return rows.length === migrationsList.length && rows.every(({ name }, index) => name === migrationsList[index]?.name);
}
