import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connectors } from '../../connectors/index.js';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { departmentSettings } from '../../runtime/config.js';
import { projectPath } from '../../runtime/paths.js';
import type { Department } from '../../schema/canonical/department.js';
import type { GoldenField } from '../../schema/person/person.statement.js';
import { settlementActs } from '../settle/acts.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { departmentAt } from '../testing/drift-departments.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { worldState } from '../testing/world-state.js';
import { comparingFrom } from './loose/comparing.js';

const nights = 3;
const names = connectors.map(({ department }) => department);

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-demo-world-'));
  database = await testDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** The same people and the same damage every time, from the first day on. */
async function withWorld(name: string, act: (world: DemoWorld, hub: JobsHarness) => Promise<void>): Promise<void> {
  await database.owner().query('drop schema if exists wj_exchange cascade');
  const world = await startDemoWorld({
    scale: 'tiny',
    dataDir: path.join(folder, name),
    exchangeUrl: database.ownerUrl,
    requestsPerSecondMax: 1_000,
  });
  try {
    const settings = { departmentEnvironment: { ...world.settings } };
    const departments = connectors.map((each) => departmentAt(each, departmentSettings(settings, each.department)));
    await act(
      world,
      await openJobsHarness(database, departments, comparingFrom(projectPath('linkage/parameters/chinese.json'))),
    );
  } finally {
    await world.stop();
  }
}

async function syncAll(hub: JobsHarness, order: readonly Department[]): Promise<void> {
  for (const department of order) {
    expect(await hub.sync(department)).toMatchObject({ state: 'SUCCEEDED', message: null });
  }
}

/** What explains a value recomputes it from the records: for everybody it must be the value that linking wrote. */
async function explainsEverybody(hub: JobsHarness): Promise<void> {
  const { rows } = await database.owner().query<{ id: string; golden: Record<string, string | null> }>(
    `select id, jsonb_build_object('name', name, 'formerName', former_name, 'sex', sex, 'birthDate', birth_date::text, 'ethnicity', ethnicity,
       'maritalStatus', marital_status, 'lifeStatus', status, 'diedOn', died_on::text, 'phone', phone_mask, 'idNumber', id_number_mask) as golden
     from hub.person order by id limit 40`,
  );
  const acts = settlementActs(hub.deps);
  for (const { id, golden } of rows) {
    for (const field of Object.keys(golden) as GoldenField[]) {
      const explanation = await acts.explain({ personId: id, field, masked: true });
      const unsaid = field === 'lifeStatus' && explanation?.value === null ? 'ALIVE' : null;
      expect([field, explanation?.value ?? unsaid]).toEqual([field, golden[field]]);
    }
  }
}

/** They grow with the people. */
const largeTables = [
  'person',
  'household',
  'membership',
  'kinship',
  'lookup_token',
  'conflict',
  'link',
  'loose_key',
  'person_redirect',
  'source_key',
  'source_record',
  'person_register',
  'person_residence',
  'insurance_enrolment',
  'birth',
  'marriage',
  'assistance',
  'subsidy_payment',
];

/** How often each table of people, households and records was read from one end to the other. */
async function wholeReads(): Promise<Record<string, number>> {
  // A connection tells its counts at most once a second, when it is idle.
  await setTimeout(1_500);
  const { rows } = await database.owner().query<{ name: string; times: number }>(
    `select relname as name, seq_scan::int as times from pg_stat_user_tables
     where schemaname = 'hub' and relname = any($1) and seq_scan > 0`,
    [largeTables],
  );
  return Object.fromEntries(rows.map(({ name, times }) => [name, times]));
}

test('no statement of a load or a night needs to read a whole table', async () => {
  // With it off a whole table is read only where no index serves.
  await database
    .owner()
    .query(`do $$ begin execute format('alter database %I set enable_seqscan = off', current_database()); end $$`);
  const before = await wholeReads();
  await withWorld('by-index', async (world, hub) => {
    await syncAll(hub, names);
    await world.advanceDay();
    await syncAll(hub, names);
  });
  expect(await wholeReads()).toEqual(before);
}, 180_000);

test('a first load and three nights end alike in any order of departments, and as if all had come at once', async () => {
  const reached: Record<string, string[]>[] = [];
  for (const order of [names, names.toReversed()]) {
    await emptyHub(database);
    await withWorld(`from-${order[0]}`, async (world, hub) => {
      await syncAll(hub, order);
      for (let night = 0; night < nights; night += 1) {
        await world.advanceDay();
        await syncAll(hub, order);
      }
      reached.push(await worldState(database.owner(), hub.deps.vault));
      if (reached.length === 1) return explainsEverybody(hub);
      await emptyHub(database);
      await syncAll(hub, names);
      reached.push(await worldState(database.owner(), hub.deps.vault));
    });
  }
  expect(reached[0]?.['person']?.length).toBeGreaterThan(300);
  expect(reached[1]).toEqual(reached[0]);
  expect(reached[2]).toEqual(reached[0]);
}, 180_000);
