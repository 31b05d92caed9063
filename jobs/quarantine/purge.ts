import type pg from 'pg';

/** How long a row is kept that waits no more: long enough to explain a night, not longer than its purpose. */
const keptMonths = 6;

/** Deletes what has been answered for long. What still waits stays, however old: it is a row that nobody has understood. */
export async function purgeQuarantine(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from hub.quarantine where state <> 'OPEN'
       and coalesce(released_at, created_at) < clock_timestamp() - make_interval(months => $1)`,
    [keptMonths],
  );
  return rowCount ?? 0;
}
