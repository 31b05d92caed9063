import type pg from 'pg';

/** A run as the ledger keeps it, in the columns that must add up. */
export interface LedgerRun {
  readonly department: string;
  readonly mode: string;
  readonly state: string;
  readonly problem: string | null;
  readonly message: string | null;
  readonly read: number;
  readonly applied: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly quarantined: number;
  readonly before: number;
  readonly opened: number;
  readonly closed: number;
  readonly after: number;
}

/** The latest run of each department. */
export async function latestRuns(owner: pg.Pool): Promise<LedgerRun[]> {
  const { rows } = await owner.query<LedgerRun>(
    `select distinct on (department) department, mode, state, problem, message, rows_read as read, rows_applied as applied,
       rows_unchanged as unchanged, rows_superseded as superseded, rows_quarantined as quarantined,
       open_before as before, opened, closed, open_after as after
     from hub.sync_run order by department, requested_at desc`,
  );
  return rows;
}

/** The two laws of the ledger: every row is somewhere, and the open records add up. */
export function expectToAddUp(runs: readonly LedgerRun[]): void {
  for (const run of runs) {
    expect({ ...run, read: run.applied + run.unchanged + run.superseded + run.quarantined }).toEqual(run);
    expect({ ...run, after: run.before + run.opened - run.closed }).toEqual(run);
  }
}

/** Tables that a run writes even when it finds nothing new. */
const bookkeeping = [
  'sync_run',
  'sync_stream',
  'sync_staging',
  'sync_seen',
  'stream_profile',
  'delivery_finding',
  'sync_drift',
  'sync_checkpoint',
  'department_state',
  'quarantine',
  'access_record',
];

/** A fingerprint of every row outside the books of the sync itself: equal before and after a run that changed nothing. */
export async function fingerprintOfData(owner: pg.Pool): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'hub' and tablename <> all($1) order by 1`,
    [bookkeeping],
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as print from hub.${name} t`,
    );
    prints[name] = rows[0]?.print ?? '';
  }
  return prints;
}
