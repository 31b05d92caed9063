import { fieldReader } from '../prepare.js';
import { hash52 } from '../random.js';
import type { KeysOf, PreparedRecord, Profile } from '../record.js';

/** Records that are compared with one another, pass by pass, in plain arrays: 100,000 records take a few megabytes. */
export interface Blocks {
  /** Where the members of a block begin; one more than there are blocks. */
  readonly starts: Uint32Array;
  /** Members of all blocks, one block after the other. */
  readonly members: Uint32Array;
  readonly passes: Uint8Array;
  /** The blocks of a record, ascending: where they begin, one more than there are records. */
  readonly ownStarts: Uint32Array;
  readonly own: Uint32Array;
  /** The largest number of comparisons that one block asks for. */
  readonly largestPairs: number;
}

export interface BlockOptions {
  /** A block that asks for more comparisons than this is split by the next key. */
  readonly pairsMax: number;
  /** Pairs of two records that are not `loose` are never compared: their identity numbers have decided. */
  readonly isLoose: (record: number) => boolean;
}

export const defaultBlockPairsMax = 5_000;

export function buildBlocks(records: readonly PreparedRecord[], profile: Profile, options: BlockOptions): Blocks {
  const builder = new BlockBuilder(records, profile, options);
  for (let pass = 0; pass < profile.blocking.length; pass += 1) builder.addPass(pass);
  return builder.finish();
}

class BlockBuilder {
  private readonly starts = new Growing();
  private readonly members = new Growing();
  private readonly passes = new Growing();
  private largestPairs = 0;
  private readonly reader: (record: PreparedRecord) => (field: string) => unknown;

  constructor(
    private readonly records: readonly PreparedRecord[],
    private readonly profile: Profile,
    private readonly options: BlockOptions,
  ) {
    this.reader = fieldReader(profile);
  }

  addPass(pass: number): void {
    const { keys, splitBy } = this.profile.blocking[pass]!;
    const { hashes, owners } = this.keysOf(keys);
    const order = sortedByHash(hashes, owners);
    for (let from = 0; from < order.length;) {
      const hash = hashes[order[from]!];
      let to = from + 1;
      while (to < order.length && hashes[order[to]!] === hash) to += 1;
      if (to - from > 1) {
        const members = new Uint32Array(to - from);
        for (let index = from; index < to; index += 1) members[index - from] = owners[order[index]!]!;
        this.place(withoutRepeats(members), splitBy, pass);
      }
      from = to;
    }
  }

  /** Keeps a block, or splits it where it is too large and there is a next key. */
  private place(members: Uint32Array, splitBy: readonly KeysOf[], pass: number): void {
    const pairs = this.pairsIn(members);
    if (pairs === 0) return;
    const [next, ...later] = splitBy;
    if (pairs > this.options.pairsMax && next !== undefined) {
      for (const part of this.parts(members, next)) if (part.length > 1) this.place(part, later, pass);
      return;
    }
    this.largestPairs = Math.max(this.largestPairs, pairs);
    this.starts.push(this.members.length);
    this.passes.push(pass);
    for (const member of members) this.members.push(member);
  }

  private parts(members: Uint32Array, keys: KeysOf): Uint32Array[] {
    const parts = new Map<string, number[]>();
    for (const member of members) {
      const own = this.distinctKeys(keys, member);
      for (const key of own.length === 0 ? [''] : own) {
        const part = parts.get(key);
        if (part === undefined) parts.set(key, [member]);
        else part.push(member);
      }
    }
    return [...parts.values()].map((part) => Uint32Array.from(part));
  }

  private pairsIn(members: Uint32Array): number {
    let loose = 0;
    for (const member of members) if (this.options.isLoose(member)) loose += 1;
    return (loose * (loose - 1)) / 2 + loose * (members.length - loose);
  }

  private distinctKeys(keys: KeysOf, at: number): string[] {
    const record = this.records[at]!;
    return [...new Set(keys(record.record, this.reader(record)))].filter((key) => key !== '');
  }

  private keysOf(keys: KeysOf): { hashes: Float64Array; owners: Uint32Array } {
    const owners = new Growing();
    let hashes = new Float64Array(1024);
    for (let at = 0; at < this.records.length; at += 1) {
      for (const key of this.distinctKeys(keys, at)) {
        if (owners.length === hashes.length) hashes = widened(hashes);
        hashes[owners.length] = hash52(key);
        owners.push(at);
      }
    }
    return { hashes: hashes.subarray(0, owners.length), owners: owners.array() };
  }

  finish(): Blocks {
    this.starts.push(this.members.length);
    const starts = this.starts.array();
    const members = this.members.array();
    const ownStarts = new Uint32Array(this.records.length + 1);
    for (const member of members) ownStarts[member + 1]! += 1;
    for (let at = 0; at < this.records.length; at += 1) ownStarts[at + 1]! += ownStarts[at]!;
    const fill = ownStarts.slice(0, -1);
    const own = new Uint32Array(members.length);
    for (let block = 0; block + 1 < starts.length; block += 1) {
      for (let index = starts[block]!; index < starts[block + 1]!; index += 1) {
        const member = members[index]!;
        own[fill[member]!] = block;
        fill[member]! += 1;
      }
    }
    const passes = Uint8Array.from(this.passes.array());
    return { starts, members, passes, ownStarts, own, largestPairs: this.largestPairs };
  }
}

function sortedByHash(hashes: Float64Array, owners: Uint32Array): Uint32Array {
  const order = new Uint32Array(owners.length);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  return order.toSorted((a, b) => hashes[a]! - hashes[b]! || owners[a]! - owners[b]!);
}

/** Members come in ascending order: two keys of one record may have the same hash. */
function withoutRepeats(members: Uint32Array): Uint32Array {
  return members.filter((member, index) => index === 0 || member !== members[index - 1]);
}

function widened(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(array.length * 2);
  wider.set(array);
  return wider;
}

/** Numbers of 32 bits that become more and more. */
class Growing {
  private values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Uint32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  array(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}
