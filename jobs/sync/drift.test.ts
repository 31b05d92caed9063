import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilAffairs } from '../../connectors/civil-affairs/connector.js';
import { familyPlanning } from '../../connectors/family-planning/connector.js';
import type { Connector } from '../../connectors/kit/contract.js';
import { client, type ListingServer, startListingServer } from '../../connectors/kit/testing/listing-server.js';
import { publicSecurity } from '../../connectors/public-security/connector.js';
import { socialInsurance } from '../../connectors/social-insurance/connector.js';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { departmentAt, type Row, writeCsvDelivery, writeXlsxDelivery } from '../testing/drift-departments.js';
import { emptyHub, type JobsHarness, openJobsHarness } from '../testing/jobs-harness.js';
import { acceptDrift, listDrift } from './drift-accept.js';

/** Departments that change their formats, each through its real connector: files, a workbook, a REST server, a database. */

const never = new AbortController().signal;
let folder = '';
let database: TestDatabase;
let world: DemoWorld;
let listing: ListingServer;
let harness: JobsHarness;
let rows: Readonly<Record<string, readonly Row[]>> = {};
let place = '';
let places = 0;

function settingsOf({ department }: Connector): unknown {
  const { settings } = world;
  return {
    url: settings.HUB_PUBLIC_SECURITY_URL,
    clientId: settings.HUB_PUBLIC_SECURITY_CLIENT_ID,
    clientSecret: settings.HUB_PUBLIC_SECURITY_CLIENT_SECRET,
    directory:
      department === 'civil-affairs' ? settings.HUB_CIVIL_AFFAIRS_DIRECTORY : settings.HUB_SOCIAL_INSURANCE_DIRECTORY,
  };
}

/** What the demo's departments hold on their first day, without rows that are damaged as a whole. */
async function readRows(connector: Connector): Promise<[string, readonly Row[]][]> {
  const source = await connector.open(connector.settings.parse(settingsOf(connector)), never);
  const read: [string, readonly Row[]][] = [];
  for (const stream of connector.streams) {
    const taken: Row[] = [];
    for (const delivery of await source.deliveries(stream.name, 'full', null)) {
      for await (const batch of delivery.read(null, never)) {
        taken.push(...batch.rows.filter(({ damage }) => damage === undefined).map(({ values }) => values));
      }
    }
    read.push([stream.name, taken]);
  }
  await source.close();
  return read;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-drift-'));
  database = await testDatabase();
  world = await startDemoWorld({ scale: 'tiny', dataDir: join(folder, 'world'), exchangeUrl: database.ownerUrl });
  listing = await startListingServer();
  const read = await Promise.all(
    [civilAffairs, socialInsurance, publicSecurity].map((each) => readRows(each as Connector)),
  );
  rows = Object.fromEntries(read.flat());
});
afterAll(async () => {
  await world.stop();
  await listing.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await emptyHub(database);
  places += 1;
  place = join(folder, `place-${places}`);
  mkdirSync(place);
  harness = await openJobsHarness(database, [
    departmentAt(civilAffairs, { directory: place }),
    departmentAt(socialInsurance, { directory: place }),
    departmentAt(publicSecurity, {
      url: listing.url,
      clientId: client.clientId,
      clientSecret: client.clientSecret,
    }),
    departmentAt(familyPlanning, { databaseUrl: world.settings.HUB_FAMILY_PLANNING_DATABASE_URL }),
  ]);
});

const swapped = (from: readonly Row[], a: string, b: string): Row[] =>
  from.map((row) => ({ ...row, [a]: row[b] ?? null, [b]: row[a] ?? null }));

const without = (row: Row, column: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));

const marriages = () => rows['marriages'] ?? [];
const deliverMarriages = (
  delivery: string,
  changed: readonly Row[],
  header?: (columns: readonly string[]) => readonly string[],
) => writeCsvDelivery(place, delivery, civilAffairs.streams, { marriages: changed }, header);

/** Everything that a run may change, but the ledger. */
async function stored(): Promise<unknown> {
  const { rows: counts } = await harness.pool.query(
    `select (select count(*) from hub.source_key) as keys, (select count(*) from hub.source_record) as records,
       (select count(*) from hub.person) as people, (select string_agg(delivery, ' ' order by stream) from hub.sync_checkpoint) as at`,
  );
  return counts[0];
}

describe('a file', () => {
  beforeEach(async () => {
    deliverMarriages('20261101-full', marriages());
    expect(await harness.sync('civil-affairs')).toMatchObject({ state: 'SUCCEEDED', problem: null });
  });

  it.each([
    ['男方姓名', '女方姓名'],
    ['男方证件号码', '女方证件号码'],
    ['男方出生日期', '登记日期'],
    ['男方姓名', '男方证件号码'],
  ])('whose columns %s and %s changed places changes nothing', async (a, b) => {
    const before = await stored();
    deliverMarriages('20261201-full', swapped(marriages(), a, b));
    const run = await harness.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'FAILED', problem: 'drift', opened: 0, closed: 0, rowsApplied: 0 });
    expect(run.message).toContain(a);
    expect(run.message).toContain(b);
    expect(run.message).toContain('hub drift accept civil-affairs marriages');
    expect(await stored()).toEqual(before);
    const found = await listDrift(harness.pool, { runIds: [run.id], limit: 9 });
    expect(found).toMatchObject([{ stream: 'marriages', kind: 'swapped', stops: true }]);
    expect([found[0]?.column, found[0]?.seen].join(' ')).toContain(a);
  });

  it('whose format changed for good is taken once an operator accepted it, and never asked about again', async () => {
    const other = marriages().map((row) => ({ ...row, 登记日期: String(row['登记日期']).replaceAll('-', '') }));
    deliverMarriages('20261201-full', other);
    const stopped = await harness.sync('civil-affairs');
    expect(stopped).toMatchObject({ state: 'FAILED', problem: 'drift' });
    const acceptance = { department: 'civil-affairs', stream: 'marriages', operator: 'op-1', reason: 'asked' } as const;
    expect(await acceptDrift(harness.pool, acceptance)).toHaveLength(1);
    expect(await acceptDrift(harness.pool, acceptance)).toEqual([]);
    expect(await harness.sync('civil-affairs')).toMatchObject({ state: 'SUCCEEDED' });
    deliverMarriages('20270101-full', other);
    expect(await harness.sync('civil-affairs')).toMatchObject({ state: 'SUCCEEDED' });
    // What was accepted was one change: back again is another.
    deliverMarriages('20270201-full', marriages().slice(1));
    expect(await harness.sync('civil-affairs')).toMatchObject({ state: 'FAILED', problem: 'drift' });
  });

  it('with a column more is taken without it, and says so', async () => {
    deliverMarriages(
      '20261201-full',
      marriages().map((row) => ({ ...row, 备注: '无' })),
      (columns) => [...columns, '备注'],
    );
    const run = await harness.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'SUCCEEDED', rowsUnchanged: marriages().length - run.rowsQuarantined });
    expect(await listDrift(harness.pool, { runIds: [run.id], limit: 9 })).toMatchObject([
      { stream: 'marriages', kind: 'new-column', column: '备注', stops: false },
    ]);
  });

  it('with a column renamed names both', async () => {
    const before = await stored();
    deliverMarriages('20261201-full', marriages(), (columns) =>
      columns.map((name) => (name === '婚次' ? '第几次婚姻' : name)),
    );
    const run = await harness.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'FAILED', problem: 'contract' });
    expect(run.message).toMatch(/lacks the column 婚次 and has 第几次婚姻/);
    expect(await stored()).toEqual(before);
  });
});

describe('a first load', () => {
  it('of days as serial numbers stops instead of filling the quarantine', async () => {
    const serial = marriages().map((row) => ({ ...row, 登记日期: '45231' }));
    deliverMarriages('20261101-full', serial);
    const run = await harness.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'FAILED', problem: 'drift' });
    expect(run.message).toContain('malformed-date');
  });

  it('of names where addresses should stand stops by what the connector declares', async () => {
    const residences = rows['residences'] ?? [];
    const full = { households: [], members: [], residences: swapped(residences, 'XM', 'DZ') };
    listing.deliver({ asOf: '2026-11-01', full });
    const run = await harness.sync('public-security');
    expect(run).toMatchObject({ state: 'FAILED', problem: 'drift' });
    expect(await stored()).toMatchObject({ keys: 0, records: 0 });
  });

  it('counts codes that no crosswalk holds by their value', async () => {
    const renumbered = marriages().map((row) => ({ ...row, 业务类型: 'X9' }));
    deliverMarriages('20261101-full', renumbered);
    const run = await harness.sync('civil-affairs');
    const found = await listDrift(harness.pool, { runIds: [run.id], limit: 9 });
    expect(found.map(({ seen }) => seen).join()).toMatch(/代码：.+（\d+ 行）/);
  });
});

describe('a listing', () => {
  const deliver = (change: (row: Row) => Row) =>
    listing.deliver({
      asOf: '2026-11-01',
      full: { households: [], residences: [], members: (rows['members'] ?? []).map<Row>(change) },
    });

  it.each([
    ['lacks', (row: Row) => without(row, 'HYZK'), /lacks the column HYZK:/],
    [
      'calls otherwise',
      ({ HYZK, ...row }: Row) => ({ ...row, HYZT: HYZK ?? null }),
      /lacks the column HYZK and has HYZT/,
    ],
  ])('that %s a field stops', async (_, change, words) => {
    deliver(change);
    const run = await harness.sync('public-security');
    expect(run).toMatchObject({ state: 'FAILED', problem: 'contract', rowsApplied: 0 });
    expect(run.message).toMatch(words);
  });

  it('of few rows that all lack a field stops as well; one row that does is refused alone', async () => {
    const few = (rows['members'] ?? []).slice(0, 8);
    listing.deliver({
      asOf: '2026-11-01',
      full: { households: [], residences: [], members: few.map((row) => without(row, 'HYZK')) },
    });
    expect(await harness.sync('public-security')).toMatchObject({ state: 'FAILED', problem: 'drift' });
    const one = few.map((row, index) => (index === 0 ? { ...row, HYZK: undefined } : row));
    listing.deliver({ asOf: '2026-11-01', full: { households: [], residences: [], members: one } });
    expect(await harness.sync('public-security')).toMatchObject({ state: 'SUCCEEDED' });
  });

  it('with nulls in a field, and with a field more, is taken', async () => {
    deliver((row) => ({ ...row, LXDH: null, BZ: 'x' }));
    const run = await harness.sync('public-security');
    expect(run).toMatchObject({ state: 'SUCCEEDED' });
    const found = await listDrift(harness.pool, { runIds: [run.id], limit: 9 });
    expect(found.every(({ kind, stops }) => kind === 'new-column' && !stops)).toBe(true);
    expect(found.map(({ column }) => column)).toContain('BZ');
  });
});

describe('a workbook', () => {
  const columns = socialInsurance.streams[0]?.columns ?? [];

  it('whose columns changed places changes nothing', async () => {
    const enrolments = rows['enrolments'] ?? [];
    await writeXlsxDelivery(place, '2026-11-01', columns, enrolments);
    expect(await harness.sync('social-insurance')).toMatchObject({ state: 'SUCCEEDED' });
    await writeXlsxDelivery(place, '2026-12-01', columns, swapped(enrolments, '姓名', '单位名称'));
    expect(await harness.sync('social-insurance')).toMatchObject({ state: 'FAILED', problem: 'drift', rowsApplied: 0 });
  });

  it('without a column stops', async () => {
    await writeXlsxDelivery(
      place,
      '2026-11-01',
      columns.filter((column) => column !== '险种'),
      rows['enrolments'] ?? [],
    );
    const run = await harness.sync('social-insurance');
    expect(run).toMatchObject({ state: 'FAILED', problem: 'contract' });
    expect(run.message).toContain('险种');
  });
});

describe('a table', () => {
  const alter = (sql: string) => database.owner().query(sql);

  it('whose column was renamed stops, and one whose days became numbers', async () => {
    await alter('alter table wj_exchange.csyx rename column hc to taici');
    const renamed = await harness.sync('family-planning');
    expect(renamed).toMatchObject({ state: 'FAILED', problem: 'contract' });
    expect(renamed.message).toMatch(/lacks the column hc and has taici/);
    await alter('alter table wj_exchange.csyx rename column taici to hc');
    await alter('alter table wj_exchange.csyx alter column etcsrq type text using etcsrq::text');
    await alter(`update wj_exchange.csyx set etcsrq = '45231'`);
    const retyped = await harness.sync('family-planning');
    expect(retyped).toMatchObject({ state: 'FAILED', problem: 'drift', rowsApplied: 0 });
    expect(retyped.message).toContain('etcsrq');
  });
});

test('what is learned holds counts and no value of any row', async () => {
  deliverMarriages('20261101-full', marriages());
  await harness.sync('civil-affairs');
  const { rows: kept } = await harness.pool.query<{ profile: unknown; stream: string }>(
    'select * from hub.stream_profile',
  );
  expect(kept.map(({ stream }) => stream)).toEqual(['marriages']);
  const text = JSON.stringify(kept.map(({ profile }) => profile));
  for (const row of marriages()) {
    for (const column of ['男方姓名', '男方证件号码', '女方姓名', '登记编号', '男方出生日期']) {
      expect(text).not.toContain(String(row[column]));
    }
  }
});
