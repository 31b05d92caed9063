import fc from 'fast-check';
import { doorKey, normaliseDoorPart, parseAddress, parseDoor } from './address.js';

const door = { building: '12', unit: '2', room: '301' };

test.each([
  '12栋2单元301',
  '12-2-301',
  '十二号楼二单元三零一室',
  '十二栋二单元三百零一',
  '12幢2单元301室',
  '１２栋２单元３０１',
  '12#2-301',
  '12#楼2单元301',
  '12栋2-301',
  '12-2单元301室',
  '12号2单元3楼301室',
  '12 栋 2 单元 3 层 301 室',
  '012栋02单元0301',
  '湖北省武汉市武昌区中山路18号长城花园12栋2单元301室（租）',
  '武昌区K社区12号楼2门301',
  '和平一村十二号楼二单元三零一室',
  '中山路5号12—2—301',
])('%s is one door', (text) => expect(parseDoor(text)).toEqual(door));

test.each([
  ['12栋301', '12-301'],
  ['A座1201室', 'A-1201'],
  ['3栋东单元501', '3-东-501'],
  ['7栋1单元3楼1号', '7-1-301'],
  ['二十号楼一单元一零二室', '20-1-102'],
  ['3栋b座12a', '3-B-12A'],
])('%s is %s', (text, key) => {
  const read = parseDoor(text);
  expect(read && doorKey(read)).toBe(key);
});

test.each(['', null, '张建国', '301室', '12栋', '2026-11-01', '027-88881234', '13812341234', '420106195505060021'])(
  '%j names no door',
  (text) => expect(parseDoor(text)).toBeNull(),
);

// ADR 0018: a door only where the text says it, and never another's.
test.each([
  ['12栋5-3', '12-5+3'],
  ['12栋2单元5-3', '12-2-503'],
  ['3-2-1', '3-2-1'],
  ['4-1-5-2', '4-1-5+2'],
  ['12-1号楼2-301', '12+1-2-301'],
  ['12栋2单元301(2)', '12-2-301+2'],
  ['中北路12号301', '12号-301'],
  ['中北路12号3-301', '12号-3+301'],
  ['中北路12号附1号301', '12-1号-301'],
  ['漕溪北路123弄4号501', '4-501'],
  ['锦绣园4号502', '4-502'],
  ['12号301', '12号-301'],
  ['锦绣园5楼301', '5-301'],
  ['锦绣园3楼301', undefined],
  ['12栋2楼301', undefined],
  ['4栋4栋502', undefined],
  ['2栋1单元301现住12栋2单元401', undefined],
  ['12栋2单元301、302', undefined],
  ['12栋2单元301/302', undefined],
  ['12栋2单元301对面', undefined],
  ['12栋（2单元）301', '12-2-301'],
  ['12栋（2单元，靠马路）301', undefined],
  ['12栋301（东单元', undefined],
  ['12栋（原2单元）3单元301', '12-3-301'],
  ['锦绣园三栋三百一', undefined],
  ['李家村3组12号', '3组12号'],
  ['中山路12号', undefined],
  ['综合楼301', undefined],
  ['创业大厦1201室', '创业大厦-1201'],
  ['平房5-3', undefined],
])('%s has the door %s', (text, key) => expect(parseAddress(text).doorKey).toBe(key));

const han = Array.from('零一二三四五六七八九');
const saidByDigit = (value: number) => Array.from(String(value), (digit) => han[Number(digit)]).join('');
const saidInFull = (value: number): string => {
  if (value < 10) return han[value] ?? '';
  if (value < 20) return `十${value % 10 === 0 ? '' : han[value % 10]}`;
  if (value < 100) return `${han[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : han[value % 10]}`;
  const rest = value % 100;
  if (rest === 0) return `${han[Math.floor(value / 100)]}百`;
  return `${han[Math.floor(value / 100)]}百${rest < 10 ? `零${han[rest]}` : rest < 20 ? `一${saidInFull(rest)}` : saidInFull(rest)}`;
};

test('every way of saying a door means that door', () => {
  const parts = fc.record({
    building: fc.integer({ min: 1, max: 199 }),
    unit: fc.integer({ min: 1, max: 12 }),
    floor: fc.integer({ min: 1, max: 33 }),
    flat: fc.integer({ min: 1, max: 12 }),
    before: fc.constantFrom('', '长城花园', '宁夏银川市金凤区黄河路24号', 'K社区', '湖北省武汉市武昌区中南路街道K社区'),
    after: fc.constantFrom('', '室', '号'),
  });
  fc.assert(
    fc.property(parts, ({ building, unit, floor, flat, before, after }) => {
      const room = `${floor}${String(flat).padStart(2, '0')}`;
      const ways = [
        `${building}栋${unit}单元${room}${after}`,
        `${building}号楼${unit}单元${floor}层${room}${after}`,
        `${building}幢${unit}-${room}${after}`,
        `${saidInFull(building)}号楼${saidInFull(unit)}单元${saidByDigit(Number(room))}室`,
        `${saidInFull(building)}栋${saidInFull(unit)}单元${room}`,
        ...(/\d$/.test(before) ? [] : [`${building}-${unit}-${room}`]),
      ];
      for (const way of ways) {
        const read = parseDoor(before + way);
        expect(read && doorKey(read)).toBe(`${building}-${unit}-${room}`);
      }
    }),
  );
});

test('a door key reads back as the door', () => {
  const part = fc.integer({ min: 1, max: 99 }).map(String);
  fc.assert(
    fc.property(part, part, fc.integer({ min: 101, max: 3312 }).map(String), (building, unit, room) => {
      expect(parseDoor(doorKey({ building, unit, room }))).toEqual({ building, unit, room });
    }),
  );
});

test.each([
  ['12', '12'],
  ['12栋', '12'],
  ['十二号楼', '12'],
  ['０３', '3'],
  ['301室', '301'],
  ['12-1', '12+1'],
  ['东单元', '东'],
  ['', null],
  [null, null],
])('the part %j is %j', (text, value) => expect(normaliseDoorPart(text)).toBe(value));
