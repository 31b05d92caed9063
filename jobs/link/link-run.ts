import type { RecordKind } from '../../schema/canonical/record/index.js';
import type { RunContext } from '../sync/context.js';
import { countTodo } from '../sync/ledger.js';
import { underFence } from '../sync/lease.js';
import { InterruptedError } from '../sync/problem.js';
import { runColumns, type RunSummary } from '../sync/run.js';
import { awaitRegister } from './await-register.js';
import { linkChunk } from './link-chunk.js';
import { PinyinBook } from './write-people.js';

/** Changed records that one transaction links. */
const linkRecordsMax = 2_000;

interface Todo {
  readonly filing: number;
  readonly record_id: string;
  readonly keyToken: string;
}

/**
 * Links what the run changed, chunk by chunk, households before their members. What is done leaves `link_todo` with the
 * chunk's transaction, so that a restart goes on where it stopped.
 */
export async function linkRun(context: RunContext): Promise<void> {
  const { lease, connector } = context;
  const pinyin = new PinyinBook();
  await awaitRegister(context);
  let left = await countTodo(lease.client, lease.run.id);
  for (const kind of new Set(connector.streams.map((stream) => stream.kind))) {
    for (;;) {
      if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
      context.progress.knowToLink(left);
      context.progress.tell('LINKING', null);
      const done = await underFence(lease, () => linkSome(context, pinyin, kind));
      left -= done;
      if (done < linkRecordsMax) break;
    }
  }
}

async function linkSome(context: RunContext, pinyin: PinyinBook, kind: RecordKind): Promise<number> {
  const { lease, vault, filings } = context;
  const { client, run } = lease;
  // Two departments speak of the same people: their chunks take turns.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
  const { rows } = await client.query<Todo>({
    name: 'hub-link-todo',
    text: `select filing, record_id, encode(key_token, 'hex') as "keyToken" from hub.link_todo
      where run_id = $1 and kind = $2 limit ${linkRecordsMax}`,
    values: [run.id, kind],
  });
  if (rows.length === 0) return 0;
  const tokens = new Set(rows.map(({ keyToken }) => keyToken));
  const changed = [...tokens].map((keyToken) => ({ department: run.department, kind, keyToken }));
  const outcome = await linkChunk({ client, vault, filings, pinyin }, changed);
  await client.query(
    `delete from hub.link_todo t using unnest($1::int[], $2::uuid[]) as r(filing, record_id)
     where t.filing = r.filing and t.record_id = r.record_id`,
    [rows.map(({ filing }) => filing), rows.map((row) => row.record_id)],
  );
  const counted = await client.query<RunSummary>(
    `update hub.sync_run set rows_linked = rows_linked + $2, rows_unlinked = rows_unlinked + $3 where id = $1 returning ${runColumns}`,
    [run.id, outcome.linked, outcome.unlinked],
  );
  if (counted.rows[0]) context.progress.know(counted.rows[0]);
  return rows.length;
}
