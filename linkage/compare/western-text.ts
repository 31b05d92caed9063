/** Distances between short texts in letters. */

/** Jaro-Winkler similarity: 1 for equal texts, 0 for texts without a letter in common. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  const taken = new Uint8Array(long.length);
  const matched: number[] = [];
  for (let index = 0; index < short.length; index += 1) {
    const end = Math.min(long.length, index + reach + 1);
    for (let other = Math.max(0, index - reach); other < end; other += 1) {
      if (taken[other] === 1 || long.charCodeAt(other) !== short.charCodeAt(index)) continue;
      taken[other] = 1;
      matched.push(short.charCodeAt(index));
      break;
    }
  }
  if (matched.length === 0) return 0;
  let moved = 0;
  let next = 0;
  for (let other = 0; other < long.length; other += 1) {
    if (taken[other] === 0) continue;
    if (long.charCodeAt(other) !== matched[next]) moved += 1;
    next += 1;
  }
  const share = matched.length;
  const jaro = (share / short.length + share / long.length + (share - moved / 2) / share) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < short.length && short[prefix] === long[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Fewest insertions, deletions, replacements and swaps of neighbours; anything above `max` answers `max + 1`. */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const equal = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (equal ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length]!, max + 1);
}

/** The code of an English word by sound (Soundex), for blocking. '' where there is no letter. */
export function soundex(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, '');
  let code = letters.charAt(0);
  let last = soundDigits[letters.charCodeAt(0) - 65];
  for (let index = 1; index < letters.length && code.length < 4; index += 1) {
    const letter = letters.charAt(index);
    const digit = soundDigits[letters.charCodeAt(index) - 65];
    if (digit !== '0' && digit !== last) code += digit;
    if (letter !== 'H' && letter !== 'W') last = digit;
  }
  return code === '' ? '' : code.padEnd(4, '0');
}

const soundDigits = '01230120022455012623010202';
