import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment, buildEntry, buildHousehold, buildIdNumber, buildMention } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { worldState } from '../testing/world-state.js';

let database: TestDatabase;
let harness: JobsHarness;
let register: FakeDepartment;
let insurance: FakeDepartment;
let deliveries = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await emptyHub(database);
  register = new FakeDepartment('public-security', ['registered-household', 'register-entry']);
  insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
  harness = await openJobsHarness(database, [register, insurance]);
});

async function load(department: FakeDepartment, records: readonly CanonicalRecord[]) {
  for (const kind of department.kinds) {
    deliveries += 1;
    const rows = records.filter((record) => record.kind === kind).map((record) => ({ record }));
    department.waiting.set(kind, [{ id: `d${deliveries}`, mode: 'changes', rows }]);
  }
  return harness.sync(department.department, { full: true });
}

async function setAside(): Promise<{ kind: string; reason: string }[]> {
  const sql = `select kind, reason from hub.link where reason = 'RECORD_NOT_JUDGED' order by kind`;
  return (await database.owner().query(sql)).rows;
}

/** Every table but for the link that says what was set aside. */
async function world() {
  const state = await worldState(database.owner(), harness.deps.vault);
  return { ...state, link: state['link']?.filter((row) => !row.includes('RECORD_NOT_JUDGED')) };
}

const people = [1, 2, 3, 4, 5].map((n) =>
  buildMention({
    name: `张${'一二三四五'[n - 1]}`,
    idNumber: buildIdNumber('1954-01-01', n),
    sex: n % 2 === 1 ? '1' : '2',
  }),
);
const entries = people.map((mention, index) => buildEntry(`m${index}`, 'h1', { mentions: [mention] }));
const household = [buildHousehold('h1'), ...entries];
const enrolments = people.map((mention, index) => buildEnrolment(`s${index}`, { mentions: [mention] }));
/** A day that no calendar has: PostgreSQL refuses the fact, and with it every record of its chunk. */
const impossible = buildEnrolment('s2', { mentions: [people[2] as never], fact: { startedOn: '2026-02-30' } });

test('a record that cannot be stored is set aside, and the others are linked', async () => {
  await load(register, household);
  const withIt = enrolments.map((record) => (record.key === 's2' ? impossible : record));
  const run = await load(insurance, withIt);
  expect(run).toMatchObject({ state: 'SUCCEEDED', rowsLinked: 4, rowsUnlinked: 1 });
  expect(run.message).toMatch(/^1 record could not be linked and was set aside \(RECORD_NOT_JUDGED\)/);
  expect(await setAside()).toEqual([{ kind: 'insurance-enrolment', reason: 'RECORD_NOT_JUDGED' }]);
  const reached = await world();
  expect((await database.owner().query('select from hub.link_todo')).rowCount).toBe(0);

  await emptyHub(database);
  await load(register, household);
  await load(
    insurance,
    enrolments.filter(({ key }) => key !== 's2'),
  );
  expect(await world()).toEqual(reached);
});

test('what was set aside is judged as soon as it can be', async () => {
  await load(register, household);
  await load(insurance, [...enrolments.slice(0, 2), impossible]);
  expect(await load(insurance, enrolments)).toMatchObject({ state: 'SUCCEEDED', message: null });
  expect(await setAside()).toEqual([]);
  const reached = await world();
  await emptyHub(database);
  await load(register, household);
  await load(insurance, enrolments);
  expect(await world()).toEqual(reached);
});

test('a record that is known and turns bad contributes nothing any more', async () => {
  await load(register, household);
  await load(insurance, enrolments);
  await load(insurance, [impossible]);
  expect(await setAside()).toHaveLength(1);
  expect((await database.owner().query('select from hub.insurance_enrolment')).rowCount).toBe(4);
});

test('a sealed record that was changed on the disk is set aside, and tells of nobody', async () => {
  // Each stream is acknowledged: changed twice, the byte would be what it was.
  register.beforeAcknowledge = once(() =>
    database.owner().query(
      `update hub.source_record r set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40))
       from (select id from hub.source_record where kind = 'register-entry' order by id limit 1) one where r.id = one.id`,
    ),
  );
  const run = await load(register, household);
  expect(run).toMatchObject({ state: 'SUCCEEDED', rowsLinked: 4, rowsUnlinked: 1 });
  expect(await setAside()).toEqual([{ kind: 'register-entry', reason: 'RECORD_NOT_JUDGED' }]);
  expect((await database.owner().query('select from hub.person')).rowCount).toBe(4);
  expect(await load(insurance, enrolments)).toMatchObject({ state: 'SUCCEEDED', message: null });
});

function once(act: () => Promise<unknown>): () => Promise<unknown> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    isDone = true;
    await act();
  };
}
