import fc from 'fast-check';
import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import {
  buildAssistance,
  buildDeath,
  buildEnrolment,
  buildEntry,
  buildHousehold,
  buildIdNumber,
  buildMarriage,
  buildMention,
  buildResidence,
  communityC,
  communityK,
} from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { worldState } from '../testing/world-state.js';

const kinds = {
  'public-security': ['registered-household', 'register-entry', 'residence-registration'],
  'civil-affairs': ['marriage', 'death', 'assistance'],
  'social-insurance': ['insurance-enrolment'],
} as const;
type Fake = keyof typeof kinds;

let database: TestDatabase;
let harness: JobsHarness;
let departments: Map<Department, FakeDepartment>;
let deliveries = 0;

async function openWorld(): Promise<void> {
  departments = new Map((Object.keys(kinds) as Fake[]).map((name) => [name, new FakeDepartment(name, kinds[name])]));
  harness = await openJobsHarness(database, [...departments.values()]);
}

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(() => truncateWorld());

async function truncateWorld(): Promise<void> {
  await emptyHub(database);
  held.clear();
  await openWorld();
}

/** What each department has delivered so far, by kind. */
const held = new Map<string, Set<string>>();

/**
 * Has each department deliver a state, and syncs the departments in this order. What a state lacks is deleted by name, since a
 * small world would otherwise be held for its absences.
 */
async function load(records: readonly CanonicalRecord[], order: readonly Department[] = [...departments.keys()]) {
  for (const name of order) {
    const fake = departments.get(name) as FakeDepartment;
    for (const kind of fake.kinds) {
      const own = records.filter((record) => record.department === name && record.kind === kind);
      const keys = new Set(own.map(({ key }) => key));
      const gone = [...(held.get(kind) ?? [])].filter((key) => !keys.has(key));
      held.set(kind, keys);
      deliveries += 1;
      const rows = [...gone.map((key) => ({ delete: key })), ...own.map((record) => ({ record }))];
      fake.waiting.set(kind, [{ id: `d${deliveries}`, mode: gone.length > 0 ? 'changes' : 'full', rows }]);
    }
    const run = await harness.sync(name, { full: true });
    expect(run).toMatchObject({ state: 'SUCCEEDED', message: null });
  }
}

const zhang = buildMention();
const li = buildMention({
  name: '李秀兰',
  idNumber: buildIdNumber('1957-03-08', 2),
  birthDate: '1957-03-08',
  sex: '2',
});
const wei = buildMention({ name: '张伟', idNumber: buildIdNumber('1985-06-01', 3), birthDate: '1985-06-01' });
const family: readonly CanonicalRecord[] = [
  buildHousehold('h1'),
  buildEntry('m1', 'h1', { mentions: [zhang], fact: { maritalStatus: '20' } }),
  buildEntry('m2', 'h1', { mentions: [li], fact: { relation: '12' } }),
  buildEntry('m3', 'h1', { mentions: [wei], fact: { relation: '21', livesElsewhere: true } }),
  buildResidence('r1', { mentions: [wei] }),
  buildEnrolment('s1'),
  buildMarriage('c1', { mentions: [zhang, { ...li, role: 'spouse' }] }),
];

async function rowsOf<Row>(sql: string): Promise<Row[]> {
  return (await database.owner().query(sql)).rows as Row[];
}

test('four records of one person become one person, with both households and relatives', async () => {
  await load(family);
  const people = await rowsOf<{ name: string; areas: string[] }>(
    'select name, areas from hub.person order by birth_date',
  );
  expect(people.map(({ name }) => name)).toEqual(['张建国', '李秀兰', '张伟']);
  expect(people[0]?.areas).toEqual(['0', '42', '4201', '420106', '420106990', communityK]);
  expect(people[2]?.areas).toContain(communityC);
  expect(people[2]?.areas).toContain(communityK);
  expect(
    await rowsOf(`select h.kind, p.name, m.relation, m.is_head from hub.membership m join hub.household h on h.id = m.household_id
      join hub.person p on p.id = m.person_id where m.valid_to is null order by h.kind, p.birth_date`),
  ).toEqual([
    { kind: 'REGISTERED', name: '张建国', relation: '02', is_head: true },
    { kind: 'REGISTERED', name: '李秀兰', relation: '12', is_head: false },
    { kind: 'REGISTERED', name: '张伟', relation: '21', is_head: false },
    { kind: 'RESIDENCE', name: '张建国', relation: '02', is_head: true },
    { kind: 'RESIDENCE', name: '李秀兰', relation: '12', is_head: false },
    { kind: 'RESIDENCE', name: '张伟', relation: '02', is_head: true },
  ]);
  expect(await rowsOf('select head_name, number, dwelling from hub.household order by kind, dwelling')).toEqual([
    { head_name: '张建国', number: 'h1', dwelling: `${communityK}|12-2-301` },
    { head_name: '张建国', number: `${communityK}|12-2-301`, dwelling: `${communityK}|12-2-301` },
    { head_name: '张伟', number: `${communityC}|3-1-502`, dwelling: `${communityC}|3-1-502` },
  ]);
  expect(await rowsOf(`select count(*)::int as n from hub.kinship`)).toEqual([{ n: 4 }]);
  expect(
    await rowsOf(
      `select token from hub.lookup_token where kind in ('pinyin', 'initials', 'door') order by kind, token, subject_id`,
    ),
  ).toHaveLength(9);
});

test('what does not link stays, with its reason, at its household', async () => {
  await load([
    buildHousehold('h1'),
    buildEntry('m1', 'h1', { mentions: [{ role: 'subject', name: '王无号', idNumberProblem: 'missing' }] }),
    buildEnrolment('s1', {
      mentions: [{ role: 'subject', name: '王坏号', idNumberProblem: 'check-character', idNumberGiven: 'x' }],
    }),
  ]);
  expect(
    await rowsOf(`select l.reason, h.number, h.head_name, l.areas from hub.link l left join hub.household h on h.id = l.household_id
      where person_id is null order by l.reason`),
  ).toEqual([
    { reason: 'ID_NUMBER_DAMAGED', number: null, head_name: null, areas: ['0'] },
    {
      reason: 'ID_NUMBER_MISSING',
      number: 'h1',
      head_name: '王无号',
      areas: ['0', '42', '4201', '420106', '420106990', communityK],
    },
  ]);
  expect(await rowsOf('select from hub.person')).toHaveLength(0);
});

test('a number that two people claim belongs to the one whom it describes, and is in conflict', async () => {
  const thief = buildMention({ name: '赵同号', birthDate: '1970-07-07' });
  await load([...family, buildHousehold('h2'), buildEntry('m0', 'h2', { mentions: [thief] })]);
  expect(await rowsOf(`select name from hub.person where name = '赵同号'`)).toHaveLength(0);
  expect(await rowsOf(`select reason from hub.link where person_id is null`)).toEqual([{ reason: 'ID_NUMBER_SHARED' }]);
  expect(await rowsOf(`select p.name, c.field from hub.conflict c join hub.person p on p.id = c.person_id`)).toEqual([
    { name: '张建国', field: 'idNumber' },
  ]);
});

test('ids stay when records change, also when an ID number is corrected', async () => {
  await load(family);
  const before = await rowsOf<{ id: string; name: string }>('select id, name from hub.person order by name');
  const homes = await rowsOf<{ id: string }>('select id from hub.household order by id');
  const corrected = { ...li, idNumber: buildIdNumber('1957-03-08', 4) };
  const renamed = family.map((record): CanonicalRecord => {
    if (record.key === 'm2') return { ...record, mentions: [corrected] };
    if (record.key === 'c1') return { ...record, mentions: [zhang, { ...corrected, role: 'spouse' }] };
    return record;
  });
  await load(renamed);
  expect(await rowsOf('select id, name from hub.person order by name')).toEqual(before);
  expect(await rowsOf('select id from hub.household order by id')).toEqual(homes);
});

test('a move takes the areas of everything that is the person’s along', async () => {
  await load(family);
  await load(
    family.map((record) =>
      record.kind === 'residence-registration' ? { ...record, fact: { ...record.fact, leftOn: '2026-06-30' } } : record,
    ),
  );
  const tables = ['person', 'person_register', 'person_residence', 'membership', 'lookup_token', 'link', 'kinship'];
  for (const table of tables) {
    const person = table === 'person' ? 'id' : table === 'lookup_token' ? 'subject_id' : 'person_id';
    const rows = await rowsOf<{ areas: string[] }>(
      `select distinct t.areas from hub.${table} t join hub.person p on p.id = t.${person} where p.name = '张伟'`,
    );
    expect([table, ...rows.map(({ areas }) => areas.includes(communityC))]).toEqual([table, false]);
  }
});

test('what a record contributed goes with it', async () => {
  await load(family);
  await load([]);
  for (const table of [
    'person',
    'household',
    'membership',
    'link',
    'kinship',
    'conflict',
    'lookup_token',
    'person_register',
    'marriage',
  ]) {
    expect([table, (await rowsOf(`select from hub.${table}`)).length]).toEqual([table, 0]);
  }
});

/** A small world in which everything may go wrong at once: few people, few doors, shared and missing numbers. */
const anyRecords = fc
  .array(
    fc.record({
      kind: fc.constantFrom('entry', 'entry', 'entry', 'residence', 'marriage', 'death', 'enrolment', 'enrolment', 'case', 'case', 'household'), // prettier-ignore
      key: fc.integer({ min: 1, max: 4 }),
      who: fc.integer({ min: 0, max: 3 }),
      other: fc.integer({ min: 0, max: 3 }),
      number: fc.constantFrom('own', 'own', 'own', 'shared', 'none'),
      variant: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 14 },
  )
  .map((drafts) => {
    const records = drafts.map((draft) => anyRecord(draft));
    return [...new Map(records.map((record) => [`${record.kind}/${record.key}`, record])).values()];
  });

interface Draft {
  kind: string;
  key: number;
  who: number;
  other: number;
  number: string;
  variant: number;
}

function anyMention(who: number, number: string) {
  const birthDate = `19${50 + who}-01-0${who + 1}`;
  const base = { role: 'subject' as const, name: ['张建国', '李秀兰', '王小明', '陈小红'][who] ?? '张', birthDate };
  if (number === 'none') return { ...base, idNumberProblem: 'missing' as const };
  return { ...base, idNumber: number === 'shared' ? buildIdNumber('1950-01-01', 1) : buildIdNumber(birthDate, 1) };
}

function anyRecord({ kind, key, who, other, number, variant }: Draft): CanonicalRecord {
  const mention = anyMention(who, number);
  const household = `h${1 + (variant % 2)}`;
  const registeredOn = `200${variant}-05-01`;
  switch (kind) {
    case 'household':
      return buildHousehold(`h${1 + (key % 2)}`, {
        fact: {
          registerKind: variant === 5 ? 'COLLECTIVE' : 'FAMILY',
          address: { text: `${variant}-301`, building: String(variant), room: '301' },
        },
      });
    case 'entry':
      return buildEntry(`m${key}`, household, {
        mentions: [mention],
        fact: {
          relation: ['02', '12', '21', '51', '02', '38'][variant] ?? '02',
          status: variant === 4 ? 'DEAD' : variant === 3 ? 'MOVED_OUT' : 'NORMAL',
          statusOn: '2026-01-01',
          livesElsewhere: other === 3,
          registeredOn,
        },
      });
    case 'residence':
      return buildResidence(`r${key}`, {
        mentions: [mention],
        fact: { movedInOn: `201${variant}-03-01`, ...(other === 0 && { leftOn: '2025-01-01' }) },
      });
    case 'marriage':
      return buildMarriage(`c${key}`, {
        mentions: [mention, { ...anyMention(other, 'own'), role: 'spouse' }],
        fact: { event: variant > 3 ? 'DIVORCED' : 'MARRIED', resultingStatus: variant > 3 ? '40' : '21', registeredOn },
      });
    case 'death':
      return buildDeath(`d${key}`, { mentions: [mention] });
    case 'case':
      return buildAssistance(`a${key}`, `case ${1 + (variant % 2)}`, {
        mentions: [mention],
        ...(other === 3 ? { regionCode: undefined } : { regionCode: other === 2 ? communityC : communityK }),
        fact: {
          isApplicant: key === 1,
          relation: key === 1 ? '01' : '12',
          approvedOn: registeredOn,
          ...(other === 1 && { endedOn: `200${variant}-09-01` }),
        },
      });
    default:
      return buildEnrolment(`s${key}`, {
        mentions: [{ ...mention, birthDate: undefined }],
        fact: {
          insurance: other === 0 ? 'RESIDENT_PENSION' : 'RESIDENT_MEDICAL',
          startedOn: `200${variant}-06-01`,
          ...(variant > 3 && { status: 'ENDED' as const, lastPaidMonth: `20${10 + variant}-0${key}` }),
        },
      });
  }
}

const orders: readonly (readonly Department[])[] = [
  ['public-security', 'civil-affairs', 'social-insurance'],
  ['social-insurance', 'civil-affairs', 'public-security'],
  ['civil-affairs', 'public-security', 'social-insurance'],
];

test('any history ends where a clean load of its last state does, in any order of departments', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRecords, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...orders),
      async (states, order) => {
        await truncateWorld();
        for (const state of states) await load(state, order);
        const reached = await worldState(database.owner(), harness.deps.vault);
        await load(states.at(-1) ?? [], order);
        expect(await worldState(database.owner(), harness.deps.vault)).toEqual(reached);
        await truncateWorld();
        await load(states.at(-1) ?? []);
        expect(reached).toEqual(await worldState(database.owner(), harness.deps.vault));
      },
    ),
    { numRuns: 25, seed: 20_261_122, endOnFailure: true },
  );
}, 180_000);
