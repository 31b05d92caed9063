/** A delivery that a department drops under a date. */
export interface DatedDelivery {
  /** Sorts by day: `20261101-full`. */
  readonly id: string;
  /** `YYYYMMDD` */
  readonly date: string;
  readonly mode: 'full' | 'changes';
}

/**
 * Which deliveries wait, oldest first. A full load takes the newest full delivery and the changes after it; otherwise all that
 * came after the last one taken, a full delivery among them included.
 */
export function pendingDeliveries<D extends DatedDelivery>(
  all: readonly D[],
  mode: 'full' | 'changes',
  lastTaken: { readonly date: string } | null,
): readonly D[] {
  // On a day with both, the changes lead up to the full delivery's state.
  const order = (delivery: D) => `${delivery.date}${delivery.mode === 'full' ? '1' : '0'}`;
  const sorted = all.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  if (mode === 'changes' && lastTaken !== null) return sorted.filter((delivery) => delivery.date > lastTaken.date);
  const newestFull = sorted.findLastIndex((delivery) => delivery.mode === 'full');
  return newestFull < 0 ? [] : sorted.slice(newestFull);
}
