/** What must happen to stored rows so that they become the wanted ones. */
export interface Difference<Stored, Wanted> {
  readonly insert: readonly Wanted[];
  readonly update: readonly { readonly stored: Stored; readonly wanted: Wanted }[];
  readonly remove: readonly Stored[];
}

/** Pairs rows by key; of several wanted rows with one key the first counts. Equal rows are left alone. */
export function differ<Stored, Wanted>(
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  keyOfStored: (row: Stored) => string,
  keyOfWanted: (row: Wanted) => string,
  isSame: (stored: Stored, wanted: Wanted) => boolean,
): Difference<Stored, Wanted> {
  const left = new Map<string, Stored>();
  const remove: Stored[] = [];
  for (const row of stored) {
    const key = keyOfStored(row);
    if (left.has(key)) remove.push(row);
    else left.set(key, row);
  }
  const insert: Wanted[] = [];
  const update: { stored: Stored; wanted: Wanted }[] = [];
  const seen = new Set<string>();
  for (const row of wanted) {
    const key = keyOfWanted(row);
    if (seen.has(key)) continue;
    seen.add(key);
    const before = left.get(key);
    left.delete(key);
    if (before === undefined) insert.push(row);
    else if (!isSame(before, row)) update.push({ stored: before, wanted: row });
  }
  return { insert, update, remove: [...remove, ...left.values()] };
}

export function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
