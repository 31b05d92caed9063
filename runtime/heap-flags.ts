/** Young space of a small heap, counted three times over in memory. More of it made a first load hold 100 MB more, and no faster. */
const semiSpaceMib = 8;

/** A sync works in chunks; what it keeps at one time fits well into this, and the rest of the machine is the database's. */
export const workerHeapMibMax = 256;

/** How Node is told to keep to a small heap: the same for `npm start` and for whatever measures it. */
export function heapFlags(heapMibMax: number): string[] {
  return [`--max-old-space-size=${heapMibMax}`, `--max-semi-space-size=${semiSpaceMib}`];
}

/**
 * What glibc's allocator keeps for each thread is shared instead: buffers come and go on one of them, and a first load holds 40 MB less.
 * An operator's own setting goes before.
 */
export const smallHeapEnvironment: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
};
