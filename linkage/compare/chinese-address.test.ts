import fc from 'fast-check';
import { checkLaws, describeLevels, levelOf } from '../testing/comparator-laws.js';
import { chineseAddress } from './chinese-address.js';

const full = '湖北省武汉市武昌区中山路18号长城花园12栋2单元301室';

const typedAddress = fc
  .tuple(
    fc.constantFrom('', '湖北省武汉市', '武汉市武昌区', '宁夏银川市金凤区'),
    fc.constantFrom('', '中山路18号', '黄河东路', '长城花园', '长城花园小区', '黄鹤村3组'),
    fc.constantFrom('', '12栋2单元301', '12-2-301', '十二号楼二单元三零一室', '12栋301', '12栋', '5号'),
  )
  .map((parts) => parts.join(''));

describe('chinese-address', () => {
  describeLevels(chineseAddress, {
    'same-door': [
      [full, full],
      [full, '长城花园12-2-301'],
      [full, '武昌区长城花园小区十二号楼二单元三零一室（租）'],
      [full, '武汉市中山路18号12栋2单元3楼1号'],
      ['长城花园社区12-2-301', '长城花园12栋2单元301'],
    ],
    'same-door-unit-unsaid': [[full, '长城花园12栋301']],
    'same-door-place-unsaid': [
      [full, '12栋2单元301室'],
      [full, '长城花圆12栋2单元301室'],
      ['中山路18号12栋2单元301室', '长城花园12栋2单元301室'],
      ['武汉市洪山区长城花园12-2-301', '武汉市武昌区长城花园12-2-301'],
    ],
    'same-building': [
      [full, '长城花园12栋2单元302'],
      [full, '长城花园12栋1单元301'],
      [full, '长城花园12栋'],
    ],
    'same-place': [
      [full, '长城花园3栋1单元101'],
      [full, '武昌区中山路18号'],
    ],
    'same-surroundings': [[full, '武昌区中山路92号3栋1单元101']],
    differ: [
      [full, '武昌区解放路1号3栋1单元101'],
      [full, '湖北省武汉市洪山区中山路18号'],
      ['长城花园12-2-301', '阳光家园12-2-301'],
    ],
  });

  // Where no door is said an address is at most the same place.
  const isOwn = (level: string) =>
    ['same-door', 'same-place', 'same-building', 'same-door-place-unsaid', 'same-surroundings'].includes(level);
  it('keeps its laws', () => checkLaws(chineseAddress, typedAddress, isOwn));

  it('takes a county-level city for the district that another clerk calls it', () => {
    expect(levelOf(chineseAddress, '苏州市昆山市长江路8号3栋201室', '昆山市长江路8号3栋201室')).toBe('same-door');
  });

  it.each(['', '无', '不详', '-'])('%j says nothing', (typed) => {
    expect(levelOf(chineseAddress, typed, typed)).toBeUndefined();
  });
});

it('is the same from both sides where one leaves out the word for village', () => {
  const [short, long] = ['雨湖区雨敞坪街道新民十三组37号', '雨湖区新民村第十三村民小组37号'].map((raw) =>
    chineseAddress.prepare(raw, { id: 'r', values: {} }),
  );
  const door = chineseAddress.levels.indexOf('same-door-place-unsaid');
  expect(chineseAddress.compare(short!, long!)).toBe(door);
  expect(chineseAddress.compare(long!, short!)).toBe(door);
});
