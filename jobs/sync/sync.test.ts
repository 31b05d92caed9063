import { SourceError } from '../../connectors/kit/contract.js';
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

const put = (key: string, base = 1_000): FakeRow => ({
  record: buildEnrolment(key, { fact: { monthlyBaseYuan: base } }),
});
const sync = (options = {}) => harness.sync('social-insurance', options);

async function tuplesWritten(): Promise<number> {
  const tables = ['source_key', 'source_record', 'link', 'person', 'insurance_enrolment', 'lookup_token', 'link_todo'];
  const { rows } = await harness.pool.query<{ written: number }>(
    `select sum(xmin::text::bigint)::bigint + count(*) as written from (
       ${tables.map((table) => `select xmin from hub.${table}`).join(' union all ')}) t`,
  );
  return rows[0]?.written ?? 0;
}

test('every row of a first load is accounted for', async () => {
  insurance.deliver('insurance-enrolment', {
    id: 'd1',
    mode: 'full',
    rows: [put('a'), put('b'), { reject: 'c' }, put('a', 2_000), { reject: null }, { delete: 'never-seen' }],
  });
  const run = await sync({ full: true });
  expect(run).toMatchObject({
    state: 'SUCCEEDED',
    rowsRead: 6,
    rowsApplied: 2,
    rowsUnchanged: 1,
    rowsSuperseded: 1,
    rowsQuarantined: 2,
    openBefore: 0,
    opened: 2,
    closed: 0,
    openAfter: 2,
    problem: null,
    message: null,
  });
  expect(insurance.acknowledged).toEqual([{ stream: 'insurance-enrolment', delivery: 'd1', rejects: 2 }]);
  const { rows } = await harness.pool.query('select monthly_base_yuan from hub.insurance_enrolment order by 1');
  expect(rows).toEqual([{ monthly_base_yuan: '1000.00' }, { monthly_base_yuan: '2000.00' }]);
});

test('the same delivery a second time writes nothing but the ledger', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [put('a'), put('b'), { reject: 'c' }] });
  await sync({ full: true });
  const before = await tuplesWritten();
  const again = await sync({ full: true });
  expect(again).toMatchObject({
    state: 'SUCCEEDED',
    rowsRead: 3,
    rowsApplied: 0,
    rowsUnchanged: 2,
    rowsQuarantined: 1,
  });
  expect(await tuplesWritten()).toBe(before);
});

test('a run without news succeeds with nothing read', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [put('a')] });
  await sync();
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', rowsRead: 0, openBefore: 1, openAfter: 1 });
});

test('a delivery shorter than its own count changes nothing', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [put('a')], controlRows: 2 });
  expect(await sync()).toMatchObject({
    state: 'FAILED',
    problem: 'totals-differ',
    rowsRead: 1,
    rowsApplied: 0,
    opened: 0,
  });
  const { rows } = await harness.pool.query('select from hub.source_key');
  expect(rows).toHaveLength(0);
});

const many = Array.from({ length: 300 }, (_, index) => put(`k${index}`));

test('a full delivery closes what it leaves out, up to the declared share', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: many });
  await sync();
  insurance.deliver('insurance-enrolment', { id: 'd2', mode: 'full', rows: many.slice(4) });
  expect(await sync()).toMatchObject({
    state: 'SUCCEEDED',
    closed: 4,
    closedByAbsence: 4,
    openAfter: 296,
    rowsUnchanged: 296,
  });
  const { rows } = await harness.pool.query('select from hub.insurance_enrolment');
  expect(rows).toHaveLength(296);
});

test('more than the declared share holds the run before anything changes', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: many });
  await sync();
  insurance.deliver('insurance-enrolment', { id: 'd2', mode: 'full', rows: [...many.slice(50), put('new')] });
  const held = await sync();
  expect(held).toMatchObject({ state: 'HELD', problem: 'absence-share', opened: 0, closed: 0, rowsRead: 251 });
  const { rows } = await harness.pool.query('select from hub.source_key where closed_at is null');
  expect(rows).toHaveLength(300);
});

test('a full delivery that is read again takes nothing back of the changes since', async () => {
  insurance.deliver('insurance-enrolment', {
    id: 'f1',
    mode: 'full',
    asOf: '2026-11-01',
    rows: [put('a'), put('b'), put('c')],
  });
  insurance.deliver('insurance-enrolment', {
    id: 'c1',
    mode: 'changes',
    asOf: '2026-11-02',
    rows: [put('a', 2_000), { delete: 'b' }, put('new')],
  });
  await sync();
  const before = await tuplesWritten();
  expect(await sync({ full: true })).toMatchObject({
    state: 'SUCCEEDED',
    rowsRead: 6,
    rowsApplied: 0,
    rowsUnchanged: 4,
    rowsSuperseded: 2,
    opened: 0,
    closed: 0,
    openAfter: 3,
  });
  expect(await tuplesWritten()).toBe(before);
});

test('a row in quarantine is not taken for absent, and rows without a key close nothing', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [put('a'), put('b'), put('c')] });
  await sync();
  insurance.deliver('insurance-enrolment', { id: 'd2', mode: 'full', rows: [put('a'), { reject: 'b' }, put('c')] });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', closed: 0, openAfter: 3 });
  insurance.deliver('insurance-enrolment', { id: 'd3', mode: 'full', rows: [put('a'), put('b'), { reject: null }] });
  expect(await sync()).toMatchObject({ state: 'SUCCEEDED', closed: 0, openAfter: 3 });
});

test('what an understood row replaces in quarantine is released', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [put('a'), { reject: 'b' }] });
  await sync();
  insurance.deliver('insurance-enrolment', { id: 'd2', mode: 'changes', rows: [put('b')] });
  await sync();
  const { rows } = await harness.pool.query('select state from hub.quarantine');
  expect(rows).toEqual([{ state: 'RELEASED' }]);
});

test('a source that is away is tried again; the run then succeeds', async () => {
  insurance.failures = [new SourceError('unavailable', 'The system does not answer.', { retryAfterMs: 5_000 })];
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [put('a')] });
  expect(await sync({ tries: 2 })).toMatchObject({ state: 'SUCCEEDED', rowsApplied: 1, message: null });
});

test.each(['credentials', 'contract', 'delivery'] as const)(
  '%s stops the run at once with one line',
  async (problem) => {
    insurance.failures = [new SourceError(problem, 'One clear line.')];
    expect(await sync({ tries: 3 })).toMatchObject({ state: 'FAILED', problem, message: 'One clear line.' });
    expect(insurance.failures).toHaveLength(0);
  },
);

test('a source that stays away fails the run after the last try', async () => {
  insurance.failures = [new SourceError('unavailable', 'Away.'), new SourceError('unavailable', 'Away.')];
  expect(await sync({ tries: 2 })).toMatchObject({ state: 'FAILED', problem: 'unavailable' });
});

test('a source that dies in mid-delivery goes on behind the last batch', async () => {
  let died = false;
  const batches: number[] = [];
  insurance.beforeBatch = (batch) => {
    batches.push(batch);
    if (batch !== 3 || died) return;
    died = true;
    throw new SourceError('unavailable', 'The connection was lost.');
  };
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: many.slice(0, 40) });
  expect(await sync({ tries: 2 })).toMatchObject({ state: 'SUCCEEDED', rowsRead: 40, rowsApplied: 40 });
  expect(batches).toEqual([0, 1, 2, 3, 3, 4, 5]);
});

test('a worker whose run was taken over cannot commit', async () => {
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: many.slice(0, 40) });
  insurance.beforeBatch = async (batch) => {
    if (batch === 2) await database.owner().query('update hub.sync_run set fence = fence + 1');
  };
  const run = await sync();
  // The batches before it were read, and may or may not have been in time; nothing behind it is.
  expect(run).toMatchObject({ state: 'RUNNING' });
  expect([0, 7, 14]).toContain(run.rowsRead);
  const { rows } = await harness.pool.query('select from hub.sync_staging');
  expect(rows).toHaveLength(run.rowsRead);
});

test('staging that a crash emptied is read again from the beginning', async () => {
  let crashed = false;
  insurance.beforeBatch = async (batch) => {
    if (batch !== 3 || crashed) return;
    crashed = true;
    await database.owner().query('truncate hub.sync_staging');
    throw new SourceError('unavailable', 'The connection was lost.');
  };
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: many.slice(0, 40) });
  expect(await sync({ tries: 2 })).toMatchObject({ state: 'SUCCEEDED', rowsRead: 40, rowsApplied: 40, opened: 40 });
});

test('a stop leaves the run open, and the next worker ends it', async () => {
  const stop = new AbortController();
  insurance.beforeBatch = (batch) => {
    if (batch === 2) stop.abort();
  };
  insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: many.slice(0, 40) });
  const stopped = await sync({ signal: stop.signal });
  expect(stopped.state).toBe('RUNNING');
  const ended = await sync();
  expect(ended).toMatchObject({ id: stopped.id, state: 'SUCCEEDED', rowsRead: 40 });
});

test('a second request is answered with the open run', async () => {
  const stop = new AbortController();
  stop.abort();
  const first = await sync({ signal: stop.signal });
  expect(first.state).toBe('QUEUED');
  expect((await sync()).id).toBe(first.id);
});

test('no key, name or number stands in plain in staging, source keys, quarantine or the ledger', async () => {
  insurance.deliver('insurance-enrolment', {
    id: 'd1',
    mode: 'full',
    rows: [{ record: buildEnrolment('420106195401010012/110') }, { reject: '420106195401010012/120' }],
  });
  await sync();
  for (const table of [
    'source_key',
    'source_record',
    'quarantine',
    'sync_run',
    'sync_stream',
    'link',
    'insurance_enrolment',
  ]) {
    const { rows } = await database.owner().query(`select t::text as row from hub.${table} t`);
    expect(JSON.stringify(rows)).not.toMatch(/42010619540101|张建国/);
  }
});
