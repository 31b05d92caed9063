import type { StreamDefinition } from '../../connectors/kit/contract.js';
import { insertRows } from '../kit/bulk.js';
import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import { RunStoppedError } from './problem.js';
import type { StagedDelivery } from './stage.js';

/** Closing more than this share of a stream's open records by absence needs two people, unless the stream declares its own. */
const absenceShareMax = 0.02;

export const shareOf = (stream: StreamDefinition) => stream.absenceShareMax ?? absenceShareMax;

/**
 * Tokens of open records of the stream that a full delivery should mention and does not: it cannot know of later ones. A row in
 * quarantine is mentioned, though it could not be understood. A set operation, since right after staging the planner knows too little to join well. Parameters: run,
 * stream, delivery, department, kind, the delivery's day.
 */
export const absent = `(
  select key_token from hub.source_key where department = $4 and kind = $5 and closed_at is null and as_of <= $6
  except select key_token from hub.sync_mention where run_id = $1 and stream = $2 and delivery = $3
  except select key_token from hub.quarantine where run_id = $1 and stream = $2 and delivery = $3)`;

/** Rows without a readable key: each may be one of the records that the delivery seems to leave out. */
export async function countNameless({ lease }: RunContext, key: readonly string[]): Promise<number> {
  const { rows } = await lease.client.query<{ count: number }>(
    `select count(*)::int as count from hub.quarantine
     where run_id = $1 and stream = $2 and delivery = $3 and key_token is null and state = 'OPEN'`,
    [...key],
  );
  return rows[0]?.count ?? 0;
}

interface TooManyAbsent {
  readonly staged: StagedDelivery;
  readonly missing: number;
  readonly open: number;
}

/** How many different open keys of its stream a delivery mentions, where that was counted while it was staged. */
export type Mentioned = ReadonlyMap<StagedDelivery, number>;

/**
 * Holds the run before anything changes, if a full delivery leaves out more than the declared share of what is open, or everything.
 * What two operators released passes, as long as no more is missing than they saw. Deliveries of changes that come before it in
 * the same run are not looked into.
 *
 * Answers the deliveries that leave nothing out, as far as counting alone tells: they mention as many different open keys as there
 * are. They need no search for what is absent, neither here nor when they are applied.
 */
export async function holdIfTooManyAbsent(
  context: RunContext,
  deliveries: readonly StagedDelivery[],
  mentioned: Mentioned,
): Promise<ReadonlySet<StagedDelivery>> {
  const found: TooManyAbsent[] = [];
  const whole = new Set<StagedDelivery>();
  for (const staged of deliveries) {
    if (staged.delivery.mode !== 'full') continue;
    const open = await countOpen(context, staged);
    if (mentioned.get(staged) === open) {
      whole.add(staged);
      continue;
    }
    const missing = await countAbsent(context, staged);
    const tooMany = missing > 0 && (missing >= open || missing > open * shareOf(staged.stream));
    if (tooMany && !(await isReleased(context, staged, missing))) found.push({ staged, missing, open });
  }
  if (found.length === 0) return whole;
  await keepHold(context, found);
  const lines = found.map(
    ({ staged: { stream, delivery }, missing, open }) =>
      `${stream.label}: the full delivery ${delivery.id} leaves out ${missing} of ${open} open records, more than ` +
      `${Number((shareOf(stream) * 100).toFixed(2))} %.`,
  );
  throw new RunStoppedError(
    'absence-share',
    `${lines.join(' ')} The run is held and nothing was applied; ask the department whether the delivery is whole. ` +
      'Two operators can release it (hub release), one can refuse it.',
    'HELD',
  );
}

async function countOpen({ lease: { client, run } }: RunContext, { stream }: StagedDelivery): Promise<number> {
  const { rows } = await client.query<{ open: number }>(
    'select count(*) as open from hub.source_key where department = $1 and kind = $2 and closed_at is null',
    [run.department, stream.kind],
  );
  return rows[0]?.open ?? 0;
}

async function countAbsent(context: RunContext, { stream, delivery }: StagedDelivery): Promise<number> {
  const { client, run } = context.lease;
  const key = [run.id, stream.name, delivery.id];
  const { rows } = await client.query<{ absent: number }>(`select count(*) as absent from ${absent} a`, [
    ...key,
    run.department,
    stream.kind,
    delivery.asOf,
  ]);
  const seen = rows[0]?.absent ?? 0;
  // Closing waits for rows without a readable key; what they cannot account for is missing all the same.
  return seen === 0 ? 0 : Math.max(0, seen - (await countNameless(context, key)));
}

async function isReleased(
  { lease }: RunContext,
  { stream, delivery }: StagedDelivery,
  missing: number,
): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `select from hub.sync_hold where run_id = $1 and stream = $2 and delivery = $3 and released_at is not null
       and absent_records >= $4`,
    [lease.run.id, stream.name, delivery.id, missing],
  );
  return rowCount !== 0;
}

const holdColumns = {
  run_id: 'uuid',
  hold: 'int',
  stream: 'text',
  delivery: 'text',
  label: 'text',
  open_records: 'bigint',
  absent_records: 'bigint',
  share_max: 'real',
};

async function keepHold({ lease }: RunContext, found: readonly TooManyAbsent[]): Promise<void> {
  await underFence(lease, async () => {
    const { rows } = await lease.client.query<{ hold: number }>(
      'update hub.sync_run set holds = holds + 1 where id = $1 returning holds as hold',
      [lease.run.id],
    );
    const lines = found.map(({ staged: { stream, delivery }, missing, open }) => ({
      run_id: lease.run.id,
      hold: rows[0]?.hold ?? 1,
      stream: stream.name,
      delivery: delivery.id,
      label: stream.label,
      open_records: open,
      absent_records: missing,
      share_max: shareOf(stream),
    }));
    await insertRows(lease.client, 'hub.sync_hold', holdColumns, lines);
  });
}
