import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness } from '../testing/jobs-harness.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const stream = 'insurance-enrolment';

test.each([
  [
    'counts moved from one delivery to another, so that the sums of the run agree',
    `update hub.sync_stream set rows_applied = rows_applied + case delivery when 'd1' then 1 else -1 end`,
  ],
  ['a quarantined row that is not in quarantine', 'delete from hub.quarantine'],
  ['another count of the source than was read', `update hub.sync_stream set control_rows = 9 where delivery = 'd2'`],
  ['a delivery that was not applied', `update hub.sync_stream set state = 'STAGED' where delivery = 'd2'`],
  ['a record that is gone', `delete from hub.source_key where ctid in (select ctid from hub.source_key limit 1)`],
  [
    'a record nobody delivered',
    `update hub.source_key set closed_at = now() where ctid in (select ctid from hub.source_key limit 1)`,
  ],
])('publishes nothing: %s', async (_, tampering) => {
  await emptyHub(database);
  const insurance = new FakeDepartment('social-insurance', [stream]);
  const harness = await openJobsHarness(database, [insurance]);
  const put = (key: string) => ({ record: buildEnrolment(key) });
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: [put('a'), put('b'), { reject: 'c' }] });
  insurance.deliver(stream, { id: 'd2', mode: 'changes', asOf: '2026-11-02', rows: [put('d')] });
  let left = 1;
  insurance.beforeAcknowledge = async () => {
    if (left-- === 1) await database.owner().query(tampering);
  };
  expect(await harness.sync('social-insurance')).toMatchObject({ state: 'FAILED', problem: 'does-not-add-up' });
  expect((await harness.pool.query('select from hub.department_state')).rowCount).toBe(0);
  expect((await harness.pool.query('select from hub.insurance_enrolment')).rowCount).toBe(0);
});
