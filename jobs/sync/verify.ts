import type { RunContext } from './context.js';
import { RunStoppedError } from './problem.js';

interface Broken {
  readonly label: string;
  readonly delivery: string;
  readonly state: string;
  readonly read: number;
  readonly control: number | null;
  readonly accounted: number;
  readonly quarantined: number;
  readonly kept: number;
}

/** Rows in quarantine that a line of the ledger (alias `s`) speaks of: its own, or those that a retry left where they are. */
const kept = `case when $2 = 'retry'
  then (select count(*) from hub.quarantine q
    where q.retry_run_id = s.run_id and q.stream = s.stream and q.as_of = s.as_of and q.retry_refused and s.mode <> 'absence')
  else (select count(*) from hub.quarantine q
    where q.run_id = s.run_id and q.stream = s.stream and q.delivery = s.delivery and s.mode <> 'absence') end`;

/**
 * Holds each delivery of the run against its own laws: applied to its end, as many rows as the source counted, each of them
 * accounted for, and each quarantined one really there. The sums of a run can hide what two of its deliveries lack.
 */
export async function verifyDeliveries({ lease: { client, run } }: RunContext): Promise<void> {
  const { rows } = await client.query<Broken>(
    `select * from (
       select coalesce(s.label, s.stream) as label, s.delivery, s.state, s.rows_read as read, s.control_rows as control,
         s.rows_applied + s.rows_unchanged + s.rows_superseded + s.rows_quarantined as accounted,
         s.rows_quarantined as quarantined, ${kept} as kept
       from hub.sync_stream s where s.run_id = $1) lines
     where state <> 'APPLIED' or read <> accounted or coalesce(control <> read, false) or quarantined <> kept limit 1`,
    [run.id, run.mode],
  );
  const broken = rows[0];
  if (broken === undefined) return;
  throw new RunStoppedError(
    'does-not-add-up',
    `${broken.label}: of delivery ${broken.delivery} (${broken.state}) the source counted ${broken.control ?? 'no'} rows, ` +
      `${broken.read} were read, ${broken.accounted} are accounted for, and of ${broken.quarantined} quarantined rows ` +
      `${broken.kept} are in quarantine. Nothing was published; keep the database and report it.`,
  );
}
