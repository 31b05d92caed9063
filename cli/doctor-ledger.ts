import type pg from 'pg';
import { findNight, findSchedule, readFigures, type DepartmentFigures } from '../jobs/index.js';
import type { Config } from '../runtime/config.js';
import type { QueueBackend } from '../runtime/queue-backend.js';
import { departments } from '../schema/canonical/department.js';
import { Finding, Note, type Check } from './doctor.js';

const hourMs = 3_600_000;
const number = new Intl.NumberFormat('en');

const hoursSince = (at: Date) => (Date.now() - at.getTime()) / hourMs;

async function checkSchedule(config: Config, backend: QueueBackend): Promise<string> {
  const found = await findSchedule(backend);
  if (found === null) throw new Finding('no night is registered in the queue: start a worker, which registers it.');
  if (found.cron !== config.syncCron || found.timezone !== config.timezone) {
    throw new Finding(
      `the queue has "${found.cron}" in ${found.timezone}, the settings "${config.syncCron}" in ${config.timezone}: ` +
        'restart workers and gateways with the same settings.',
    );
  }
  return `"${found.cron}" in ${found.timezone}, next at ${found.nextAt?.toISOString() ?? 'an unknown time'}`;
}

async function checkNight(config: Config, pool: pg.Pool): Promise<string> {
  const night = await findNight(pool, { cron: config.syncCron, timezone: config.timezone }, new Date());
  const due = night.dueAt.toISOString();
  const late = night.departments.filter((line) => line.late).map(({ department }) => department);
  if (late.length > 0)
    throw new Finding(`due at ${due}, nothing ran for ${late.join(', ')}: see that a worker runs, then "hub sync".`);
  const failed = night.departments.filter(({ run }) => run?.state === 'FAILED').map(({ department }) => department);
  if (failed.length > 0) throw new Finding(`due at ${due}, failed for ${failed.join(', ')}: "hub night" says why.`);
  const told = night.departments.map(({ department, run }) => `${department} ${run?.state.toLowerCase() ?? 'not yet'}`);
  return `due at ${due}: ${told.join(', ')}`;
}

/** `stale_after_hours` is the department's own, written down by its last run. */
async function checkAges(pool: pg.Pool): Promise<string | Note> {
  const { rows } = await pool.query<{ department: string; at: Date; hours: number }>(
    'select department, last_success_at as at, stale_after_hours as hours from hub.department_state where last_success_at is not null',
  );
  const told = rows.map(({ department, at }) => `${department} ${hoursSince(at).toFixed(0)} h ago`).join(', ');
  const stale = rows.filter(({ at, hours }) => hoursSince(at) > hours).map(({ department }) => department);
  if (stale.length > 0) throw new Finding(`too long ago for ${stale.join(', ')} (${told}): "hub runs" says why.`);
  const never = departments.filter((department) => !rows.some((row) => row.department === department));
  if (never.length > 0) return new Note(`never for ${never.join(', ')}${told && `; ${told}`}`);
  return told;
}

function checkHeld(figures: readonly DepartmentFigures[]): string {
  const held = figures.filter(({ runs }) => runs['HELD']).map(({ department }) => department);
  if (held.length === 0) return 'none';
  throw new Finding(
    `${held.join(', ')}: look at what is missing, then have two operators release the run, or refuse it.`,
  );
}

function describeQuarantine(figures: readonly DepartmentFigures[]): string | Note {
  const open = figures.flatMap(({ department, quarantine }) => {
    const rows = Object.values(quarantine).reduce((sum, count) => sum + count, 0);
    return rows === 0 ? [] : [`${department} ${number.format(rows)}`];
  });
  return open.length === 0 ? 'empty' : new Note(`rows wait: ${open.join(', ')}; "hub quarantine list" counts them`);
}

function checkRestore(figures: readonly DepartmentFigures[]): string {
  const wanted = figures.filter(({ reconcile }) => reconcile === 'WANTED').map(({ department }) => department);
  const incomplete = figures.filter(({ reconcile }) => reconcile === 'INCOMPLETE').map(({ department }) => department);
  if (wanted.length > 0) {
    throw new Finding(
      `the database was put back from a backup, and ${wanted.join(', ')} must be read whole: the next sync does it ("hub sync").`,
    );
  }
  if (incomplete.length > 0) {
    throw new Finding(
      `the database was put back from a backup, and ${incomplete.join(', ')} had no full delivery: ask for one, then "hub sync <department> --full".`,
    );
  }
  return 'nothing left to read after one';
}

/** What the ledger and the queue say of the nights. */
export function ledgerChecks(config: Config, pool: pg.Pool, backend: QueueBackend | undefined): Check[] {
  let reading: Promise<DepartmentFigures[]> | undefined;
  const figures = () => (reading ??= readFigures(pool, departments));
  return [
    ...(backend ? [{ what: 'schedule', look: () => checkSchedule(config, backend) }] : []),
    { what: 'last night', look: () => checkNight(config, pool) },
    { what: 'last good sync', look: () => checkAges(pool) },
    { what: 'held runs', look: async () => checkHeld(await figures()) },
    { what: 'quarantine', look: async () => describeQuarantine(await figures()) },
    { what: 'restore', look: async () => checkRestore(await figures()) },
  ];
}
