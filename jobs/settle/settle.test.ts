import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildAssistance, buildDeath, buildEnrolment, buildEntry, buildMarriage } from '../testing/build-record.js';
import { divorce, entryOf, li, openCoupleHub, zhang, type CoupleHub } from '../testing/couple-hub.js';

/*
 * What is said of one couple, asked and decided about through GraphQL by staff of their community. Each test goes on where the one
 * before it left off.
 */

let database: TestDatabase;
let load: CoupleHub['load'];
let asked: CoupleHub['asked'];
let person = '';

beforeAll(async () => {
  database = await testDatabase();
  ({ load, asked } = await openCoupleHub(database));
  person = (await peopleNow())[0]?.id ?? '';
}, 60_000);
afterAll(() => database.drop());

interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly marital_status: string;
  readonly status: string;
  readonly areas: readonly string[];
}
const peopleNow = async () =>
  (await database.owner().query<StoredPerson>('select * from hub.person order by birth_date')).rows;
const zhangNow = async () => (await peopleNow())[0];

interface AskedExplanation {
  readonly value: string | null;
  readonly label: string | null;
  readonly why: { readonly code: string };
  readonly settlement: string | null;
  readonly statements: readonly {
    readonly value: string;
    readonly label: string;
    readonly standing: { readonly code: string };
    readonly why: { readonly code: string; readonly label: string } | null;
    readonly recordKind: { readonly code: string; readonly label: string };
    readonly source: { readonly department: string; readonly asOf: string; readonly stale: boolean };
  }[];
}

const explained = async (field: string, account = 'staff-k', of = person) =>
  (
    await asked<{ explain: AskedExplanation | null }>(
      `query ($person: ID!, $field: PersonField!) { explain(person: $person, field: $field) { value label why { code } settlement
        statements { value label standing { code } why { code label } recordKind { code label } source { department asOf fetchedAt stale } } } }`,
      { person: of, field },
      account,
    )
  ).explain;

interface Shown {
  readonly conflicts: readonly { readonly field: string }[];
  readonly provenance: readonly { readonly field: string; readonly settlement: object | null }[];
}
/** Without the two spellings of his name, about which nothing is decided here. */
const shown = async () => {
  const { person: found } = await asked<{ person: Shown }>(
    `query ($id: ID!) { person(id: $id) { maritalStatus { code } lifeStatus { code } conflicts { field candidates { value } }
      unconfirmed { field fieldLabel value label confirmable source { department } }
      provenance { field settlement { id kind { code } value label reason settledBy organisation } } } }`,
    { id: person },
  );
  return { ...found, conflicts: found.conflicts.filter(({ field }) => field !== 'name') };
};

const settle = (
  field: string,
  value: string,
  { reason = '看过离婚证', personId = person, replaces = null as string | null } = {},
) =>
  asked<{ settleConflict: { id: string; settledBy: string } }>(
    'mutation ($input: SettleInput!) { settleConflict(input: $input) { id settledBy } }',
    { input: { personId, field, value, replaces, reason } },
  );

describe('why a value is what it is', () => {
  it('says who said what, which won, and why each comes after the one before', async () => {
    const name = await explained('name');
    expect(name).toMatchObject({ value: '张建国', why: { code: 'AUTHORITY' }, settlement: null });
    expect(name?.statements.map(({ label, why, recordKind, source }) => [label, why?.code, recordKind.label, source.department])).toEqual([
      ['张建国', undefined, '户籍登记', 'PUBLIC_SECURITY'],
      ['张建国', 'AUTHORITY', '婚姻登记', 'CIVIL_AFFAIRS'],
      ['张建囯', 'AUTHORITY', '社保参保', 'SOCIAL_INSURANCE'],
    ]); // prettier-ignore
    const born = await explained('birthDate');
    expect(born?.statements.at(-1)).toMatchObject({ value: '1954-01-01', why: { code: 'ID_NUMBER' } });
    expect(born?.why.code).toBe('AGREED');
  });

  it('masks numbers as the field itself does', async () => {
    const phone = await explained('phone');
    expect(phone?.statements.map(({ value }) => value).toSorted()).toEqual([
      '138****0001',
      '138****0001',
      '138****0002',
    ]);
    expect((await explained('idNumber'))?.value).toBe('420106***********0');
  });

  it('is told to whoever reads the field, in his area, and on record before it is told', async () => {
    const before = await database.owner().query(`select from hub.access_record where $1 = any(persons)`, [person]);
    expect(await explained('maritalStatus', 'staff-changcheng')).toBeNull();
    expect(await explained('maritalStatus', 'staff-k', 'no-id')).toBeNull();
    await expect(explained('maritalStatus', 'social-insurance')).rejects.toThrow('does not cover');
    await explained('maritalStatus');
    const after = await database.owner().query(
      `select s.fields from hub.access_record r join hub.read_selection s on s.id = r.selection
       where $1 = any(r.persons) and 'Query.explain' = any(r.root_fields) order by r.at desc`,
      [person],
    );
    expect(after.rowCount).toBeGreaterThan(before.rowCount ?? 0);
    expect(after.rows[0]).toEqual({ fields: ['Person.maritalStatus'] });
  });
});

describe('a divorce that one department alone knows of', () => {
  it('changes nothing, and is marked to everyone who reads the field', async () => {
    await load([divorce], ['civil-affairs']);
    expect(await zhangNow()).toMatchObject({ marital_status: '21' });
    expect(await shown()).toMatchObject({
      maritalStatus: { code: '21' },
      conflicts: [{ field: 'maritalStatus', candidates: [{ value: '21' }, { value: '40' }] }],
      unconfirmed: [{ field: 'maritalStatus', fieldLabel: '婚姻状况', value: '40', label: '离婚', confirmable: true }],
    });
    const explanation = await explained('maritalStatus');
    expect(explanation?.why.code).toBe('KEPT');
    expect(explanation?.statements.map(({ value, standing, why }) => [value, standing.code, why?.code])).toEqual([
      ['21', 'CURRENT', undefined],
      ['20', 'CURRENT', 'AUTHORITY'],
      ['40', 'UNCONFIRMED', 'UNCONFIRMED'],
    ]);
    const seen = (account: string) =>
      asked<{ person: { unconfirmed: object[] } }>(
        'query ($id: ID!) { person(id: $id) { unconfirmed { field } } }',
        { id: person },
        account,
      );
    expect((await seen('civil-affairs')).person.unconfirmed).toHaveLength(1);
    expect((await seen('social-insurance')).person.unconfirmed).toHaveLength(0);
  });

  it('is confirmed by whoever has seen it, and not as what it has become meanwhile', async () => {
    const widowed =
      'mutation ($person: ID!) { confirmFact(person: $person, field: maritalStatus, value: "30", reason: "问过") { id } }';
    await expect(asked(widowed, { person })).rejects.toThrow('waits to be confirmed by now');
    expect(await shown()).toMatchObject({ maritalStatus: { code: '21' }, unconfirmed: [{ value: '40' }] });
  });

  it('takes effect when a person confirms it, signed, and no more when that is revoked', async () => {
    const { confirmFact } = await asked<{ confirmFact: { id: string } }>(
      'mutation ($person: ID!) { confirmFact(person: $person, field: maritalStatus, value: "40", reason: "电话问过本人") { id } }',
      { person },
    );
    expect(await shown()).toMatchObject({ maritalStatus: { code: '40' }, conflicts: [], unconfirmed: [] });
    const { provenance } = await shown();
    expect(provenance.find(({ field }) => field === 'maritalStatus')?.settlement).toEqual({
      id: confirmFact.id,
      kind: { code: 'CONFIRMED' },
      value: '40',
      label: '离婚',
      reason: '电话问过本人',
      settledBy: 'staff-k',
      organisation: expect.any(String),
    });
    expect(await explained('maritalStatus')).toMatchObject({ why: { code: 'SETTLED' }, settlement: confirmFact.id });
    const revoked = await asked<{ revokeSettlement: object }>(
      'mutation ($id: ID!) { revokeSettlement(id: $id, reason: "弄错人了") { revokedBy revokedReason } }',
      { id: confirmFact.id },
    );
    expect(revoked.revokeSettlement).toEqual({ revokedBy: 'staff-k', revokedReason: '弄错人了' });
    expect(await shown()).toMatchObject({ maritalStatus: { code: '21' }, unconfirmed: [{ value: '40' }] });
    await expect(
      asked('mutation ($id: ID!) { revokeSettlement(id: $id, reason: "再来") { id } }', { id: confirmFact.id }),
    ).rejects.toThrow('no such person or decision');
  });

  it('takes effect when a second department says so', async () => {
    await load([entryOf('40')], ['public-security']);
    expect(await shown()).toMatchObject({ maritalStatus: { code: '40' }, conflicts: [], unconfirmed: [] });
    await load([entryOf('20')], ['public-security']);
    expect(await shown()).toMatchObject({ maritalStatus: { code: '21' }, unconfirmed: [{ value: '40' }] });
  });
});

describe('a conflict', () => {
  it('is settled by a person for the record, stays so through nights, and opens again at another value', async () => {
    await expect(settle('maritalStatus', '10')).rejects.toThrow('No department says this value');
    await expect(settle('ethnicity', '01')).rejects.toThrow('agree about the field');
    await expect(settle('maritalStatus', '40', { reason: ' ' })).rejects.toThrow('The reason takes');
    const { settleConflict } = await settle('maritalStatus', '40');
    expect(await shown()).toMatchObject({ maritalStatus: { code: '40' }, conflicts: [], unconfirmed: [] });
    await load([entryOf('20', { registeredOn: '2002-02-02' })], ['public-security']);
    expect(await shown()).toMatchObject({ maritalStatus: { code: '40' }, conflicts: [] });
    await load([entryOf('30')], ['public-security']);
    expect(await shown()).toMatchObject({
      maritalStatus: { code: '40' },
      conflicts: [{ field: 'maritalStatus', candidates: [{ value: '40' }, { value: '30' }] }],
    });
    // Another decision takes the place of the one before.
    await expect(settle('maritalStatus', '30')).rejects.toThrow('decided about the field meanwhile');
    await expect(settle('maritalStatus', '30', { replaces: person })).rejects.toThrow(
      'decided about the field meanwhile',
    );
    await settle('maritalStatus', '30', { replaces: settleConflict.id });
    expect(await shown()).toMatchObject({ maritalStatus: { code: '30' }, conflicts: [] });
    const standing = await database
      .owner()
      .query(
        `select id, value, revoked_by from hub.settlement where field = 'maritalStatus' order by settled_at desc limit 2`,
      );
    expect(standing.rows).toMatchObject([
      { value: '30', revoked_by: null },
      { id: settleConflict.id, value: '40', revoked_by: 'staff-k' },
    ]);
  });

  it('is decided by the rules again when no record says any more what a person chose', async () => {
    await load([entryOf('20')], ['public-security']);
    expect(await shown()).toMatchObject({ maritalStatus: { code: '21' }, unconfirmed: [{ value: '40' }] });
  });

  it('is over when whoever was decided to be divorced marries again', async () => {
    await settle('maritalStatus', '40');
    const again = { event: 'MARRIED', resultingStatus: '22', registeredOn: '2024-05-20' } as const;
    await load([buildMarriage('c3', { mentions: [zhang], fact: again })], ['civil-affairs']);
    expect(await shown()).toMatchObject({ maritalStatus: { code: '22' }, conflicts: [], unconfirmed: [] });
  });

  it('keeps what people wrote sealed', async () => {
    const { rows } = await database.owner().query<{ text: string }>(`select s::text as text from hub.settlement s`);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ text }) => text.includes('离婚证') || text.includes('本人'))).toEqual([]);
  });
});

test('an employer’s insurance beside a low-income allowance is a question about income, to those who read both', async () => {
  const unconfirmed = async (account: string) =>
    (
      await asked<{ person: { unconfirmed: { field: string }[] } }>(
        'query ($id: ID!) { person(id: $id) { unconfirmed { field label confirmable source { department } } } }',
        { id: person },
        account,
      )
    ).person.unconfirmed.filter(({ field }) => field === 'income');
  await load([buildAssistance('a1', 'D1', { mentions: [zhang] })], ['civil-affairs']);
  expect(await unconfirmed('staff-k')).toEqual([]);
  const employed = { insurance: 'EMPLOYEE_PENSION' } as const;
  await load([buildEnrolment('s2', { mentions: [zhang], fact: employed })], ['social-insurance']);
  const line = {
    field: 'income',
    label: '在领最低生活保障，社保登记为职工参保',
    confirmable: false,
    source: { department: 'SOCIAL_INSURANCE' },
  };
  expect(await unconfirmed('staff-k')).toEqual([line]);
  expect(await unconfirmed('civil-affairs')).toEqual([line]);
  expect(await unconfirmed('public-security')).toEqual([]);
  const { rows } = await database.owner().query(`select kind, ended_on from hub.assistance`);
  expect(rows).toEqual([{ kind: 'LOW_INCOME', ended_on: null }]);
  const ended = { ...employed, status: 'ENDED' } as const;
  await load([buildEnrolment('s2', { mentions: [zhang], fact: ended })], ['social-insurance']);
  expect(await unconfirmed('staff-k')).toEqual([]);
});

test('a death takes nothing away until a second department or a person says so', async () => {
  await load([buildDeath('d1', { mentions: [zhang] })], ['civil-affairs']);
  expect(await shown()).toMatchObject({
    lifeStatus: { code: 'DEATH_UNCONFIRMED' },
    unconfirmed: [
      { field: 'diedOn', value: '2026-10-20', confirmable: false },
      { field: 'lifeStatus', value: 'DEAD', label: '已去世', confirmable: true },
    ],
  });
  expect(await explained('lifeStatus')).toMatchObject({
    value: 'DEATH_UNCONFIRMED',
    label: '去世待核实',
    why: { code: 'UNCONFIRMED' },
  });
  const { rows } = await database.owner().query(`select died_on from hub.person where id = $1`, [person]);
  expect(rows).toEqual([{ died_on: null }]);
  // Confirming the death confirms its day; the day alone is nobody's to confirm.
  await expect(
    asked(
      'mutation ($person: ID!) { confirmFact(person: $person, field: diedOn, value: "2026-10-20", reason: "看过证明") { id } }',
      {
        person,
      },
    ),
  ).rejects.toThrow('waits for a confirmation');
  await settle('lifeStatus', 'ALIVE', { reason: '本人当面来过' });
  expect(await shown()).toMatchObject({ lifeStatus: { code: 'ALIVE' }, unconfirmed: [] });
  expect((await explained('diedOn'))?.value).toBeNull();
  await load([entryOf('20', { status: 'DEAD', statusOn: '2026-10-21' })], ['public-security']);
  // Nobody says that he lives any more: two departments say that he died.
  expect(await zhangNow()).toMatchObject({ status: 'DEAD' });
});

describe('a death that the register alone knows of', () => {
  const dead = (status: 'DEAD' | 'NORMAL' = 'DEAD') =>
    buildEntry('m2', 'h1', {
      mentions: [li],
      fact: { relation: '12', maritalStatus: '20', status, ...(status === 'DEAD' && { statusOn: '2026-10-21' }) },
    });
  const belongs = async () => {
    const { rows } = await database.owner().query<{ line: string }>(
      `select concat_ws(' ', m.household_kind, m.valid_to) as line from hub.membership m join hub.person p on p.id = m.person_id
       where p.name = '李秀兰' order by 1`,
    );
    return rows.map(({ line }) => line);
  };
  const wifeNow = async () => (await peopleNow()).find(({ name }) => name === '李秀兰');
  /** What staff of her community are told; undefined: that they know nobody of the kind. */
  const seen = async (id: string) => (await explained('lifeStatus', 'staff-k', id))?.value;

  it('leaves everything as it was: household, residence, insurance, and whoever may see it', async () => {
    const insured = buildEnrolment('s3', { mentions: [li], fact: { insurance: 'RESIDENT_MEDICAL' } });
    await load([insured], ['social-insurance']);
    const before = await wifeNow();
    expect(await belongs()).toEqual(['INSURANCE', 'REGISTERED', 'RESIDENCE']);
    await load([dead()], ['public-security']);
    expect(await wifeNow()).toMatchObject({ status: 'DEATH_UNCONFIRMED', areas: before?.areas });
    expect(await belongs()).toEqual(['INSURANCE', 'REGISTERED', 'RESIDENCE']);
    expect(await seen(before?.id ?? '')).toBe('DEATH_UNCONFIRMED');
  });

  it('ends them on its day once a person confirms it, and brings them back when that is revoked', async () => {
    const { id = '' } = (await wifeNow()) ?? {};
    const { confirmFact } = await asked<{ confirmFact: { id: string } }>(
      'mutation ($person: ID!) { confirmFact(person: $person, field: lifeStatus, value: "DEAD", reason: "看过死亡证明") { id } }',
      { person: id },
    );
    expect(await wifeNow()).toMatchObject({ status: 'DEAD', died_on: '2026-10-21' });
    expect(await belongs()).toEqual(['INSURANCE 2026-10-21', 'REGISTERED 2026-10-21', 'RESIDENCE 2026-10-21']);
    // Whoever confirmed it still sees her, and may take it back.
    expect(await seen(id)).toBe('DEAD');
    await asked('mutation ($id: ID!) { revokeSettlement(id: $id, reason: "弄错人了") { id } }', { id: confirmFact.id });
    expect(await wifeNow()).toMatchObject({ status: 'DEATH_UNCONFIRMED' });
    expect(await belongs()).toEqual(['INSURANCE', 'REGISTERED', 'RESIDENCE']);
  });

  it('is denied by whoever has seen her, for as long as no second department says so', async () => {
    const { id = '' } = (await wifeNow()) ?? {};
    const { settleConflict } = await settle('lifeStatus', 'ALIVE', { reason: '当面见到本人', personId: id });
    expect(await wifeNow()).toMatchObject({ status: 'ALIVE', died_on: null });
    expect(await belongs()).toEqual(['INSURANCE', 'REGISTERED', 'RESIDENCE']);
    const explanation = await explained('lifeStatus', 'staff-k', id);
    expect(explanation).toMatchObject({ value: 'ALIVE', why: { code: 'SETTLED' }, settlement: settleConflict.id });
    expect(explanation?.statements).toMatchObject([{ value: 'DEAD', standing: { code: 'UNCONFIRMED' } }]);
    await load([dead()], ['public-security']);
    expect(await wifeNow()).toMatchObject({ status: 'ALIVE' });
  });

  it('ends them once a second department says so', async () => {
    await load([buildDeath('d2', { mentions: [li] })], ['civil-affairs']);
    expect(await wifeNow()).toMatchObject({ status: 'DEAD', areas: ['0'] });
    expect(await belongs()).toEqual(['INSURANCE 2026-10-21', 'REGISTERED 2026-10-21', 'RESIDENCE 2026-10-21']);
  });
});
