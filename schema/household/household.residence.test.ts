import { dwellingOf, residencesOf, type RegisteredStay, type RegisterStay } from './household.residence.js';

const home = 'K|12-2-301';
const other = 'C|3-1-502';

const entry = (overrides: Partial<RegisterStay> = {}): RegisterStay => ({
  key: 'entry',
  dwelling: home,
  relation: '02',
  status: 'NORMAL',
  statusOn: null,
  livesElsewhere: false,
  registeredOn: '2001-05-01',
  ...overrides,
});
const stay = (overrides: Partial<RegisteredStay> = {}): RegisteredStay => ({
  key: 'stay',
  dwelling: other,
  relation: '99',
  movedInOn: '2024-03-01',
  leftOn: null,
  ...overrides,
});
const told = (entries: RegisterStay[], stays: RegisteredStay[]) =>
  residencesOf(entries, stays).map(
    ({ dwelling, validFrom, validTo }) => `${dwelling} ${validFrom} ${validTo ?? 'open'}`,
  );

test('lives where the register says, if nothing else is known', () => {
  expect(told([entry()], [])).toEqual([`${home} 2001-05-01 open`]);
});

test('an entry that notes a life elsewhere is no residence', () => {
  expect(told([entry({ livesElsewhere: true })], [])).toEqual([]);
});

test('an open registration goes before the register, which ends with it', () => {
  expect(told([entry()], [stay()])).toEqual([`${other} 2024-03-01 open`, `${home} 2001-05-01 2024-03-01`]);
  expect(told([entry({ livesElsewhere: true })], [stay()])).toEqual([`${other} 2024-03-01 open`]);
});

test('who left a registered residence is back at the registered address', () => {
  expect(told([entry()], [stay({ leftOn: '2025-01-31' })])).toEqual([
    `${other} 2024-03-01 2025-01-31`,
    `${home} 2025-01-31 open`,
  ]);
});

test('of several open registrations the newest counts', () => {
  const newer = stay({ key: 'newer', dwelling: 'C|4-1-101', movedInOn: '2026-02-01' });
  for (const stays of [
    [stay(), newer],
    [newer, stay()],
  ]) {
    expect(told([], stays)).toEqual([`${other} 2024-03-01 2026-02-01`, 'C|4-1-101 2026-02-01 open']);
  }
});

test("the register's death ends every residence, moving out the registered one", () => {
  expect(told([entry({ status: 'DEAD', statusOn: '2026-10-20' })], [stay()])).toEqual([
    `${other} 2024-03-01 2026-10-20`,
    `${home} 2001-05-01 2024-03-01`,
  ]);
  expect(told([entry({ status: 'MOVED_OUT', statusOn: '2019-01-01' })], [])).toEqual([`${home} 2001-05-01 2019-01-01`]);
});

test('a door of one number in two yards is two', () => {
  const at = (text: string) => dwellingOf('640106003004', { text, building: '12', unit: '2', room: '301' });
  expect(at('银川市金凤区长城花园12栋2单元301')).toBe('640106003004|长城花园|12-2-301');
  expect(at('中山路18号12栋2单元301')).toBe('640106003004|中山路18号|12-2-301');
  expect(at('和平巷5号12栋2单元301')).toBe('640106003004|和平巷5号|12-2-301');
});

test.each([
  ['长城花园12-2-301', '宁夏回族自治区银川市金凤区长城花园十二号楼二单元三零一室', '金凤区长城花园社区12栋2单元301'],
  ['幸福小区12栋2单元301', '中山路18号幸福小区12-2-301'],
  ['幸福花园小区12栋2单元301', '幸福花园12-2-301室（租）'],
  ['红旗社区12栋2单元301', '红旗12-2-301', '12栋2单元301'],
  ['沿湖街K社区12栋2单元301', '十二栋二单元三零一'],
])('one yard in other words: %s', (...texts) => {
  const doors = texts.map((text) => dwellingOf('640106003004', { text, building: '12', unit: '2', room: '301' }));
  expect(new Set(doors).size).toBe(1);
});

test('a door has one name, and an address without one is its own', () => {
  const region = '420106990001';
  expect(dwellingOf(region, { text: '十二栋二单元301', building: '12', unit: '2', room: '301' })).toBe(
    `${region}|12-2-301`,
  );
  expect(dwellingOf(region, { text: '某路 8号 平房' })).toBe(`${region}|~某路8号平房`);
  expect(dwellingOf('420106', { text: '12-2-301', building: '12', room: '301' })).toBeNull();
});
