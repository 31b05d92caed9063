import type pg from 'pg';
import { Counter, Gauge, type Registry } from '../../runtime/metrics.js';
import type { QueueBackend } from '../../runtime/queue-backend.js';
import { departments as everyDepartment, type Department } from '../../schema/canonical/department.js';
import type { Schedule } from '../night/due.js';
import { openReviewFigures } from '../link/review/open-reviews.js';
import { findNight, type Night } from '../night/night.js';
import { readFigures, readQueueDepths, type DepartmentFigures, type QueueDepth } from './figures.js';

export interface LedgerMetricsDeps {
  readonly pool: pg.Pool;
  readonly queueBackend: QueueBackend;
  readonly schedule: Schedule;
  readonly departments?: readonly Department[];
  readonly now?: () => Date;
}

/** However often somebody reads the metrics, the ledger is asked this often at most. */
const keptMs = 10_000;
/** A scrape must get an answer: what cannot be read in this time is told as not readable. */
const readMsMax = 4_000;

type Label = 'department' | 'outcome' | 'change' | 'state' | 'reason' | 'kind' | 'queue';

function gaugesOf(registry: Registry) {
  const gauge = (name: string, help: string, ...labelNames: Label[]) =>
    new Gauge<Label>({ name, help, labelNames, registers: [registry] });
  // Sums of the ledger, which only grow: they are set anew at each look.
  const sum = (name: string, help: string, ...labelNames: Label[]) =>
    new Counter<Label>({ name, help, labelNames, registers: [registry] });
  return {
    ledgerReadable: gauge('hub_ledger_readable', '1 while the ledger can be read; without it the figures of it are absent.'),
    queueReachable: gauge('hub_queue_reachable', '1 while the store of the job queues answers.'),
    rows: sum('hub_sync_rows_total', 'Rows of all runs that have ended, by outcome; read = the sum of the others.', 'department', 'outcome'),
    records: sum('hub_sync_records_total', 'Records opened and closed by all runs that have ended.', 'department', 'change'),
    runs: gauge('hub_sync_runs', 'Runs in the ledger by state.', 'department', 'state'),
    lastSuccess: gauge('hub_department_last_success_timestamp_seconds', 'When the last good run of the department ended; 0: never.', 'department'),
    lastSuccessAge: gauge('hub_department_last_success_age_seconds', 'Seconds since the last good run; absent where there was none.', 'department'),
    lag: gauge('hub_department_lag_seconds', 'Seconds since the end of the day for which the data stands; absent where there is none.', 'department'),
    quarantine: gauge('hub_quarantine_open_rows', 'Rows in quarantine by reason.', 'department', 'reason'),
    drift: sum('hub_sync_drift_findings_total', 'Columns of deliveries that were not as agreed or as before, by kind.', 'department', 'kind'),
    corrections: gauge('hub_corrections', 'Corrections by how they stand: queued, failing (of the queued), sent, followed (the record does not say so yet), overdue, answered.', 'department', 'state'),
    linkReviews: gauge('hub_link_reviews_open', 'Records of whom nobody but a person can tell whom they mean, waiting for staff.'),
    linkReviewAge: gauge('hub_link_reviews_oldest_age_seconds', 'How long the oldest of them has waited; 0 where none does.'),
    held: gauge('hub_sync_held_runs', 'Runs that wait for two operators.', 'department'),
    reconcile: gauge('hub_reconcile_due', '1 while a department must be read whole after the database was put back from a backup.', 'department'),
    nightMissed: gauge('hub_night_missed', '1 while the last night that was due did not run, in all departments or one.'),
    nightDue: gauge('hub_night_due_timestamp_seconds', 'When the last night was due.'),
    nightLate: gauge('hub_night_department_missed', '1 while the department had no run in the last night that was due.', 'department'),
    queueJobs: gauge('hub_queue_jobs', 'Jobs in a queue by state.', 'queue', 'state'),
  }; // prettier-ignore
}

type Gauges = ReturnType<typeof gaugesOf>;

const secondsOf = (at: Date) => at.getTime() / 1_000;
const dayMs = 86_400_000;

/** The midnight at which a day ends where the schedule is, near enough for a lag: an hour of summer time aside. */
function endOfDay(day: string, timezone: string): Date {
  const asIfUtc = new Date(`${day}T00:00:00Z`);
  const local = new Date(asIfUtc.toLocaleString('en-US', { timeZone: timezone }));
  const utc = new Date(asIfUtc.toLocaleString('en-US', { timeZone: 'UTC' }));
  return new Date(asIfUtc.getTime() - (local.getTime() - utc.getTime()) + dayMs);
}

function setDepartment(gauges: Gauges, line: DepartmentFigures, now: Date, timezone: string): void {
  const { department, lastSuccessAt, asOf } = line;
  for (const [outcome, count] of Object.entries(line.rows)) gauges.rows.inc({ department, outcome }, count);
  for (const [change, count] of Object.entries(line.records)) gauges.records.inc({ department, change }, count);
  for (const [state, count] of Object.entries(line.runs)) gauges.runs.set({ department, state }, count);
  for (const [reason, count] of Object.entries(line.quarantine)) gauges.quarantine.set({ department, reason }, count);
  for (const [state, count] of Object.entries(line.corrections)) gauges.corrections.set({ department, state }, count);
  for (const [kind, count] of Object.entries(line.drift)) gauges.drift.inc({ department, kind }, count);
  gauges.held.set({ department }, line.runs['HELD'] ?? 0);
  gauges.reconcile.set({ department }, line.reconcile === 'NONE' ? 0 : 1);
  gauges.lastSuccess.set({ department }, lastSuccessAt === null ? 0 : secondsOf(lastSuccessAt));
  if (lastSuccessAt) gauges.lastSuccessAge.set({ department }, secondsOf(now) - secondsOf(lastSuccessAt));
  if (asOf) gauges.lag.set({ department }, Math.max(0, secondsOf(now) - secondsOf(endOfDay(asOf, timezone))));
}

function setNight(gauges: Gauges, night: Night): void {
  gauges.nightMissed.set(night.missed ? 1 : 0);
  gauges.nightDue.set(secondsOf(night.dueAt));
  for (const { department, late } of night.departments) gauges.nightLate.set({ department }, late ? 1 : 0);
}

function setReviews(
  gauges: Gauges,
  { open, oldestAt }: Awaited<ReturnType<typeof openReviewFigures>>,
  now: Date,
): void {
  gauges.linkReviews.set(open);
  if (oldestAt) gauges.linkReviewAge.set(secondsOf(now) - secondsOf(oldestAt));
}

function setQueues(gauges: Gauges, depths: readonly QueueDepth[] | undefined): void {
  gauges.queueJobs.reset();
  gauges.queueReachable.set(depths === undefined ? 0 : 1);
  for (const { queue, state, jobs } of depths ?? []) gauges.queueJobs.set({ queue, state }, jobs);
}

async function within<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, readMsMax, undefined)));
  try {
    return await Promise.race([act().catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The figures of the ledger and the depths of the queues: any gateway tells the same. `refresh` reads them when somebody asks; it
 * never fails, since a hub whose database is away must still be able to say so.
 */
export function registerLedgerMetrics(registry: Registry, deps: LedgerMetricsDeps): { refresh(): Promise<void> } {
  const { pool, queueBackend, schedule, departments = everyDepartment, now = () => new Date() } = deps;
  const gauges = gaugesOf(registry);
  const ofLedger = Object.values(gauges).filter(
    (gauge) => gauge !== gauges.queueJobs && gauge !== gauges.queueReachable,
  );

  async function read(): Promise<void> {
    const at = now();
    const [ledger, depths] = await Promise.all([
      within(async () => ({
        figures: await readFigures(pool, departments),
        night: await findNight(pool, schedule, at, departments),
        reviews: await openReviewFigures(pool),
      })),
      within(() => readQueueDepths(queueBackend, departments)),
    ]);
    for (const gauge of ofLedger) gauge.reset();
    gauges.ledgerReadable.set(ledger === undefined ? 0 : 1);
    for (const line of ledger?.figures ?? []) setDepartment(gauges, line, at, schedule.timezone);
    if (ledger) setNight(gauges, ledger.night);
    if (ledger) setReviews(gauges, ledger.reviews, at);
    setQueues(gauges, depths);
  }

  let reading: Promise<void> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    refresh() {
      if (performance.now() - readAt < keptMs) return reading ?? Promise.resolve();
      readAt = performance.now();
      reading = read();
      return reading;
    },
  };
}
