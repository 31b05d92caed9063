import type pg from 'pg';
import type { RecordKind } from '../../schema/canonical/record/index.js';
import { setAsideReason } from '../../schema/person/person.identity.js';
import { evidenceKey, type Evidence } from '../../schema/person/person.evidence.js';
import type { RunContext } from '../sync/context.js';
import { countTodo } from '../sync/ledger.js';
import { underFence } from '../sync/lease.js';
import { describeUnexpected, InterruptedError, RunStoppedError } from '../sync/problem.js';
import { runColumns, type RunSummary } from '../sync/run.js';
import { awaitRegister } from './await-register.js';
import { linkChunk, type ChunkOutcome, type LinkChunkTools } from './link-chunk.js';
import { loadEvidence, type RecordName } from './load.js';
import { looseState } from './loose/loose-store.js';
import { settleLoose, takeTurn } from './loose/settle-loose.js';
import { pipelined, Writes } from './pipeline.js';
import {
  countSetAside,
  forgetSetAside,
  isOfOneRecord,
  loadSetAside,
  setAsideMax,
  writeSetAside,
  type SetAside,
} from './set-aside.js';
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
      await linker.take(chunk, todo.coming());
      left -= chunk.length;
    }
  }
  await linker.tryAgain();
  await linker.settle();
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
  /** Records that this run set aside, by `evidenceKey`. */
  readonly #setAside = new Set<string>();

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** Goes on to the records of a kind. */
  async enter(kind: RecordKind): Promise<void> {
    const { client, run } = this.#context.lease;
    this.#kind = kind;
    this.#isFirst = await isFirstLoad(client, run, kind);
  }

  /**
   * Links a chunk. Where one of its records is what fails, the chunk is halved until that record stands alone: it is set aside, and the
   * others are linked.
   */
  async take(chunk: readonly Todo[], coming: readonly Todo[]): Promise<void> {
    try {
      await this.#commit(() => this.#link(chunk, coming));
    } catch (error) {
      // What was opened ahead was opened in a transaction that is gone.
      this.#prepared = undefined;
      if (!isOfOneRecord(error) || this.#setAside.size >= setAsideMax) throw error;
      assertGoing(this.#context);
      const [name, ...others] = this.#namesOf(chunk);
      if (name !== undefined && others.length === 0) {
        await this.#commit(() => this.#leaveOut(chunk, name, error));
        return;
      }
      const middle = Math.ceil(chunk.length / 2);
      await this.take(chunk.slice(0, middle), []);
      await this.take(chunk.slice(middle), coming);
    }
  }

  /**
   * Tries what is set aside again: what failed only because it met a record that is set aside by now, and what another version of the
   * hub may judge. What stays is told on the run.
   */
  async tryAgain(): Promise<void> {
    const { client, run } = this.#context.lease;
    for (const one of await loadSetAside(client, run.department)) {
      assertGoing(this.#context);
      await this.#commit(() => this.#linkAgain(one)).catch((error: unknown) => {
        if (!isOfOneRecord(error)) throw error;
      });
    }
    const count = await countSetAside(client, run.department);
    if (count === 0) return;
    const message = `${count} ${count === 1 ? 'record' : 'records'} could not be linked and ${count === 1 ? 'was' : 'were'} set aside (${setAsideReason}): the worker's log says which and why.`;
    await underFence(this.#context.lease, () =>
      client.query('update hub.sync_run set message = $2 where id = $1', [run.id, message]),
    );
  }

  async #commit(act: () => Promise<void>): Promise<void> {
    const { lease } = this.#context;
    await pipelined(lease.client, () => underFence(lease, act));
  }

  /** Waits for its turn, and looks what else there is to mind. Inside a transaction under the fence. */
  async #begin(parts: Partial<LinkChunkTools>): Promise<LinkChunkTools> {
    const { lease, vault, filings } = this.#context;
    await takeTurn(lease.client);
    const state = await looseState(lease.client);
    return {
      client: lease.client,
      writes: new Writes(),
      vault,
      filings,
      pinyin: this.#pinyin,
      prepared: new Map(),
      neverLinked: new Set(),
      leftOut: new Set(),
      unreadable: [],
      ...state,
      assertGoing: () => assertGoing(this.#context),
      ...parts,
    };
  }

  /** Links as if this one record, which the chunk comes down to, were closed. */
  async #leaveOut(chunk: readonly Todo[], name: RecordName, error: unknown): Promise<void> {
    const [todo] = chunk;
    if (todo === undefined) return;
    const tools = await this.#begin({ leftOut: new Set([evidenceKey(name)]) });
    try {
      await linkChunk(tools, [name]);
      await tools.writes.settle();
    } catch (failure) {
      throw await tools.writes.causeOf(failure);
    }
    await this.#putAside([{ ...name, filing: todo.filing, recordId: todo.record_id }], describeUnexpected(error));
    await deleteTodo(tools.client, chunk);
    await this.#count({ linked: 0, unlinked: 1 });
  }

  async #linkAgain(one: SetAside): Promise<void> {
    const tools = await this.#begin({});
    await forgetSetAside(tools.client, one);
    try {
      const outcome = await linkChunk(tools, [one]);
      await tools.writes.settle();
      if (tools.unreadable.length > 0) await writeSetAside(tools.client, tools.unreadable);
      // It was counted as unlinked when this run set it aside.
      else if (this.#setAside.has(evidenceKey(one)))
        await this.#count({ linked: outcome.linked, unlinked: outcome.unlinked - 1 });
    } catch (error) {
      throw await tools.writes.causeOf(error);
    }
  }

  async #putAside(records: readonly SetAside[], reason: string): Promise<void> {
    const { lease, logger } = this.#context;
    const { id: runId, department } = lease.run;
    for (const record of records) {
      this.#setAside.add(evidenceKey(record));
      const { kind, recordId } = record;
      logger.warn({ runId, department, of: record.department, kind, recordId, reason }, 'a record cannot be judged and was set aside'); // prettier-ignore
    }
    if (this.#setAside.size > setAsideMax) {
      const message = `More than ${setAsideMax} records could not be judged (${reason}): see the worker's log, and whether the database was damaged.`;
      throw new RunStoppedError('internal', message);
    }
    await writeSetAside(lease.client, records);
  }

  async #count(outcome: ChunkOutcome): Promise<void> {
    const { lease, progress } = this.#context;
    const counted = await countLinked(lease.client, lease.run, outcome);
    if (counted !== undefined) progress.know(counted);
  }

  async #link(chunk: readonly Todo[], coming: readonly Todo[]): Promise<void> {
    const { client } = this.#context.lease;
    const names = this.#namesOf(chunk);
    const neverLinked = new Set(this.#isFirst ? names.map(evidenceKey) : []);
    const tools = await this.#begin({ neverLinked });
    const prepared = await (this.#prepared ?? this.#open(client, names));
    this.#prepared = coming.length === 0 ? undefined : this.#open(client, this.#namesOf(coming));
    this.#prepared?.catch(() => undefined);
    const { writes, unreadable } = tools;
    try {
      const { linked, unlinked } = await linkChunk({ ...tools, prepared }, names);
      writes.send(deleteTodo(client, chunk));
      const own = new Set(names.map(evidenceKey));
      const counted = this.#count({
        linked,
        unlinked: unlinked + unreadable.filter((one) => own.has(evidenceKey(one))).length,
      });
      writes.send(counted);
      await writes.settle();
      if (unreadable.length > 0) await this.#putAside(unreadable, 'its sealed content cannot be read');
    } catch (error) {
      throw await writes.causeOf(error);
    }
  }

  /** Compares what has no number of its own. */
  async settle(): Promise<void> {
    const { lease, vault, filings, comparing, logger } = this.#context;
    if (comparing === undefined) return;
    await settleLoose({
      client: lease.client,
      vault,
      filings,
      pinyin: this.#pinyin,
      comparing,
      logger,
      assertGoing: () => assertGoing(this.#context),
      inTransaction: (act) => this.#commit(act),
    });
  }

  #namesOf(chunk: readonly Todo[]): RecordName[] {
    const { department } = this.#context.lease.run;
    const kind = this.#kind as RecordKind;
    return [...new Set(chunk.map(({ keyToken }) => keyToken))].map((keyToken) => ({ department, kind, keyToken }));
  }

  async #open(client: pg.ClientBase, names: readonly RecordName[]): Promise<Map<string, Evidence>> {
    const opened = await loadEvidence(client, this.#context.vault, names, []);
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
