/**
 * Rows that a retry reads: they wait, and the delivery they came with was applied. One that was not (its run failed, is
 * held, or still goes on) is sent again by its source, or applied by its own run.
 */
export function eligible(alias: string): string {
  return `${alias}.state = 'OPEN' and exists (
    select from hub.sync_stream s
    where s.run_id = ${alias}.run_id and s.stream = ${alias}.stream and s.delivery = ${alias}.delivery and s.state = 'APPLIED')`;
}
