import type { RequestDeps } from '../kit/deps.js';

/** Gives rows in quarantine up: they stay on record, and no retry reads them. Answers how many of them waited. */
export async function refuseEntries(
  deps: Pick<RequestDeps, 'pool'>,
  act: { readonly ids: readonly string[]; readonly operator: string; readonly reason: string },
): Promise<number> {
  const { rowCount } = await deps.pool.query(
    `update hub.quarantine set state = 'REFUSED', released_at = clock_timestamp(), refused_by = $2, refused_reason = $3
     where filing = 0 and id = any($1::uuid[]) and state = 'OPEN'`,
    [act.ids, act.operator, act.reason],
  );
  return rowCount ?? 0;
}
