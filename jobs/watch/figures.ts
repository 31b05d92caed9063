import type pg from 'pg';
import type { QueueBackend } from '../../runtime/queue-backend.js';
import type { Department } from '../../schema/canonical/department.js';
import { queueNames, withQueue } from '../queues/queues.js';

/** What a department still owes after the database was put back from a backup. */
export type ReconcileState = 'NONE' | 'WANTED' | 'INCOMPLETE';

export interface DepartmentFigures {
  readonly department: Department;
  readonly lastSuccessAt: Date | null;
  /** The day for which its data stands, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly reconcile: ReconcileState;
  /** Runs by state, over the whole ledger. */
  readonly runs: Readonly<Record<string, number>>;
  /** Sums over all runs that have ended for good. */
  readonly rows: Readonly<Record<'read' | 'applied' | 'unchanged' | 'superseded' | 'quarantined', number>>;
  readonly records: Readonly<Record<'opened' | 'closed' | 'closed_by_absence', number>>;
  /** Rows in quarantine that nobody has released, by reason. */
  readonly quarantine: Readonly<Record<string, number>>;
  /** Corrections by how they stand: on their way, stuck on it, with the department, past their day, answered. */
  readonly corrections: Readonly<Record<'queued' | 'failing' | 'sent' | 'followed' | 'overdue' | 'answered', number>>;
  /** Things in deliveries that were not as before, by kind, over the whole ledger. */
  readonly drift: Readonly<Record<string, number>>;
}

const statement = `
  select d.department, s.last_success_at as "lastSuccessAt", s.as_of as "asOf", hub.reconcile_state(d.department) as reconcile,
    coalesce((select jsonb_object_agg(state, n) from
      (select state, count(*) as n from hub.sync_run where department = d.department group by state) t), '{}') as runs,
    (select jsonb_build_object('read', coalesce(sum(rows_read), 0), 'applied', coalesce(sum(rows_applied), 0),
       'unchanged', coalesce(sum(rows_unchanged), 0), 'superseded', coalesce(sum(rows_superseded), 0),
       'quarantined', coalesce(sum(rows_quarantined), 0))
     from hub.sync_run where department = d.department and state in ('SUCCEEDED', 'FAILED')) as rows,
    (select jsonb_build_object('opened', coalesce(sum(opened), 0), 'closed', coalesce(sum(closed), 0),
       'closed_by_absence', coalesce(sum(closed_by_absence), 0))
     from hub.sync_run where department = d.department and state in ('SUCCEEDED', 'FAILED')) as records,
    coalesce((select jsonb_object_agg(reason, n) from
      (select reason, count(*) as n from hub.quarantine where department = d.department and state = 'OPEN' group by reason) t),
      '{}') as quarantine,
    (select jsonb_build_object('queued', count(*) filter (where state = 'QUEUED'),
       'failing', count(*) filter (where state = 'QUEUED' and problem is not null),
       'sent', count(*) filter (where state = 'SENT'),
       'followed', count(*) filter (where state = 'FOLLOWED'),
       'overdue', count(*) filter (where state in ('QUEUED', 'SENT', 'FOLLOWED') and due_on < (now() at time zone 'Asia/Shanghai')::date),
       'answered', count(*) filter (where state = 'ANSWERED'))
     from hub.outbox where department = d.department) as corrections,
    coalesce((select jsonb_object_agg(kind, n) from
      (select kind, count(*) as n from hub.sync_drift where department = d.department group by kind) t), '{}') as drift
  from unnest($1::text[]) as d(department) left join hub.department_state s using (department)`;

/** One look at the ledger, one line a department. Counts and days, nothing of a row. */
export async function readFigures(
  pool: pg.Pool | pg.ClientBase,
  departments: readonly Department[],
): Promise<DepartmentFigures[]> {
  const { rows } = await pool.query<DepartmentFigures>({
    name: 'hub-figures',
    text: statement,
    values: [departments],
  });
  return rows;
}

export interface QueueDepth {
  readonly queue: string;
  readonly state: string;
  readonly jobs: number;
}

const jobStates = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How many jobs stand in each queue. */
export async function readQueueDepths(
  backend: QueueBackend,
  departments: readonly Department[],
): Promise<QueueDepth[]> {
  const names = queueNames(departments);
  const found = await Promise.all(
    names.map((name) =>
      withQueue(backend, name, async (queue) => {
        const counts = await queue.getJobCounts(...jobStates);
        return jobStates.map((state) => ({ queue: name, state, jobs: counts[state] ?? 0 }));
      }),
    ),
  );
  return found.flat();
}
