import type pg from 'pg';

/**
 * Rows in quarantine of deliveries that were never applied: the source sends them again, so that these copies must not be
 * tried. For a run that has failed or was given up.
 */
export async function dropEntries(client: pg.Pool | pg.ClientBase, runId: string): Promise<void> {
  await client.query(
    `update hub.quarantine q set state = 'DROPPED', released_at = clock_timestamp()
     where q.run_id = $1 and q.state = 'OPEN' and not exists (
       select from hub.sync_stream s
       where s.run_id = q.run_id and s.stream = q.stream and s.delivery = q.delivery and s.state = 'APPLIED')`,
    [runId],
  );
}
