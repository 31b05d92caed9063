import type pg from 'pg';

/** How long is kept what runs noticed about deliveries: two years of nights, so that this year's can be held against last year's. */
const keptMonths = 24;

/**
 * Deletes what was noticed about deliveries and their columns long ago. What an operator accepted stays: it says why a format is
 * read as it is, and who said so.
 */
export async function purgeFindings(pool: pg.Pool): Promise<number> {
  const { rowCount: drift } = await pool.query(
    `delete from hub.sync_drift where accepted_at is null and found_at < clock_timestamp() - make_interval(months => $1)`,
    [keptMonths],
  );
  const { rowCount: deliveries } = await pool.query(
    `delete from hub.delivery_finding where found_at < clock_timestamp() - make_interval(months => $1)`,
    [keptMonths],
  );
  return (drift ?? 0) + (deliveries ?? 0);
}
