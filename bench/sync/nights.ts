import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { heapFlags, smallHeapEnvironment, workerHeapMibMax } from '../../runtime/heap-flags.js';
import { deliverAgain, writeDelivery, type DeliveryFile } from './delivery.js';
import type { BenchHub } from './hub.js';
import { processorSeconds } from './processor-time.js';
import type { WorkerAnswer, WorkerOrder } from './worker.js';

/** What a night wrote into tables that survive a crash, beside the ledger's few rows. */
export interface Written {
  readonly tuples: number;
  readonly walMb: number;
}

export interface Night extends Written {
  readonly rowsRead: number;
  readonly rowsApplied: number;
  readonly appliedSeconds: number;
  readonly linkedSeconds: number;
  readonly rssMb: number;
  /** Of the worker process. */
  readonly cpuSeconds: number;
  readonly serverCpuSeconds: number | null;
}

/** The ledger's own tables: they are written every night, whatever its size, and are not what is counted. */
const books = [
  'sync_run',
  'sync_stream',
  'sync_checkpoint',
  'department_state',
  'sync_profile',
  'stream_profile',
  'delivery_finding',
];

async function tuplesWritten(hub: BenchHub): Promise<number> {
  // Statistics of a session that is gone come in late; asking for a new snapshot flushes nothing of others.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const { rows } = await hub.owner.query<{ tuples: string }>(
    `select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::text as tuples
     from pg_stat_user_tables s join pg_class c on c.oid = s.relid
     where s.schemaname = 'hub' and c.relpersistence = 'p' and s.relname <> all($1)`,
    [books],
  );
  return Number(rows[0]?.tuples);
}

async function walBytes(hub: BenchHub): Promise<number> {
  const { rows } = await hub.owner.query<{ bytes: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as bytes`,
  );
  return Number(rows[0]?.bytes);
}

export interface NightOptions {
  readonly full: boolean;
  readonly link: boolean;
  readonly redisUrl: string | undefined;
}

/** Lets a worker process of its own take what lies in the folder, and holds the run against what must have come of it. */
export async function runNight(hub: BenchHub, directory: string, options: NightOptions): Promise<Night> {
  const tuples = await tuplesWritten(hub);
  const wal = await walBytes(hub);
  const serverCpu = processorSeconds(hub.serverPid);
  const child = fork(path.join(import.meta.dirname, 'worker.js'), {
    execArgv: heapFlags(workerHeapMibMax),
    env: { ...smallHeapEnvironment, ...process.env },
  });
  const order: WorkerOrder = {
    workerUrl: hub.workerUrl,
    queueUrl: hub.queueUrl,
    redisUrl: options.redisUrl,
    rootKey: hub.rootKey.toString('base64'),
    directory,
    full: options.full,
    link: options.link,
  };
  child.send(order);
  const answered = once(child, 'message') as Promise<[WorkerAnswer]>;
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The worker process ended with ${String(code)} before it answered.`);
  });
  const [answer] = await Promise.race([answered, ended]);
  await ended.catch(() => undefined);
  const { run } = answer;
  if (run.state === 'LINKING' && !options.link) await skipLinking(hub, run.id);
  else if (run.state !== 'SUCCEEDED') throw new Error(`The run ended as ${run.state}: ${run.message ?? ''}`);
  const walAfter = await walBytes(hub);
  const serverCpuAfter = processorSeconds(hub.serverPid);
  return {
    rowsRead: run.rowsRead,
    rowsApplied: run.rowsApplied,
    appliedSeconds: answer.appliedSeconds,
    linkedSeconds: answer.linkedSeconds,
    rssMb: answer.rssMb,
    cpuSeconds: answer.cpuSeconds,
    serverCpuSeconds: serverCpu === null || serverCpuAfter === null ? null : serverCpuAfter - serverCpu,
    tuples: (await tuplesWritten(hub)) - tuples,
    walMb: (walAfter - wal) / 2 ** 20,
  };
}

/** Ends a run whose linking is not what is measured. */
async function skipLinking({ owner }: BenchHub, runId: string): Promise<void> {
  await owner.query(`update hub.sync_run set state = 'SUCCEEDED', finished_at = now() where id = $1`, [runId]);
  await owner.query('truncate hub.link_todo, hub.sync_staging, hub.sync_seen');
}

export interface ThreeNights {
  readonly first: Night;
  readonly same: Night;
  readonly changed: Night;
  readonly file: DeliveryFile;
}

const changedEvery = 100;

function expectNight(name: string, night: Night, read: number, applied: number): void {
  if (night.rowsRead === read && night.rowsApplied === applied) return;
  throw new Error(`${name}: ${night.rowsRead} rows read and ${night.rowsApplied} applied, not ${read} and ${applied}.`);
}

/** A first load, a night in which nothing changed, and one in which one row in a hundred did. All files are written first. */
export async function threeNights(
  hub: BenchHub,
  directory: string,
  size: { rows: number; communities: number },
  options: Omit<NightOptions, 'full'>,
): Promise<ThreeNights> {
  const plan = { directory, ...size };
  await hub.empty();
  const file = await writeDelivery({ ...plan, day: '2026-11-01', changedEvery: 0 });
  const first = await runNight(hub, directory, { ...options, full: true });
  expectNight('first load', first, size.rows, size.rows);
  await hub.owner.query('vacuum analyze hub.source_key');
  await deliverAgain(file, '2026-11-02');
  const same = await runNight(hub, directory, { ...options, full: false });
  expectNight('unchanged night', same, size.rows, 0);
  await writeDelivery({ ...plan, day: '2026-11-03', changedEvery });
  const changed = await runNight(hub, directory, { ...options, full: false });
  expectNight('night with changes', changed, size.rows, Math.ceil(size.rows / changedEvery));
  return { first, same, changed, file };
}
