import { areasOf } from '../../schema/canonical/region-code.js';

/**
 * Lists of areas as they are stored (`{0,42,4201}`), each distinct one once: a community's people all carry the same few, and
 * two lists are the same list far more often than they must be compared.
 */
const lists = new Map<string, readonly string[]>();
const listsMax = 50_000;

function keep(text: string, list: readonly string[]): readonly string[] {
  if (lists.size >= listsMax) lists.clear();
  lists.set(text, list);
  return list;
}

/** The list in a column that was read as text. Areas are codes: nothing in it is quoted. */
export function areaList(text: string): readonly string[] {
  return lists.get(text) ?? keep(text, text === '{}' ? [] : text.slice(1, -1).split(','));
}

/** The one list that says the same as this one. */
export function sharedAreas(areas: readonly string[]): readonly string[] {
  const text = `{${areas.join(',')}}`;
  return lists.get(text) ?? keep(text, areas);
}

/** Rows whose `areas` were read as text, with the lists in their place. */
export function withAreas<Row extends { readonly areas: readonly string[] }>(
  rows: readonly (Omit<Row, 'areas'> & { areas: unknown })[],
): Row[] {
  for (const row of rows) row.areas = areaList(row.areas as string);
  return rows as unknown as Row[];
}

const byRegion = new Map<string, readonly string[]>();

/** The area of a code and every area above it, as a shared list. */
export function areasOfRegion(code: string): readonly string[] {
  const known = byRegion.get(code);
  if (known !== undefined) return known;
  const list = sharedAreas(areasOf(code));
  if (byRegion.size >= listsMax) byRegion.clear();
  byRegion.set(code, list);
  return list;
}
