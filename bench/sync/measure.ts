import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectPath } from '../../runtime/paths.js';
import { departmentsNight } from './departments.js';
import { writeDelivery } from './delivery.js';
import { startBenchHub, type BenchHub } from './hub.js';
import { type Night, threeNights } from './nights.js';
import type { Options } from './options.js';
import { climb, climbTransports, rungNames } from './rungs.js';

const bytesARow = 150;
/** Beside the file, the database keeps a copy of its rows, sealed, and the log of having written them. */
const roomPerByte = 5;

async function describe({ owner, folder }: BenchHub, options: Options) {
  const names = ['server_version', 'shared_buffers', 'work_mem', 'fsync', 'synchronous_commit', 'max_wal_size'];
  const { rows } = await owner.query<{ name: string; setting: string }>(
    'select name, current_setting(name) as setting from pg_settings where name = any($1)',
    [names],
  );
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cpus: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    loadAverage: os.loadavg().map((load) => load.toFixed(2)).join(' '), // prettier-ignore
    node: process.version,
    postgres: Object.fromEntries(rows.map(({ name, setting }) => [name, setting])),
    backend: options.backend,
    freeGb: Math.round(freeBytes(folder) / 2 ** 30),
    commit: commitOf(),
    date: new Date().toISOString(),
  };
}

function spread(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { median, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const perSecond = (rows: number, seconds: number) => Math.round(rows / seconds).toLocaleString('en');
const micro = (seconds: number | null, rows: number) => (seconds === null ? '?' : ((seconds / rows) * 1e6).toFixed(1));

function sayNight(name: string, night: Night, floorSeconds: number, seconds = night.appliedSeconds): void {
  const { rowsRead: rows, rowsApplied, tuples, walMb } = night;
  const changed = rowsApplied > 0 ? `, ${(tuples / rowsApplied).toFixed(1)} tuples and ${Math.round((walMb * 2 ** 20) / rowsApplied)} B of WAL a changed row` : ''; // prettier-ignore
  say(
    `${Number.isNaN(floorSeconds) ? '' : `${(floorSeconds / seconds).toFixed(3)}  `}${perSecond(rows, seconds)} rows/s  ${name}: ` +
      `${tuples} tuples written, ${walMb.toFixed(2)} MB of WAL${changed}; processor a row ${micro(night.cpuSeconds, rows)} us ` +
      `worker, ${micro(night.serverCpuSeconds, rows)} us server; worker's memory at most ${Math.round(night.rssMb)} MB`,
  );
}

async function rungs(hub: BenchHub, { rows, rounds: roundsWanted }: Options) {
  const directory = path.join(hub.folder, 'rungs');
  const file = await writeDelivery({ directory, day: '2026-11-01', rows, communities: 1, changedEvery: 0 });
  const rounds: number[][] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= roundsWanted; round += 1) {
    const seconds = await climb(hub, file);
    if (round > 0) rounds.push(seconds);
  }
  const transports = await climbTransports(hub, file);
  await rm(directory, { recursive: true });
  const measured = rungNames.map((name, index) => ({ name, ...spread(rounds.map((round) => round[index] ?? NaN)) }));
  const floor = measured[0]?.median ?? NaN;
  for (const { name, median, least, most } of measured) {
    say(`${(floor / median).toFixed(3)}  ${perSecond(rows, median)} rows/s (${perSecond(rows, most)} to ${perSecond(rows, least)})  ${name}`); // prettier-ignore
  }
  for (const { name, parseSeconds, stageSeconds } of transports) {
    say(`${(parseSeconds / stageSeconds).toFixed(3)}  ${perSecond(rows, stageSeconds)} rows/s  ${name}, into staging: its share of its own parse only, ${perSecond(rows, parseSeconds)} rows/s`); // prettier-ignore
  }
  return { floor, measured, transports };
}

interface NightsOptions {
  readonly link: boolean;
  readonly redisUrl: string | undefined;
}

async function nights(
  hub: BenchHub,
  size: { rows: number; communities: number },
  options: NightsOptions,
  floor: number,
) {
  const { rows } = size;
  const directory = path.join(hub.folder, 'drop');
  try {
    const { file, ...found } = await threeNights(hub, directory, size, options);
    const { first } = found;
    // What was written and computed is counted over the whole run, so it stands beside the time of the whole run.
    if (options.link) {
      say(`${(floor / first.appliedSeconds).toFixed(3)}  ${perSecond(rows, first.appliedSeconds)} rows/s  the whole pipeline, first load, until linking begins`); // prettier-ignore
      sayNight('the same with linking', first, floor, first.linkedSeconds);
    } else sayNight('the whole pipeline, first load, without linking', first, floor);
    sayNight('a night in which nothing changed', found.same, floor);
    sayNight('a night in which one row in a hundred changed', found.changed, floor);
    return { ...size, bytes: file.bytes, ...found };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const freeBytes = (folder: string) => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

function expectRoom(hub: BenchHub, bytes: number): void {
  const free = freeBytes(hub.folder);
  if (free >= bytes * roomPerByte) return;
  const gb = (number: number) => `${(number / 2 ** 30).toFixed(1)} GB`;
  throw new Error(
    `A file of ${gb(bytes)} needs ${gb(bytes * roomPerByte)} free in ${os.tmpdir()} and there are ${gb(free)}: ` +
      'make room, set TMPDIR to a folder that has it, or ask for a smaller --file-gb.',
  );
}

/** Rows a second of each size against the first's, and the largest memory of any. */
function sayGrowth(sizes: readonly { rows: number; communities: number; first: Night; same: Night; changed: Night }[]) {
  const rates = sizes.map(({ rows, first }) => rows / first.appliedSeconds);
  const steady = sizes.map(({ rows, same }) => rows / same.appliedSeconds);
  const against = (all: readonly number[]) => all.map((rate) => `${Math.round((rate / (all[0] ?? rate)) * 100)} %`).join(', '); // prettier-ignore
  const rss = Math.max(...sizes.flatMap(({ first, same, changed }) => [first.rssMb, same.rssMb, changed.rssMb]));
  say(
    `\nrows a second against the first size: first loads ${against(rates)}; nights without change ${against(steady)}`,
  );
  say(`the worker's memory at most ${Math.round(rss)} MB in all of them`);
}

/** Measures what was asked for; answers the report's file. */
export async function measure(options: Options, signal: AbortSignal): Promise<void> {
  const { rows, link, redisUrl } = options;
  const hub = await startBenchHub();
  signal.addEventListener('abort', () => void hub.stop().finally(() => process.exit(130)));
  try {
    const report: Record<string, unknown> = {
      environment: await describe(hub, options),
      options: { ...options, redisUrl: undefined },
    };
    say(JSON.stringify(report['environment'], null, 2));
    let floorARow = NaN;
    if (!options.onlyNights) {
      say(`\n${rows} rows; the share of the bare COPY of the file's bytes comes first`);
      const { floor, measured, transports } = await rungs(hub, options);
      floorARow = floor / rows;
      report['rungs'] = measured;
      report['transports'] = transports;
      report['nights'] = await nights(hub, { rows, communities: 1 }, { link, redisUrl }, floor);
    }
    const sizes = [];
    for (const communities of options.communities) {
      const size = { rows: options.communityRows * communities, communities };
      say(`\n${communities} communities, ${size.rows} rows, without linking`);
      sizes.push(await nights(hub, size, { link: false, redisUrl }, floorARow * size.rows));
    }
    if (sizes.length > 1) sayGrowth(sizes);
    if (sizes.length > 0) report['communities'] = sizes;
    const fileRows = Math.round((options.fileGb * 2 ** 30) / bytesARow);
    if (fileRows > 0) {
      expectRoom(hub, fileRows * bytesARow);
      say(`\na file of ${options.fileGb} GB, ${fileRows} rows, without linking`);
      const size = { rows: fileRows, communities: 100 };
      report['large file'] = await nights(hub, size, { link: false, redisUrl }, floorARow * fileRows);
    }
    if (options.night > 0) report['departments'] = await departmentsNight(hub, options, say);
    const folder = projectPath('bench/results');
    await mkdir(folder, { recursive: true });
    const name = `sync-${new Date().toISOString().replaceAll(':', '-')}.json`;
    await writeFile(path.join(folder, name), `${JSON.stringify(report, null, 2)}\n`);
    say(`\nbench/results/${name}`);
  } finally {
    if (!signal.aborted) await hub.stop();
  }
}

function commitOf(): string | null {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: projectPath(), encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
