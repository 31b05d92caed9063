import { encodeGb18030, UnencodableTextError } from './gb18030.js';

const decoder = new TextDecoder('gb18030', { fatal: true });

function encodeIfPossible(text: string): Buffer | undefined {
  try {
    return encodeGb18030(text);
  } catch (error) {
    if (error instanceof UnencodableTextError) return undefined;
    throw error;
  }
}

describe('the GB18030 encoder', () => {
  it('is understood by the decoder at every code point, but for the private-use ones that the standard gave away', () => {
    const unencodable: number[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const text = String.fromCodePoint(codePoint);
      const bytes = encodeIfPossible(text);
      if (bytes === undefined) {
        unencodable.push(codePoint);
        continue;
      }
      // A plain comparison: a million `expect` calls would take a minute.
      if (codePoint !== 0xfeff && decoder.decode(bytes) !== text)
        throw new Error(`U+${codePoint.toString(16)} does not come back.`);
    }
    expect(unencodable.every((codePoint) => codePoint >= 0xe000 && codePoint <= 0xf8ff)).toBe(true);
    expect(unencodable.length).toBeLessThan(25);
  });

  it('writes known bytes', () => {
    expect(encodeGb18030('户').toString('hex')).toBe('bba7');
    expect(encodeGb18030('䶮').toString('hex')).toBe('fe9f');
    expect(encodeGb18030('𠮷').toString('hex')).toBe('9534b235');
    expect(encodeGb18030('a,\r\n').toString('latin1')).toBe('a,\r\n');
  });

  it('refuses half a character', () => {
    expect(() => encodeGb18030('\ud842')).toThrow(UnencodableTextError);
    expect(() => encodeGb18030('\udfb7')).toThrow(UnencodableTextError);
  });
});
