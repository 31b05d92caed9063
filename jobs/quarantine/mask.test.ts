import fc from 'fast-check';
import { maskRow, shapeOf } from './mask.js';

test.each([
  ['张建国', '汉字×3'],
  ['42010619540101001X', '数字×17 字母×1'],
  ['2026-13-45', '数字×4-数字×2-数字×2'],
  ['２０２６', '全角数字×4'],
  ['王 五', '汉字×1 空格×1 汉字×1'],
  ['王\u200b五', '汉字×1 不可见字符×1 汉字×1'],
  ['张\ue0f1', '汉字×1 造字×1'],
  ['\ufffd\ufffd', '乱码×2'],
  ['', '空'],
  [null, '空'],
  [4.2010619540101e17, '数值 数字×18'],
  [1.5, '数值 数字×1.数字×1'],
  [true, '是否值'],
])('%j is shown as %s', (value, shape) => expect(shapeOf(value)).toBe(shape));

test('no letter, digit or sign of a value is in its shape', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'张王李赵钱孙欧阳诸葛司马甲乙丙丁ABCxyz') }), (text) => {
      const shape = shapeOf(text);
      for (const character of text) expect(shape).not.toContain(character);
    }),
  );
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 18 });
  fc.assert(fc.property(digits, (text) => expect(shapeOf(text)).toBe(`数字×${text.length}`)));
});

test('a long text is cut, and a wide row too', () => {
  expect(shapeOf('张a'.repeat(100)).length).toBeLessThan(90);
  const wide = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`c${index}`, 'x']));
  expect(maskRow(wide)).toHaveLength(80);
});

test('a code stands in its own column alone', () => {
  expect(maskRow({ 姓名: '张建国', 类别: '7' }, { column: '类别', text: '7' })).toEqual([
    { column: '姓名', masked: '汉字×3' },
    { column: '类别', masked: '7' },
  ]);
});

test('the name of a column that holds data is not told, nor one that cannot be stored', () => {
  for (const name of ['420106195503149013', '１３８００１３８０００', 'x\u0000y', '\ud800', '']) {
    expect(maskRow({ [name]: 'x' })[0]?.column).toBe('(a name that looks like data)');
  }
});
