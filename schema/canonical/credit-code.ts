/** The unified social credit code of GB 32100: 18 characters, the last one a check over the first 17. */

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export type ParsedCreditCode =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: 'missing' | 'malformed' | 'check-character' };

/** The check character for the first 17 characters. Weights are the powers of 3 modulo 31. */
export function creditCodeCheckCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index += 1) {
    sum += alphabet.indexOf(first17.charAt(index)) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Reads a credit code as written: full-width characters, lower case, spaces and hyphens are folded. */
export function parseCreditCode(text: string | null | undefined): ParsedCreditCode {
  const folded = (text ?? '').normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (folded === '') return { ok: false, problem: 'missing' };
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(folded)) return { ok: false, problem: 'malformed' };
  if (creditCodeCheckCharacter(folded) !== folded[17]) return { ok: false, problem: 'check-character' };
  return { ok: true, value: folded };
}
