import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../canonical/id.js';
import type { Grant } from '../access/grant.js';

/** A statement that reads for one or more root fields. Its text is stable: values go into `values`. */
export interface ReadStatement {
  /**
   * SELECT that answers one row: `json text` (the answer), `persons uuid[]`, `households uuid[]` (whose data is in it).
   * Without a trailing semicolon.
   */
  readonly text: string;
  readonly values: readonly unknown[];
  /** Root fields that it answers, as the access record names them: `household`. */
  readonly rootFields: readonly string[];
  /**
   * `once`: every value leads to the same plan, as where rows are found by their ids. Left to itself PostgreSQL takes an array of
   * ids for ten, finds its first plans cheaper, and plans such a statement anew each time, which costs thrice its running.
   * Not for a search by prefix, whose index is found only with the value in sight.
   */
  readonly planned?: 'once';
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
  /** The gateway role's pool. With `pipeline` its clients send the whole transaction at once. */
  readonly pool: pg.Pool;
  readonly grant: Grant;
  readonly requestId: string;
  /** The operation's own name, fit for a record: no value that somebody typed. */
  readonly operation: string;
}

/** The reading transaction did not commit, so its access record does not stand and nothing it read may leave. */
export class RecordNotCommittedError extends Error {
  override readonly name = 'RecordNotCommittedError';
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
const prepared = new Map<string, Prepared>();
const enter = {
  area: { name: 'hub-enter', text: 'select hub.enter($1, $2)' },
  operator: { name: 'hub-enter-operator', text: 'select hub.enter_operator($1)' },
} as const;

const begin = { each: 'begin', once: 'begin; set local plan_cache_mode = force_generic_plan' } as const;

const recordColumns =
  'id, actor, organisation, role, purpose, operation, root_fields, area, outcome, request_id, persons, households';

/** Parameters of the record that follow the statement's own. */
function recordParameters(first: number): string {
  const types = ['uuid', 'text', 'text', 'text', 'text', 'text', 'text[]', 'text', 'text', 'text'];
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

interface Row {
  readonly json: string | null;
  readonly persons: readonly string[] | null;
  readonly households: readonly string[] | null;
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
    const row = await this.#transact(statement, 'ANSWERED');
    return { json: row?.json ?? null, persons: row?.persons ?? [], households: row?.households ?? [] };
  }

  async record(rootFields: readonly string[], outcome: 'ANSWERED' | 'REFUSED' = 'ANSWERED'): Promise<void> {
    await this.#transact({ ...nothing, rootFields }, outcome);
  }

  async #transact(statement: ReadStatement, outcome: string): Promise<Row | undefined> {
    const { pool, grant } = this.#options;
    const { name, text } = withRecord(statement.text, statement.values.length);
    const values = [...statement.values, ...this.#recordValues(statement, outcome)];
    const entering =
      grant.area === null
        ? { ...enter.operator, values: [grant.actor] }
        : { ...enter.area, values: [grant.area, grant.actor] };
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      const transact = isPipelined(client) ? pipelined : sequential;
      const row = await transact(client, begin[statement.planned ?? 'each'], entering, { name, text, values });
      this.#recordsCommitted += 1;
      return row;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      // A connection that failed is not trusted with the next reader's transaction; one that holds many plans gives them back.
      client.release(failure ?? hasManyPlans(client, name));
    }
  }

  #recordValues({ rootFields }: ReadStatement, outcome: string): unknown[] {
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
    ];
  }
}

function isPipelined(client: pg.PoolClient): boolean {
  return (client as pg.PoolClient & { readonly pipeline?: boolean }).pipeline === true;
}

const plansPerConnectionMax = 400;
const plansOf = new WeakMap<pg.PoolClient, Set<string>>();

/** Documents without end would otherwise leave prepared statements without end in PostgreSQL's memory. */
function hasManyPlans(client: pg.PoolClient, name: string): boolean {
  let names = plansOf.get(client);
  if (names === undefined) plansOf.set(client, (names = new Set()));
  names.add(name);
  return names.size > plansPerConnectionMax;
}

/** Everything goes out in one batch; what is wrong with any part shows at the commit, which then says ROLLBACK. */
async function pipelined(
  client: pg.PoolClient,
  beginning: string,
  entering: pg.QueryConfig,
  statement: pg.QueryConfig,
): Promise<Row | undefined> {
  const [begun, entered, answered, committed] = await Promise.allSettled([
    client.query(beginning),
    client.query(entering),
    client.query<Row>(statement),
    client.query('commit'),
  ]);
  for (const step of [begun, entered, answered, committed]) {
    if (step.status === 'rejected') throw step.reason;
  }
  return committedRow(answered, committed);
}

function committedRow(
  answered: PromiseSettledResult<pg.QueryResult<Row>>,
  committed: PromiseSettledResult<pg.QueryResult>,
): Row | undefined {
  if (answered.status !== 'fulfilled' || committed.status !== 'fulfilled' || committed.value.command !== 'COMMIT') {
    throw new RecordNotCommittedError('The access record was not committed: nothing is answered.');
  }
  return answered.value.rows[0];
}

async function sequential(
  client: pg.PoolClient,
  beginning: string,
  entering: pg.QueryConfig,
  statement: pg.QueryConfig,
): Promise<Row | undefined> {
  await client.query(beginning);
  try {
    await client.query(entering);
    const answered = await client.query<Row>(statement);
    const committed = await client.query('commit');
    if (committed.command !== 'COMMIT') {
      throw new RecordNotCommittedError('The access record was not committed: nothing is answered.');
    }
    return answered.rows[0];
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

export function openReadSession(options: SessionOptions): ReadSession {
  return new PostgresReadSession(options);
}
