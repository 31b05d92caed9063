/**
 * A small seeded generator (sfc32). The demo world must be the same on every machine and in every run, so nothing in
 * demo/ asks the platform for randomness or for the time.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: string) {
    const hash = hashText(seed);
    this.a = hash;
    this.b = Math.imul(hash ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    this.c = Math.imul(hash ^ 0xc2b2ae35, 0x27d4eb2f) >>> 0;
    for (let round = 0; round < 12; round++) this.next();
  }

  /** An integer of 32 bits. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number of [0, 1). */
  fraction(): number {
    return this.next() / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.fraction() * items.length)]!;
  }

  /** Puts the items in a random order, in place. */
  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [items[i], items[j]] = [items[j]!, items[i]!];
    }
    return items;
  }
}

/** A choice by weight, with its sums computed once. */
export class WeightedChoice<T> {
  private readonly sums: number[] = [];
  private readonly total: number;

  constructor(private readonly items: ReadonlyArray<readonly [T, number]>) {
    let sum = 0;
    for (const [, weight] of items) this.sums.push((sum += weight));
    this.total = sum;
  }

  pick(random: Random): T {
    const point = random.fraction() * this.total;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return this.items[low]![0];
  }
}

/** FNV-1a over UTF-16 units, with a final mix so that neighbouring texts do not give neighbouring seeds. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
