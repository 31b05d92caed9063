import type pg from 'pg';
import type { RecordKind } from '../../schema/canonical/record/index.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import type { RunContext } from '../sync/context.js';
import { countTodo } from '../sync/ledger.js';
import { underFence } from '../sync/lease.js';
import { InterruptedError } from '../sync/problem.js';
import { runColumns, type RunSummary } from '../sync/run.js';
import { awaitRegister } from './await-register.js';
import { linkChunk } from './link-chunk.js';
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
    const todo = new TodoList(lease.client, lease.run.id, kind);
    for (let chunk = await todo.next(); chunk.length > 0; chunk = await todo.next()) {
      assertGoing(context);
      context.progress.knowToLink(left);
      context.progress.tell('LINKING', null);
      await pipelined(lease.client, () => underFence(lease, () => linker.link(kind, chunk, todo.coming())));
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

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** Inside a transaction under the fence. */
  async link(kind: RecordKind, chunk: readonly Todo[], coming: readonly Todo[]): Promise<void> {
    const { lease, vault, filings, progress } = this.#context;
    const { client, run } = lease;
    // Two departments speak of the same people: their chunks take turns.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
    const prepared = await (this.#prepared ?? this.#open(client, this.#namesOf(kind, chunk)));
    const names = this.#namesOf(kind, chunk);
    const writes = new Writes();
    this.#prepared = coming.length === 0 ? undefined : this.#open(client, this.#namesOf(kind, coming));
    this.#prepared?.catch(() => undefined);
    const outcome = await linkChunk(
      {
        client,
        writes,
        vault,
        filings,
        pinyin: this.#pinyin,
        prepared,
        assertGoing: () => assertGoing(this.#context),
      },
      names,
    );
    writes.send(deleteTodo(client, chunk));
    const counted = await client.query<RunSummary>(
      `update hub.sync_run set rows_linked = rows_linked + $2, rows_unlinked = rows_unlinked + $3 where id = $1 returning ${runColumns}`,
      [run.id, outcome.linked, outcome.unlinked],
    );
    await writes.settle();
    if (counted.rows[0]) progress.know(counted.rows[0]);
  }

  #namesOf(kind: RecordKind, chunk: readonly Todo[]): RecordName[] {
    const { department } = this.#context.lease.run;
    return [...new Set(chunk.map(({ keyToken }) => keyToken))].map((keyToken) => ({ department, kind, keyToken }));
  }

  async #open(client: pg.ClientBase, names: readonly RecordName[]): Promise<Map<string, Evidence>> {
    const opened = await loadEvidence(client, this.#context.vault, names);
    return new Map(opened.map((evidence) => [evidence.key, evidence]));
  }
}

async function deleteTodo(client: pg.ClientBase, done: readonly Todo[]): Promise<void> {
  await client.query(
    `delete from hub.link_todo t using unnest($1::int[], $2::uuid[]) as r(filing, record_id)
     where t.filing = r.filing and t.record_id = r.record_id`,
    [done.map(({ filing }) => filing), done.map((row) => row.record_id)],
  );
}
