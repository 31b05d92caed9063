import type pg from 'pg';

/** One delivery of a run, as the ledger has it. */
export interface RunDelivery {
  readonly label: string;
  readonly delivery: string;
  readonly mode: string | null;
  readonly asOf: string | null;
  readonly state: string;
  readonly controlRows: number | null;
  readonly controlHash: string | null;
  readonly rowsRead: number;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
  readonly closedByAbsence: number;
  readonly absencesWaiting: number;
}

export interface RunDetails {
  readonly deliveries: readonly RunDelivery[];
  /** What the run is held for, where it is. */
  readonly holds: readonly {
    readonly label: string;
    readonly delivery: string;
    readonly open: number;
    readonly absent: number;
  }[];
  readonly releases: readonly {
    readonly operator: string;
    readonly decision: string;
    readonly reason: string;
    readonly at: Date;
  }[];
}

/** Everything the ledger keeps of one run beside its sums. */
export async function findDetails(pool: pg.Pool, runId: string): Promise<RunDetails> {
  const deliveries = await pool.query<RunDelivery>(
    `select coalesce(label, stream) as label, delivery, mode, as_of::text as "asOf", state, control_rows as "controlRows",
       control_hash as "controlHash", rows_read as "rowsRead", rows_applied as "rowsApplied", rows_unchanged as "rowsUnchanged",
       rows_superseded as "rowsSuperseded", rows_quarantined as "rowsQuarantined", closed_by_absence as "closedByAbsence",
       absences_waiting as "absencesWaiting"
     from hub.sync_stream where run_id = $1 order by place, as_of, stream, delivery`,
    [runId],
  );
  const holds = await pool.query<RunDetails['holds'][number]>(
    `select h.label, h.delivery, h.open_records as open, h.absent_records as absent
     from hub.sync_hold h join hub.sync_run r on r.id = h.run_id and r.holds = h.hold
     where h.run_id = $1 order by h.stream, h.delivery`,
    [runId],
  );
  const releases = await pool.query<RunDetails['releases'][number]>(
    'select operator, decision, reason, at from hub.sync_release where run_id = $1 order by at',
    [runId],
  );
  return { deliveries: deliveries.rows, holds: holds.rows, releases: releases.rows };
}
