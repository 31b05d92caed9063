/**
 * Ids of the hub: UUIDs of version 8 (RFC 9562) that carry the filing number of their row, so that whoever holds an
 * id knows where the row lives. Made before the row is written, because sealed values are bound to their row's id.
 *
 *     tttttttt-tttt-8rrr-vrrr-ffffffrrrrrr
 *
 * t: 48 bits, milliseconds since 1970. 8: the version. v: the variant (8, 9, a or b). f: 24 bits, the filing number.
 * r: 50 random bits. Ids of one millisecond are in no order; nothing may depend on one.
 */

/** 24 bits hold every community of the country (620,573 codes) many times over. */
export const filingMax = 0xff_ff_ff;

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-([0-9a-f]{6})[0-9a-f]{6}$/i;

/** Thrown where a text is used as an id of the hub and is none. Callers who take ids from outside ask `isId` first. */
export class InvalidIdError extends Error {
  override readonly name = 'InvalidIdError';
}

/** A new id for a row filed under `filing` (an integer from 0 to `filingMax`). */
export function newId(filing: number): string {
  if (!Number.isInteger(filing) || filing < 0 || filing > filingMax) {
    throw new RangeError(`A filing number is an integer from 0 to ${filingMax}; got ${filing}.`);
  }
  const time = Date.now().toString(16).padStart(12, '0');
  // The platform's random UUID is the cheapest source of random hex digits; its variant digit serves as ours.
  const random = globalThis.crypto.randomUUID();
  const place = filing.toString(16).padStart(6, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-8${random.slice(15, 23)}-${place}${random.slice(30)}`;
}

/** Whether the text is an id of the hub (of any row). */
export function isId(text: string): boolean {
  return pattern.test(text);
}

/** The filing number that an id carries. Throws an InvalidIdError for any other text. */
export function filingOf(id: string): number {
  const place = pattern.exec(id)?.[1];
  if (place === undefined) throw new InvalidIdError('Not an id of the hub: expected a UUID of version 8.');
  return Number.parseInt(place, 16);
}

/** When the id was made, in milliseconds since 1970. Throws an InvalidIdError for any other text. */
export function madeAtMs(id: string): number {
  if (!isId(id)) throw new InvalidIdError('Not an id of the hub: expected a UUID of version 8.');
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
