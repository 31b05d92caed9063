import type { SealingThread, Vault } from '../../schema/vault/index.js';

const place = { table: 'source_record', column: 'sealed' } as const;

/** Fewer than these are sealed sooner than a thread has started. */
const threadRowsMin = 500;

/** Seals the records of one run: a few at once, many in a thread that lives as long as the run is at it. */
export class Sealing {
  #thread: SealingThread | undefined;

  constructor(private readonly vault: Vault) {}

  async seal(recordIds: readonly string[], texts: readonly string[]): Promise<Uint8Array[]> {
    if (this.#thread === undefined && texts.length < threadRowsMin) {
      return texts.map((text, index) => this.vault.seal(text, { ...place, rowId: recordIds[index] as string }));
    }
    this.#thread ??= this.vault.startSealing();
    return this.#thread.seal(place.table, place.column, recordIds, texts);
  }

  async stop(): Promise<void> {
    await this.#thread?.stop();
  }
}
