import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { releaseRun } from '../sync/release.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment, type FakeRow } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { requestRetry } from './request-retry.js';
import { refuseEntries } from './refuse-entries.js';

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

const stream = 'insurance-enrolment';
const recordOf = (key: string, base: number) => buildEnrolment(key, { fact: { monthlyBaseYuan: base } });
const put = (key: string, base = 1_000): FakeRow => ({ record: recordOf(key, base) });
const coded = (code: string, key: string, base = 2_000, isNameless = false): FakeRow => ({
  coded: code,
  record: recordOf(key, base),
  isNameless,
});
const sync = (options = {}) => harness.sync('social-insurance', options);

/** Asks for a retry and works on it. */
async function retry() {
  const [asked] = await requestRetry(harness.deps, null, 'COMMAND');
  return asked && (await sync());
}

async function entries(): Promise<unknown[]> {
  const { rows } = await harness.pool.query(
    'select state, code, as_of::text as day from hub.quarantine order by created_at, place',
  );
  return rows;
}

async function held(): Promise<Record<string, number>> {
  const { rows } = await harness.pool.query<{ base: string }>(
    'select monthly_base_yuan as base from hub.insurance_enrolment order by 1',
  );
  return Object.fromEntries(rows.map(({ base }, index) => [index, Number(base)]));
}

const checkpoint = async () => (await harness.pool.query('select * from hub.sync_checkpoint')).rows;
const freshness = async () => (await harness.pool.query('select * from hub.department_state')).rows;

test('a list that knows the code by now releases its rows, and leaves the others as they are', async () => {
  insurance.deliver(stream, {
    id: 'd1',
    mode: 'full',
    rows: [put('a'), coded('7', 'b'), coded('9', 'c'), coded('7', 'd', 3_000)],
  });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', rowsQuarantined: 3 });
  const before = [await checkpoint(), await freshness(), [...insurance.acknowledged]];
  insurance.codes.add('7');
  insurance.waiting.clear();
  const run = await retry();
  expect(run).toMatchObject({
    mode: 'retry',
    state: 'SUCCEEDED',
    rowsExpected: 3,
    rowsRead: 3,
    rowsApplied: 2,
    rowsQuarantined: 1,
    openBefore: 1,
    opened: 2,
    openAfter: 3,
  });
  expect(await held()).toEqual({ 0: 1_000, 1: 2_000, 2: 3_000 });
  expect(await entries()).toEqual([
    { state: 'RELEASED', code: '7', day: '2026-11-01' },
    { state: 'OPEN', code: '9', day: '2026-11-01' },
    { state: 'RELEASED', code: '7', day: '2026-11-01' },
  ]);
  expect([await checkpoint(), await freshness(), insurance.acknowledged]).toEqual(before);
});

test('a second retry changes nothing and makes no second entry', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: [put('a'), coded('9', 'c')] });
  await sync();
  expect(await retry()).toMatchObject({ state: 'SUCCEEDED', rowsRead: 1, rowsQuarantined: 1, rowsApplied: 0 });
  expect(await retry()).toMatchObject({ state: 'SUCCEEDED', rowsRead: 1, rowsQuarantined: 1 });
  expect(await entries()).toEqual([{ state: 'OPEN', code: '9', day: '2026-11-01' }]);
  insurance.codes.add('9');
  expect(await retry()).toMatchObject({ rowsApplied: 1 });
  expect(await retry()).toBeUndefined();
});

test('an older row overrides nothing that is newer, of whatever run, delivery or place', async () => {
  const day = (n: number) => `2026-11-0${n}`;
  insurance.deliver(stream, {
    id: 'd1',
    mode: 'full',
    asOf: day(1),
    rows: [coded('7', 'same-delivery', 9_000), put('same-delivery', 1_000), put('x')],
  });
  insurance.deliver(stream, { id: 'd2', mode: 'changes', asOf: day(2), rows: [coded('7', 'later-run', 9_000)] });
  insurance.deliver(stream, { id: 'd3', mode: 'changes', asOf: day(2), rows: [put('later-delivery', 2_000)] });
  insurance.deliver(stream, { id: 'd4', mode: 'changes', asOf: day(2), rows: [coded('7', 'gone', 9_000)] });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', rowsQuarantined: 3 });
  insurance.deliver(stream, {
    id: 'd5',
    mode: 'changes',
    asOf: day(2),
    rows: [put('later-run', 3_000), { delete: 'gone' }],
  });
  await sync();
  expect(await entries()).toEqual([
    { state: 'RELEASED', code: '7', day: day(1) },
    { state: 'RELEASED', code: '7', day: day(2) },
    { state: 'RELEASED', code: '7', day: day(2) },
  ]);
  insurance.codes.add('7');
  expect(await retry()).toBeUndefined();
  expect(await held()).toEqual({ 0: 1_000, 1: 1_000, 2: 2_000, 3: 3_000 });
});

test('what an older day said is applied as of that day, and superseded by what is stored', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', asOf: '2026-11-01', rows: [put('a', 1_000)] });
  insurance.deliver(stream, { id: 'd2', mode: 'changes', asOf: '2026-11-02', rows: [coded('7', 'a', 2_000)] });
  insurance.deliver(stream, { id: 'd3', mode: 'changes', asOf: '2026-11-05', rows: [coded('8', 'a', 5_000)] });
  await sync();
  insurance.codes.add('8');
  await retry();
  expect(await held()).toEqual({ 0: 5_000 });
  insurance.codes.add('7');
  const late = await retry();
  expect(late?.rowsApplied ?? 0).toBe(0);
  expect(await held()).toEqual({ 0: 5_000 });
});

test('the later of two rows that say otherwise counts, though it was refused', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: [put('a', 1_000), coded('7', 'a', 2_000)] });
  await sync();
  expect(await held()).toEqual({ 0: 1_000 });
  insurance.codes.add('7');
  expect(await retry()).toMatchObject({ rowsApplied: 1, opened: 0 });
  expect(await held()).toEqual({ 0: 2_000 });
});

test('rows of a delivery that was never applied are not tried', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: [coded('7', 'a')], controlRows: 2 });
  expect(await sync()).toMatchObject({ state: 'FAILED', problem: 'totals-differ' });
  insurance.codes.add('7');
  expect(await retry()).toBeUndefined();
  expect(await entries()).toEqual([{ state: 'DROPPED', code: '7', day: '2026-11-01' }]);
});

test('a raised mapping version retries behind the next good run, once', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: [put('a'), coded('7', 'b'), coded('9', 'c')] });
  await sync();
  insurance.codes.add('7');
  insurance.mappingVersion = 2;
  await sync();
  const { rows } = await harness.pool.query(`select state, trigger from hub.sync_run where mode = 'retry'`);
  expect(rows).toEqual([{ state: 'QUEUED', trigger: 'COMMAND' }]);
  expect(await sync()).toMatchObject({ mode: 'retry', rowsApplied: 1, rowsQuarantined: 1 });
  await sync();
  expect((await harness.pool.query(`select from hub.sync_run where mode = 'retry'`)).rowCount).toBe(1);
});

test('a retry that is stopped in the middle goes on, and its accounts add up', async () => {
  insurance.codes.clear();
  const rows = Array.from({ length: 1_500 }, (_, index) =>
    index % 6 === 0 ? coded(index % 12 === 0 ? '7' : '9', `k${index}`) : put(`k${index}`),
  );
  insurance.rowsABatch = 500;
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows });
  await sync();
  insurance.codes.add('7');
  await requestRetry(harness.deps, null, 'COMMAND');
  const stop = new AbortController();
  const sealed = harness.deps.vault.open.bind(harness.deps.vault);
  let opened = 0;
  harness.deps.vault.open = (value, place) => {
    if (++opened === 225) stop.abort();
    return sealed(value, place);
  };
  await sync({ signal: stop.signal });
  harness.deps.vault.open = sealed;
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', rowsRead: 250, rowsApplied: 125, rowsQuarantined: 125 });
  const { rows: states } = await harness.pool.query(
    'select state, count(*)::int as count from hub.quarantine group by 1 order by 1',
  );
  expect(states).toEqual([
    { state: 'OPEN', count: 125 },
    { state: 'RELEASED', count: 125 },
  ]);
});

test('a retry in between makes a held run compare anew', async () => {
  insurance.deliver(stream, {
    id: 'd1',
    mode: 'full',
    rows: [put('a', 1_000), put('b'), put('c'), coded('7', 'a', 2_000)],
  });
  await sync();
  insurance.deliver(stream, { id: 'd2', mode: 'full', asOf: '2026-11-02', rows: [put('a', 1_000), put('b')] });
  const { id, state } = await sync();
  expect(state).toBe('HELD');
  insurance.codes.add('7');
  expect(await retry()).toMatchObject({ state: 'SUCCEEDED', rowsApplied: 1 });
  const decide = (operator: string) => ({ runId: id, operator, reason: '已核实' });
  await releaseRun(harness.deps, decide('operator'));
  await releaseRun(harness.deps, decide('operator-2'));
  expect(await sync()).toMatchObject({ id, state: 'SUCCEEDED', rowsApplied: 1, closedByAbsence: 1 });
  expect(await held()).toEqual({ 0: 1_000, 1: 1_000 });
});

test('a row that was given up stays given up when it comes again word for word, and waits when it says something else', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: [put('a'), coded('7', 'b'), coded('9', 'c')] });
  await sync();
  const { rows } = await harness.pool.query<{ id: string }>(`select id from hub.quarantine where code = '7'`);
  const act = { ids: rows.map(({ id }) => id), operator: 'operator', reason: '报送部门确认为重复行' };
  expect(await refuseEntries(harness.deps, act)).toBe(1);
  expect(await sync({ full: true })).toMatchObject({ state: 'SUCCEEDED', rowsRead: 3, rowsQuarantined: 2 });
  const said = `select state, code, refused_by as by, refused_reason as reason from hub.quarantine
    where run_id = (select id from hub.sync_run order by requested_at desc limit 1) order by place`;
  expect((await harness.pool.query(said)).rows).toEqual([
    { state: 'REFUSED', code: '7', by: 'operator', reason: act.reason },
    { state: 'OPEN', code: '9', by: null, reason: null },
  ]);
  insurance.deliver(stream, { id: 'd2', mode: 'changes', asOf: '2026-11-02', rows: [coded('7', 'b', 2_500)] });
  await sync();
  expect((await harness.pool.query(said)).rows).toMatchObject([{ state: 'OPEN', code: '7' }]);
});

describe('records that a delivery leaves out while rows of it have no readable key', () => {
  const many = Array.from({ length: 100 }, (_, index) => put(`k${index}`));
  const waiting = async () =>
    (await harness.pool.query(`select absences_waiting as n from hub.sync_stream where absences_waiting > 0`)).rows;

  beforeEach(async () => {
    insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many });
    await sync();
    insurance.deliver(stream, {
      id: 'd2',
      mode: 'full',
      asOf: '2026-11-02',
      rows: [...many.slice(2), coded('7', 'k1', 1_000, true)],
    });
    expect(await sync()).toMatchObject({ state: 'SUCCEEDED', closed: 0, openAfter: 100 });
    expect(await waiting()).toEqual([{ n: 2 }]);
  });

  test('are closed once the rows are understood, those that the rows name excepted', async () => {
    expect(await retry()).toMatchObject({ state: 'SUCCEEDED', closed: 0 });
    insurance.codes.add('7');
    expect(await retry()).toMatchObject({
      state: 'SUCCEEDED',
      rowsUnchanged: 1,
      closed: 1,
      closedByAbsence: 1,
      openAfter: 99,
    });
    expect(await waiting()).toEqual([]);
  });

  test('are closed by the next run once the rows are given up', async () => {
    const { rows } = await harness.pool.query<{ id: string }>(`select id from hub.quarantine where state = 'OPEN'`);
    const ids = rows.map(({ id }) => id);
    expect(await refuseEntries(harness.deps, { ids, operator: 'operator', reason: '重复行' })).toBe(1);
    expect(await sync()).toMatchObject({ state: 'SUCCEEDED', closedByAbsence: 2, openAfter: 98 });
  });

  test('are no longer absent when a later delivery speaks of them', async () => {
    insurance.deliver(stream, { id: 'd3', mode: 'changes', asOf: '2026-11-03', rows: [put('k0')] });
    expect(await sync()).toMatchObject({ state: 'SUCCEEDED', closed: 0 });
    insurance.codes.add('7');
    expect(await retry()).toMatchObject({ state: 'SUCCEEDED', closed: 0, openAfter: 100 });
    expect(await waiting()).toEqual([]);
  });

  test('hold the run where more is missing than such rows can account for', async () => {
    insurance.deliver(stream, {
      id: 'd4',
      mode: 'full',
      asOf: '2026-11-04',
      rows: [...many.slice(10), coded('7', 'k1', 1_000, true)],
    });
    expect(await sync()).toMatchObject({ state: 'HELD' });
  });
});
