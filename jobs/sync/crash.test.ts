import { SourceError, type Connector } from '../../connectors/kit/contract.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment, type FakeRow } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';

/** A department before each of whose tries something happens. */
class WatchedDepartment extends FakeDepartment {
  beforeOpen: () => Promise<unknown> = async () => undefined;

  override connector(): Connector {
    const connector = super.connector();
    return {
      ...connector,
      open: async (...given) => {
        await this.beforeOpen();
        return connector.open(...given);
      },
    };
  }
}

let database: TestDatabase;
let department: WatchedDepartment;
let jobs: JobsHarness;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  await emptyHub(database);
  department = new WatchedDepartment('social-insurance', ['insurance-enrolment']);
  jobs = await openJobsHarness(database, [department]);
  department.deliver('insurance-enrolment', {
    id: 'd1',
    mode: 'full',
    rows: [...['s1', 's2', 's3'].map((key) => ({ record: buildEnrolment(key) })), { reject: 's4' }],
  });
});

it('tells a source what was taken although its checkpoint has moved, when it could not be told at once', async () => {
  const failures = [new SourceError('unavailable', 'The exchange is away.')];
  department.beforeAcknowledge = async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
  };
  expect(await jobs.sync('social-insurance', { tries: 2 })).toMatchObject({ state: 'SUCCEEDED', rowsApplied: 3 });
  expect(department.acknowledged).toEqual([{ stream: 'insurance-enrolment', delivery: 'd1', rejects: 1 }]);
});

it('tells it also of the second delivery, whose run begins behind the first', async () => {
  await jobs.sync('social-insurance');
  department.deliver('insurance-enrolment', { id: 'd2', mode: 'changes', rows: [{ delete: 's1' }] });
  const failures = [new SourceError('unavailable', 'The exchange is away.')];
  department.beforeAcknowledge = async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
  };
  expect(await jobs.sync('social-insurance', { tries: 2 })).toMatchObject({
    state: 'SUCCEEDED',
    rowsRead: 1,
    closed: 1,
  });
  expect(department.acknowledged.map(({ delivery }) => delivery)).toEqual(['d1', 'd2']);
});

it('counts what was applied as applied, also where a crash of the server emptied staging behind it', async () => {
  const owner = database.owner();
  await owner.query(`
    create function hub.test_refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
    create trigger test_refuse before insert on hub.sync_checkpoint for each row execute function hub.test_refuse()`);
  let tries = 0;
  department.beforeOpen = async () => {
    tries += 1;
    if (tries < 2) return;
    await owner.query(
      'drop trigger if exists test_refuse on hub.sync_checkpoint; drop function if exists hub.test_refuse',
    );
    await owner.query('truncate hub.sync_staging, hub.sync_seen');
  };
  expect(await jobs.sync('social-insurance', { tries: 2 })).toMatchObject({
    state: 'SUCCEEDED',
    rowsRead: 4,
    rowsApplied: 3,
    rowsUnchanged: 0,
    rowsQuarantined: 1,
    opened: 3,
    openAfter: 3,
  });
  expect(tries).toBe(2);
});

it('holds nothing because a crash emptied the staging of what was applied already', async () => {
  const owner = database.owner();
  department.beforeAcknowledge = async () => {
    department.beforeAcknowledge = async () => undefined;
    await owner.query('truncate hub.sync_staging, hub.sync_seen');
    throw new SourceError('unavailable', 'The exchange is away.');
  };
  expect(await jobs.sync('social-insurance', { tries: 2 })).toMatchObject({
    state: 'SUCCEEDED',
    rowsApplied: 3,
    openAfter: 3,
  });
  expect(department.acknowledged).toHaveLength(1);
});

describe('a try that ends in the middle of a delivery', () => {
  const owner = () => database.owner();

  /** What the hub learned of the delivery's columns, after a sync whose first try may end at one of its rows. */
  async function learn(rows: readonly FakeRow[], refusedAt: number | null, between = async () => {}): Promise<unknown> {
    await emptyHub(database);
    department.waiting.clear();
    department.deliver('insurance-enrolment', { id: 'long', mode: 'full', rows });
    if (refusedAt !== null)
      await owner().query(`
        create function hub.test_refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
        create trigger test_refuse before insert on hub.sync_seen for each row when (new.first_ordinal = ${refusedAt})
          execute function hub.test_refuse()`);
    let tries = 0;
    department.beforeOpen = async () => {
      tries += 1;
      if (tries !== 2) return;
      await owner().query('drop trigger test_refuse on hub.sync_seen; drop function hub.test_refuse');
      await between();
    };
    expect(await jobs.sync('social-insurance', { tries: 2 })).toMatchObject({
      state: 'SUCCEEDED',
      rowsRead: rows.length,
    });
    expect(tries).toBe(refusedAt === null ? 1 : 2);
    const learned = await owner().query<{ profile: unknown }>('select profile from hub.stream_profile');
    return learned.rows[0]?.profile;
  }
  const enrolments = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ record: buildEnrolment(`e${at}`) }));

  it('has every row looked at once, although rows were read ahead of the transaction that failed', async () => {
    const rows = enrolments(70);
    const expected = await learn(rows, null);
    expect(expected).toMatchObject({ rows: 70 });
    for (const refusedAt of [1, 8, 50]) expect(await learn(rows, refusedAt)).toEqual(expected);
  });

  it('has every row looked at where a crash of the server emptied what was written of refused rows alone', async () => {
    const rows = [...Array.from({ length: 7 }, (_, at) => ({ reject: `r${at}` })), ...enrolments(63)];
    const expected = await learn(rows, null);
    const crash = async () => {
      await owner().query('truncate hub.sync_staging, hub.sync_seen, hub.sync_profile');
    };
    expect(await learn(rows, 8, crash)).toEqual(expected);
  });
});
