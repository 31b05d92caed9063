import type pg from 'pg';
import type { RecordKind } from '../../schema/canonical/record/index.js';

/** A changed record that waits to be linked. */
export interface Todo {
  readonly filing: number;
  readonly record_id: string;
  readonly keyToken: string;
}

/** Changed records that one transaction links: many enough to be cheap, few enough that a worker can stop between two. */
const chunkRecordsMax = 2_000;
const pageRecordsMax = 20_000;

/** What is to be linked of one kind, chunk by chunk. What was handed out is gone from the table before more is read. */
export class TodoList {
  readonly #client: pg.ClientBase;
  readonly #runId: string;
  readonly #kind: RecordKind;
  #page: readonly Todo[] = [];
  #at = 0;

  constructor(client: pg.ClientBase, runId: string, kind: RecordKind) {
    this.#client = client;
    this.#runId = runId;
    this.#kind = kind;
  }

  /** The next chunk; empty when all is done. */
  async next(): Promise<readonly Todo[]> {
    if (this.#at >= this.#page.length) {
      this.#page = await this.#read();
      this.#at = 0;
    }
    const chunk = this.coming();
    this.#at += chunk.length;
    return chunk;
  }

  /** The chunk after the one that was handed out last, as far as it is known. */
  coming(): readonly Todo[] {
    return this.#page.slice(this.#at, this.#at + chunkRecordsMax);
  }

  async #read(): Promise<Todo[]> {
    const { rows } = await this.#client.query<Todo>({
      name: 'hub-link-todo',
      text: `select filing, record_id, encode(key_token, 'hex') as "keyToken" from hub.link_todo
        where run_id = $1 and kind = $2 limit ${pageRecordsMax}`,
      values: [this.#runId, this.#kind],
    });
    return rows;
  }
}
