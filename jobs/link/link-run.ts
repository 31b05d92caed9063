import type pg from 'pg';
import type { RecordKind } from '../../schema/canonical/record/index.js';
import { evidenceKey, type Evidence } from '../../schema/person/person.evidence.js';
import type { RunContext } from '../sync/context.js';
import { countTodo } from '../sync/ledger.js';
import { underFence } from '../sync/lease.js';
import { InterruptedError } from '../sync/problem.js';
import { runColumns, type RunSummary } from '../sync/run.js';
import { awaitRegister } from './await-register.js';
import { linkChunk, type ChunkOutcome } from './link-chunk.js';
import { loadEvidence, type RecordName } from './load.js';
import { pipelined, Writes } from './pipeline.js';
import { TodoList, type Todo } from './todo-list.js';
import { PinyinBook } from './write-people.js';

/**
 * Links what the run changed, chunk by chunk, households before their members. What is done leaves `link_todo` with the
 * chunk's transaction, so that a restart goes on where it stopped.
 */
export async function linkRun(context: RunContext): Promise<void> {
  const { lease, connector } = context;
  await awaitRegister(context);
  const linker = new Linker(context);
  let left = await countTodo(lease.client, lease.run.id);
  for (const kind of new Set(connector.streams.map((stream) => stream.kind))) {
    await linker.enter(kind);
    const todo = new TodoList(lease.client, lease.run.id, kind);
    for (let chunk = await todo.next(); chunk.length > 0; chunk = await todo.next()) {
      assertGoing(context);
      context.progress.knowToLink(left);
      context.progress.tell('LINKING', null);
      await pipelined(lease.client, () => underFence(lease, () => linker.link(chunk, todo.coming())));
      left -= chunk.length;
    }
  }
}

function assertGoing({ signal }: RunContext): void {
  if (signal.aborted) throw new InterruptedError('The worker is shutting down.');
}

/** Links one chunk after the other, and opens the next one's records while the database writes. */
class Linker {
  readonly #context: RunContext;
  readonly #pinyin = new PinyinBook();
  /** Opened records by the chunk that they are for. Nobody but this run changes a key of its department meanwhile. */
  #prepared: Promise<ReadonlyMap<string, Evidence>> | undefined;
  #kind: RecordKind | undefined;
  #isFirst = false;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** Goes on to the records of a kind. */
  async enter(kind: RecordKind): Promise<void> {
    const { client, run } = this.#context.lease;
    this.#kind = kind;
    this.#isFirst = await isFirstLoad(client, run, kind);
  }

  /** Inside a transaction under the fence. */
  async link(chunk: readonly Todo[], coming: readonly Todo[]): Promise<void> {
    const { lease, vault, filings, progress } = this.#context;
    const { client, run } = lease;
    // Two departments speak of the same people: their chunks take turns.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
    const names = this.#namesOf(chunk);
    const prepared = await (this.#prepared ?? this.#open(client, names));
    const writes = new Writes();
    this.#prepared = coming.length === 0 ? undefined : this.#open(client, this.#namesOf(coming));
    this.#prepared?.catch(() => undefined);
    const tools = {
      client,
      writes,
      vault,
      filings,
      pinyin: this.#pinyin,
      prepared,
      neverLinked: new Set(this.#isFirst ? names.map(evidenceKey) : []),
      assertGoing: () => assertGoing(this.#context),
    };
    try {
      const outcome = await linkChunk(tools, names);
      writes.send(deleteTodo(client, chunk));
      const counted = await countLinked(client, run, outcome);
      await writes.settle();
      if (counted !== undefined) progress.know(counted);
    } catch (error) {
      throw writes.causeOf(error);
    }
  }

  #namesOf(chunk: readonly Todo[]): RecordName[] {
    const { department } = this.#context.lease.run;
    const kind = this.#kind as RecordKind;
    return [...new Set(chunk.map(({ keyToken }) => keyToken))].map((keyToken) => ({ department, kind, keyToken }));
  }

  async #open(client: pg.ClientBase, names: readonly RecordName[]): Promise<Map<string, Evidence>> {
    const opened = await loadEvidence(client, this.#context.vault, names);
    return new Map(opened.map((evidence) => [evidence.key, evidence]));
  }
}

/**
 * Whether no record of this kind has ever been linked, and none comes twice: then a chunk's own records have no links to be read.
 */
async function isFirstLoad(client: pg.ClientBase, { id, department }: RunSummary, kind: RecordKind): Promise<boolean> {
  const known = await client.query('select from hub.department_state where department = $1', [department]);
  if (known.rowCount !== 0) return false;
  const { rows } = await client.query<{ first: boolean }>(
    `select not exists (select from hub.link where department = $1 and kind = $2)
       and not exists (select from hub.link_todo where run_id = $3 and kind = $2 group by key_token having count(*) > 1) as first`,
    [department, kind, id],
  );
  return rows[0]?.first === true;
}

async function countLinked(client: pg.ClientBase, { id }: RunSummary, { linked, unlinked }: ChunkOutcome) {
  const { rows } = await client.query<RunSummary>(
    `update hub.sync_run set rows_linked = rows_linked + $2, rows_unlinked = rows_unlinked + $3 where id = $1 returning ${runColumns}`,
    [id, linked, unlinked],
  );
  return rows[0];
}

async function deleteTodo(client: pg.ClientBase, done: readonly Todo[]): Promise<void> {
  await client.query(
    `delete from hub.link_todo t using unnest($1::int[], $2::uuid[]) as r(filing, record_id)
     where t.filing = r.filing and t.record_id = r.record_id`,
    [done.map(({ filing }) => filing), done.map((row) => row.record_id)],
  );
}
