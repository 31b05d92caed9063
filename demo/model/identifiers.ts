import { compactDay, type Day } from './calendar.js';
import type { Random } from './random.js';

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const idChecks = '10X98765432';
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character of GB 11643 for the first 17 digits. */
export function idCheckCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (first17.charCodeAt(i) - 48) * idWeights[i]!;
  return idChecks[sum % 11]!;
}

/** A citizen ID number (GB 11643); an odd sequence is a man's. */
export function idNumberOf(county: string, birth: Day, sequence: number): string {
  const first17 = `${county}${compactDay(birth)}${String(sequence).padStart(3, '0')}`;
  return first17 + idCheckCharacter(first17);
}

/** The check character of a unified social credit code (GB 32100) for its first 17 characters. */
export function creditCheckCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += creditAlphabet.indexOf(first17[i]!) * weight;
    weight = (weight * 3) % 31;
  }
  return creditAlphabet[(31 - (sum % 31)) % 31]!;
}

/** A company's unified social credit code: registered with market regulation (91), in a county. */
export function creditCodeOf(county: string, random: Random): string {
  let body = '';
  for (let i = 0; i < 9; i++) body += creditAlphabet[random.between(0, 30)];
  const first17 = `91${county}${body}`;
  return first17 + creditCheckCharacter(first17);
}

/** ID numbers of one community may use these many sequences of a county and day; 27 communities share a county. */
export const sequencesPerSlot = 33;
export const slotsPerCounty = 27;
/** Sequences from here on belong to the personas. */
export const personaSequence = 900;

/**
 * Hands out ID numbers that no other person of any community has: a community owns a slot of the sequences, and
 * within it each number is given once.
 */
export class IdNumbers {
  private readonly given = new Set<string>();

  constructor(private readonly slot: number) {
    if (slot >= slotsPerCounty) throw new RangeError(`Only ${slotsPerCounty} communities can share a county.`);
  }

  /** Undefined when the county and day are used up for this sex: the caller takes another day. */
  find(county: string, birth: Day, sex: '1' | '2', random: Random): string | undefined {
    const parity = sex === '1' ? 1 : 0;
    const base = this.slot * sequencesPerSlot;
    const start = random.between(0, sequencesPerSlot - 1);
    for (let step = 0; step < sequencesPerSlot; step++) {
      const sequence = base + ((start + step) % sequencesPerSlot);
      if (sequence % 2 !== parity || sequence === 0) continue;
      const number = idNumberOf(county, birth, sequence);
      if (this.given.has(number)) continue;
      this.given.add(number);
      return number;
    }
    return undefined;
  }
}

const phonePrefixes = [
  '133',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '151',
  '152',
  '158',
  '159',
  '177',
  '180',
  '186',
  '187',
  '188',
  '189',
] as const;

export function phoneOf(random: Random): string {
  return random.pick(phonePrefixes) + String(random.between(0, 99_999_999)).padStart(8, '0');
}

/** A card number that passes the Luhn check, as bank cards do. */
export function bankAccountOf(random: Random): string {
  const body = `62${random.pick(['1700', '2848', '1226', '1483', '2202'])}${String(random.between(0, 999_999_999_999)).padStart(12, '0')}`;
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    let digit = body.charCodeAt(body.length - 1 - i) - 48;
    if (i % 2 === 0) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return body + String((10 - (sum % 10)) % 10);
}
