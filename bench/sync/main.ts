import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectPath } from '../../runtime/paths.js';
import { writeDelivery } from './delivery.js';
import { startBenchHub, type BenchHub } from './hub.js';
import { type Night, threeNights } from './nights.js';
import { climb, climbTransports, rungNames } from './rungs.js';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '3' },
    /** Sizes to grow through, in communities of `--rows` rows each. */
    communities: { type: 'string', default: '' },
    'file-gb': { type: 'string', default: '0' },
    backend: { type: 'string', default: 'postgres' },
  },
});

const bytesARow = 150;

async function describe({ owner }: BenchHub) {
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

function sayNight(name: string, night: Night, floorSeconds: number): void {
  const { rowsRead: rows, rowsApplied, tuples, walMb } = night;
  const changed = rowsApplied > 0 ? `, ${(tuples / rowsApplied).toFixed(1)} tuples and ${Math.round((walMb * 2 ** 20) / rowsApplied)} B of WAL a changed row` : ''; // prettier-ignore
  say(
    `${(floorSeconds / night.appliedSeconds).toFixed(3)}  ${perSecond(rows, night.appliedSeconds)} rows/s  ${name}: ` +
      `${tuples} tuples written, ${walMb.toFixed(2)} MB of WAL${changed}; processor a row ${micro(night.cpuSeconds, rows)} us ` +
      `worker, ${micro(night.serverCpuSeconds, rows)} us server; worker's memory at most ${Math.round(night.rssMb)} MB`,
  );
}

async function rungs(hub: BenchHub, rows: number) {
  const directory = path.join(hub.folder, 'rungs');
  const file = await writeDelivery({ directory, day: '2026-11-01', rows, communities: 1, changedEvery: 0 });
  const rounds: number[][] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= Number(options.rounds); round += 1) {
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

async function nights(hub: BenchHub, rows: number, communities: number, link: boolean, floor: number) {
  const directory = path.join(hub.folder, 'drop');
  const redisUrl = options.backend === 'redis' ? process.env['REDIS_URL'] : undefined;
  if (options.backend === 'redis' && redisUrl === undefined) throw new Error('Set REDIS_URL to a Redis for this run.');
  const found = await threeNights(hub, directory, { rows, communities }, { link, redisUrl });
  sayNight('the whole pipeline, first load', found.first, floor);
  if (link) say(`${(floor / found.first.linkedSeconds).toFixed(3)}  ${perSecond(rows, found.first.linkedSeconds)} rows/s  the whole pipeline with linking by ID number`); // prettier-ignore
  sayNight('a night in which nothing changed', found.same, floor);
  sayNight('a night in which one row in a hundred changed', found.changed, floor);
  await rm(directory, { recursive: true });
  return found;
}

async function main(): Promise<void> {
  const rows = Number(options.rows);
  const hub = await startBenchHub();
  try {
    const report: Record<string, unknown> = { environment: await describe(hub), rows };
    say(JSON.stringify(report['environment'], null, 2));
    say(`\n${rows} rows; the share of the bare COPY of the file's bytes comes first`);
    const { floor, measured, transports } = await rungs(hub, rows);
    report['rungs'] = measured;
    report['transports'] = transports;
    report['nights'] = await nights(hub, rows, 1, true, floor);
    for (const size of options.communities
      .split(',')
      .filter((each) => each !== '')
      .map(Number)) {
      say(`\n${size} communities, ${rows * size} rows, without linking`);
      report[`communities ${size}`] = await nights(hub, rows * size, size, false, floor * size);
    }
    const fileRows = Math.round((Number(options['file-gb']) * 2 ** 30) / bytesARow);
    if (fileRows > 0) {
      say(`\na file of ${options['file-gb']} GB, ${fileRows} rows, without linking`);
      report['large file'] = await nights(hub, fileRows, 100, false, (floor * fileRows) / rows);
    }
    const folder = projectPath('bench/results');
    await mkdir(folder, { recursive: true });
    const name = `sync-${new Date().toISOString().replaceAll(':', '-')}.json`;
    await writeFile(path.join(folder, name), `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await hub.stop();
  }
}

await main();
