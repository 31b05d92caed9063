import type pg from 'pg';

/** Empties the staging of whole runs, in the caller's transaction. */
export async function emptyStaging(client: pg.ClientBase, runIds: readonly string[]): Promise<void> {
  for (const table of ['sync_staging', 'sync_seen']) {
    await client.query(`delete from hub.${table} where run_id = any($1::uuid[])`, [[...runIds]]);
  }
}
