import { SourceError } from '../../connectors/kit/contract.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { listOpenRuns, requestSync } from './ledger.js';
import { laterTry } from './patience.js';

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
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [{ record: buildEnrolment('a') }] });
  harness = await openJobsHarness(database, [insurance]);
});

const hour = 3_600_000;
const asked = new Date('2026-11-22T02:00:00Z');
const after = (hours: number) => new Date(asked.getTime() + hours * hour);
const night = { trigger: 'SCHEDULE', requestedAt: asked } as const;

test('the night waits by quarters of an hour, as long as was asked where that is longer, and not for ever', () => {
  expect(laterTry(night, 6, 0, after(0.1))).toBe(hour / 4);
  expect(laterTry(night, 6, hour, after(1))).toBe(hour);
  expect(laterTry(night, 6, 0, after(5.7))).toBe(hour / 4);
  expect(laterTry(night, 6, 0, after(5.9))).toBeNull();
  expect(laterTry(night, 6, 12 * hour, after(0))).toBeNull();
  expect(laterTry(night, 0, 0, after(0))).toBeNull();
  expect(laterTry({ ...night, trigger: 'COMMAND' }, 6, 0, after(0))).toBeNull();
});

const away = () => new SourceError('unavailable', 'The department’s system does not answer.');
const openRuns = async () => (await listOpenRuns(harness.pool)).length;

test('a run of the night whose department is away waits in the ledger, and is due again later', async () => {
  const { id } = await requestSync(harness.deps, { department: 'social-insurance', trigger: 'SCHEDULE' });
  insurance.failures = [away()];
  const waiting = await harness.sync('social-insurance', { tries: 1 });
  expect(waiting).toMatchObject({ id, state: 'QUEUED', problem: 'unavailable', message: away().message });
  const minutes = ((waiting.nextTryAt?.getTime() ?? 0) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(10);
  expect(minutes).toBeLessThan(16);
  expect(await openRuns()).toBe(0);
  await harness.pool.query(`update hub.sync_run set next_try_at = now() - interval '1 second'`);
  expect(await openRuns()).toBe(1);
  expect(await harness.sync('social-insurance')).toMatchObject({
    id,
    state: 'SUCCEEDED',
    nextTryAt: null,
    problem: null,
  });
});

test('who asks for a run by hand hurries the one that waits', async () => {
  const { id } = await requestSync(harness.deps, { department: 'social-insurance', trigger: 'SCHEDULE' });
  insurance.failures = [away()];
  await harness.sync('social-insurance', { tries: 1 });
  const again = await requestSync(harness.deps, { department: 'social-insurance', trigger: 'COMMAND' });
  expect(again).toMatchObject({ id, created: false });
  expect(await openRuns()).toBe(1);
});

test('a run that has waited long enough has failed, and so has one that was asked for by hand', async () => {
  const { id } = await requestSync(harness.deps, { department: 'social-insurance', trigger: 'SCHEDULE' });
  await harness.pool.query(`update hub.sync_run set requested_at = now() - interval '7 hours'`);
  insurance.failures = [away(), away()];
  expect(await harness.sync('social-insurance')).toMatchObject({ id, state: 'FAILED', problem: 'unavailable' });
  expect(await harness.sync('social-insurance')).toMatchObject({ state: 'FAILED', problem: 'unavailable' });
});

test.each(['credentials', 'contract', 'delivery'] as const)(
  '%s waits for nothing, not even in the night',
  async (problem) => {
    await requestSync(harness.deps, { department: 'social-insurance', trigger: 'SCHEDULE' });
    insurance.failures = [new SourceError(problem, 'One line.')];
    expect(await harness.sync('social-insurance')).toMatchObject({ state: 'FAILED', problem, nextTryAt: null });
  },
);
