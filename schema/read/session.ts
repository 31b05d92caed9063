import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../canonical/id.js';
import { countPrepared, runTransaction, type Planning } from './transaction.js';
import type { Grant } from '../access/grant.js';
import { keepSelection, type ReadSelection } from './selection.js';

/** A statement that reads for one or more root fields. Its text is stable: values go into `values`. */
export interface ReadStatement {
  /**
   * SELECT that answers one row: `json text` (the answer), `persons uuid[]`, `households uuid[]` (whose data is in it).
   * Without a trailing semicolon.
   */
  readonly text: string;
  readonly values: readonly unknown[];
  /** Root fields that it answers, as the access record names them: `Query.household`. */
  readonly rootFields: readonly string[];
  /**
   * `once`: every value leads to the same plan, as where rows are found by their ids. Left to itself PostgreSQL takes an array of
   * ids for ten, finds its first plans cheaper, and plans such a statement anew each time, which costs thrice its running.
   * Not for a search by prefix, whose index is found only with the value in sight.
   */
  readonly planned?: Planning;
  /** The fields that it reads; left out where the statement cannot tell, and then it counts as having read everything. */
  readonly selection?: ReadSelection;
}

export interface ReadOutcome {
  /** Null where there is nothing: unknown, or out of the grant's area, which is the same to the reader. */
  readonly json: string | null;
  readonly persons: readonly string[];
  readonly households: readonly string[];
}

/**
 * The only way from a resolver to a row: reads within the grant's area (or, for a grant without one, the sync's ledger and no
 * person), and answers once the access record is committed.
 */
export interface ReadSession {
  read(statement: ReadStatement): Promise<ReadOutcome>;
  /** For an answer that needed no statement (the actor, the form catalogue): a record that names no person. */
  record(rootFields: readonly string[], outcome?: 'ANSWERED' | 'REFUSED'): Promise<void>;
  /** How many access records this request has committed. */
  readonly recordsCommitted: number;
}

export interface SessionOptions {
  /** The gateway role's pool. */
  readonly pool: pg.Pool;
  readonly grant: Grant;
  readonly requestId: string;
  /** The operation's own name, fit for a record: no value that somebody typed. */
  readonly operation: string;
}

interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** Access records are filed nowhere: they belong to the request, not to a community. */
const recordFiling = 0;
/** What the record says of a grant that reads no person. */
const noArea = '-';
const preparedMax = 2_000;
const preparedPerConnectionMax = 400;
const prepared = new Map<string, Prepared>();
const enter = {
  area: { name: 'hub-enter', text: 'select hub.enter($1, $2)' },
  operator: { name: 'hub-enter-operator', text: 'select hub.enter_operator($1)' },
} as const;

const recordColumns =
  'id, actor, organisation, role, purpose, operation, root_fields, area, outcome, request_id, selection, persons, households';

/** Parameters of the record that follow the statement's own. */
function recordParameters(first: number): string {
  const types = ['uuid', 'text', 'text', 'text', 'text', 'text', 'text[]', 'text', 'text', 'text', 'text'];
  return types.map((type, index) => `$${first + index}::${type}`).join(', ');
}

/**
 * The statement and its access record as one: PostgreSQL writes the record from the very ids that the answer touched, and
 * neither stands without the other. The left join records a question that found nothing, too.
 */
function withRecord(text: string, valueCount: number): Prepared {
  const key = `${valueCount}:${text}`;
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const whole =
    `with answer as materialized (${text}), recorded as (insert into hub.access_record (${recordColumns}) ` +
    `select ${recordParameters(valueCount + 1)}, coalesce(answer.persons, '{}'), coalesce(answer.households, '{}') ` +
    `from (select) as request left join answer on true) ` +
    `select json, persons, households from answer`;
  const statement = { name: `hub-read-${createHash('sha256').update(whole).digest('base64url')}`, text: whole };
  // Texts come from compiled operations, whose own store is bounded; this bound holds should one grow all the same.
  if (prepared.size >= preparedMax) prepared.delete(prepared.keys().next().value as string);
  prepared.set(key, statement);
  return statement;
}

const nothing: ReadStatement = {
  text: `select null::text as json, '{}'::uuid[] as persons, '{}'::uuid[] as households`,
  values: [],
  rootFields: [],
};

/** `{a,b}` as PostgreSQL writes an array of UUIDs, which needs no quotes. */
function idsOf(text: string | null | undefined): readonly string[] {
  return text == null || text === '{}' ? [] : text.slice(1, -1).split(',');
}

class PostgresReadSession implements ReadSession {
  readonly #options: SessionOptions;
  #recordsCommitted = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get recordsCommitted(): number {
    return this.#recordsCommitted;
  }

  async read(statement: ReadStatement): Promise<ReadOutcome> {
    const [json, persons, households] = (await this.#transact(statement, 'ANSWERED')) ?? [];
    return { json: json ?? null, persons: idsOf(persons), households: idsOf(households) };
  }

  async record(rootFields: readonly string[], outcome: 'ANSWERED' | 'REFUSED' = 'ANSWERED'): Promise<void> {
    await this.#transact({ ...nothing, rootFields }, outcome);
  }

  async #transact(statement: ReadStatement, outcome: string): Promise<readonly (string | null)[] | undefined> {
    const { pool, grant } = this.#options;
    const reading = {
      ...withRecord(statement.text, statement.values.length),
      values: [...statement.values, ...this.#recordValues(statement, outcome)],
    };
    const entering =
      grant.area === null
        ? { ...enter.operator, values: [grant.actor] }
        : { ...enter.area, values: [grant.area, grant.actor] };
    if (statement.selection !== undefined) await keepSelection(pool, statement.selection);
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      const row = await runTransaction(client, [entering, reading], statement.planned ?? 'each');
      this.#recordsCommitted += 1;
      return row;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      // A connection that failed is not trusted with the next reader's transaction; one that holds many statements gives them
      // back: documents without end would fill PostgreSQL's memory.
      client.release(failure ?? countPrepared(client) > preparedPerConnectionMax);
    }
  }

  #recordValues({ rootFields, selection }: ReadStatement, outcome: string): unknown[] {
    const { grant, operation, requestId } = this.#options;
    return [
      newId(recordFiling),
      grant.actor,
      grant.organisation,
      grant.role.name,
      grant.purpose,
      operation,
      rootFields,
      grant.area ?? noArea,
      outcome,
      requestId,
      selection?.id ?? null,
    ];
  }
}

export function openReadSession(options: SessionOptions): ReadSession {
  return new PostgresReadSession(options);
}
