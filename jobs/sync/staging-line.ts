/** Batches that are being prepared or written at once: what is in memory stays bounded whatever the file's size. */
const batchesMax = 2;

/** Work that is prepared side by side and done one after another, in the order in which it was put. */
export class StagingLine {
  /** Fails with the first piece that failed, and nothing behind it is done. */
  #last: Promise<void> = Promise.resolve();
  /** What is being done at this moment, if anything. */
  #doing: Promise<unknown> = Promise.resolve();
  readonly #preparations: Promise<unknown>[] = [];
  readonly #turns: Promise<void>[] = [];

  /** Lines up a piece of work behind its preparation. Waits while too many are open; rejects with what failed in the line. */
  async put<Prepared>(preparation: Promise<Prepared>, act: (prepared: Prepared) => Promise<void>): Promise<void> {
    this.#preparations.push(preparation.catch(() => undefined));
    const before = this.#last;
    const turn = (async () => {
      await before;
      const prepared = await preparation;
      await this.alone(() => act(prepared));
    })();
    // Whoever waits for it hears of its failure; until somebody does it must not count as unhandled.
    turn.catch(() => undefined);
    this.#last = turn;
    this.#turns.push(turn);
    if (this.#turns.length < batchesMax) return;
    await this.#turns.shift();
    void this.#preparations.shift();
  }

  /** Does something while nothing else of the line is being done: two transactions on one connection must not mingle. */
  alone<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#doing.then(act);
    this.#doing = done.catch(() => undefined);
    return done;
  }

  /** Waits for all that was put, also for what is of no use any more; rejects with the first failure. */
  async end(): Promise<void> {
    await Promise.all(this.#preparations);
    await this.#last;
  }
}
