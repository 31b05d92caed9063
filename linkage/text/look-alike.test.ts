import { readSyllables, isNearSyllable, syllableNumber } from './pinyin.js';
import { isLookAlike } from './look-alike.js';
import { simplifyCharacter } from './name-text.js';

const point = (character: string | undefined) => character?.codePointAt(0) ?? 0;
const areAlike = ([left, right]: Iterable<string>) => isLookAlike(point(left), point(right));

/** Characters that given names and surnames are commonly made of. */
const common = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国玉兰红梅玲春林志文海燕丹凤辉鹏飞宇浩欣怡子涵梓轩雨泽一诺思博晨曦俊佳悦雪琳婷慧颖倩晓琪萍波斌峰云龙健鑫宁永福贵成德胜义忠立新振东庆广彦瑞祥嘉诚',
];

describe('look-alike characters', () => {
  it.each(
    (
      '晴睛 彬杉 己已 未末 戊戌 戌戍 琳淋 辉晖 梅海 莹萤 钰珏 祎袆 荣菜 杨扬 侯候 陈阵 王玉 士土 博搏 鹏朋 桂挂 志忘 李季 马鸟 田由 白自 金全 ' +
      '天夫 祥详 洁浩 凤风 淑椒 霞暇 建键 海诲 雪雷 折析 拔拨 兔免 历厉 冶治 亨享 日曰 千干 巾币 今令 哀衷 薄簿 幸辛 昌冒 炙灸 汩汨 瑾谨 茜栖 ' +
      '昕听 颖颍 妍研 娅哑 雯霁 苗描 峻俊 恒桓 晟成 柏伯 泓弘 湘箱 炜伟 焕换 琛深 瑶遥 薇微 裕浴 诗待 钊钏 锋峰 隽携 雁雇 䶮龚 㛃絜'
    ).split(' '),
  )('%s', (pair) => {
    expect(areAlike(pair)).toBe(true);
    expect(areAlike([...pair].toReversed().join(''))).toBe(true);
  });

  it.each('伟芳 建国 华志 丽强 晴伟 陈李 王赵 刘黄 子涵 晓慧'.split(' '))('%s are none', (pair) => {
    expect(areAlike(pair)).toBe(false);
  });

  it('are rare among the characters of names, so that they are evidence', () => {
    const pairs = common
      .flatMap((left) => common.map((right) => left + right))
      .filter(([left, right]) => left !== right);
    expect(pairs.filter(areAlike).length / pairs.length).toBeLessThan(0.015);
  });

  it('knows no look-alike of a character that it cannot take apart', () => {
    expect(isLookAlike(point('国'), 0xe05a)).toBe(false);
    expect(isLookAlike(point('A'), point('B'))).toBe(false);
  });
});

describe('pinyin', () => {
  it.each([
    ['单雄', 'shan xiong'],
    ['仇英', 'qiu ying'],
    ['解晓东', 'xie xiao dong'],
    ['尉迟恭', 'yu chi gong'],
    ['查良镛', 'zha liang yong'],
    ['朴树', 'piao shu'],
    ['盖叫天', 'ge jiao tian'],
    ['区志强', 'ou zhi qiang'],
    ['乐毅', 'yue yi'],
    ['万俟雪', 'mo qi xue'],
    ['吕布', 'lv bu'],
    ['王一一', 'wang yi yi'],
  ])('reads %s as %s', (name, syllables) => expect(readSyllables(name).join(' ')).toBe(syllables));

  it.each([
    ['zhi', 'zi'],
    ['shan', 'san'],
    ['nan', 'lan'],
    ['lin', 'ling'],
    ['fang', 'huang'],
    ['wang', 'wan'],
    ['jian', 'juan'],
    ['gang', 'hang'],
    ['xian', 'xia'],
    ['nian', 'nain'],
  ])('%s is near %s', (left, right) => {
    expect(isNearSyllable(syllableNumber(left), syllableNumber(right))).toBe(true);
    expect(isNearSyllable(syllableNumber(right), syllableNumber(left))).toBe(true);
  });

  it.each([
    ['wei', 'guo'],
    ['jian', 'wei'],
    ['li', 'wang'],
    ['fang', 'fang'],
  ])('%s is not near %s', (left, right) => {
    expect(isNearSyllable(syllableNumber(left), syllableNumber(right))).toBe(false);
  });
});

describe('simplified forms', () => {
  it.each(['張张', '劉刘', '龑䶮', '𠮷吉', '鄧邓', '於于', '乾乾', '曉晓', '淸清'])('%s', (pair) => {
    const [from = '', to] = [...pair];
    expect(simplifyCharacter(from)).toBe(to);
  });
});
