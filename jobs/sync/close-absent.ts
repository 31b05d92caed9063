import type { StreamDefinition } from '../../connectors/kit/contract.js';
import { newId } from '../../schema/canonical/id.js';
import { absent, countNameless, shareOf } from './absence.js';
import type { RunContext } from './context.js';
import { normaliserVersion } from './fingerprint.js';
import { underFence } from './lease.js';
import { InterruptedError } from './problem.js';
import type { StagedDelivery } from './stage.js';

/** Absent records that one transaction closes. */
const closeRowsMax = 5_000;

/**
 * Closes what the full delivery leaves out. Where rows of it have no readable key, the absent records wait until each of these
 * rows is understood or given up, or the next full delivery. Restartable: what is closed is no longer absent. Of a delivery that is
 * known to be `whole` nothing is to be closed.
 */
export async function closeAbsent(
  context: RunContext,
  { stream, delivery }: StagedDelivery,
  whole: boolean,
): Promise<void> {
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  const about = [...key, run.department, stream.kind, delivery.asOf];
  const nameless = whole ? 0 : await countNameless(context, key);
  await underFence(context.lease, async () => {
    // What earlier deliveries left waiting is answered by this one.
    const { rowCount } = await client.query(
      'delete from hub.sync_absence where department = $1 and stream = $2 and as_of <= $3',
      [run.department, stream.name, delivery.asOf],
    );
    if (rowCount !== 0) await recount(context);
    if (nameless > 0) await keepAbsences(context, about);
  });
  if (nameless > 0) {
    context.logger.warn(
      { runId: run.id, stream: stream.name, rows: nameless },
      'rows without a readable key: records that the delivery leaves out wait to be closed',
    );
    return;
  }
  if (!whole) await closeInChunks(context, key, absent, about);
}

async function keepAbsences({ lease: { client } }: RunContext, about: readonly string[]): Promise<void> {
  const { rowCount } = await client.query(
    `insert into hub.sync_absence (department, kind, key_token, run_id, stream, delivery, as_of)
     select $4, $5, key_token, $1, $2, $3, $6 from ${absent} a on conflict do nothing`,
    [...about],
  );
  await client.query(
    'update hub.sync_stream set absences_waiting = $4 where run_id = $1 and stream = $2 and delivery = $3',
    [...about.slice(0, 3), rowCount ?? 0],
  );
}

/** Says on each delivery's line how many records of it still wait. */
async function recount({ lease: { client, run } }: RunContext): Promise<void> {
  await client.query(
    `update hub.sync_stream s set absences_waiting = (select count(*) from hub.sync_absence w
       where w.run_id = s.run_id and w.stream = s.stream and w.delivery = s.delivery)
     where s.absences_waiting > 0 and s.run_id in (select id from hub.sync_run where department = $1)`,
    [run.department],
  );
}

interface Waiting {
  readonly runId: string;
  readonly stream: string;
  readonly delivery: string;
  readonly kind: string;
  readonly asOf: string;
  readonly missing: number;
  readonly open: number;
}

/**
 * Goes on with closures that waited: for each delivery of which no row without a readable key waits any more. What a delivery of
 * the same day or later has mentioned since is there. Past the declared share nothing is closed: the next full delivery decides,
 * and holds its run.
 */
export async function closeWaiting(context: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const { client, run } = context.lease;
  const { rowCount } = await client.query('select from hub.sync_absence where department = $1 limit 1', [
    run.department,
  ]);
  if (rowCount === 0) return;
  await underFence(context.lease, async () => {
    await forgetMentioned(context);
    await recount(context);
  });
  const { rows } = await client.query<Waiting>(
    `select w.run_id as "runId", w.stream, w.delivery, w.kind, w.as_of::text as "asOf", count(*)::int as missing,
       (select count(*)::int from hub.source_key o where o.department = $1 and o.kind = w.kind and o.closed_at is null) as open
     from hub.sync_absence w
     where w.department = $1 and not exists (
       select from hub.quarantine q where q.run_id = w.run_id and q.stream = w.stream and q.delivery = w.delivery
         and q.key_token is null and q.state = 'OPEN' and (q.retry_run_id is distinct from $2 or q.retry_refused))
     group by w.run_id, w.stream, w.delivery, w.kind, w.as_of`,
    [run.department, run.id],
  );
  for (const waiting of rows) {
    const stream = context.connector.streams.find(({ name }) => name === waiting.stream);
    if (stream === undefined || deliveries.some(({ delivery }) => delivery.id === waiting.delivery)) continue;
    if (waiting.missing >= waiting.open || waiting.missing > waiting.open * shareOf(stream)) continue;
    await closeOneWaiting(context, stream, waiting);
  }
}

/** Records that are not absent: closed or changed meanwhile, or mentioned by rows that this run read or that wait with their key. */
async function forgetMentioned({ lease: { client, run } }: RunContext): Promise<void> {
  await client.query(
    `delete from hub.sync_absence w where w.department = $1 and (
       (w.stream, w.key_token) in (
         select m.stream, m.key_token from hub.sync_mention m
           join (select stream, max(as_of) as as_of from hub.sync_absence where department = $1 group by stream) a
             on a.stream = m.stream and a.as_of <= m.as_of
         where m.run_id = $2)
       or exists (select from hub.quarantine q where q.run_id = w.run_id and q.stream = w.stream and q.delivery = w.delivery
         and q.key_token = w.key_token)
       or not exists (select from hub.source_key k where k.department = w.department and k.kind = w.kind
         and k.key_token = w.key_token and k.closed_at is null and k.as_of <= w.as_of))`,
    [run.department, run.id],
  );
}

const waitingTokens = `(
  select key_token from hub.sync_absence
  where stream = $2 and delivery = $3 and department = $4 and kind = $5 and as_of = $6 and $1::uuid is not null)`;

async function closeOneWaiting(context: RunContext, stream: StreamDefinition, waiting: Waiting): Promise<void> {
  const { client, run } = context.lease;
  const { delivery, kind, asOf } = waiting;
  const key = [run.id, stream.name, delivery];
  // A line of its own in this run's ledger, so that what it closes is counted where it is closed.
  await underFence(context.lease, () =>
    client.query(
      `insert into hub.sync_stream (run_id, stream, delivery, mode, state, as_of, label)
       values ($1, $2, $3, 'absence', 'APPLIED', $4, $5) on conflict do nothing`,
      [...key, asOf, stream.label],
    ),
  );
  await closeInChunks(context, key, waitingTokens, [...key, run.department, kind, asOf]);
  await underFence(context.lease, async () => {
    await client.query(
      'delete from hub.sync_absence where department = $1 and stream = $2 and delivery = $3 and as_of = $4',
      [run.department, stream.name, delivery, asOf],
    );
    await recount(context);
  });
}

/** Closes the open records whose tokens `tokens` answers; the counts go to the ledger's line `key`. */
async function closeInChunks(
  context: RunContext,
  key: readonly string[],
  tokens: string,
  about: readonly string[],
): Promise<void> {
  for (;;) {
    if (context.signal.aborted) throw new InterruptedError('The worker is shutting down.');
    const closed = await underFence(context.lease, () => closeSome(context, key, tokens, about));
    if (closed < closeRowsMax) return;
  }
}

/**
 * The first of the open records whose tokens `tokens` answers. `offset 0` and `|| ''` keep it on the index of the key before there
 * are statistics, see `compare` in `recognise.ts`.
 */
export const someAbsent = (tokens: string): string => `
select k.key_token, k.filing from ${tokens} a
cross join lateral (
  select key_token, filing, closed_at from hub.source_key
  where key_token = a.key_token and department || '' = $4 and kind || '' = $5 offset 0) k
where k.closed_at is null order by k.key_token limit ${closeRowsMax}`;

/** All these keys are stored: as a conflict each is found by its own index, whatever the planner knows. */
export const closeThese = `
with gone as (
  select * from unnest($1::bytea[], $2::int[], $3::uuid[]) as g(key_token, filing, record_id)
), record as (
  insert into hub.source_record
    (filing, id, department, kind, key_token, run_id, operation, row_hash, normaliser_version, as_of)
  select filing, record_id, $4, $5, key_token, $6, 'DELETE', ''::bytea, $7, $8 from gone
), todo as (
  insert into hub.link_todo (filing, record_id, department, kind, key_token, run_id)
  select filing, record_id, $4, $5, key_token, $6 from gone
)
insert into hub.source_key as k (department, kind, key_token, filing, record_id, row_hash, as_of, closed_at, closed_by)
select $4, $5, key_token, filing, record_id, ''::bytea, $8, clock_timestamp(), 'ABSENCE' from gone
on conflict (department, kind, key_token) do update
  set record_id = excluded.record_id, as_of = excluded.as_of, closed_at = excluded.closed_at, closed_by = excluded.closed_by`;

async function closeSome(
  context: RunContext,
  key: readonly string[],
  tokens: string,
  about: readonly string[],
): Promise<number> {
  const { client } = context.lease;
  const [runId, , , department, kind, asOf] = about;
  const { rows } = await client.query<{ key_token: Buffer; filing: number }>(someAbsent(tokens), [...about]);
  if (rows.length === 0) return 0;
  await client.query(closeThese, [
    rows.map((row) => row.key_token),
    rows.map((row) => row.filing),
    rows.map((row) => newId(row.filing)),
    department,
    kind,
    runId,
    normaliserVersion,
    asOf,
  ]);
  await client.query(
    `update hub.sync_stream set closed = closed + $4, closed_by_absence = closed_by_absence + $4
     where run_id = $1 and stream = $2 and delivery = $3`,
    [...key, rows.length],
  );
  await context.sumUp();
  return rows.length;
}
