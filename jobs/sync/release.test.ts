import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment, type FakeRow } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { refuseRun, releaseRun } from './release.js';
import type { RunSummary } from './run.js';

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
const put = (key: string, base = 1_000): FakeRow => ({
  record: buildEnrolment(key, { fact: { monthlyBaseYuan: base } }),
});
const many = Array.from({ length: 100 }, (_, index) => put(`k${index}`));
const sync = (options = {}) => harness.sync('social-insurance', options);
const decide = (runId: string, operator: string) => ({ runId, operator, reason: '已与社保局核实' });
const release = (runId: string, operator: string) => releaseRun(harness.deps, decide(runId, operator));

async function count(text: string): Promise<number> {
  const { rows } = await harness.pool.query<{ count: number }>(`select count(*)::int as count from ${text}`);
  return rows[0]?.count ?? -1;
}

/** A run that is held: 20 of 100 are gone. */
async function hold(): Promise<RunSummary> {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many });
  await sync();
  insurance.deliver(stream, { id: 'd2', mode: 'full', asOf: '2026-11-02', rows: [...many.slice(20), put('new')] });
  const held = await sync();
  expect(held).toMatchObject({ state: 'HELD', problem: 'absence-share', opened: 0, closed: 0 });
  return held;
}

test.each([
  [100, 2, 'SUCCEEDED'],
  [100, 3, 'HELD'],
  [10, 1, 'HELD'],
  [50, 1, 'SUCCEEDED'],
  [1, 1, 'HELD'],
])('of %i open records %i may be absent: %s', async (open, missing, state) => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many.slice(0, open) });
  await sync();
  insurance.deliver(stream, { id: 'd2', mode: 'full', rows: many.slice(missing, open) });
  expect(await sync()).toMatchObject({ state });
});

test('a stream may declare its own share, and everything gone is held all the same', async () => {
  insurance.absenceShareMax = 0.5;
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many.slice(0, 10) });
  await sync();
  insurance.deliver(stream, { id: 'd2', mode: 'full', rows: many.slice(5, 10) });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', closedByAbsence: 5 });
  insurance.deliver(stream, { id: 'd3', mode: 'full', rows: [] });
  expect(await sync()).toMatchObject({ state: 'HELD' });
});

test('what a run is held for is kept', async () => {
  const { id } = await hold();
  const { rows } = await harness.pool.query(
    `select run_id, hold, stream, delivery, open_records::int as open, absent_records::int as absent, released_at from hub.sync_hold`,
  );
  expect(rows).toEqual([{ run_id: id, hold: 1, stream, delivery: 'd2', open: 100, absent: 20, released_at: null }]);
});

test('two different operators release a run, which goes on from what it staged', async () => {
  const { id } = await hold();
  let reads = 0;
  insurance.beforeBatch = () => void (reads += 1);
  expect(await release(id, 'operator')).toEqual({ refused: null });
  expect(await release(id, 'operator')).toEqual({ refused: 'same-operator' });
  expect(await count(`hub.sync_run where id = '${id}' and state = 'HELD'`)).toBe(1);
  expect(await release(id, 'operator-2')).toEqual({ refused: null });
  expect(await sync()).toMatchObject({
    id,
    state: 'SUCCEEDED',
    rowsRead: 81,
    rowsApplied: 1,
    openBefore: 100,
    opened: 1,
    closed: 20,
    closedByAbsence: 20,
    openAfter: 81,
    problem: null,
  });
  expect(reads).toBe(0);
  const { rows } = await harness.pool.query(
    'select operator, decision, reason, hold from hub.sync_release order by at',
  );
  expect(rows).toEqual([
    { operator: 'operator', decision: 'RELEASE', reason: '已与社保局核实', hold: 1 },
    { operator: 'operator-2', decision: 'RELEASE', reason: '已与社保局核实', hold: 1 },
  ]);
  expect(await release(id, 'operator-3')).toEqual({ refused: 'not-held' });
});

test('two who release at the same moment are two, and one who clicks twice is one', async () => {
  const { id } = await hold();
  const answers = await Promise.all([release(id, 'operator'), release(id, 'operator'), release(id, 'operator')]);
  expect(answers.filter(({ refused }) => refused === null)).toHaveLength(1);
  expect(await count(`hub.sync_run where state = 'HELD'`)).toBe(1);
});

test('one account is one operator, however its tokens write it', async () => {
  const { id } = await hold();
  expect(await release(id, 'li.wei')).toEqual({ refused: null });
  for (const same of ['LI.Wei', ' li.wei ', 'ｌi.wei']) {
    expect(await release(id, same)).toEqual({ refused: 'same-operator' });
    expect(await refuseRun(harness.deps, decide(id, same))).toEqual({ refused: 'same-operator' });
  }
  expect(await count(`hub.sync_run where state = 'HELD'`)).toBe(1);
  expect(await count('hub.sync_release')).toBe(1);
});

test('more absent than was released holds the run again, and the first release does not count any more', async () => {
  const { id } = await hold();
  await release(id, 'operator');
  await release(id, 'operator-2');
  // The staging is lost, and the delivery of that name has fewer rows by now.
  await database.owner().query('truncate hub.sync_staging, hub.sync_seen');
  insurance.waiting.set(stream, [{ id: 'd2', mode: 'full', asOf: '2026-11-02', rows: many.slice(30) }]);
  expect(await sync({ full: true })).toMatchObject({ id, state: 'HELD', closed: 0 });
  expect(await release(id, 'operator')).toEqual({ refused: null });
  expect(await count(`hub.sync_run where state = 'HELD'`)).toBe(1);
  await release(id, 'operator-2');
  expect(await sync()).toMatchObject({ id, state: 'SUCCEEDED', closedByAbsence: 30, openAfter: 70 });
});

test('a lost staging is read again, and fewer absent than released pass', async () => {
  const { id } = await hold();
  await release(id, 'operator');
  await release(id, 'operator-2');
  await database.owner().query('truncate hub.sync_staging, hub.sync_seen');
  insurance.waiting.set(stream, [{ id: 'd2', mode: 'full', asOf: '2026-11-02', rows: many.slice(10) }]);
  expect(await sync({ full: true })).toMatchObject({ id, state: 'SUCCEEDED', closedByAbsence: 10 });
});

test('a refused run has failed, and leaves neither staging nor rows to retry', async () => {
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many });
  await sync();
  insurance.deliver(stream, { id: 'd2', mode: 'full', rows: [...many.slice(20), { reject: 'k1' }] });
  const { id } = await sync();
  expect(await refuseRun(harness.deps, decide(id, 'operator'))).toEqual({ refused: null });
  expect(await count(`hub.sync_run where id = '${id}' and state = 'FAILED' and problem = 'refused'`)).toBe(1);
  expect(await count('hub.sync_staging')).toBe(0);
  expect(await count(`hub.quarantine where state = 'DROPPED'`)).toBe(1);
  expect(await release(id, 'operator-2')).toEqual({ refused: 'not-held' });
});

test('the same delivery again does not pass the held run by', async () => {
  const { id } = await hold();
  expect(await sync()).toMatchObject({ state: 'FAILED', problem: 'held-before', rowsRead: 0 });
  expect(await sync({ full: true })).toMatchObject({ state: 'FAILED', problem: 'held-before' });
  expect(await count(`hub.sync_run where id = '${id}' and state = 'HELD'`)).toBe(1);
  await release(id, 'operator');
  await release(id, 'operator-2');
  expect(await sync()).toMatchObject({ id, state: 'SUCCEEDED', closedByAbsence: 20 });
});

test('a newer whole delivery replaces the held one, a cut one does not', async () => {
  const { id } = await hold();
  insurance.deliver(stream, { id: 'd3', mode: 'full', asOf: '2026-11-03', rows: many, controlRows: 101 });
  expect(await sync()).toMatchObject({ state: 'FAILED', problem: 'totals-differ' });
  expect(await count(`hub.sync_run where id = '${id}' and state = 'HELD'`)).toBe(1);
  const [first, held] = insurance.waiting.get(stream) ?? [];
  insurance.waiting.set(stream, [first!, held!]);
  insurance.deliver(stream, { id: 'd4', mode: 'full', asOf: '2026-11-03', rows: many });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', rowsRead: 100, closed: 0, openAfter: 100 });
  expect(await count(`hub.sync_run where id = '${id}' and state = 'FAILED' and problem = 'superseded'`)).toBe(1);
  expect(await release(id, 'operator')).toEqual({ refused: 'not-held' });
});

test.each([
  ['from its staging', async () => undefined],
  ['anew, its staging lost', () => database.owner().query('truncate hub.sync_staging, hub.sync_seen')],
  [
    'anew, since another run came between',
    () =>
      database.owner().query(`insert into hub.sync_run (id, department, mode, trigger, state, rows_applied, finished_at)
        values (gen_random_uuid(), 'social-insurance', 'retry', 'COMMAND', 'SUCCEEDED', 1, clock_timestamp())`),
  ],
])('what a released run read %s is learned once, as if it had never been held', async (_, between) => {
  const learned = async () =>
    (await database.owner().query('select mode, deliveries, profile from hub.stream_profile order by mode')).rows;
  insurance.absenceShareMax = 0.5;
  insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many });
  await sync();
  insurance.deliver(stream, { id: 'd2', mode: 'full', asOf: '2026-11-02', rows: [...many.slice(20), put('new')] });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED' });
  const never = await learned();
  expect(never).toHaveLength(1);
  await emptyHub(database);
  await database.owner().query('delete from hub.stream_profile');
  insurance.absenceShareMax = undefined;
  insurance.waiting.clear();
  const { id } = await hold();
  await release(id, 'operator');
  await between();
  await release(id, 'operator-2');
  expect(await sync()).toMatchObject({ id, state: 'SUCCEEDED', closedByAbsence: 20 });
  expect(await learned()).toEqual(never);
});

describe('a delivery that was put right under the name of the held one', () => {
  const wrong = { id: 'd2', mode: 'full', asOf: '2026-11-02', rows: many.slice(20), hash: 'aa' } as const;
  const correct = { ...wrong, rows: [...many, put('new')], hash: 'bb' } as const;
  const inPlaceOf = (delivery: typeof wrong | typeof correct) => {
    const [first] = insurance.waiting.get(stream) ?? [];
    insurance.waiting.set(stream, [first!, delivery]);
  };
  beforeEach(async () => {
    insurance.deliver(stream, { id: 'd1', mode: 'full', rows: many });
    await sync();
    insurance.deliver(stream, wrong);
  });

  test('is known by its hash, is read, and takes the place of the held one', async () => {
    const held = await sync();
    expect(held).toMatchObject({ state: 'HELD' });
    expect(await sync()).toMatchObject({
      problem: 'held-before',
      message: expect.stringContaining('neither a newer one nor another content under this name'),
    });
    inPlaceOf(correct);
    expect(await sync()).toMatchObject({ state: 'SUCCEEDED', opened: 1, closed: 0, openAfter: 101 });
    expect(await count(`hub.sync_run where id = '${held.id}' and problem = 'superseded'`)).toBe(1);
    expect(await release(held.id, 'operator')).toEqual({ refused: 'not-held' });
    expect(await sync()).toMatchObject({ state: 'SUCCEEDED', rowsRead: 0 });
  });

  test('that is cut takes nobody’s place, and one that leaves out as much is held in its place', async () => {
    const held = await sync();
    inPlaceOf({ ...correct, controlRows: 102 } as typeof correct);
    expect(await sync()).toMatchObject({ state: 'FAILED', problem: 'totals-differ' });
    expect(await count(`hub.sync_run where id = '${held.id}' and state = 'HELD'`)).toBe(1);
    inPlaceOf({ ...wrong, rows: many.slice(30), hash: 'cc' } as unknown as typeof wrong);
    const again = await sync();
    expect(again).toMatchObject({ state: 'HELD', closed: 0 });
    expect(again.id).not.toBe(held.id);
    expect(await count(`hub.sync_run where state = 'HELD'`)).toBe(1);
  });

  test('cannot be known without a hash: the message says how it is read', async () => {
    const { hash: _, ...nameless } = wrong;
    inPlaceOf(nameless as unknown as typeof wrong);
    const held = await sync();
    inPlaceOf({ ...correct, hash: undefined } as unknown as typeof correct);
    expect(await sync()).toMatchObject({
      problem: 'held-before',
      message: expect.stringContaining('is read once the run is refused'),
    });
    await refuseRun(harness.deps, decide(held.id, 'operator'));
    expect(await sync()).toMatchObject({ state: 'SUCCEEDED', openAfter: 101 });
  });
});

test('nobody releases what is not there, not held, or while the department is read', async () => {
  expect(await release('00000000-0000-4000-8000-000000000000', 'operator')).toEqual({ refused: 'unknown-run' });
  const { id } = await hold();
  await release(id, 'operator');
  const stop = new AbortController();
  stop.abort();
  await sync({ signal: stop.signal });
  expect(await release(id, 'operator-2')).toEqual({ refused: 'department-busy' });
  expect(await count('hub.sync_release')).toBe(1);
});
