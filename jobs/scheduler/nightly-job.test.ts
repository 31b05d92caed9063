import { randomUUID } from 'node:crypto';
import type { Job } from 'bullmq';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, type JobsHarness, openJobsHarness } from '../testing/jobs-harness.js';
import { processNightly } from './nightly-job.js';

let database: TestDatabase;
let harness: JobsHarness;

beforeAll(async () => {
  database = await testDatabase();
  await emptyHub(database);
  harness = await openJobsHarness(database, [new FakeDepartment('social-insurance', ['insurance-enrolment'])]);
});
afterAll(() => database.drop());

async function noted(months: number, accepted: boolean): Promise<void> {
  const found = `clock_timestamp() - interval '${months} months'`;
  await database.owner().query(
    `insert into hub.sync_drift (id, run_id, department, stream, stream_label, delivery, kind, column_name, seen, stops, found_at, accepted_at, accepted_by)
     values ($1, $1, 'social-insurance', 's', 's', 'd${months}', 'retyped', 'c', '', true, ${found}, ${accepted ? found : 'null'}, ${accepted ? `'operator'` : 'null'})`,
    [randomUUID()],
  );
  await database.owner().query(
    `insert into hub.delivery_finding (id, run_id, department, delivery, kind, stops, detail, found_at)
     values ($1, $1, 'social-insurance', 'd${months}', 'late', false, 'x', ${found})`,
    [randomUUID()],
  );
}

test('the night forgets what was noticed long ago, and keeps what is of this year or was accepted by somebody', async () => {
  await noted(25, false);
  await noted(26, true);
  await noted(23, false);
  await processNightly(harness.deps, { data: {} } as Job);
  const left = async (table: string) =>
    (await database.owner().query<{ delivery: string }>(`select delivery from hub.${table} order by 1`)).rows.map(
      ({ delivery }) => delivery,
    );
  expect(await left('sync_drift')).toEqual(['d23', 'd26']);
  expect(await left('delivery_finding')).toEqual(['d23']);
  const { rows } = await database.owner().query('select department, trigger, state from hub.sync_run');
  expect(rows).toEqual([{ department: 'social-insurance', trigger: 'SCHEDULE', state: 'QUEUED' }]);
});
