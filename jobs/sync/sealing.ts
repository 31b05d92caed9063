import type { SealingThread, Vault } from '../../schema/vault/index.js';

const place = { table: 'source_record', column: 'sealed' } as const;

/** Fewer than these are sealed sooner than a thread has started. */
const threadRowsMin = 500;

interface Shared {
  readonly thread: SealingThread;
  users: number;
}

/** One thread a vault, for all departments that are read at once: more would take memory and find no core that is free. */
const threads = new WeakMap<Vault, Shared>();

/** Seals the records of one run: a few at once, many in a thread that lives as long as a run is at it. */
export class Sealing {
  #shared: Shared | undefined;
  #sealedHere = 0;

  constructor(private readonly vault: Vault) {}

  async seal(recordIds: readonly string[], texts: readonly string[]): Promise<Uint8Array[]> {
    if (this.#shared === undefined && this.#sealedHere + texts.length < threadRowsMin) {
      this.#sealedHere += texts.length;
      return texts.map((text, index) => this.vault.seal(text, { ...place, rowId: recordIds[index] as string }));
    }
    const shared = (this.#shared ??= this.#join());
    try {
      return await shared.thread.seal(place.table, place.column, recordIds, texts);
    } catch (error) {
      // Whoever comes next, the next try of this run included, begins with a thread that lives.
      if (threads.get(this.vault) === shared) threads.delete(this.vault);
      throw error;
    }
  }

  async stop(): Promise<void> {
    const shared = this.#shared;
    if (shared === undefined) return;
    this.#shared = undefined;
    shared.users -= 1;
    if (shared.users > 0) return;
    if (threads.get(this.vault) === shared) threads.delete(this.vault);
    await shared.thread.stop();
  }

  #join(): Shared {
    const shared = threads.get(this.vault) ?? { thread: this.vault.startSealing(), users: 0 };
    threads.set(this.vault, shared);
    shared.users += 1;
    return shared;
  }
}
