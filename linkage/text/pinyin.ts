import { pinyin } from 'pinyin-pro';

/** Numbers for syllables, so that a comparison is one of numbers. */
const numbers = new Map<string, number>();
const syllables: string[] = [];
let near: Uint8Array | undefined;

/** Pinyin has about 410 syllables; characters without a reading and Latin words beyond that are near nothing. */
const nearMax = 1024;
const rows = '1234567890 qwertyuiop asdfghjkl zxcvbnm'.split(' ');

export function syllableNumber(syllable: string): number {
  let number = numbers.get(syllable);
  if (number === undefined) {
    number = syllables.length;
    syllables.push(syllable);
    numbers.set(syllable, number);
  }
  return number;
}

/** Toneless syllables of a Han name, a character each, its surname read as one (单 shan, 仇 qiu); ü is v. */
export function readSyllables(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, toneSandhi: false }).map(
    (syllable) =>
      syllable
        .toLowerCase()
        .replace(/[üǖǘǚǜ]/gu, 'v')
        .normalize('NFD')
        .replace(/[\u0300-\u036f\s]/gu, ''),
  );
}

const fuzzyInitials = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['n', 'l'],
  ['f', 'h'],
  ['r', 'l'],
] as const;

function initialOf(syllable: string): string {
  return /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/u.exec(syllable)?.[0] ?? '';
}

/** ying and yin, wang and wan, liang and lian: a nasal that dialects do not tell apart. */
function withoutNasal(final: string): string {
  return final.replace(/ng$/u, 'n');
}

function soundsAlike(left: string, right: string): boolean {
  const [one, other] = [initialOf(left), initialOf(right)];
  const [oneFinal, otherFinal] = [left.slice(one.length), right.slice(other.length)];
  const isFuzzy = fuzzyInitials.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
  if (one !== other && !isFuzzy) return false;
  if (withoutNasal(oneFinal) === withoutNasal(otherFinal)) return true;
  // 黄 is said as fang, 花 as fa: where h becomes f, its u goes.
  const [f, h] = one === 'f' ? [oneFinal, otherFinal] : [otherFinal, oneFinal];
  return one !== other && 'fh'.includes(one) && withoutNasal(`u${f}`) === withoutNasal(h);
}

function areKeysBeside(left: string, right: string): boolean {
  for (const [rowAt, row] of rows.entries()) {
    const at = row.indexOf(left);
    if (at < 0) continue;
    for (const [otherAt, other] of rows.entries()) {
      const otherKey = other.indexOf(right);
      if (otherKey >= 0) return Math.abs(rowAt - otherAt) <= 1 && Math.abs(at - otherKey) <= 1;
    }
  }
  return false;
}

/** One key too many or too few, two keys in the wrong order, or the key beside. */
function isOneKeyOff(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short.length < 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return areKeysBeside(short.charAt(at), long.charAt(at));
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Whether two different syllables are easily taken or typed for each other. Takes syllable numbers. */
export function isNearSyllable(left: number, right: number): boolean {
  if (left === right) return false;
  if (left >= nearMax || right >= nearMax) return false;
  near ??= new Uint8Array(nearMax * nearMax);
  const at = left < right ? left * nearMax + right : right * nearMax + left;
  const known = near[at] ?? 0;
  if (known !== 0) return known === 2;
  const [one, other] = [syllables[left] ?? '', syllables[right] ?? ''];
  const isLetters = /^[a-z]+$/u.test(one) && /^[a-z]+$/u.test(other);
  const answer = isLetters && (soundsAlike(one, other) || isOneKeyOff(one, other));
  near[at] = answer ? 2 : 1;
  return answer;
}
