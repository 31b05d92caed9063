/** A citizen ID number, masked or not, in its groups: region, birth date, sequence and check (GB 11643). */
export function groupIdNumber(text: string): string {
  return text.length === 18 ? `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}` : text;
}

/** A mobile number in the groups that people read aloud. */
export function groupPhone(text: string): string {
  return text.length === 11 ? `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}` : text;
}

/** Any value of a form as it is read: an ID number in its groups, everything else as it is. */
export function readable(text: string): string {
  return /^\d{6}[\d*]{8}[\d*]{3}[\dX*]$/.test(text) ? groupIdNumber(text) : text;
}

export function isMasked(text: string): boolean {
  return text.includes('*');
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a text reads as a whole 18-character ID number whose check character is wrong (GB 11643). */
export function hasWrongCheckCharacter(text: string): boolean {
  const folded = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(folded)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(folded[index]), 0);
  return '10X98765432'[sum % 11] !== folded[17];
}
