import type { KeyObject } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { sealWith } from './seal.js';
import type { SealAnswer, SealOrder } from './sealing-thread.js';

/** Runs in a thread of its own; `sealing-thread.ts` is its other side. */
const { key, keyVersion } = workerData as { key: KeyObject; keyVersion: number };

function sealAll({ table, column, rowIds, texts, ends: textEnds }: SealOrder): {
  bytes: Uint8Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
} {
  const ids = rowIds.split('\n');
  const sealed = Array.from(textEnds, (end, index) =>
    sealWith(key, keyVersion, texts.slice(textEnds[index - 1] ?? 0, end), { table, column, rowId: ids[index] ?? '' }),
  );
  const bytes = new Uint8Array(sealed.reduce((sum, one) => sum + one.length, 0));
  const ends = new Uint32Array(sealed.length);
  let at = 0;
  for (const [index, one] of sealed.entries()) {
    bytes.set(one, at);
    at += one.length;
    ends[index] = at;
  }
  return { bytes, ends };
}

parentPort?.on('message', (order: SealOrder) => {
  try {
    const { bytes, ends } = sealAll(order);
    // oxlint-disable-next-line require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage({ number: order.number, bytes, ends } satisfies SealAnswer, [bytes.buffer, ends.buffer]);
  } catch (error) {
    // The name alone: an error's message may hold what was to be sealed.
    const failure = error instanceof Error ? error.name : typeof error;
    // oxlint-disable-next-line require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage({ number: order.number, failure } satisfies SealAnswer);
  }
});
