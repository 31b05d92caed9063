import { readFileSync } from 'node:fs';
import { projectPath } from '../../runtime/paths.js';
import { recordKeys } from '../block/record-keys.js';
import { linkRecords } from '../engine.js';
import { parseParameters } from '../model/parameters.js';
import { Scorer } from '../model/weights.js';
import { Preparer } from '../prepare.js';
import type { LinkRecord } from '../record.js';
import { chineseProfile } from './chinese.js';

const parameters = parseParameters(
  readFileSync(projectPath('linkage/parameters/chinese.json'), 'utf8'),
  chineseProfile,
);

const number = '11010519491231002X';
const wrongCheck = '110105194912310021';
const neighbour = '110105194912310046';
const door = '湖北省武汉市武昌区沿湖街K社区12栋2单元301室';

const person = {
  name: '周建华',
  sex: '女',
  birth_date: '1949-12-31',
  id_number: number,
  phone: '13912345678',
  address: door,
};
const record = (id: string, values: Partial<typeof person>): LinkRecord => ({ id, values: { ...person, ...values } });

const groups = (...records: LinkRecord[]) =>
  linkRecords(records, chineseProfile, parameters).clusters.map((members) =>
    members.map((at) => records[at]!.id).join(' '),
  );
const reviewOf = (...records: LinkRecord[]) =>
  linkRecords(records, chineseProfile, parameters).review.map(({ reason }) => reason);

describe('records with a valid number', () => {
  it('are one person where name or birth date agrees, in whatever notation', () => {
    expect(
      groups(
        record('a', {}),
        record('b', { name: '周　建華', id_number: '11010549123100２', phone: '' }),
        record('c', { name: '陈小玉', birth_date: '1949年12月31日', address: '' }),
      ),
    ).toEqual(['a b c']);
  });

  it('are a conflict where neither agrees: the number is his whom it does not contradict', () => {
    expect(
      groups(
        record('a', { name: '王强', birth_date: '1980-05-06', sex: '男', phone: '', address: '' }),
        record('b', {}),
      ),
    ).toEqual(['a', 'b']);
  });

  it('stay apart with the number of the twin brother', () => {
    expect(groups(record('a', {}), record('b', { name: '周建国', sex: '男' }))).toEqual(['a', 'b']);
  });

  it('never merge with another valid number, though all else is equal', () => {
    expect(groups(record('a', {}), record('b', { id_number: neighbour }))).toEqual(['a', 'b']);
  });
});

describe('a record without a valid number', () => {
  it('links by what else it says, with a damaged number or with none', () => {
    expect(groups(record('a', {}), record('b', { id_number: wrongCheck }), record('c', { id_number: '无' }))).toEqual([
      'a b c',
    ]);
    expect(groups(record('a', {}), record('b', { id_number: '', name: '周健华', address: 'K社区12-2-301' }))).toEqual([
      'a b',
    ]);
  });

  it('of a twin never links, however much the two share', () => {
    const twin = record('b', { id_number: '', name: '周建英' });
    expect(groups(record('a', {}), twin)).toEqual(['a', 'b']);
  });

  it("of a son with his father's name never links", () => {
    expect(groups(record('a', {}), record('b', { id_number: '', birth_date: '1975-02-03' }))).toEqual(['a', 'b']);
  });

  it('that fits two namesakes born on one day goes to review', () => {
    const namesake = record('b', { id_number: '420106194912310045', phone: '', address: '' });
    const loose = record('c', { id_number: '', phone: '', address: '' });
    expect(groups(record('a', { phone: '', address: '' }), namesake, loose)).toEqual(['a', 'b', 'c']);
    expect(reviewOf(record('a', { phone: '', address: '' }), namesake, loose)).toEqual([
      'FITS_SEVERAL',
      'FITS_SEVERAL',
    ]);
  });
});

describe('evidence', () => {
  const preparer = new Preparer(chineseProfile);
  const [a, b] = [record('a', {}), record('b', { id_number: '', name: '周健华', phone: '' })].map((each) =>
    preparer.prepare(each),
  );

  it('says levels and weights, adds up, and holds no value', () => {
    const scorer = new Scorer(chineseProfile, parameters);
    const evidence = scorer.explain(a!, b!);
    const sum = evidence.fields.reduce((total, { weight }) => total + weight, evidence.prior);
    expect(evidence.weight).toBeCloseTo(sum, 9);
    expect(evidence.weight).toBeCloseTo(scorer.weight(a!, b!), 9);
    expect(evidence.fields.find(({ field }) => field === 'name')).toMatchObject({ level: 'same-sound' });
    expect(evidence.fields.find(({ field }) => field === 'phone')).toEqual({
      field: 'phone',
      level: undefined,
      weight: 0,
    });
    expect(JSON.stringify(evidence)).not.toMatch(/周|1949|K社区|139/);
  });

  it('of records that mean one person meets by a key', () => {
    const keys = (of: typeof a) => new Set(recordKeys(of!, chineseProfile).map(({ pass, key }) => `${pass} ${key}`));
    expect([...keys(a)].filter((key) => keys(b).has(key)).length).toBeGreaterThan(2);
  });
});

describe('a number speaks for a record that leaves out the birth date', () => {
  const bare = { birth_date: '', phone: '', address: '', sex: '' };

  it('and ties it to a record without a number that says the birth date', () => {
    const byNumber = record('by-number', bare);
    const byDate = record('by-date', { ...bare, id_number: '', birth_date: '1949-12-31', sex: '女' });
    const [scorer, preparer] = [new Scorer(chineseProfile, parameters), new Preparer(chineseProfile)];
    const { fields } = scorer.explain(preparer.prepare(byNumber), preparer.prepare(byDate));
    expect(fields.find(({ field }) => field === 'birth_date')?.level).toBe('exact');
    expect(fields.find(({ field }) => field === 'sex')?.level).toBe('same');
  });

  it('but proves nothing for who claims that number under another name', () => {
    const owner = record('owner', {});
    const other = record('other', { ...bare, name: '李秀兰' });
    expect(groups(owner, other).toSorted()).toEqual(['other', 'owner']);
  });
});

describe('a number that contradicts its own record', () => {
  it('does not keep the records of a person from her', () => {
    const mistyped = '420106196203150041';
    const parsed = record('mistyped', { id_number: mistyped });
    expect(groups(record('a', {}), record('b', { id_number: '' }), parsed).toSorted()).toEqual(['a b', 'mistyped']);
  });
});

describe('two people of one name and birthday', () => {
  const here = { id_number: '', phone: '13971620954' };
  const there = { id_number: '', phone: '13352907416', address: '四川省绵阳市三台县石板滩村8组109号' };

  it('come to a person where telephone and place are others', () => {
    expect(groups(record('here', here), record('there', there)).toSorted()).toEqual(['here', 'there']);
    expect(reviewOf(record('here', here), record('there', there))).toEqual(['IN_BETWEEN']);
  });

  it('are not joined by a third record that says name and birthday only', () => {
    const third = record('third', { id_number: '', phone: '', address: '' });
    expect(groups(record('here', here), record('there', there), third)).toHaveLength(2);
  });

  it('are one where another record of hers shares the telephone', () => {
    const moved = record('moved', { ...there, phone: here.phone });
    expect(groups(record('here', here), record('there', there), moved)).toHaveLength(1);
  });
});
