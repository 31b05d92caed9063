/** Telephone numbers as departments and residents write them. */

/**
 * Digits only, with the country code dropped: a mobile number of 11 digits, or a fixed line with or without its area
 * code. Null where the text is no such number.
 */
export function normalisePhone(text: string | null | undefined): string | null {
  if (text && /^1[3-9]\d{9}$/.test(text)) return text;
  const folded = (text ?? '')
    .normalize('NFKC')
    .replace(/[\s()\-‐‑‒–—−.]/gu, '')
    .replace(/^(\+|00)86/, '');
  const digits = /^86(1[3-9]\d{9})$/.exec(folded)?.[1] ?? folded;
  return /^(1[3-9]\d{9}|0\d{2,3}[2-9]\d{6,7}|[2-9]\d{6,7})$/.test(digits) ? digits : null;
}
