import fc from 'fast-check';
import { addressText, type AddressParts, doorKey, parseAddress } from '../address.js';
import { sayNumber } from './numeral.js';

interface Flat {
  readonly building: number;
  readonly unit: number;
  readonly floor: number;
  readonly flat: number;
}

const flats = fc.record({
  building: fc.integer({ min: 1, max: 199 }),
  unit: fc.integer({ min: 1, max: 12 }),
  floor: fc.integer({ min: 1, max: 33 }),
  flat: fc.integer({ min: 1, max: 12 }),
});

const digits = '零一二三四五六七八九';
const byDigit = (text: string) => [...text].map((digit) => digits[Number(digit)]).join('');
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('-', '－');
const capitals = '零壹贰叁肆伍陆柒捌玖';

const roomOf = ({ floor, flat }: Flat) => `${floor}${String(flat).padStart(2, '0')}`;
const keyOf = (flat: Flat) => `${flat.building}-${flat.unit}-${roomOf(flat)}`;

/** Every wording that names the door of a flat, and nothing else. */
function wordings(flat: Flat): string[] {
  const { building, unit, floor } = flat;
  const room = roomOf(flat);
  const [said, saidUnit, saidRoom] = [sayNumber(building), sayNumber(unit), byDigit(room)];
  return [
    `${building}栋${unit}单元${room}`,
    `${building}栋${unit}单元${room}室`,
    `${building}幢${unit}单元${room}号`,
    `${building}号楼${unit}门${room}`,
    `${building}#${unit}-${room}`,
    `${building}#-${unit}-${room}`,
    `${building}#楼${unit}单元${room}`,
    `${building}-${unit}-${room}`,
    `${building}—${unit}—${room}`,
    `${building}.${unit}.${room}`,
    `${building} ${unit} ${room}`,
    `${building}/${unit}/${room}`,
    `${building}-${unit}单元${room}`,
    `${building}栋${unit}-${room}`,
    `${building}座${unit}单元${room}`,
    `${building}楼${unit}单元${room}`,
    `${building}栋 ${unit}单元 ${room}室`,
    `${building}栋、${unit}单元、${room}室`,
    `第${building}栋第${unit}单元${room}室`,
    `0${building}栋0${unit}单元0${room}`,
    wide(`${building}栋${unit}单元${room}`),
    wide(`${building}-${unit}-${room}`),
    `${building}栋${unit}单元${floor}楼${flat.flat}号`,
    `${building}栋${unit}单元${floor}层${room}室`,
    `${building}栋${unit}单元${floor}-${flat.flat}`,
    `${building}栋（租）${unit}单元${room}室（户主在外）`,
    `${building}栋（原${unit + 1}栋）${unit}单元${room}`,
    `${building}栋（${unit}单元）${room}`,
    `${said}栋${saidUnit}单元${saidRoom}室`,
    `${said}号楼${saidUnit}单元${sayNumber(Number(room))}`,
    `${said}幢${saidUnit}单元${sayNumber(floor)}楼${sayNumber(flat.flat)}号`,
    `${building}栋${unit}单元${[...room].map((digit) => capitals[Number(digit)]).join('')}室`,
  ];
}

const places: ReadonlyArray<readonly [string, AddressParts]> = [
  ['', {}],
  ['长城花园', { estate: '长城花园' }],
  ['宁夏银川市金凤区黄河路24号', { road: '黄河路', roadNumber: '24', district: '金凤区' }],
  ['湖北省武汉市武昌区沿湖街K社区', { street: '沿湖街', community: 'K社区', city: '武汉市' }],
  ['北京市朝阳区建国路93号院', { road: '建国路', roadNumber: '93' }],
  ['上海市徐汇区漕溪北路123弄', { lane: '123弄', road: '漕溪北路' }],
  ['李家村3组', { community: '李家村', group: '3组' }],
  ['武昌区中山路特18号锦绣园(南区)', { roadNumber: '特18', estate: '锦绣园南区' }],
];

test('every wording of a door means that door, wherever it stands', () => {
  fc.assert(
    fc.property(flats, fc.constantFrom(...places), (flat, [before, place]) => {
      const doors = wordings(flat).map((way) => [way, parseAddress(before + way).doorKey]);
      expect(doors).toEqual(wordings(flat).map((way) => [way, keyOf(flat)]));
      for (const way of wordings(flat).slice(0, 2)) expect(parseAddress(before + way)).toMatchObject(place);
    }),
    { numRuns: 60 },
  );
});

/** Wordings that name a door in a narrower or other way: none may be taken for a flat's door in a building with units. */
function otherWordings({ building, unit, floor, flat }: Flat): string[] {
  const room = `${floor}${String(flat).padStart(2, '0')}`;
  return [
    `${building}栋${room}`,
    `${building}-${room}`,
    `${building}栋${floor}-${flat}`,
    `${building}栋${unit}单元`,
    `${unit}单元${room}`,
    `中山路${building}号${room}`,
    `中山路${building}号${unit}单元${room}`,
    `中山路${building}号${unit}-${room}`,
    `中山路${building}-${unit}-${room}`,
    `${building}-${unit}号楼${floor}单元${room}`,
    `${building}栋${unit}单元${room}-${flat}`,
    `${building}栋${unit}单元${room}东户`,
    `${building}栋东单元${room}`,
    `${building}栋${unit}单元${floor}楼东户`,
    `${building}栋${unit}单元负${floor > 5 ? 1 : floor}层${flat}号`,
    `${building}排${room}`,
    `${building}栋车库${room}`,
    `新${building}栋${unit}单元${room}`,
    `甲${building}号楼${unit}单元${room}`,
    `A${building}栋${unit}单元${room}`,
    `${building}-${unit}-${floor}-${flat}`,
    `${building}组${unit}号`,
  ];
}

test('two doors are never one, whatever their wordings', () => {
  const small = fc.record({
    building: fc.integer({ min: 1, max: 13 }),
    unit: fc.integer({ min: 1, max: 3 }),
    floor: fc.integer({ min: 1, max: 13 }),
    flat: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(small, small, (left, right) => {
      const keys = new Set(wordings(left).map((way) => parseAddress(way).doorKey));
      expect([...keys]).toEqual([keyOf(left)]);
      expect(otherWordings(right).filter((way) => keys.has(parseAddress(way).doorKey))).toEqual([]);
      const same = wordings(right).filter((way) => keys.has(parseAddress(way).doorKey));
      expect(same).toEqual(keyOf(left) === keyOf(right) ? wordings(right) : []);
    }),
    { numRuns: 150 },
  );
  const all = otherWordings({ building: 7, unit: 2, floor: 5, flat: 3 });
  const keys = all.map((way) => parseAddress(way).doorKey).filter((key) => key !== undefined);
  // 7栋503 and 7-503 are one door, and so are 中山路7号2-503 and 中山路7-2-503; all others differ from each other too.
  expect(keys.length - new Set(keys).size).toBe(2);
});

const fragments = fc.constantFrom(
  ...'湖北省 武汉市 武昌区 金凤区 新店镇 沿湖街 K社区 李家村 王家湾 3组 二队 中山路 建设二路 18号 12-1号 附3号 之二 特5号 123弄 三条巷 取灯胡同'.split(
    ' ',
  ),
  ...'长城花园 和平一村 (南区) （租） (2) 12栋 3号楼 A座 5# 2单元 东单元 3门 4楼 负一层 地下室 301 室 301室 5-3 -2- - 、 号 十二 一 甲 东户 商铺5号 大厦'.split(
    ' ',
  ),
);
const soup = fc.array(fragments, { maxLength: 9 }).map((parts) => parts.join(''));
const withoutRest = (parts: AddressParts): AddressParts => ({ ...parts, rest: '' });

test('what a door key stands for is read from the normal form again', () => {
  fc.assert(
    fc.property(flats, fc.constantFrom(...places), fc.nat(31), (flat, [before], index) => {
      const read = withoutRest(parseAddress(before + wordings(flat)[index]!));
      expect(withoutRest(parseAddress(addressText(read)))).toEqual(read);
    }),
  );
});

test('anything reads without an error, and a door has a building or house and a room, or is a house of a village', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
      const { building, unit, room, doorKey: key, roadNumber, community, group } = parseAddress(text);
      const isHouse = building === undefined && roadNumber !== undefined;
      const says = building === undefined ? isHouse && (room ?? community ?? group) !== undefined : room !== undefined;
      expect(key === undefined || says).toBe(true);
      expect(building === undefined || room === undefined ? undefined : doorKey({ building, unit, room })).toBe(
        building === undefined ? undefined : key,
      );
    }),
    { numRuns: 1_000 },
  );
});

test('no repetition makes reading slow: each of these would never end if it did', () => {
  const pieces = [
    '一',
    '1',
    '1-',
    '号',
    '村',
    '路',
    '长',
    '一号',
    '(',
    '东西',
    '甲1',
    '1栋',
    ' ',
    '第',
    'A1',
    '长一',
    '镇',
    '组',
  ];
  for (const first of pieces)
    for (const second of pieces) parseAddress((first.repeat(9) + second).repeat(40).slice(0, 300));
  expect(parseAddress('长'.repeat(301))).toEqual({ rest: '长'.repeat(301) });
});
