import { chmodSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { roleUrl } from './database-roles.js';
import { findEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { isAlive } from './postgres/cluster.js';

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-test-'));
  let server: EmbeddedPostgres;
  chmodSync(dataDir, 0o755);

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dataDir });
    await ask(server.ownerUrl, `create table note (text text); insert into note values ('kept')`);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('has the four roles, none of which is above the policies', async () => {
    const roles = await ask(
      server.adminUrl,
      `select rolname, rolsuper or rolbypassrls or rolcreaterole as strong from pg_roles where rolname ~ '^hub_' order by 1`,
    );
    expect(roles).toEqual(
      ['hub_gateway', 'hub_owner', 'hub_queue', 'hub_worker'].map((rolname) => ({ rolname, strong: false })),
    );
    for (const role of ['gateway', 'worker', 'queue'] as const) {
      await expect(ask(roleUrl(server.ownerUrl, role), 'select 1')).resolves.toHaveLength(1);
    }
  });

  it('keeps its databases from roles that have no business there', async () => {
    const queueAsGateway = new URL(roleUrl(server.ownerUrl, 'gateway'));
    queueAsGateway.pathname = '/hub_queue';
    await expect(ask(queueAsGateway.href, 'select 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('listens on this machine alone, keeps its secrets to its owner and writes durably', async () => {
    const [settings] = await ask<Record<string, string>>(
      server.adminUrl,
      `select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync, current_setting('lc_messages') as messages`,
    );
    expect(settings).toEqual({ listen: '127.0.0.1', fsync: 'on', messages: 'C' });
    expect(statSync(path.join(dataDir, 'postgres/secrets.json')).mode & 0o077).toBe(0);
  });

  it('is found by a command beside it, and taken over by a second start', async () => {
    expect((await findEmbeddedPostgres(dataDir))?.ownerUrl).toBe(server.ownerUrl);
    const second = await startEmbeddedPostgres({ dataDir });
    expect(second.pid).toBe(server.pid);
  });

  it('creates a guest database once', async () => {
    const url = await server.createDatabase('guest', 'guest');
    await ask(url, 'create table mine (id int)');
    expect(await server.createDatabase('guest', 'guest')).toBe(url);
    await expect(ask(url, 'select * from mine')).resolves.toEqual([]);
  });

  it('recovers after a kill -9, and from a note that names a stranger', async () => {
    process.kill(server.pid, 'SIGKILL');
    while (isAlive(server.pid)) await sleep(10);
    expect(await findEmbeddedPostgres(dataDir)).toBeUndefined();
    // The number of the dead server may by now belong to anybody; here it is ours.
    const cluster = clusterOf(dataDir);
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n${server.port}\n\n`);
    server = await startEmbeddedPostgres({ dataDir });
    await expect(ask(server.ownerUrl, 'select text from note')).resolves.toEqual([{ text: 'kept' }]);
  }, 60_000);

  it('starts again in moments and keeps its port', async () => {
    const { port } = server;
    await server.stop();
    const begun = Date.now();
    server = await startEmbeddedPostgres({ dataDir });
    expect(server.port).toBe(port);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});

function clusterOf(folder: string): string {
  return realpathSync(path.join(folder, 'postgres/cluster'));
}
