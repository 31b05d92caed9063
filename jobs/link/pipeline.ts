import type pg from 'pg';

/**
 * Lets statements of a connection be sent before the one before them has been answered, while `act` lasts: the database works
 * through them while the program makes the next. They run in the order in which they were sent, all the same.
 */
export async function pipelined<Result>(client: pg.ClientBase, act: () => Promise<Result>): Promise<Result> {
  const connection = client as unknown as { pipeline: boolean };
  connection.pipeline = true;
  try {
    return await act();
  } finally {
    connection.pipeline = false;
  }
}

/**
 * A read that is sent now and waited for later. What goes wrong before that ends the transaction all the same; the read's own
 * failure, which nobody hears of then, must not end the process.
 */
export function ahead<Result>(read: Promise<Result>): Promise<Result> {
  read.catch(() => undefined);
  return read;
}

/** What every statement of a transaction answers once one of them has failed. */
const afterFailure = '25P02';

/** Statements that nobody waits for one by one. Whoever commits waits for all of them with `settle`, and hears of a failure. */
export class Writes {
  readonly #sent: Promise<unknown>[] = [];
  readonly #failures: unknown[] = [];

  send(statement: Promise<unknown>): void {
    this.#sent.push(statement.catch((error: unknown) => this.#failures.push(error)));
  }

  async settle(): Promise<void> {
    await Promise.all(this.#sent);
    if (this.#failures.length > 0) throw this.#failures[0];
  }

  /**
   * Why it went wrong: after a failure every later statement of the transaction only says that there was one, and says so sooner where less
   * stands between it and the wire.
   */
  async causeOf(thrown: unknown): Promise<unknown> {
    await Promise.all(this.#sent);
    return this.#failures.find((failure) => (failure as { code?: unknown } | null)?.code !== afterFailure) ?? thrown;
  }
}
