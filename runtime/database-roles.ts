import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Who connects as whom. Only the owner may change a table; the others hold what the migrations grant them. */
export const databaseRoles = {
  owner: 'hub_owner',
  gateway: 'hub_gateway',
  worker: 'hub_worker',
  queue: 'hub_queue',
} as const;
export type DatabaseRole = keyof typeof databaseRoles;

/** BullMQ keeps its tables away from the hub's: another database, so that neither's backup drags the other along. */
const queueDatabaseSuffix = '_queue';

/**
 * The address of another role on the owner's server. Its password is derived from the owner's, so that one
 * `DATABASE_URL` is enough; an installation that wants them apart sets each address itself.
 */
export function guestUrl(ownerUrl: string, role: string, database: string): string {
  const url = new URL(ownerUrl);
  if (url.password) {
    const owner = decodeURIComponent(url.password);
    url.password = createHmac('sha256', owner).update(`hutong database role ${role}`).digest('base64url');
  }
  url.username = role;
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

export function roleUrl(ownerUrl: string, role: DatabaseRole): string {
  if (role === 'owner') return ownerUrl;
  const database = databaseOf(ownerUrl);
  return guestUrl(ownerUrl, databaseRoles[role], role === 'queue' ? database + queueDatabaseSuffix : database);
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The same server and user, another database. */
export function databaseUrlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

async function exists(client: pg.Client, query: string, name: string): Promise<boolean> {
  return (await client.query(query, [name])).rowCount === 1;
}

async function provisionRole(client: pg.Client, url: string, rowSecurity = 'nobypassrls'): Promise<void> {
  const { username, password } = new URL(url);
  const role = decodeURIComponent(username);
  const found = await exists(client, 'select 1 from pg_roles where rolname = $1', role);
  const attributes = `login nosuperuser nocreatedb nocreaterole noreplication ${rowSecurity}`;
  const secret = password ? ` password ${client.escapeLiteral(decodeURIComponent(password))}` : '';
  await client.query(`${found ? 'alter' : 'create'} role ${client.escapeIdentifier(role)} ${attributes}${secret}`);
}

async function provisionDatabase(client: pg.Client, url: string): Promise<void> {
  const database = databaseOf(url);
  if (await exists(client, 'select 1 from pg_database where datname = $1', database)) return;
  const [name, owner] = [database, decodeURIComponent(new URL(url).username)].map((word) =>
    client.escapeIdentifier(word),
  );
  await client.query(`create database ${name} owner ${owner} encoding 'UTF8' template template0`);
  await client.query(`revoke all on database ${name} from public`);
}

/**
 * The role that dumps the hub. Row security is forced on the owner, too, so that `pg_dump` needs a role that is above it: this one
 * is, and may write nothing. What it may read, `grantBackup` says. Needs a superuser.
 */
export async function provisionBackupRole(adminUrl: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'hub provision' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await provisionRole(client, url, 'bypassrls');
    const [database, role] = [databaseOf(url), decodeURIComponent(new URL(url).username)].map((word) =>
      client.escapeIdentifier(word),
    );
    await client.query(`alter role ${role} set default_transaction_read_only = on`);
    await client.query(`grant connect on database ${database} to ${role}`);
  } finally {
    await client.end();
  }
}

/** Lets the role read every table of the hub. As the owner, after the tables are there. */
export async function grantBackup(owner: Pick<pg.Client, 'query' | 'escapeIdentifier'>, url: string): Promise<void> {
  const role = owner.escapeIdentifier(decodeURIComponent(new URL(url).username));
  await owner.query(`grant usage on schema hub to ${role}`);
  await owner.query(`grant select on all tables in schema hub to ${role}`);
  await owner.query(`grant select on all sequences in schema hub to ${role}`);
}

/**
 * Creates the roles of all `urls`, and the databases of `owned` with their url's role as owner; sets the roles' passwords.
 * Needs a superuser. Whoever has an address to a database of `owned` may connect to it.
 */
export async function provisionDatabases(
  adminUrl: string,
  urls: readonly string[],
  owned: readonly string[],
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'hub provision' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const url of urls) await provisionRole(client, url);
    for (const url of owned) await provisionDatabase(client, url);
    for (const url of urls) {
      const [database, role] = [databaseOf(url), decodeURIComponent(new URL(url).username)];
      await client.query(
        `grant connect on database ${client.escapeIdentifier(database)} to ${client.escapeIdentifier(role)}`,
      );
    }
  } finally {
    await client.end();
  }
}

/** The hub's four roles and two databases, as the owner's address names them. */
export async function provisionHub(adminUrl: string, ownerUrl: string): Promise<void> {
  const queue = roleUrl(ownerUrl, 'queue');
  await provisionDatabases(
    adminUrl,
    [ownerUrl, roleUrl(ownerUrl, 'gateway'), roleUrl(ownerUrl, 'worker'), queue],
    [ownerUrl, queue],
  );
}
