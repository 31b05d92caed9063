import type {
  Batch,
  Delivery,
  Position,
  RawRow,
  RawValue,
  RejectReason,
  Source,
} from '../../connectors/kit/contract.js';
import type pg from 'pg';
import type { RunContext } from '../sync/context.js';
import { underFence } from '../sync/lease.js';
import { eligible } from './eligible.js';

const rowsABatch = 200;

interface Entry {
  readonly id: string;
  readonly ordinal: number;
  readonly reason: RejectReason;
  readonly column: string | null;
  readonly damaged: boolean;
  readonly sealed: Buffer;
}

/**
 * The quarantine of a department as a source: a delivery for each day as of which its rows were delivered, so that an older row never
 * overrides what is newer. The entries are numbered once a run; a restart reads the same rows under the same numbers.
 */
export function openQuarantine(context: RunContext, pool: pg.Pool): Source {
  return {
    async deliveries(stream) {
      await claim(context, stream);
      const { rows } = await pool.query<{ asOf: string; rows: number }>(
        `select as_of::text as "asOf", count(*)::int as rows from hub.quarantine
         where retry_run_id = $1 and stream = $2 and state = 'OPEN' group by as_of order by as_of`,
        [context.lease.run.id, stream],
      );
      return rows.map(({ asOf, rows: count }) => deliveryOf(context, pool, stream, asOf, count));
    },
    close: async () => undefined,
  };
}

/** Numbers the entries of a stream that this run is to read. */
async function claim({ lease }: RunContext, stream: string): Promise<void> {
  const { id, department } = lease.run;
  await underFence(lease, () =>
    lease.client.query(
      `with numbered as (
         select q.filing, q.id, coalesce(q.as_of, q.created_at::date) as day,
           row_number() over (order by q.created_at, q.place, q.ordinal, q.id) as number
         from hub.quarantine q
         where q.department = $2 and q.stream = $3 and ${eligible('q')}
           and not exists (select from hub.quarantine c where c.retry_run_id = $1 and c.stream = $3)
       )
       update hub.quarantine q set retry_run_id = $1, retry_ordinal = n.number, retry_refused = false, as_of = n.day
       from numbered n where q.filing = n.filing and q.id = n.id`,
      [id, department, stream],
    ),
  );
}

function deliveryOf(context: RunContext, pool: pg.Pool, stream: string, asOf: string, count: number): Delivery {
  const { id: runId } = context.lease.run;
  return {
    id: `quarantine-${asOf}`,
    mode: 'changes',
    asOf,
    rowsExpected: count,
    read: (from, signal) => readEntries(context, pool, { stream, asOf, from }, signal),
    controlTotals: async () => {
      const { rows } = await pool.query<{ count: number }>(
        `select count(*)::int as count from hub.quarantine
         where retry_run_id = $1 and stream = $2 and as_of = $3 and state = 'OPEN'`,
        [runId, stream, asOf],
      );
      return { rows: rows[0]?.count ?? 0 };
    },
    nextCheckpoint: async () => ({}),
  };
}

async function* readEntries(
  { lease: { run }, vault }: RunContext,
  pool: pg.Pool,
  { stream, asOf, from }: { readonly stream: string; readonly asOf: string; readonly from: Position | null },
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  for (let after = Number(from?.['after'] ?? 0); ;) {
    if (signal.aborted) return;
    const { rows } = await pool.query<Entry>(
      `select id, retry_ordinal as ordinal, reason, column_name as column, damaged, row_sealed as sealed from hub.quarantine
       where retry_run_id = $1 and stream = $2 and as_of = $3 and state = 'OPEN' and retry_ordinal > $4
       order by retry_ordinal limit ${rowsABatch}`,
      [run.id, stream, asOf, after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.ordinal;
    yield {
      rows: rows.map((entry) => rowOf(entry, (sealed, place) => vault.open(sealed, place))),
      position: { after },
    };
  }
}

type Open = (sealed: Uint8Array, place: { table: string; column: string; rowId: string }) => string;

/** A row that came damaged stays damaged: what the transport could not read is not in it. */
function rowOf({ id, ordinal, reason, column, damaged, sealed }: Entry, open: Open): RawRow {
  const text = open(sealed, { table: 'quarantine', column: 'row_sealed', rowId: id });
  const values = JSON.parse(text) as Record<string, RawValue>;
  if (!damaged) return { ordinal, values };
  return { ordinal, values, damage: column === null ? { reason } : { reason, column } };
}
