import fc from 'fast-check';
import type { CanonicalRecord } from '../../../schema/canonical/record/index.js';
import type { Department } from '../../../schema/canonical/department.js';
import type { PersonMention } from '../../../schema/canonical/record/mention.js';
import { projectPath } from '../../../runtime/paths.js';
import { testDatabase, type TestDatabase } from '../../../test/kit/database.js';
import {
  buildDeath,
  buildEnrolment,
  buildEntry,
  buildHousehold,
  buildIdNumber,
  buildMention,
  buildResidence,
} from '../../testing/build-record.js';
import { anyLooseRecords } from '../../testing/any-loose-records.js';
import { FakeDepartment } from '../../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../../testing/jobs-harness.js';
import { worldState } from '../../testing/world-state.js';
import { comparingFrom } from './comparing.js';
import { readTrainingRecords } from './training-records.js';

const kinds = {
  'public-security': ['registered-household', 'register-entry', 'residence-registration'],
  'civil-affairs': ['death'],
  'social-insurance': ['insurance-enrolment'],
} as const;
type Fake = keyof typeof kinds;
const everybody = Object.keys(kinds) as Fake[];

const comparing = comparingFrom(projectPath('linkage/parameters/chinese.json'));
let database: TestDatabase;
let harness: JobsHarness;
let departments: Map<Department, FakeDepartment>;
let deliveries = 0;
const held = new Map<string, Set<string>>();

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(() => truncateWorld());

async function truncateWorld(): Promise<void> {
  await emptyHub(database);
  held.clear();
  departments = new Map(everybody.map((name) => [name, new FakeDepartment(name, kinds[name])]));
  harness = await openJobsHarness(database, [...departments.values()], comparing);
}

/** Has each department deliver a state, and syncs the departments in this order. */
async function load(records: readonly CanonicalRecord[], order: readonly Department[] = everybody) {
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

async function rowsOf<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.owner().query(sql, values)).rows as Row[];
}

/** Sylvan enough a name that two people hardly share it, with a telephone. */
const ouyang = buildMention({
  name: '欧阳崇岳',
  idNumber: buildIdNumber('1961-08-23', 1),
  birthDate: '1961-08-23',
  phone: '13971046258',
});
const register = [buildHousehold('h1'), buildEntry('m1', 'h1', { mentions: [ouyang] })];

/** The mention as a clerk wrote it who lost the number. */
function withoutNumber(overrides: Partial<PersonMention> = {}): PersonMention {
  const { idNumber: _idNumber, ...rest } = ouyang;
  return { ...rest, idNumberProblem: 'missing', ...overrides };
}

const linksOf = (kind: string) =>
  rowsOf<{ method: string; reason: string | null; name: string | null; score: number | null; evidence: unknown }>(
    `select l.method, l.reason, p.name, l.score, l.evidence from hub.link l
     left join hub.person p on p.filing = l.person_filing and p.id = l.person_id where l.kind = $1 order by l.role`,
    [kind],
  );

test('a record without a number means the one person who fits, says why in levels and weights, and holds no value', async () => {
  await load([...register, buildDeath('d1', { mentions: [withoutNumber()] })]);
  const [link] = await linksOf('death');
  expect(link).toMatchObject({ method: 'SCORED', reason: null, name: '欧阳崇岳' });
  expect(link?.score).toBeGreaterThan(comparing.thresholds.link);
  const evidence = link?.evidence as { field: string; level: string; weight: number }[];
  expect(evidence.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'birth_date', 'phone']));
  expect(JSON.stringify(evidence)).not.toMatch(/欧阳|1961|13971046258/);
  expect(await rowsOf('select status from hub.person')).toEqual([{ status: 'DEATH_UNCONFIRMED' }]);
});

test('what a link rests on stays beside it when its record comes again', async () => {
  await load([...register, buildDeath('d1', { mentions: [withoutNumber()] })]);
  const before = await rowsOf(`select score, evidence, parameters from hub.link where kind = 'death'`);
  expect(before).toMatchObject([{ parameters: comparing.name }]);
  await load([...register, buildDeath('d1', { mentions: [withoutNumber({ ethnicity: '11' })] })]);
  expect(await rowsOf(`select score, evidence, parameters from hub.link where kind = 'death'`)).toEqual(before);
});

test('a damaged number is compared by what is left of it', async () => {
  const damaged = ouyang.idNumber!.slice(0, 17) + (ouyang.idNumber!.endsWith('1') ? '2' : '1');
  const mention = withoutNumber({ idNumberProblem: 'check-character', idNumberGiven: damaged, phone: undefined });
  await load([...register, buildEnrolment('s1', { mentions: [{ ...mention, birthDate: undefined }] })]);
  expect(await linksOf('insurance-enrolment')).toMatchObject([{ method: 'SCORED', name: '欧阳崇岳' }]);
});

test('a row of a number and a name speaks for nobody of whom more is known, whichever came first', async () => {
  const elsewhere = buildResidence('r1', {
    mentions: [withoutNumber({ phone: undefined })],
    fact: { address: { text: '银川市金凤区长城花园3栋1单元502室', building: '3', unit: '1', room: '502' } },
  });
  const [household, entry] = register as [CanonicalRecord, CanonicalRecord];
  const home = { text: '武汉市武昌区中山路18号12栋2单元301室', building: '12', unit: '2', room: '301' };
  const here = { ...household, fact: { ...household.fact, address: home } } as CanonicalRecord;
  const bare = buildEnrolment('s1', {
    mentions: [{ role: 'subject', name: ouyang.name, idNumber: ouyang.idNumber }],
  });
  const outcomes: unknown[] = [];
  for (const order of [everybody, everybody.toReversed()]) {
    await truncateWorld();
    await load([here, entry, elsewhere, bare], order);
    outcomes.push(await linksOf('residence-registration'));
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[0]).toMatchObject([{ method: 'NONE' }]);
});

test('a mention that cannot be compared keeps no other from being compared, and no run from ending', async () => {
  const prepare: typeof comparing.prepare = (record) => {
    if (record.values['name'] === '邹某某') throw new TypeError('a value that nobody foresaw');
    return comparing.prepare(record);
  };
  harness = await openJobsHarness(database, [...departments.values()], { ...comparing, prepare });
  const unforeseen = withoutNumber({ name: '邹某某' });
  const records = [1, 2, 3].map((one) =>
    buildDeath(`d${one}`, { mentions: [one === 2 ? unforeseen : withoutNumber()] }),
  );
  await load([...register, ...records]);
  const methods = (await linksOf('death')).map(({ method }) => method);
  expect(methods.toSorted()).toEqual(['NONE', 'SCORED', 'SCORED']);
  expect(await rowsOf('select from hub.loose_todo')).toEqual([]);
});

test('whoever fits two people is asked about, side by side, and linked to neither', async () => {
  const twin = buildMention({ ...ouyang, idNumber: buildIdNumber('1961-08-23', 3) });
  await load([
    ...register,
    buildHousehold('h2'),
    buildEntry('m2', 'h2', { mentions: [twin] }),
    buildDeath('d1', { mentions: [withoutNumber()] }),
  ]);
  expect(await linksOf('death')).toMatchObject([{ method: 'NONE', name: null }]);
  const [review, ...others] = await rowsOf<{
    reason: string;
    candidates: { evidence: unknown[] }[];
    phone_mask: string;
  }>(`select * from hub.link_review where state = 'OPEN'`);
  expect(others).toEqual([]);
  expect(review).toMatchObject({ reason: 'FITS_SEVERAL', name: '欧阳崇岳', phone_mask: '139****6258' });
  expect(review?.candidates).toHaveLength(2);
  expect(review?.candidates[0]?.evidence.length).toBeGreaterThan(1);
});

test('a stranger of one name and birthday, with another telephone at another door, is asked about', async () => {
  await load([
    buildHousehold('h1', {
      fact: { address: { text: '武汉市武昌区中北路12号12栋2单元301', building: '12', unit: '2', room: '301' } },
    }),
    buildEntry('m1', 'h1', { mentions: [ouyang] }),
    buildResidence('r1', {
      mentions: [withoutNumber({ phone: '15802790431' })],
      fact: { address: { text: '银川市金凤区长城中路88号9栋1单元1201', building: '9', unit: '1', room: '1201' } },
    }),
  ]);
  expect(await linksOf('residence-registration')).toMatchObject([{ method: 'NONE', name: null }]);
  expect(await rowsOf(`select reason from hub.link_review where state = 'OPEN'`)).toEqual([{ reason: 'IN_BETWEEN' }]);
});

test('a valid number of somebody else keeps the machine from linking, whatever else agrees', async () => {
  const other = buildMention({ name: '王小明', idNumber: buildIdNumber('1990-02-02', 1), birthDate: '1990-02-02' });
  const stolen = { ...withoutNumber(), idNumberProblem: undefined, idNumber: other.idNumber };
  await load([
    ...register,
    buildHousehold('h2'),
    buildEntry('m2', 'h2', { mentions: [other] }),
    buildDeath('d1', { mentions: [stolen] }),
  ]);
  expect(await linksOf('death')).toMatchObject([{ method: 'NONE', reason: 'NAME_AND_BIRTH_DATE_DIFFER' }]);
  expect(await rowsOf(`select reason from hub.link_review where state = 'OPEN'`)).toEqual([
    { reason: 'NUMBER_OF_ANOTHER' },
  ]);
});

test('whoever the register enters without a number is a person all the same, and others may mean that person', async () => {
  await load([
    buildHousehold('h1'),
    buildEntry('m1', 'h1', { mentions: [withoutNumber()] }),
    buildEnrolment('s1', { mentions: [withoutNumber()] }),
  ]);
  expect(await rowsOf('select name, id_number_mask from hub.person')).toEqual([
    { name: '欧阳崇岳', id_number_mask: null },
  ]);
  expect(await linksOf('insurance-enrolment')).toMatchObject([{ method: 'SCORED', name: '欧阳崇岳' }]);
  expect(
    await rowsOf(`select kind from hub.membership m join hub.household h on h.id = m.household_id order by kind`),
  ).toEqual([{ kind: 'REGISTERED' }, { kind: 'RESIDENCE' }]);
});

test('a person who gets a number keeps the id; one who turns out to be somebody known leads there', async () => {
  await load([buildHousehold('h1'), buildEntry('m1', 'h1', { mentions: [withoutNumber()] })]);
  const [before] = await rowsOf<{ id: string }>('select id from hub.person');
  await load(register);
  expect(await rowsOf('select id from hub.person')).toEqual([before]);

  await truncateWorld();
  const known = [buildEnrolment('s1', { mentions: [{ ...ouyang, name: '欧阳重月', birthDate: '1961-08-23' }] })];
  await load([
    ...known,
    buildHousehold('h1'),
    buildEntry('m1', 'h1', {
      mentions: [withoutNumber({ name: '阳崇', birthDate: undefined, phone: undefined, sex: undefined })],
    }),
  ]);
  const people = await rowsOf<{ id: string; idNumberMask: string | null }>(
    'select id, id_number_mask as "idNumberMask" from hub.person',
  );
  expect(people).toHaveLength(2);
  const alone = people.find(({ idNumberMask }) => idNumberMask === null);
  const numbered = people.find(({ idNumberMask }) => idNumberMask !== null);
  await load([...known, ...register]);
  expect(await rowsOf('select id from hub.person')).toEqual([{ id: numbered?.id }]);
  expect(await rowsOf('select id, to_id, cause from hub.person_redirect')).toEqual([
    { id: alone?.id, to_id: numbered?.id, cause: 'MERGED' },
  ]);
});

test('what a person decided outranks number and comparison, and counts until it is taken back', async () => {
  const records = [...register, buildDeath('d1', { mentions: [withoutNumber()] })];
  await load(records);
  await decide('death', 'DIFFERENT');
  await load(records.map((record) => (record.kind === 'death' ? { ...record, asOf: '2026-11-03' } : record)));
  await load([...register, buildDeath('d1', { mentions: [withoutNumber({ ethnicity: '11' })] })]);
  expect(await linksOf('death')).toMatchObject([{ method: 'NONE', name: null }]);
  expect(await rowsOf('select status from hub.person')).toEqual([{ status: 'ALIVE' }]);

  await revoke();
  await decide('death', 'SAME');
  await load([
    ...register,
    buildDeath('d1', { mentions: [withoutNumber({ name: '完全另一个', birthDate: '1933-03-03', phone: undefined })] }),
  ]);
  expect(await linksOf('death')).toMatchObject([{ method: 'MANUAL', name: '欧阳崇岳' }]);

  await revoke();
  await load([
    ...register,
    buildDeath('d1', {
      mentions: [withoutNumber({ name: '完全另一个', birthDate: '1933-03-03', phone: undefined, sex: '2' })],
    }),
  ]);
  expect(await linksOf('death')).toMatchObject([{ method: 'NONE', name: null }]);
});

test('what there is to learn from are whole people, whatever share of them', async () => {
  await load([
    ...register,
    buildDeath('d1', { mentions: [withoutNumber()] }),
    buildEnrolment('s1', { mentions: [ouyang] }),
  ]);
  const { pool, vault } = harness.deps;
  const all = await readTrainingRecords(pool, vault, 1_000);
  expect(
    all
      .map(({ source, values }) => [source, values['name'], values['id_number']])
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  ).toEqual([
    ['civil-affairs', '欧阳崇岳', undefined],
    ['public-security', '欧阳崇岳', ouyang.idNumber],
    ['social-insurance', '欧阳崇岳', ouyang.idNumber],
  ]);
  // All of somebody, or nothing.
  expect([0, 3]).toContain((await readTrainingRecords(pool, vault, 2)).length);
});

/** A decision about the one mention of this kind and the one person, and that mention waiting for it. */
async function decide(kind: string, verdict: string): Promise<void> {
  await database.owner().query(
    `insert into hub.link_decision (filing, id, department, kind, key_token, role, person_filing, person_id, verdict, decided_by, organisation, areas)
     select l.filing, gen_random_uuid(), l.department, l.kind, l.key_token, l.role, p.filing, p.id, $2, 'li.wei', 'K', p.areas
     from hub.link l, hub.person p where l.kind = $1`,
    [kind, verdict],
  );
  await database
    .owner()
    .query(`insert into hub.loose_todo select filing, id from hub.link where kind = $1 on conflict do nothing`, [kind]);
}

async function revoke(): Promise<void> {
  await database.owner().query(`update hub.link_decision set revoked_at = now(), revoked_by = 'li.wei'`);
  await database
    .owner()
    .query(`insert into hub.loose_todo select filing, id from hub.link where kind = 'death' on conflict do nothing`);
}

const orders: readonly (readonly Department[])[] = [
  ['public-security', 'civil-affairs', 'social-insurance'],
  ['social-insurance', 'civil-affairs', 'public-security'],
  ['civil-affairs', 'social-insurance', 'public-security'],
];

test('any history ends where a clean load of its last state does, in any order of departments', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLooseRecords, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...orders),
      async (states, order) => {
        await truncateWorld();
        for (const state of states) await load(state, order);
        const reached = await worldState(database.owner(), harness.deps.vault);
        compared += Number((await rowsOf(`select from hub.link where method = 'SCORED'`)).length > 0);
        await truncateWorld();
        await load(states.at(-1) ?? []);
        expect(reached).toEqual(await worldState(database.owner(), harness.deps.vault));
      },
    ),
    { numRuns: 25, seed: 20_261_122, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(5);
}, 180_000);
