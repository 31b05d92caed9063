import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectors } from '../../connectors/index.js';
import { generateWorld } from '../../demo/delivery/generate.js';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { requestSync } from '../../jobs/index.js';
import { databaseUrlOf } from '../../runtime/database-roles.js';
import { heapFlags, smallHeapEnvironment, workerHeapMibMax } from '../../runtime/heap-flags.js';
import { createLogger } from '../../runtime/logger.js';
import { openQueueBackend } from '../../runtime/queue-backend.js';
import type { BenchHub } from './hub.js';
import type { Options } from './options.js';

/** One night of all departments, by a real `hub work`. */
export interface DepartmentsNight {
  readonly seconds: number;
  readonly rowsRead: number;
  readonly rowsApplied: number;
  /** From the first department's start to its own end. */
  readonly byDepartment: Readonly<Record<string, { readonly seconds: number; readonly rowsRead: number }>>;
  readonly workerPeakMb: number | null;
  readonly databaseMb: number;
}

const regionCommunities = 570;
/** Changed rows of a steady night. */
const steadyShare = 0.01;
const pollMs = 250;
const requestsPerSecondMax = 100_000;
const program = path.join(import.meta.dirname, '../../cli/main.js');

/** The largest memory that a process ever held. Null where there is no /proc. */
function peakMb(pid: number | undefined): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Math.round(Number(found[1]) / 1_024);
  } catch {
    return null;
  }
}

function startWorker(hub: BenchHub, world: DemoWorld, redisUrl: string | undefined): ChildProcess {
  const keyFile = path.join(hub.folder, 'root.key');
  writeFileSync(keyFile, hub.rootKey.toString('base64'), { mode: 0o600 });
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [...heapFlags(workerHeapMibMax), program, 'work'], {
    env: {
      PATH,
      HOME,
      ...smallHeapEnvironment,
      HUB_MODE: 'demo',
      HUB_DATA_DIR: path.join(hub.folder, 'hub'),
      HUB_KEY_FILE: keyFile,
      HUB_LOG_LEVEL: 'warn',
      DATABASE_WORKER_URL: hub.workerUrl,
      DATABASE_QUEUE_URL: hub.queueUrl,
      ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
      ...Object.fromEntries(Object.entries(world.settings)),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

interface RunLine {
  readonly department: string;
  readonly state: string;
  readonly message: string | null;
  readonly rowsRead: number;
  readonly rowsApplied: number;
  readonly seconds: number;
}

const lines = `
select department, state, message, rows_read::int as "rowsRead", rows_applied::int as "rowsApplied",
  extract(epoch from coalesce(finished_at, clock_timestamp()) - min(requested_at) over ())::float8 as seconds
from hub.sync_run where id = any($1)`;

/** Asks for every department's sync at once and waits until none is open. */
async function runOnce(hub: BenchHub, worker: ChildProcess, redisUrl: string | undefined): Promise<DepartmentsNight> {
  const pool = new pg.Pool({ connectionString: hub.workerUrl, max: 2 });
  const queueBackend = await openQueueBackend({ databaseUrl: hub.queueUrl, redisUrl, production: false });
  const deps = { pool, queueBackend, logger: createLogger({ level: 'silent', process: 'bench' }) };
  try {
    const begun = performance.now();
    const ids: string[] = [];
    for (const { department } of connectors) ids.push((await requestSync(deps, { department, trigger: 'COMMAND' })).id);
    for (;;) {
      await sleep(pollMs);
      if (worker.exitCode !== null) throw new Error(`The worker ended with ${worker.exitCode}.`);
      const { rows } = await pool.query<RunLine>(lines, [ids]);
      const unwell = rows.find(({ state }) => state === 'FAILED' || state === 'HELD');
      if (unwell !== undefined) throw new Error(`${unwell.department} ended ${unwell.state}: ${unwell.message}`);
      if (rows.some(({ state }) => state !== 'SUCCEEDED')) continue;
      const seconds = (performance.now() - begun) / 1_000;
      const size = await hub.owner.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
      return {
        seconds,
        rowsRead: rows.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
        rowsApplied: rows.reduce((sum, { rowsApplied }) => sum + rowsApplied, 0),
        byDepartment: Object.fromEntries(rows.map((row) => [row.department, { seconds: row.seconds, rowsRead: row.rowsRead }])), // prettier-ignore
        workerPeakMb: peakMb(worker.pid),
        databaseMb: Math.round(Number(size.rows[0]?.bytes) / 2 ** 20),
      };
    }
  } finally {
    await queueBackend.close();
    await pool.end();
  }
}

type Say = (line: string) => void;

function sayNight(say: Say, name: string, night: DepartmentsNight): void {
  const rate = Math.round(night.rowsRead / night.seconds).toLocaleString('en');
  say(
    `${night.seconds.toFixed(1)} s  ${name}: ${night.rowsRead} rows read and ${night.rowsApplied} applied, ${rate} rows/s; ` +
      `worker's memory at most ${night.workerPeakMb ?? '?'} MB; database ${night.databaseMb} MB`,
  );
  for (const [department, { seconds, rowsRead }] of Object.entries(night.byDepartment))
    say(`       ${seconds.toFixed(1)} s  ${department}, ${rowsRead} rows`);
}

/** What a whole region would take if it cost in proportion: the growth from 1 to 100 communities says how far that holds. */
function planRegion(communities: number, first: DepartmentsNight, day: DepartmentsNight) {
  const times = regionCommunities / communities;
  return {
    communities: regionCommunities,
    isMeasured: false,
    firstLoadMinutes: Math.round((first.seconds * times) / 6) / 10,
    firstLoadRows: Math.round(first.rowsRead * times),
    dayMinutes: Math.round((day.seconds * times) / 6) / 10,
    dayRows: Math.round(day.rowsRead * times),
    databaseGb: Math.round((first.databaseMb * times) / 102.4) / 10,
  };
}

/** All five departments' deliveries of so many demo communities: the first load, a day of changes, a night of one in a hundred; all linked. */
export async function departmentsNight(hub: BenchHub, { night, redisUrl }: Options, say: Say) {
  const dataDir = path.join(hub.folder, 'departments');
  await hub.empty();
  say(`\nall departments of ${night} communities, with linking`);
  const making = performance.now();
  const plan = { seed: 'hutong', scale: 'demo', communities: night } as const;
  await generateWorld(dataDir, plan, { truth: false });
  const admin = new pg.Client({ connectionString: hub.adminUrl });
  await admin.connect();
  await admin.query('create database bench_departments');
  await admin.end();
  const exchangeUrl = databaseUrlOf(hub.adminUrl, 'bench_departments');
  const world = await startDemoWorld({ ...plan, dataDir, exchangeUrl, requestsPerSecondMax });
  say(`${((performance.now() - making) / 1_000).toFixed(1)} s  the departments write their deliveries (not measured)`);
  const worker = startWorker(hub, world, redisUrl);
  try {
    const first = await runOnce(hub, worker, redisUrl);
    sayNight(say, 'the first load', first);
    await world.advanceDay();
    const day = await runOnce(hub, worker, redisUrl);
    sayNight(say, 'a day of changes', day);
    // A demo day changes a third of a per cent; several that come in one night change what the goal speaks of.
    const days = Math.ceil((first.rowsRead * steadyShare) / day.rowsRead);
    for (let advanced = 0; advanced < days; advanced += 1) await world.advanceDay();
    const steady = await runOnce(hub, worker, redisUrl);
    const share = ((steady.rowsRead / first.rowsRead) * 100).toFixed(2);
    sayNight(say, `a night in which ${days} days' changes come, ${share} % of the rows`, steady);
    const planned = planRegion(night, first, day);
    say(
      `planned, not run: ${planned.communities} communities would take ${planned.firstLoadMinutes} min for a first load of ` +
        `${planned.firstLoadRows} rows, ${planned.dayMinutes} min for a day of changes, and a database of ${planned.databaseGb} GB`,
    );
    return { communities: night, first, day, steady, planned };
  } finally {
    const ended = worker.exitCode === null ? once(worker, 'exit') : undefined;
    worker.kill('SIGTERM');
    await ended;
    await world.stop();
  }
}
