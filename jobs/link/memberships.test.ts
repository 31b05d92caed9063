import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import {
  buildAssistance,
  buildEnrolment,
  buildEntry,
  buildHousehold,
  buildIdNumber,
  buildMention,
  buildResidence,
  communityC,
  communityK,
} from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';

const kinds = {
  'public-security': ['registered-household', 'register-entry', 'residence-registration'],
  'civil-affairs': ['assistance'],
  'social-insurance': ['insurance-enrolment'],
} as const;
type Fake = keyof typeof kinds;

let database: TestDatabase;
let harness: JobsHarness;
let departments: Map<Department, FakeDepartment>;
let deliveries = 0;
const held = new Map<string, Set<string>>();

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await emptyHub(database);
  held.clear();
  departments = new Map((Object.keys(kinds) as Fake[]).map((name) => [name, new FakeDepartment(name, kinds[name])]));
  harness = await openJobsHarness(database, [...departments.values()]);
});

async function load(records: readonly CanonicalRecord[]) {
  for (const [name, fake] of departments) {
    for (const kind of fake.kinds) {
      const own = records.filter((record) => record.department === name && record.kind === kind);
      const keys = new Set(own.map(({ key }) => key));
      const gone = [...(held.get(kind) ?? [])].filter((key) => !keys.has(key));
      held.set(kind, keys);
      deliveries += 1;
      const rows = [...gone.map((key) => ({ delete: key })), ...own.map((record) => ({ record }))];
      fake.waiting.set(kind, [{ id: `d${deliveries}`, mode: gone.length > 0 ? 'changes' : 'full', rows }]);
    }
    expect(await harness.sync(name, { full: true })).toMatchObject({ state: 'SUCCEEDED', message: null });
  }
}

async function rowsOf<Row>(sql: string): Promise<Row[]> {
  return (await database.owner().query(sql)).rows as Row[];
}

const memberships = (kind: string) =>
  rowsOf<{ line: string }>(
    `select concat_ws(' ', p.name, m.relation, m.is_head, m.valid_from, m.valid_to, m.household_region) as line
     from hub.membership m join hub.household h on h.filing = m.filing and h.id = m.household_id
     join hub.person p on p.id = m.person_id where h.kind = '${kind}' order by p.birth_date, m.valid_from`,
  ).then((rows) => rows.map(({ line }) => line));

const households = (kind: string) =>
  rowsOf<Record<string, unknown>>(
    `select id, head_name, region_code, status, dwelling from hub.household where kind = '${kind}' order by number`,
  );

const zhang = buildMention();
const li = buildMention({
  name: '李秀兰',
  idNumber: buildIdNumber('1957-03-08', 2),
  birthDate: '1957-03-08',
  sex: '2',
});
const wei = buildMention({ name: '张伟', idNumber: buildIdNumber('1985-06-01', 3), birthDate: '1985-06-01' });
const bare = (mention: typeof zhang) => ({ ...mention, birthDate: undefined, sex: undefined });
const registers: readonly CanonicalRecord[] = [
  buildHousehold('h1'),
  buildEntry('m1', 'h1', { mentions: [zhang] }),
  buildEntry('m2', 'h1', { mentions: [li], fact: { relation: '12' } }),
  buildEntry('m3', 'h1', { mentions: [wei], fact: { relation: '21', livesElsewhere: true } }),
  buildResidence('r1', { mentions: [wei] }),
];
const cases = (endedOn?: string, regionCode = communityK): readonly CanonicalRecord[] => [
  buildAssistance('a1', 'case 1', { mentions: [zhang], regionCode, fact: { ...(endedOn && { endedOn }) } }),
  buildAssistance('a2', 'case 1', {
    mentions: [li],
    regionCode,
    fact: { isApplicant: false, relation: '12', approvedOn: '2024-06-01', ...(endedOn && { endedOn }) },
  }),
];
const enrol = (key: string, mention: typeof zhang, fact: Parameters<typeof buildEnrolment>[1] = {}) =>
  buildEnrolment(key, {
    mentions: [bare(mention)],
    ...fact,
    fact: { insurance: 'RESIDENT_MEDICAL', startedOn: '2012-01-01', ...fact.fact },
  });

describe('people of a case of assistance', () => {
  test('are one household, headed by the applicant, from the approval to the end, and keep their history', async () => {
    await load([...registers, ...cases()]);
    expect(await memberships('ASSISTANCE')).toEqual([
      `张建国 01 t 2024-05-01 ${communityK}`,
      `李秀兰 12 f 2024-06-01 ${communityK}`,
    ]);
    const [before] = await households('ASSISTANCE');
    expect(before).toMatchObject({ head_name: '张建国', region_code: communityK, status: 'OPEN', dwelling: null });
    await load([...registers, ...cases('2026-07-01', communityC)]);
    expect(await memberships('ASSISTANCE')).toEqual([
      `张建国 01 t 2024-05-01 2026-07-01 ${communityC}`,
      `李秀兰 12 f 2024-06-01 2026-07-01 ${communityC}`,
    ]);
    const [after, ...more] = await households('ASSISTANCE');
    expect(after).toMatchObject({ id: before?.['id'], region_code: communityC, status: 'CLOSED' });
    expect(more).toEqual([]);
    await load(registers);
    expect(await households('ASSISTANCE')).toEqual([]);
  });

  test('stay where they are: a case in another community shows neither of them there, nor calls itself by them', async () => {
    await load([...registers, ...cases(undefined, communityC)]);
    const areas = await rowsOf<{ areas: string[] }>(
      `select areas from hub.membership where household_kind = 'ASSISTANCE'
       union all select areas from hub.person where name in ('张建国', '李秀兰')`,
    );
    expect(areas).toHaveLength(4);
    for (const row of areas)
      expect([row.areas.includes(communityK), row.areas.includes(communityC)]).toEqual([true, false]);
    expect(await households('ASSISTANCE')).toMatchObject([{ region_code: communityC, head_name: null }]);
  });

  test('one whom nobody knows stays with the case as unlinked; a case has no number that says which it is', async () => {
    const nobody = { role: 'subject' as const, name: '王无号', idNumberProblem: 'missing' as const };
    await load([buildAssistance('a1', 'case 1', { mentions: [nobody] })]);
    expect(
      await rowsOf(`select h.kind, l.reason from hub.link l join hub.household h on h.id = l.household_id`),
    ).toEqual([{ kind: 'ASSISTANCE', reason: 'ID_NUMBER_MISSING' }]);
    expect(
      await rowsOf(
        `select number from hub.household where number not like '________________________________________________________________'`,
      ),
    ).toEqual([]);
  });
});

describe('members of a family who are enrolled in resident medical insurance', () => {
  test('are insured together, also where their enrolment changes nothing else about them', async () => {
    await load(registers);
    await load([...registers, enrol('s1', zhang), enrol('s2', wei, { fact: { startedOn: '1999-01-01' } })]);
    expect(await memberships('INSURANCE')).toEqual([
      `张建国 02 t 2012-01-01 ${communityK}`,
      `张伟 21 f 2001-05-01 ${communityK}`,
    ]);
    const [before] = await households('INSURANCE');
    expect(before).toMatchObject({ head_name: '张建国', region_code: communityK, dwelling: `${communityK}|12-2-301` });
    // Judged anew it is the same household.
    await load([
      ...registers,
      enrol('s1', zhang),
      enrol('s2', wei, { fact: { startedOn: '2003-01-01' } }),
      enrol('s3', li),
    ]);
    expect(await memberships('INSURANCE')).toEqual([
      `张建国 02 t 2012-01-01 ${communityK}`,
      `李秀兰 12 f 2012-01-01 ${communityK}`,
      `张伟 21 f 2003-01-01 ${communityK}`,
    ]);
    expect(await households('INSURANCE')).toEqual([before]);
  });

  test('leave with the register or with the enrolment; another insurance makes no member', async () => {
    const pension = enrol('s2', li, { fact: { insurance: 'RESIDENT_PENSION' } });
    const ended = enrol('s1', zhang, { fact: { status: 'ENDED', lastPaidMonth: '2025-12' } });
    const movedOut = buildEntry('m3', 'h1', {
      mentions: [wei],
      fact: { relation: '21', status: 'MOVED_OUT', statusOn: '2020-03-01' },
    });
    await load([...registers.filter(({ key }) => key !== 'm3'), movedOut, pension, ended, enrol('s3', wei)]);
    expect(await memberships('INSURANCE')).toEqual([
      `张建国 02 t 2012-01-01 2026-01-01 ${communityK}`,
      `张伟 21 f 2012-01-01 2020-03-01 ${communityK}`,
    ]);
    await load([...registers, pension]);
    expect(await households('INSURANCE')).toEqual([]);
  });

  test('follow their household: another address, another kind of register', async () => {
    await load([...registers, enrol('s1', zhang)]);
    const moved = { address: { text: '3栋1单元101', building: '3', unit: '1', room: '101' } };
    await load([buildHousehold('h1', { fact: moved }), ...registers.slice(1), enrol('s1', zhang)]);
    expect(await households('INSURANCE')).toMatchObject([{ dwelling: `${communityK}|3-1-101` }]);
    await load([
      buildHousehold('h1', { fact: { ...moved, registerKind: 'COLLECTIVE' } }),
      ...registers.slice(1),
      enrol('s1', zhang),
    ]);
    expect(await households('INSURANCE')).toEqual([]);
  });
});
