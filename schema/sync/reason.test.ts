import { checkReason } from './reason.js';

it.each([
  ['已电话与民政局核实，2026-11-20至2026-11-22的死亡登记为补录', undefined],
  ['run of 2026-11-22 02:00, 320 of 1200 left out, all moved away', undefined],
  ['  核实\n无误 ', '核实 无误'],
])('%j may be kept', (reason, kept) => expect(checkReason(reason)).toBe(kept ?? reason));

it.each([
  '张三 420106195503149013',
  '身份证 420106 195503 149013',
  '电话 138-0000-0901',
  '电话 138 0000 0901',
  '电话 １３８００００',
  '电话 138\u200b0000\u200b0901',
  '卡号 6222 0256 2591',
])('%j names a person', (reason) => expect(() => checkReason(reason)).toThrow('long number'));

it('says something, and no more than fits', () => {
  expect(() => checkReason('好 \u200b\u200b\u200b')).toThrow('4 to 200');
  expect(() => checkReason('好'.repeat(201))).toThrow('4 to 200');
  expect(checkReason('好\u0000好\u001b[2J好')).toBe('好好[2J好');
});
