import type pg from 'pg';
import { departments as everyDepartment, type Department } from '../../schema/canonical/department.js';
import { runColumns, type RunSummary } from '../sync/run.js';
import { lastDue, type Schedule } from './due.js';

/** What watches the schedule wants to know: was there a night, and how did each department come through. */
export interface NightState {
  readonly lastDueAt: string | null;
  readonly missed: boolean;
  readonly departments: readonly {
    readonly department: string;
    readonly state: string | null;
    readonly runId: string | null;
    readonly finishedAt: string | null;
  }[];
}

/** One department in one night. */
export interface NightDepartment {
  readonly department: Department;
  /** The run of the night: one that is open, else the one that ended last. Null: there is none. */
  readonly run: RunSummary | null;
  /** Runs since the night was due: more than one where somebody tried again. */
  readonly runs: number;
  /** An older run that still waits for two operators. */
  readonly heldRunId: string | null;
  /** The night was due, its grace has passed, and nobody asked for a run. */
  readonly late: boolean;
  /** Rows that wait in quarantine, whenever they came. */
  readonly rowsWaiting: number;
}

export interface Night {
  readonly dueAt: Date;
  readonly missed: boolean;
  readonly departments: readonly NightDepartment[];
}

/** A worker that starts late, or a queue that was away, still makes its night within this time. */
export const graceMinutes = 30;
/** The schedule goes by the clock of a worker, the ledger by the database's. */
const clockToleranceMs = 5 * 60_000;
const minuteMs = 60_000;

/**
 * The latest night: the schedule's last due moment and the runs since then, by the ledger alone. A run that was open already
 * when the night fell due is the night's run, since the schedule is answered with it. A hub (or a department) that
 * is younger than the due moment has missed nothing.
 */
export async function findNight(
  pool: pg.Pool | pg.ClientBase,
  schedule: Schedule,
  now: Date,
  departments: readonly Department[] = everyDepartment,
): Promise<Night> {
  const due = lastDue(schedule, now);
  const tolerance = Math.min(clockToleranceMs, (due.at.getTime() - due.before.getTime()) / 2);
  const since = new Date(due.at.getTime() - tolerance);
  const [runs, others, ages] = await Promise.all([findRuns(pool, since, now), findWaiting(pool, now), findAges(pool)]);
  const overdue = now.getTime() > due.at.getTime() + graceMinutes * minuteMs;
  const lines = departments.map((department): NightDepartment => {
    const found = runs.filter((run) => run.department === department);
    const waiting = others.find((line) => line.department === department);
    const bornAt = waiting?.ran === true ? ages.first : ages.last;
    return {
      department,
      run: found[0] ?? null,
      runs: found.length,
      heldRunId: waiting?.heldRunId ?? null,
      late: found.length === 0 && overdue && bornAt !== null && bornAt < due.at,
      rowsWaiting: waiting?.rows ?? 0,
    };
  });
  return { dueAt: due.at, missed: lines.some(({ late }) => late), departments: lines };
}

/**
 * An open run first, then by their ends: a run that was held while others stopped because of it, and was then
 * released, tells last how the department stands. Re-tries of the quarantine are no night.
 */
async function findRuns(pool: pg.Pool | pg.ClientBase, since: Date, now: Date): Promise<RunSummary[]> {
  const { rows } = await pool.query<RunSummary>(
    `select ${runColumns} from hub.sync_run
     where mode <> 'retry' and requested_at <= $2
       and (requested_at >= $1 or finished_at >= $1 or state in ('QUEUED', 'RUNNING', 'LINKING'))
     order by state in ('QUEUED', 'RUNNING', 'LINKING') desc, finished_at desc nulls last, requested_at desc, id`,
    [since, now],
  );
  return rows;
}

interface Waiting {
  readonly department: string;
  readonly ran: boolean;
  readonly heldRunId: string | null;
  readonly rows: number;
}

async function findWaiting(pool: pg.Pool | pg.ClientBase, now: Date): Promise<Waiting[]> {
  const { rows } = await pool.query<Waiting>(
    `select d.department, true as ran,
       (select h.id from hub.sync_run h where h.department = d.department and h.state = 'HELD'
        order by h.requested_at desc limit 1) as "heldRunId",
       (select count(*) from hub.quarantine q where q.department = d.department and q.state = 'OPEN') as rows
     from (select distinct department from hub.sync_run where requested_at <= $1) d`,
    [now],
  );
  return rows;
}

/** When the hub was set up, and when its newest part (maybe a new department) was. */
async function findAges(pool: pg.Pool | pg.ClientBase): Promise<{ first: Date | null; last: Date | null }> {
  const { rows } = await pool.query<{ first: Date | null; last: Date | null }>(
    'select min(executed_at) as first, max(executed_at) as last from hub.migration',
  );
  return rows[0] ?? { first: null, last: null };
}

function stateOf(night: Night): NightState {
  return {
    lastDueAt: night.dueAt.toISOString(),
    missed: night.missed,
    departments: night.departments.map(({ department, run }) => ({
      department,
      state: run?.state ?? null,
      runId: run?.id ?? null,
      finishedAt: run?.finishedAt?.toISOString() ?? null,
    })),
  };
}

/** For the watchdog: one look at the ledger. */
export async function missedNight(
  pool: pg.Pool | pg.ClientBase,
  schedule: Schedule,
  now: Date,
  departments?: readonly Department[],
): Promise<NightState> {
  return stateOf(await findNight(pool, schedule, now, departments));
}
