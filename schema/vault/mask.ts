/**
 * Masks are stored beside sealed values, in plain. They must therefore stand beside the row's other columns and still not
 * give the value away.
 */

/**
 * `420106195401010021` -> `420106***********1`. The first six digits are a region and the last is a check; what lies
 * between must stay hidden as a whole, since the birth date that fills most of it is often in sight: with the usual last four
 * shown, mask and birth date together would be the number.
 */
export function maskIdNumber(idNumber: string): string {
  return maskMiddle(idNumber, 6, 1);
}

/** `13812345678` -> `138****5678`; of a shorter number (a fixed line) the last two digits. */
export function maskPhone(phone: string): string {
  return phone.length === 11 ? maskMiddle(phone, 3, 4) : maskMiddle(phone, 0, 2);
}

/** A bank account or card: its last four digits. */
export function maskAccount(account: string): string {
  return maskMiddle(account, 0, 4);
}

/** A disability certificate number is the holder's ID number, then category and grade (or a letter for a reissue). */
export function maskDisabilityCertificate(certificateNumber: string): string {
  return maskMiddle(certificateNumber, 6, 2);
}

/** Shows at most a third of a text that is too short to hide anything otherwise. */
function maskMiddle(text: string, shownFirst: number, shownLast: number): string {
  const characters = [...text];
  const fits = characters.length >= (shownFirst + shownLast) * 1.5;
  const first = fits ? shownFirst : 0;
  const last = fits ? shownLast : Math.min(shownLast, Math.floor(characters.length / 3));
  const hidden = characters.length - first - last;
  return characters.slice(0, first).join('') + '*'.repeat(hidden) + characters.slice(characters.length - last).join('');
}
