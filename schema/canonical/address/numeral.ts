const digitValues: ReadonlyMap<string, number> = new Map(
  Array.from('零一二三四五六七八九', (character, value) => [character, value]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters of a Han numeral as `foldAddress` leaves it: 大写, 〇 and 两 are plain digits by then. */
export const hanNumeral = '零一二三四五六七八九十百千廿卅卌';

/**
 * `十二` and `一二` are 12, `三百零一` and `三零一` are 301, `廿三` is 23. Undefined where it is no number, or two: `三百一` is 310 in
 * speech and 301 to a careless clerk.
 */
export function readHan(text: string): number | undefined {
  const plain = text.replace('廿', '二十').replace('卅', '三十').replace('卌', '四十');
  if (!/[十百千]/u.test(plain)) return readDigits(plain);
  let [total, last, bare, gap] = [0, 10_000, 0, false];
  for (const [index, character] of Array.from(plain).entries()) {
    const scale = scales.get(character);
    if (scale === undefined) {
      const value = digitValues.get(character);
      if (value === undefined || bare > 0) return undefined;
      if (value === 0) gap = true;
      bare = value;
    } else {
      // 十 alone is ten only where a numeral begins; scales descend.
      if (scale >= last || (bare === 0 && (scale !== 10 || index > 0))) return undefined;
      total += (bare === 0 ? 1 : bare) * scale;
      [last, bare, gap] = [scale, 0, false];
    }
  }
  return bare > 0 && last > 10 && !gap ? undefined : total + bare;
}

/** Digit by digit, as rooms are read out. */
function readDigits(text: string): number | undefined {
  let total = 0;
  for (const character of text) {
    const value = digitValues.get(character);
    if (value === undefined) return undefined;
    total = total * 10 + value;
  }
  return total;
}

/** 12 as it is read, 十二; below 10,000. */
export function sayNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value < 10) return digits[value]!;
  if (value < 20) return `十${value % 10 === 0 ? '' : digits[value % 10]}`;
  const scale = value < 100 ? 10 : value < 1000 ? 100 : 1000;
  const rest = value % scale;
  const head = digits[Math.floor(value / scale)]! + { 10: '十', 100: '百', 1000: '千' }[scale];
  if (rest === 0) return head;
  if (scale === 10) return head + digits[rest];
  const gap = rest < scale / 10 ? '零' : '';
  return head + gap + (rest >= 10 && rest < 20 ? '一' : '') + sayNumber(rest);
}

const number = new RegExp(`^([${hanNumeral}]+)$`, 'u');

/** A number as a part holds it: Arabic digits, no leading zeros, letters kept. Undefined where a Han numeral is none. */
export function normalNumber(text: string): string | undefined {
  if (!number.test(text)) return text.replace(/^([A-Z]*)0+(?=\d)/, '$1');
  return readHan(text)?.toString();
}

/** A name with its numbers as they are read: `建设2路` and `建设二路` are one road. */
export function normalName(text: string): string {
  return text
    .replace(/\d{1,4}/g, (digits) => sayNumber(Number(digits)))
    .replace(/廿/gu, '二十')
    .replace(/卅/gu, '三十');
}
