import { normalDesignation } from './door-items.js';
import { foldAddress } from './fold.js';

const word = /(?:号楼|栋|幢|#楼?|座|单元|门|号室|室|号|房|户)$/u;

/**
 * One part of a door as a column of its own holds it. `12-1` of one column is one building or room, never a building and its
 * unit: it becomes `12+1`, as where an address writes it.
 */
export function normalPart(text: string): string | null {
  const folded = foldAddress(text).replace(/^第/u, '').replace(word, '');
  if (folded === '') return null;
  return folded
    .split('-')
    .map((part) => normalDesignation(part) ?? part)
    .join('+');
}
