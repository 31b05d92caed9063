import fc from 'fast-check';
import { comparableName, foldPrivateUse, hasUnreadableCharacter, normaliseName } from './name.js';

test.each([
  ['张　三', '张三'],
  [' 张 建国 ', '张建国'],
  ['阿布都•热合曼', '阿布都·热合曼'],
  ['阿布都・热合曼', '阿布都·热合曼'],
  ['阿布都‧热合曼', '阿布都·热合曼'],
  ['阿布都･热合曼', '阿布都·热合曼'],
  ['阿布都．热合曼', '阿布都·热合曼'],
  ['阿布都 · 热合曼', '阿布都·热合曼'],
  ['ＪＯＨＮ　ＳＭＩＴＨ', 'JOHN SMITH'],
  ['王\ue863', '王䶮'],
  ['王䶮', '王䶮'],
  ['李\u{20BB7}', '李\u{20BB7}'],
])('normalises %j to %j', (text, value) => expect(normaliseName(text)).toEqual({ ok: true, value }));

test('refuses what nobody can read', () => {
  expect(normaliseName('王\ue000')).toEqual({ ok: false, problem: 'private-use-character' });
  expect(normaliseName('王\ufffd')).toEqual({ ok: false, problem: 'private-use-character' });
  expect(normaliseName(' \u3000')).toEqual({ ok: false, problem: 'missing' });
});

test('is idempotent, and comparison does not see what normalising changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('张三·•．. 　ＡaüÜ\ue863䶮\u200b')) }), (text) => {
      const first = normaliseName(text);
      if (!first.ok) return;
      expect(normaliseName(first.value)).toEqual(first);
      expect(comparableName(first.value)).toBe(comparableName(text));
    }),
    { numRuns: 2000 },
  );
});

test('compares without dots, width and case', () => {
  expect(comparableName('阿布都•热合曼')).toBe(comparableName('阿布都热合曼'));
  expect(comparableName('ｊohn smith')).toBe(comparableName('JOHN SMITH'));
});

test('the private-use table says what the decoder says', () => {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let codePoint = 0xe815;
  for (let byte = 0x50; byte <= 0xa0; byte += 1) {
    if (byte === 0x7f) continue;
    const decoded = decoder.decode(Uint8Array.of(0xfe, byte));
    const folded = foldPrivateUse(String.fromCodePoint(codePoint));
    expect(hasUnreadableCharacter(folded)).toBe(false);
    // What the decoder still leaves in the private use area has no say here.
    expect(hasUnreadableCharacter(decoded) ? folded : decoded).toBe(folded);
    codePoint += 1;
  }
  expect(codePoint).toBe(0xe865);
});
