/** Chinese addresses and the doors in them. The grammar and its rules: `address/`, docs/adr/0018-address-grammar.md. */

import { normalPart } from './address/part.js';
import { parseAddress } from './address/parse.js';
import type { Door } from './address/parts.js';

export { addressText } from './address/format.js';
export { parseAddress } from './address/parse.js';
export { type AddressParts, type Door, doorKey } from './address/parts.js';
export { yardOf } from './address/yard.js';

/**
 * The door that an address names, whether it is the whole text or follows street and estate: `12栋2单元301`, `12-2-301`,
 * `十二号楼二单元三零一室`, `武汉市武昌区…12号楼2单元301室（租）`. Null where the text names no building together with a room.
 */
export function parseDoor(text: string | null | undefined): Door | null {
  const { building, unit, room } = parseAddress(text);
  if (building === undefined || room === undefined) return null;
  return unit === undefined ? { building, room } : { building, unit, room };
}

/**
 * One part of a door as a column of its own holds it (`12`, `12栋`, `十二`, `301室`), normalised like `parseDoor` does; null
 * where it is empty.
 */
export function normaliseDoorPart(text: string | null | undefined): string | null {
  return normalPart(text ?? '');
}
