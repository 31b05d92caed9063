import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile, mkdir } from 'node:fs/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import path from 'node:path';
import type pg from 'pg';
import { locateDatabase } from '../cli/composition.js';
import { readConfig } from '../runtime/config.js';
import { createPool } from '../runtime/database.js';
import { projectPath } from '../runtime/paths.js';
import { issueBenchTokens } from './accounts.js';
import { describeEnvironment } from './environment.js';
import { householdQuery } from './household-query.js';
import type { Load, LoadRequest, LoadResult } from './load.js';
import { floorRole, loadRole } from './roles.js';
import { provideStack } from './stack.js';

const region = '420106990001';
const householdsMax = 1_000;
const accounts = 400;
const compared = 50;

const { values: options } = parseArgs({
  options: {
    connections: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
  },
});

function startChild(role: string, ...rest: string[]): ChildProcess {
  return fork(path.join(import.meta.dirname, 'child.js'), [role, ...rest]);
}

async function askChild(child: ChildProcess, load: Load): Promise<LoadResult> {
  child.send(load);
  const [result] = (await once(child, 'message')) as [LoadResult];
  return result;
}

/** Residents' households of the K community, so that every answer is full. */
async function findHouseholds(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select h.id from hub.household h join hub.membership m on m.filing = h.filing and m.household_id = h.id
     where h.region_code = $1 and m.valid_to is null group by h.id having count(*) >= 2 order by h.id limit $2`,
    [region, householdsMax],
  );
  if (rows.length === 0) throw new Error(`No household of ${region} has members: run the first sync.`);
  return rows.map(({ id }) => id);
}

async function answerOf(url: string, { body, authorization }: LoadRequest): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  return (await fetch(url, { method: 'POST', body, headers })).json();
}

/** A floor that answered something else would be no floor. */
async function requireSameAnswers(hub: string, floor: string, requests: readonly LoadRequest[]): Promise<void> {
  for (const request of requests.slice(0, compared)) {
    const [ours, theirs] = await Promise.all([answerOf(hub, request), answerOf(floor, request)]);
    if (!isDeepStrictEqual(ours, theirs)) {
      throw new Error(`The hub and the floor answer differently:\n${JSON.stringify(ours)}\n${JSON.stringify(theirs)}`);
    }
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function summarise(results: readonly LoadResult[]) {
  return {
    requestsPerSecond: Math.round(median(results.map((one) => one.requestsPerSecond))),
    p50Ms: median(results.map((one) => one.p50Ms)),
    p99Ms: median(results.map((one) => one.p99Ms)),
    bytesPerAnswer: median(results.map((one) => one.bytesPerAnswer)),
    answered: results.reduce((sum, one) => sum + one.answered, 0),
    failed: results.reduce((sum, one) => sum + one.failed, 0),
  };
}

async function measure(hub: string, floor: string, requests: readonly LoadRequest[]) {
  const [connections, seconds, rounds] = [options.connections, options.seconds, options.rounds].map(Number) as [
    number,
    number,
    number,
  ];
  const generator = startChild(loadRole);
  const results: Record<'hub' | 'floor', LoadResult[]> = { hub: [], floor: [] };
  try {
    // The first round warms both up and is not counted; the others take turns, so that a noisy minute hits both.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, url] of [
        ['floor', floor],
        ['hub', hub],
      ] as const) {
        const result = await askChild(generator, { url, connections, seconds, requests });
        if (round > 0) results[name].push(result);
        process.stderr.write(
          `${round === 0 ? 'warm-up' : `round ${round}`} ${name}: ${Math.round(result.requestsPerSecond)}/s, p99 ${result.p99Ms} ms\n`,
        );
      }
    }
  } finally {
    generator.disconnect();
  }
  const [ours, theirs] = [summarise(results.hub), summarise(results.floor)];
  const shares = results.hub.map(
    (one, index) => one.requestsPerSecond / (results.floor[index]?.requestsPerSecond ?? Number.NaN),
  );
  return { connections, seconds, rounds, hub: ours, floor: theirs, share: Number(median(shares).toFixed(3)) };
}

async function main(): Promise<void> {
  const settings = readConfig();
  const address = `http://${settings.host}:${settings.port}`;
  const stack = await provideStack(address);
  const config = await locateDatabase(settings);
  const pool = createPool({ url: config.databaseUrl as string, applicationName: 'bench', max: 1 });
  const floor = startChild(floorRole, config.databaseUrl as string);
  try {
    const [place] = (await once(floor, 'message')) as [{ port: number }];
    const tokens = await issueBenchTokens(config, accounts);
    const requests = (await findHouseholds(pool)).map((id, index) => ({
      body: JSON.stringify({ query: householdQuery, variables: { id } }),
      authorization: `Bearer ${tokens[index % tokens.length]}`,
    }));
    const urls = [`${address}/graphql`, `http://127.0.0.1:${place.port}/`] as const;
    await requireSameAnswers(...urls, requests);
    const environment = await describeEnvironment(pool);
    const report = {
      environment,
      query: 'household: address, members, four parts',
      ...(await measure(...urls, requests)),
    };
    const folder = projectPath('bench/results');
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, `household-${environment.date.replaceAll(':', '-')}.json`),
      `${JSON.stringify(report, null, 2)}\n`,
    );
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    floor.disconnect();
    await pool.end();
    await stack.stop();
  }
}

await main();
