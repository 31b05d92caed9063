import { columnsMissing, safeColumnName } from './column-check.js';

const agreed = ['姓名', '证件号码', '联系电话'];
const found = (columns: readonly string[]) =>
  columnsMissing({
    place: 'a.csv',
    agreed,
    missing: agreed.filter((column) => !columns.includes(column)),
    unknown: columns.filter((column) => !agreed.includes(column)),
    next: 'ask the department.',
  }).message;

it('names what stands in place of a renamed column', () => {
  expect(found(['姓名', '证件号码', '手机'])).toBe(
    'a.csv lacks the column 联系电话 and has 手机, not agreed (renamed?): ask the department.',
  );
  expect(found(['姓名', '证件号码'])).toBe('a.csv lacks the column 联系电话: ask the department.');
});

it('tells nothing of a first line that is no header but a row', () => {
  for (const row of [
    ['王小明', '420106195503149013', '13800000901'],
    ['王小明', '军官证', '长城花园3栋2单元'],
    ['姓名', '４２０１０６１９５５０３１４９０１３', '王小明'],
  ]) {
    expect(found(row)).not.toMatch(/王小明|长城花园|\d{4}|４２/);
    expect(found(row)).toContain('is not told');
  }
});

it.each(['1380013', '２０２６', '姓名\u0000', '\ud800', '\u202eemaN', '  ', '姓'.repeat(41)])(
  'the name %j may be data',
  (name) => expect(safeColumnName(name)).not.toContain(name.trim() || 'never'),
);
