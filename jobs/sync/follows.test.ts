import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment, type FakeRow } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';

let database: TestDatabase;
let harness: JobsHarness;
let insurance: FakeDepartment;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await emptyHub(database);
  insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
  harness = await openJobsHarness(database, [insurance]);
});

const put = (key: string, regionCode = '420106990001'): FakeRow => ({ record: buildEnrolment(key, { regionCode }) });
const full = { id: 'd1', mode: 'full', asOf: '2026-11-01', rows: [put('a'), put('b')] } as const;
const deliver = (...deliveries: Parameters<FakeDepartment['deliver']>[1][]) =>
  insurance.waiting.set('insurance-enrolment', deliveries);

/** Every place in which what was said about one key is filed. */
async function filingsByKey(): Promise<number[]> {
  const { rows } = await harness.pool.query<{ places: number }>(
    `select count(distinct filing)::int as places from (
       select key_token, filing from hub.source_record union select key_token, filing from hub.source_key
       union select key_token, filing from hub.link) f group by key_token`,
  );
  return rows.map(({ places }) => places);
}

async function linked(): Promise<number> {
  const { rows } = await harness.pool.query<{ count: number }>('select count(*) as count from hub.link');
  return rows[0]?.count ?? -1;
}

describe('a delivery that follows another in the same run', () => {
  it.each(['at a first load', 'when all is known already'])(
    'deletes what is filed where it was first, %s',
    async (when) => {
      if (when !== 'at a first load') {
        deliver(full);
        await harness.sync('social-insurance');
      }
      deliver(full, { id: 'd2', mode: 'changes', asOf: '2026-11-02', rows: [{ delete: 'a' }] });
      expect(await harness.sync('social-insurance', { full: true })).toMatchObject({
        state: 'SUCCEEDED',
        openAfter: 1,
      });
      expect(await linked()).toBe(1);
      expect(await filingsByKey()).toEqual([1, 1]);
    },
  );

  it('changes a record where it was filed first, though it has moved', async () => {
    const moved = put('a', '640106003004');
    deliver(full, { id: 'd2', mode: 'changes', asOf: '2026-11-02', rows: [moved] });
    expect(await harness.sync('social-insurance')).toMatchObject({ state: 'SUCCEEDED', openAfter: 2 });
    expect(await filingsByKey()).toEqual([1, 1]);
    expect(await linked()).toBe(2);
  });
});
