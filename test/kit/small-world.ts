import type pg from 'pg';
import { randomBytes } from 'node:crypto';
import { newId } from '../../schema/canonical/id.js';
import { ensureVault, maskAccount, maskDisabilityCertificate, type Vault } from '../../schema/vault/index.js';
import {
  areasOfAll,
  buildFact,
  buildHousehold,
  buildMembership,
  buildPerson,
  insertBuilt,
  testAsOf,
  testFetchedAt,
  type BuiltHousehold,
  type BuiltPerson,
  type BuiltRow,
} from './builders.js';

/**
 * Two communities and the people of this story. In K, 张建国 (71) lives with his wife 李秀兰 at 12栋2单元301; he is the applicant
 * of a low-income case, and departments disagree about his marital status. Their son 张伟 is registered with them and lives
 * in 长城花园 with his friend 马晓东, who is registered there. 王淑芬 (82) lives alone at 3栋1单元101, with no family on record; she holds
 * a disability certificate and the right of a martyr's family. 赵䶮 moved out of K in 2020. Family planning was never synced.
 */
export const regionK = '420106990001';
export const regionC = '640106003004';
export const filingK = 1;
export const filingC = 2;

export interface SmallWorld {
  readonly vault: Vault;
  readonly people: Readonly<Record<'jianguo' | 'xiulan' | 'wei' | 'xiaodong' | 'shufen' | 'yan', BuiltPerson>>;
  readonly households: Readonly<Record<'registered' | 'residence' | 'shufens' | 'shared', BuiltHousehold>>;
  readonly idNumbers: Readonly<Record<'jianguo' | 'shufen', string>>;
  readonly phone: string;
}

const idNumbers = { jianguo: '420106195503020017', shufen: '420106194401010024' };
const phone = '13812345678';

const areas: readonly [string, number, string][] = [
  ['42', 1, '湖北省'],
  ['4201', 2, '武汉市'],
  ['420106', 3, '武昌区'],
  ['420106990', 4, '测试街道'],
  [regionK, 5, 'K社区'],
  ['64', 1, '宁夏回族自治区'],
  ['6401', 2, '银川市'],
  ['640106', 3, '金凤区'],
  ['640106003', 4, '长城中路街道'],
  [regionC, 5, '长城花园社区'],
];

function peopleOf(vault: Vault): SmallWorld['people'] {
  return {
    jianguo: buildPerson(vault, {
      filing: filingK,
      name: '张建国',
      regions: [regionK],
      birthDate: '1955-03-02',
      idNumber: idNumbers.jianguo,
      phone,
      values: { marital_status: '21' },
    }),
    xiulan: buildPerson(vault, {
      filing: filingK,
      name: '李秀兰',
      regions: [regionK],
      birthDate: '1958-07-09',
      sex: '2',
    }),
    wei: buildPerson(vault, { filing: filingK, name: '张伟', regions: [regionK, regionC], birthDate: '1986-01-30' }),
    xiaodong: buildPerson(vault, { filing: filingC, name: '马晓东', regions: [regionC], values: { ethnicity: '03' } }),
    shufen: buildPerson(vault, {
      filing: filingK,
      name: '王淑芬',
      regions: [regionK],
      birthDate: '1944-01-01',
      sex: '2',
      idNumber: idNumbers.shufen,
      values: { marital_status: '30', former_name: '王"小~p":"花' },
    }),
    yan: buildPerson(vault, { filing: filingK, name: '赵䶮', regions: [], values: { register_status: 'MOVED_OUT' } }),
  };
}

function householdsOf(): SmallWorld['households'] {
  const at = { building: '12', unit: '2', room: '301' };
  return {
    registered: buildHousehold({
      filing: filingK,
      kind: 'REGISTERED',
      region: regionK,
      door: at,
      headName: '张建国',
      number: '42010600000000001',
    }),
    residence: buildHousehold({ filing: filingK, kind: 'RESIDENCE', region: regionK, door: at, headName: '张建国' }),
    shufens: buildHousehold({
      filing: filingK,
      kind: 'RESIDENCE',
      region: regionK,
      door: { building: '3', unit: '1', room: '101' },
      headName: '王淑芬',
    }),
    shared: buildHousehold({
      filing: filingC,
      kind: 'RESIDENCE',
      region: regionC,
      door: { building: '1', room: '102' },
      headName: '马晓东',
    }),
  };
}

function membershipsOf({ people: p, households: h }: Pick<SmallWorld, 'people' | 'households'>): BuiltRow[] {
  return [
    buildMembership(h.registered, p.jianguo, { relation: '02', is_head: true }),
    buildMembership(h.registered, p.xiulan, { relation: '12' }),
    buildMembership(h.registered, p.wei, { relation: '20' }),
    buildMembership(h.registered, p.yan, { relation: '99', valid_to: '2020-06-01' }),
    buildMembership(h.residence, p.jianguo, { relation: '02', is_head: true }),
    buildMembership(h.residence, p.xiulan, { relation: '12' }),
    buildMembership(h.shufens, p.shufen, { relation: '02', is_head: true }),
    buildMembership(h.shared, p.xiaodong, { relation: '02', is_head: true }),
    buildMembership(h.shared, p.wei, { relation: '99', valid_from: '2021-03-01' }),
  ];
}

function registerOf({ people: p, households: h }: Pick<SmallWorld, 'people' | 'households'>): BuiltRow[] {
  const entry = (person: BuiltPerson, relation: string, more = {}) =>
    buildFact('person_register', 'public-security', person, {
      household_number: h.registered.number,
      household_id: h.registered.id,
      relation,
      status: 'NORMAL',
      lives_elsewhere: false,
      marital_status: '21',
      registered_on: '1990-01-01',
      registered_region: regionK,
      ...more,
    });
  return [
    entry(p.jianguo, '02'),
    entry(p.xiulan, '12'),
    entry(p.wei, '20', { lives_elsewhere: true, marital_status: '10' }),
    buildFact('person_residence', 'public-security', p.wei, {
      region_code: regionC,
      address_text: '长城花园1栋102室',
      building: '1',
      room: '102',
      household_id: h.shared.id,
      registered_region_code: regionK,
      occupation: '厨师',
      reason: 'WORK',
      moved_in_on: '2021-03-01',
      relation: '99',
    }),
  ];
}

function civilOf(vault: Vault, { people: p }: Pick<SmallWorld, 'people'>): BuiltRow[] {
  const account = (table: string, value: string) => (id: string) => ({
    account_sealed: vault.seal(value, { table, column: 'account_sealed', rowId: id }),
    account_mask: maskAccount(value),
  });
  const certificate = `${idNumbers.shufen}43`;
  const aid = { case_number: 'DB001', kind: 'LOW_INCOME', approved_on: '2024-05-01', monthly_income_yuan: 310.5 };
  return [
    buildFact(
      'assistance',
      'civil-affairs',
      p.jianguo,
      { ...aid, is_applicant: true, relation: '01', cause: 'ILLNESS', health: 'CHRONIC', bank: '汉口银行' },
      account('assistance', '6222020000001234567'),
    ),
    buildFact('assistance', 'civil-affairs', p.xiulan, {
      ...aid,
      is_applicant: false,
      relation: '12',
      health: 'HEALTHY',
    }),
    buildFact(
      'disability',
      'civil-affairs',
      p.shufen,
      { category: 'VISUAL', grade: 2, issued_on: '2015-01-01', living_subsidy_yuan: 90 },
      (id) => ({
        certificate_sealed: vault.seal(certificate, { table: 'disability', column: 'certificate_sealed', rowId: id }),
        certificate_mask: maskDisabilityCertificate(certificate),
      }),
    ),
    buildFact('military_family', 'civil-affairs', p.shufen, {
      kind: 'MARTYR',
      certificate_number: 'LS9',
      since: '1980-01-01',
    }),
    buildFact('marriage', 'civil-affairs', p.jianguo, {
      event: 'DIVORCED',
      resulting_status: '40',
      registered_on: '2019-04-01',
      certificate_number: 'L7',
      spouse_name: '李秀兰',
      spouse_person_filing: p.xiulan.filing,
      spouse_person_id: p.xiulan.id,
    }),
    {
      table: 'conflict',
      row: {
        filing: filingK,
        id: newId(filingK),
        person_filing: filingK,
        person_id: p.jianguo.id,
        field: 'maritalStatus',
        candidates: JSON.stringify([
          { value: '21', department: 'public-security', recordId: newId(1), asOf: testAsOf, fetchedAt: testFetchedAt },
          { value: '40', department: 'civil-affairs', recordId: newId(1), asOf: testAsOf, fetchedAt: testFetchedAt },
        ]),
        areas: areasOfAll([regionK]),
      },
    },
  ];
}

/** Two years of payments, one of them sent back by the bank. */
function subsidiesOf(person: SmallWorld['people']['jianguo']): BuiltRow[] {
  const paid = {
    subsidy: 'LOW_INCOME',
    amount_yuan: 840,
    status: 'PAID',
    bank: '中国农业银行',
    masked_card: '622848**********1234',
  };
  return [
    buildFact('subsidy_payment', 'finance', person, { ...paid, month: '2026-10', paid_on: '2026-10-12' }),
    buildFact('subsidy_payment', 'finance', person, { ...paid, month: '2026-09', status: 'RETURNED' }),
    buildFact('subsidy_payment', 'finance', person, { ...paid, month: '2025-12', amount_yuan: 800.5 }),
  ];
}

function otherFactsOf({ people: p, households: h }: Pick<SmallWorld, 'people' | 'households'>): BuiltRow[] {
  return [
    buildFact('insurance_enrolment', 'social-insurance', p.wei, {
      insurance: 'EMPLOYEE_PENSION',
      status: 'ACTIVE',
      employer_code: '91350100M000100Y43',
      employer_name: '银川某餐饮有限公司',
      monthly_base_yuan: 4200.25,
      started_on: '2021-04-01',
      last_paid_month: '2026-10',
    }),
    buildFact('insurance_enrolment', 'social-insurance', p.jianguo, {
      insurance: 'RESIDENT_MEDICAL',
      status: 'ENDED',
      started_on: '2012-01-01',
    }),
    ...subsidiesOf(p.jianguo),
    {
      table: 'link',
      row: {
        filing: filingK,
        id: newId(filingK),
        record_id: newId(filingK),
        department: 'public-security',
        kind: 'register-entry',
        key_token: Buffer.from('unlinked'),
        role: 'subject',
        household_id: h.registered.id,
        method: 'NONE',
        reason: 'ID_NUMBER_DAMAGED',
        areas: areasOfAll([regionK]),
      },
    },
    {
      table: 'kinship',
      row: {
        filing: filingK,
        id: newId(filingK),
        person_filing: filingK,
        person_id: p.jianguo.id,
        other_filing: filingK,
        other_id: p.wei.id,
        relation: 'CHILD',
        department: 'public-security',
        record_id: newId(filingK),
        areas: areasOfAll([regionK]),
      },
    },
  ];
}

/** Fills a migrated database with the two communities. */
export async function seedSmallWorld(owner: pg.Pool): Promise<SmallWorld> {
  const vault = await ensureVault(owner, randomBytes(32));
  for (const [code, level, name] of areas) {
    await owner.query('insert into hub.area (code, level, name) values ($1, $2, $3) on conflict do nothing', [
      code,
      level,
      name,
    ]);
  }
  await owner.query(`insert into hub.filing (number, region_code) overriding system value values (1, $1), (2, $2)`, [
    regionK,
    regionC,
  ]);
  for (const department of ['public-security', 'civil-affairs', 'social-insurance', 'finance']) {
    await owner.query(
      `insert into hub.department_state (department, last_success_at, as_of, fetched_at, stale_after_hours)
       values ($1, now() - make_interval(hours => $2), $3, now(), 36)
       on conflict (department) do update set last_success_at = excluded.last_success_at, as_of = excluded.as_of`,
      [department, department === 'social-insurance' ? 100 : 1, testAsOf],
    );
  }
  const people = peopleOf(vault);
  const households = householdsOf();
  await insertBuilt(owner, [
    ...Object.values(people).flatMap(({ rows }) => rows),
    ...Object.values(households).flatMap(({ rows }) => rows),
    ...membershipsOf({ people, households }),
    ...registerOf({ people, households }),
    ...civilOf(vault, { people }),
    ...otherFactsOf({ people, households }),
  ]);
  return { vault, people, households, idNumbers, phone };
}
