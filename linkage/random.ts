/** A seeded generator (mulberry32): parameters that are trained twice from the same records and seed are the same. */
export class SeededRandom {
  private state: number;

  constructor(seed: string) {
    this.state = hash32(seed, 0x9e3779b9);
  }

  /** An integer of 0 .. limit - 1. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }
}

/** FNV-1a over UTF-16 code units, finished so that close texts are far apart. */
export function hash32(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 52 bits: among millions of keys two different ones practically never meet, and if they do, a pair too much is compared. */
export function hash52(text: string): number {
  return hash32(text, 0) * 1048576 + (hash32(text, 0x5bd1e995) & 0xfffff);
}
