import fc from 'fast-check';
import { checkLaws, describeLevels, levelOf } from '../testing/comparator-laws.js';
import { readName } from '../text/name-text.js';
import { chineseName } from './chinese-name.js';

const typedName = fc
  .array(
    fc.constantFrom(
      ...'张章王玉李季陈阵建健国华欧阳尉迟單单晴睛䶮龑𠮷吉阿卜杜拉买提·•. （）()户主?*□\ue863\ue05a\ufffdZHANGLüé某先生',
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((characters) => characters.join(''));

describe('chinese-name', () => {
  describeLevels(chineseName, {
    exact: [
      ['张建国', '张建国'],
      ['张建国', '张　建 国'],
      ['王䶮', '王\ue863'],
    ],
    'same-folded': [
      ['張建國', '张建国'],
      ['張曉東', '张晓东'],
      ['王龑', '王䶮'],
      ['王𠮷', '王吉'],
      ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
      ['阿卜杜拉.买买提', '阿卜杜拉·买买提'],
      ['阿卜杜拉买买提', '阿卜杜拉·买买提'],
      ['张三（租）', '张三'],
      ['户主：张三', '张三'],
      ['张三(曾用名李四)', '张三'],
      ['张三 Zhang San', '张三'],
      ['张三2', '张三'],
      ['John  Smith', 'JOHN SMITH'],
    ],
    'same-sound': [
      ['张健国', '张建国'],
      ['章建国', '张建国'],
      ['单雄', '山雄'],
      ['仇英', '裘瑛'],
      ['解晓东', '谢小东'],
      ['查良镛', '扎良庸'],
      ['朴树', '漂树'],
      ['区志强', '欧志强'],
      ['乐毅', '岳毅'],
      ['尉迟恭', '于迟恭'],
      ['ZHANG JIANGUO', '张建国'],
      ['Lü Bu', '吕布'],
      ['LV BU', '吕布'],
      ['买买提艾力', '麦麦提艾力'],
    ],
    'look-alike': [
      ['张晴', '张睛'],
      ['李彬', '李杉'],
      ['候文彬', '侯文杉'],
      ['金玉良', '全王良'],
    ],
    'readable-part-same': [
      ['张建□', '张建国'],
      ['张建\ue05a', '张建国'],
      ['张*国', '张建国'],
      ['张某国', '张建国'],
    ],
    'other-order': [
      ['建国张', '张建国'],
      ['Jianguo Zhang', '张建国'],
      ['修欧阳', '欧阳修'],
    ],
    'part-left-out': [
      ['阿卜杜拉', '阿卜杜拉·买买提'],
      ['阿·买买提', '阿卜杜拉·买买提'],
      ['古丽娜尔·艾合买', '古丽娜尔·艾合买提江'],
    ],
    'near-sound': [
      ['张林', '张玲'],
      ['李娜', '李拉'],
      ['张志强', '张子强'],
      ['李煌', '李芳'],
      ['阿不都热合曼', '阿卜杜热合芒'],
      ['阿卜杜热西提·买提', '阿布都热西提·买买提'],
    ],
    'readable-surname-same': [
      ['张**', '张建国'],
      ['张**', '张**'],
      ['张先生', '张建国'],
      ['张□', '张伟'],
      ['□伟', '张伟'],
    ],
    'character-left-out-or-moved': [
      ['张国', '张建国'],
      ['张国建', '张建国'],
      ['欧阳修', '欧修'],
    ],
    'one-character': [
      ['张建国', '张建华'],
      ['李建国', '张建国'],
    ],
    'same-surname': [
      ['张建国', '张志强'],
      ['欧阳修', '欧阳锋'],
    ],
    differ: [
      ['张建国', '李志强'],
      ['张伟', '李伟'],
    ],
  });

  const isOwn = (level: string) => ['exact', 'readable-part-same', 'readable-surname-same'].includes(level);
  it('keeps its laws', () => checkLaws(chineseName, typedName, isOwn));

  it('calls every readable name equal to itself', () => {
    fc.assert(
      fc.property(typedName, (typed) => {
        fc.pre(readName(typed)?.folded.includes('\ufffd') === false);
        expect(levelOf(chineseName, typed, typed)).toBe('exact');
      }),
    );
  });

  it('reads a folded name as itself', () => {
    fc.assert(
      fc.property(typedName, (typed) => {
        const folded = readName(typed)?.folded ?? '';
        expect(readName(folded)?.folded ?? '').toBe(folded);
      }),
    );
  });

  it.each(['', ' ', '无', '不详', 'NULL', '-', '***', '??', '（租）', '12'])('%j says nothing', (typed) => {
    expect(levelOf(chineseName, typed, typed)).toBeUndefined();
  });

  it('gives the folded name as the term that has a frequency', () => {
    const prepared = chineseName.prepare('張建國（租）', { id: 'r', values: {} });
    expect(prepared && chineseName.term?.(prepared)).toBe('张建国');
  });
});
