import type pg from 'pg';
import type { Logger } from '../../runtime/logger.js';

/** Any number that no other program of the database takes. */
const lockKey = 4_201_069_912;

const here = `
  select (select system_identifier::text from pg_control_system()) as system_identifier,
    (select oid::bigint from pg_database where datname = current_database()) as database_oid,
    ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int as timeline`;

async function inTransaction<Result>(pool: pg.Pool, act: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const result = await act(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    // A connection in a transaction that failed is closed, which rolls it back.
    client.release(broken);
  }
}

/** Runs that the backup brought along and that nobody has begun read everything, as those to come do. */
async function askForFullReads(client: pg.ClientBase): Promise<void> {
  await client.query(`update hub.sync_run set mode = 'full' where state = 'QUEUED' and mode = 'changes'`);
}

/**
 * Notices that the database was put back from a backup: the server, the database on it or the server's timeline is another one
 * than it has written down about itself. Departments may have been told of deliveries that the hub no longer knows, so every
 * department is then read whole (`requestSync`), until one full read of each has ended well. Answers whether it was so just now.
 */
export async function noticeRestore(pool: pg.Pool, logger: Logger): Promise<boolean> {
  const { rows } = await pool.query<{ known: boolean }>(
    `select exists (select from (select * from hub.database_home order by seen_at desc limit 1) h join (${here}) n
       using (system_identifier, database_oid, timeline)) as known`,
  );
  if (rows[0]?.known === true) return false;
  const restored = await inTransaction(pool, async (client) => {
    const found = await client.query<{ restored: boolean }>(
      `with latest as (select * from hub.database_home order by seen_at desc limit 1), now as (${here})
       insert into hub.database_home (system_identifier, database_oid, timeline, restored)
       select system_identifier, database_oid, timeline, exists (select from latest) from now
       where not exists (select from latest join now using (system_identifier, database_oid, timeline))
       returning restored`,
    );
    const isRestored = found.rows[0]?.restored === true;
    if (isRestored) await askForFullReads(client);
    return isRestored;
  });
  if (restored) logger.warn('the database was put back from a backup: every department is read whole at its next sync');
  return restored;
}

/** For a backup that the database cannot tell from itself: a data folder or a disk that was copied back. */
export async function declareRestore(pool: pg.Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into hub.database_home (system_identifier, database_oid, timeline, restored)
       select system_identifier, database_oid, timeline, true from (${here}) n`,
    );
    await askForFullReads(client);
  });
}
