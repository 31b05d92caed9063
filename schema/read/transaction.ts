import pg from 'pg';

export interface PreparedStatement {
  /** Unique for its text: PostgreSQL keeps it under this name for as long as the connection lives. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** `once`: every value leads to one plan. `each`: PostgreSQL looks at the values, and plans anew where it finds that cheaper. */
export type Planning = 'once' | 'each';

interface ConnectionState {
  /** Names that PostgreSQL has statements for. */
  readonly parsed: Set<string>;
  planning: Planning;
}

const states = new WeakMap<pg.Connection, ConnectionState>();

const planModes: Readonly<Record<Planning, PreparedStatement>> = {
  each: { name: '', text: 'set plan_cache_mode = auto', values: [] },
  once: { name: '', text: 'set plan_cache_mode = force_generic_plan', values: [] },
};

type Serialised = (string | Buffer | null | undefined)[];
/** How `pg` itself writes a value; its type definitions leave it out. */
const { utils } = pg as unknown as { readonly utils: { prepareValue(this: void, value: unknown): Serialised[number] } };

type Callback = (error: Error | null, row: readonly (string | null)[] | undefined) => void;

/**
 * Prepared statements as one transaction in one batch: everything goes out in one write with a single Sync at its end.
 * PostgreSQL runs what stands before a Sync as one transaction and commits it there, so that ReadyForQuery after it means that
 * all of it is committed, and an error anywhere that none of it is. Answers the last row of the last statement, its columns as
 * the text that PostgreSQL sends.
 */
class TransactionBatch {
  readonly statements: readonly PreparedStatement[];
  readonly #planning: Planning;
  readonly #callback: Callback;
  readonly #newlyParsed: string[] = [];
  #row: readonly (string | null)[] | undefined;
  #completed = 0;
  #sent = 0;

  constructor(statements: readonly PreparedStatement[], planning: Planning, callback: Callback) {
    this.statements = statements;
    this.#planning = planning;
    this.#callback = callback;
  }

  submit(connection: pg.Connection): void {
    const state = states.get(connection) ?? { parsed: new Set<string>(), planning: 'each' };
    states.set(connection, state);
    connection.stream.cork();
    try {
      if (state.planning !== this.#planning) this.#send(connection, state, planModes[this.#planning]);
      for (const statement of this.statements) this.#send(connection, state, statement);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  #send(connection: pg.Connection, { parsed }: ConnectionState, { name, text, values }: PreparedStatement): void {
    this.#sent += 1;
    if (!parsed.has(name) && !this.#newlyParsed.includes(name)) {
      connection.parse({ name, text, types: [] }, true);
      if (name !== '') this.#newlyParsed.push(name);
    }
    connection.bind({ statement: name, values: values.map((value) => utils.prepareValue(value)) }, true);
    connection.execute({}, true);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#completed === this.#sent - 1) this.#row = fields;
  }

  handleCommandComplete(): void {
    this.#completed += 1;
  }

  handleReadyForQuery(connection: pg.Connection): void {
    const state = states.get(connection);
    if (state) {
      for (const name of this.#newlyParsed) state.parsed.add(name);
      state.planning = this.#planning;
    }
    this.#callback(null, this.#row);
  }

  handleError(error: Error): void {
    this.#callback(error, undefined);
  }

  // The protocol's other answers do not come: nothing is described, copied, or fetched in portions.
  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

/**
 * Runs the statements as one transaction and answers once it is committed. After an error the connection must not be used
 * again: which of its statements PostgreSQL has parsed is then not known.
 */
export function runTransaction(
  client: pg.PoolClient,
  statements: readonly PreparedStatement[],
  planning: Planning,
): Promise<readonly (string | null)[] | undefined> {
  return new Promise((resolve, reject) => {
    client.query(
      new TransactionBatch(statements, planning, (error, row) => {
        if (error) reject(error);
        else resolve(row);
      }),
    );
  });
}

/** How many statements PostgreSQL keeps for this connection. */
export function countPrepared(client: pg.PoolClient): number {
  const { connection } = client as unknown as { readonly connection: pg.Connection };
  return states.get(connection)?.parsed.size ?? 0;
}
