import { copyFileSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asAdmin } from './cluster.js';
import type { Fault, FaultKind, Target } from './fault.js';
import { between, pick, type Random } from './random.js';
import { databaseName, scenes, type Trial } from './trial.js';
import type { WorkerProcess } from './worker.js';

/** A fault as it is done. `arm` sets it up and settles when it is due; `act` does it and answers once the way is free again. */
export interface Strike {
  /** The clock of the worker that is struck. */
  readonly clock?: string;
  /** Before the worker starts. */
  prepare?(scene: StrikeScene): Promise<void>;
  arm(scene: StrikeScene): Promise<void>;
  act(scene: StrikeScene): Promise<Effect>;
}

/** `missed`: there was nothing that it could hurt. */
type Effect = void | 'missed';

export interface StrikeScene {
  readonly trial: Trial;
  readonly fault: Fault;
  readonly target: Target;
  readonly random: Random;
  /** Bytes that each department's system answers in a sync without a fault, by the setting of its address. */
  readonly answered: ReadonlyMap<string, number>;
  /** The worker that is struck. */
  readonly struck: WorkerProcess;
}

const driftMsMax = 30;
const awayMsMax = 1_500;
const takeoverWithinMs = 30_000;
const noticeWithinMs = 5_000;

async function atStatement({ trial, target, random }: StrikeScene): Promise<void> {
  await trial.lane.statements.arm(target.mark);
  if (target.mark.when === 'adrift') await sleep(between(random, 0, driftMsMax));
}

/** A fault at the marked statement; what waits there goes on when it is done. */
const atMark = (act: (scene: StrikeScene) => Promise<Effect>, more: Partial<Strike> = {}): Strike => ({
  arm: atStatement,
  async act(scene) {
    const effect = await act(scene);
    scene.trial.lane.statements.release();
    return effect;
  },
  ...more,
});

async function kill({ trial, struck }: StrikeScene): Promise<void> {
  await struck.kill();
  trial.note('worker killed');
  trial.startWorker('second');
}

async function stop({ trial, struck, target, random }: StrikeScene): Promise<void> {
  struck.signal('SIGSTOP');
  trial.note('worker stopped');
  const before = await fenceOf(trial, target.mark.department);
  trial.startWorker('second');
  const isTaken = await trial.until(
    (runs) =>
      runs.some((run) => run.department === target.mark.department && (run.fence > before || isOver(run.state))),
    takeoverWithinMs,
  );
  trial.note(isTaken ? 'the run was taken over' : 'nobody took the run over');
  if (random() < 0.5) await trial.ended(takeoverWithinMs);
  struck.signal('SIGCONT');
  trial.lane.statements.release();
  trial.note('worker resumed');
  // It must have tried to go on before its attempt is judged.
  await struck.says(
    /left to another worker|connection to the database was lost|succeeded|does not expect/,
    noticeWithinMs,
  );
}

async function fenceOf(trial: Trial, department: string): Promise<number> {
  return (await trial.runs())?.find((run) => run.department === department)?.fence ?? 0;
}

const isOver = (state: string) => ['SUCCEEDED', 'FAILED'].includes(state);

async function terminate({ trial }: StrikeScene): Promise<Effect> {
  const { rowCount } = await trial.database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'hub_worker'`,
    [databaseName],
  );
  trial.note(`${rowCount} sessions ended`);
  if (rowCount === 0) return 'missed';
}

async function cut({ trial, random }: StrikeScene): Promise<void> {
  const { statements } = trial.lane;
  statements.isRefusing = true;
  statements.cut();
  trial.note('connections cut');
  await sleep(between(random, 0, awayMsMax));
  statements.isRefusing = false;
}

async function crashDatabase({ trial, random }: StrikeScene): Promise<void> {
  const { cluster } = trial.lane;
  await cluster.stop(pick(random, ['SIGQUIT', 'SIGQUIT', 'SIGKILL']));
  trial.note('database crashed');
  await sleep(between(random, 0, awayMsMax));
  await cluster.start();
  trial.note('database is back');
}

async function crashSession({ trial }: StrikeScene): Promise<void> {
  const { rows } = await trial.database.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = $1 and usename = 'hub_worker' limit 1`,
    [databaseName],
  );
  const pid = rows[0]?.pid;
  if (pid === undefined) throw new Error('The worker has no session to kill.');
  process.kill(pid, 'SIGKILL');
  trial.note('session killed');
  await recovered(trial);
}

const selfRecoveryWithinMs = 15_000;

/** Waits for a server that throws everybody out to let them in again. */
async function recovered(trial: Trial): Promise<void> {
  const { cluster } = trial.lane;
  const deadline = Date.now() + selfRecoveryWithinMs;
  while (!(await cluster.answers())) {
    if (!cluster.isRunning) await cluster.start();
    if (Date.now() > deadline) {
      // What whoever keeps the server would do.
      trial.note('the server does not come back by itself and is started anew');
      await cluster.repair();
    }
    await sleep(50);
  }
}

/** The size of a segment of the log, which is written to its end before the next begins: so much never fails there. */
const fileBytesMax = 1024 * 1024;
/** The log itself stops here. */
const logBytesMax = 64 * 1024;
const fullForMs = 1_200;

/** Tables that grow while a run reads, applies or links. */
const growing = ['sync_staging', 'source_record', 'source_key', 'quarantine', 'link', 'person', 'membership'] as const;

/**
 * A disk without room shows in two ways: a table cannot grow, and the statement fails; or the log cannot be written, and the
 * server panics. For the former, one table is made as large as a file may then be (of empty pages, as an interrupted growth
 * leaves them), so that it is the next to want more.
 */
async function fillTable({ trial, random }: StrikeScene): Promise<void> {
  const table = pick(random, growing);
  const { rows } = await trial.database.query<{ file: string; bytes: string }>(
    `select pg_relation_filepath(c) as file, pg_relation_size(c) as bytes from (select ('hub.' || $1)::regclass as c) t`,
    [table],
  );
  const { file = '', bytes = 0 } = rows[0] ?? {};
  // One that is larger already cannot grow either.
  if (Number(bytes) < fileBytesMax) truncateSync(path.join(trial.lane.cluster.folder, file), fileBytesMax);
  trial.note(`${table} is about to grow`);
}

async function fillDisk({ trial, target, random }: StrikeScene): Promise<Effect> {
  const { cluster } = trial.lane;
  const logged = cluster.log.length;
  const bites = async (limit: number) => {
    cluster.limitFiles(limit);
    const deadline = Date.now() + fullForMs;
    while (Date.now() < deadline) {
      if (/File too large/.test(cluster.log.slice(logged))) return true;
      await sleep(20);
    }
    return false;
  };
  // What changes in a day fits into pages that are there: then only the log wants more.
  const isForTables = target.part !== 'day' && random() < 0.5;
  trial.note(`the disk is full for ${isForTables ? 'tables' : 'the log'}`);
  const hasBitten = bites(isForTables ? fileBytesMax : logBytesMax);
  trial.lane.statements.release();
  if (!(await hasBitten)) {
    cluster.limitFiles(null);
    trial.note('nothing wanted room');
    return 'missed';
  }
  await sleep(between(random, 0, awayMsMax));
  cluster.limitFiles(null);
  await recovered(trial);
  trial.note('there is room again');
}

async function losePower({ trial, struck }: StrikeScene): Promise<void> {
  for (const proxy of [trial.lane.statements, trial.lane.queue]) proxy.isForgetful = true;
  await struck.kill();
  trial.note('the machine of the worker is gone');
  trial.startWorker('second');
}

async function flushQueue({ trial, fault }: StrikeScene): Promise<void> {
  if (fault.backend === 'redis') await trial.lane.redis.flush();
  else
    await asAdmin(trial.lane.cluster.url(`${databaseName}_queue`), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename !~ 'migration|version'`,
      );
      await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
    });
  trial.note('the queue is empty');
}

async function restartQueue({ trial, fault, random }: StrikeScene): Promise<void> {
  const { redis, queue } = trial.lane;
  const awayMs = between(random, 0, awayMsMax);
  trial.note(`the queue is away for ${awayMs} ms`);
  if (fault.backend === 'redis') {
    await redis.kill();
    trial.lane.statements.release();
    await sleep(awayMs);
    await redis.launch();
  } else {
    queue.isRefusing = true;
    queue.cut();
    trial.lane.statements.release();
    await sleep(awayMs);
    queue.isRefusing = false;
  }
}

/** The system behind one address dies at a byte of its answers. */
async function armSource({ trial, fault, random, answered }: StrikeScene): Promise<void> {
  const settings = [...answered].filter(([, bytes]) => bytes > 0).map(([setting]) => setting);
  const setting = settings[Math.floor(random() * settings.length)];
  const source = setting === undefined ? undefined : trial.lane.sources.get(setting);
  if (setting === undefined || source === undefined) throw new Error('No department has a system with an address.');
  const at = Math.floor(fault.place * (answered.get(setting) ?? 0)) + 1;
  trial.note(`${setting} will die at byte ${at} of ${answered.get(setting)}`);
  await source.arm(at, between(random, 0, awayMsMax));
  trial.note(`${setting} died`);
}

interface Damage {
  readonly department: 'civil-affairs' | 'social-insurance';
  readonly repair: () => void;
}

/** Leaves of one delivered file of the day as much as a department had written so far. */
function damageFile({ trial, random }: StrikeScene): Damage {
  const folder = trial.lane.worldFolders[scenes[trial.scene].world];
  const department = pick(random, ['civil-affairs', 'social-insurance']);
  const newest = (names: readonly string[]) => names.toSorted().at(-1) ?? '';
  const files = readdirSync(path.join(folder, department)).filter((name) => /^\d{8}-|\.xlsx$/.test(name));
  const day = path.join(folder, department, newest(files));
  const inside = statSync(day).isDirectory() ? readdirSync(day).map((name) => path.join(day, name)) : [day];
  const file = inside[Math.floor(random() * inside.length)] ?? day;
  const whole = path.join(trial.lane.folder, 'whole');
  copyFileSync(file, whole);
  const isMissing = random() < 0.3;
  if (isMissing) renameSync(file, `${file}.part`);
  else truncateSync(file, Math.floor(random() * statSync(file).size));
  trial.note(`${department}: ${path.basename(file)} is ${isMissing ? 'still to come' : 'half there'}`);
  return {
    department,
    repair() {
      if (isMissing) renameSync(`${file}.part`, file);
      else writeFileSync(file, readFileSync(whole));
      trial.note(`${department}: the file is whole`);
    },
  };
}

const damages = new WeakMap<Trial, Damage>();

const halfFile: Strike = {
  prepare: async (scene) => void damages.set(scene.trial, damageFile(scene)),
  arm: async ({ trial }) => {
    const { department } = damages.get(trial) as Damage;
    const hasNoticed = await trial.until(
      (runs) => runs.some((run) => run.department === department && (isOver(run.state) || run.message !== null)),
      takeoverWithinMs,
    );
    if (!hasNoticed) throw new Error(`${department} did not notice its half file.`);
  },
  async act({ trial }) {
    const { department, repair } = damages.get(trial) as Damage;
    repair();
    await trial.ended(takeoverWithinMs);
    // A file that was half there needs a person, who asks for the sync again; one that was not there comes with the next one.
    if (await trial.broughtNothing(department)) await trial.request([department]);
  },
};

/** With a clock that is wrong, the worker is killed or stopped as well: alone it would only be a clean run. */
const wrongClock = (scene: StrikeScene) => (scene.random() < 0.5 ? kill(scene) : stop(scene));

export const strikes: Readonly<Record<FaultKind, Strike>> = {
  kill: atMark(kill),
  stop: atMark(stop),
  terminate: atMark(terminate),
  cut: atMark(cut),
  'database-crash': atMark(crashDatabase),
  'session-crash': atMark(crashSession),
  disk: atMark(fillDisk, { prepare: fillTable }),
  clock: atMark(wrongClock, { clock: '+60s' }),
  power: atMark(losePower),
  'queue-flush': atMark(flushQueue),
  'queue-restart': atMark(restartQueue),
  'source-cut': { arm: armSource, act: async () => undefined },
  'half-file': halfFile,
};
