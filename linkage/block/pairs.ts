import type { Blocks } from './blocks.js';

/**
 * Every pair that shares a block, each exactly once: in the first block that both have in common. So no list of pairs that
 * were seen is kept, however many there are.
 */
export function forEachPair(
  blocks: Blocks,
  isLoose: (record: number) => boolean,
  onPair: (a: number, b: number, pass: number) => void,
): void {
  for (let block = 0; block + 1 < blocks.starts.length; block += 1) {
    forEachPairOfBlock(blocks, block, isLoose, (a, b) => {
      if (isFirstInCommon(blocks, a, b, block)) onPair(a, b, blocks.passes[block]!);
    });
  }
}

/** Every pair of one block with at least one loose record, however many other blocks share it. */
export function forEachPairOfBlock(
  { starts, members }: Blocks,
  block: number,
  isLoose: (record: number) => boolean,
  onPair: (a: number, b: number) => void,
): void {
  const end = starts[block + 1]!;
  for (let left = starts[block]!; left < end; left += 1) {
    const a = members[left]!;
    const looseLeft = isLoose(a);
    for (let right = left + 1; right < end; right += 1) {
      const b = members[right]!;
      if (looseLeft || isLoose(b)) onPair(a, b);
    }
  }
}

function isFirstInCommon({ ownStarts, own }: Blocks, a: number, b: number, block: number): boolean {
  let left = ownStarts[a]!;
  let right = ownStarts[b]!;
  for (;;) {
    const x = own[left]!;
    const y = own[right]!;
    if (x === y) return x === block;
    if (x < y) left += 1;
    else right += 1;
  }
}
