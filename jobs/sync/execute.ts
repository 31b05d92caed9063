import type { Connector, Position, Source } from '../../connectors/kit/contract.js';
import { inSpan } from '../../runtime/telemetry.js';
import { linkRun } from '../link/link-run.js';
import { insertRows } from '../kit/bulk.js';
import type { JobsDeps } from '../kit/deps.js';
import { openQuarantine } from '../quarantine/retry-source.js';
import { acknowledge } from './acknowledge.js';
import { holdIfTooManyAbsent } from './absence.js';
import { applyDelivery } from './apply.js';
import { closeWaiting } from './close-absent.js';
import { createContext, type RunContext } from './context.js';
import { noteFindings } from './delivery-findings.js';
import { checkDrift } from './drift.js';
import { FilingBook } from './filing.js';
import { enterLinking, learnStatistics, publishRun, verifyRun } from './finish.js';
import { underFence, type Lease } from './lease.js';
import { Progress } from './progress.js';
import { RunStoppedError } from './problem.js';
import { replaceHeld, standBehindHeld } from './stand-behind-held.js';
import { Sealing } from './sealing.js';
import { stageDelivery, type StagedDelivery } from './stage.js';

/** Does everything that is left of a run that this worker holds. Throws what stopped it; the ledger then says how far it came. */
export async function executeRun(deps: JobsDeps, lease: Lease, signal: AbortSignal): Promise<void> {
  const connector = deps.connectors.find(({ department }) => department === lease.run.department);
  if (connector === undefined) {
    throw new RunStoppedError(
      'settings',
      `No connector is registered for ${lease.run.department} in connectors/index.ts.`,
    );
  }
  const context = createContext({
    lease,
    connector,
    vault: deps.vault,
    filings: await FilingBook.open(lease.client),
    progress: new Progress(lease.run, deps.pool),
    sealing: new Sealing(deps.vault),
    logger: deps.logger,
    chunkRowsMax: deps.chunkRowsMax,
    comparing: deps.comparing,
    signal,
  });
  if (lease.run.state === 'RUNNING') {
    context.progress.tell('RUNNING', null);
    try {
      await takeDeliveries(context, deps);
    } finally {
      await context.sealing.stop();
    }
    await verifyRun(context);
    await enterLinking(context);
  }
  context.progress.tell('LINKING', null);
  await inSpan('link', {}, () => linkRun(context));
  await learnStatistics(context);
  await inSpan('publish', {}, () => publishRun(context));
  context.progress.tell('SUCCEEDED', null);
}

const spanOf = ({ stream, delivery }: StagedDelivery) => ({ stream: stream.name, mode: delivery.mode });

/** Stages everything, then applies everything: a delivery that is not whole stops the run before anything has changed. */
async function takeDeliveries(context: RunContext, deps: JobsDeps): Promise<void> {
  const { connector } = context;
  const source = await openSource(context, deps);
  try {
    const offered = await inSpan('list deliveries', {}, () => listDeliveries(context, source, connector));
    await noteFindings(context, source, offered);
    const deliveries = await standBehindHeld(context, offered);
    await forgetVanished(context, deliveries);
    await enterDeliveries(context, deliveries);
    const mentioned = new Map<StagedDelivery, number>();
    for (const staged of deliveries) {
      const openKeys = await inSpan('stage delivery', spanOf(staged), () => stageDelivery(context, staged));
      if (openKeys !== null) mentioned.set(staged, openKeys);
    }
    const unapplied = await withoutApplied(context, deliveries);
    await checkDrift(context, unapplied);
    await replaceHeld(context, deliveries);
    const whole = await holdIfTooManyAbsent(context, unapplied, mentioned);
    for (const staged of deliveries)
      await inSpan('apply delivery', spanOf(staged), () => applyDelivery(context, staged, whole.has(staged)));
    await closeWaiting(context, deliveries);
    for (const { delivery, stream } of deliveries) await acknowledge(context, stream.name, delivery);
  } finally {
    await source.close();
  }
}

/** A retry reads the quarantine, whatever the department's system does; any other run asks that. */
async function openSource(context: RunContext, deps: JobsDeps): Promise<Source> {
  const { connector, lease, signal } = context;
  const { department, mode } = lease.run;
  if (mode === 'retry') return openQuarantine(context, deps.pool);
  const settings = connector.settings.parse(deps.departmentSettings(department));
  const chunkRowsMax = Math.min(connector.chunkRowsMax, deps.chunkRowsMax ?? Infinity);
  return connector.open(settings, signal, { chunkRowsMax, ...deps.openOptions(department) });
}

/**
 * Where each stream of the department stood before this run. An attempt that goes on behind a delivery which this run has applied
 * must see that delivery again, or its source would never be told what was taken; its rows are not read a second time.
 */
const checkpointsBefore = `
select c.stream, case when not exists (
    select from hub.sync_stream s where s.run_id = $2 and s.stream = c.stream and s.state = 'APPLIED') then c.position
  else (
    select s.next_checkpoint from hub.sync_stream s join hub.sync_run r on r.id = s.run_id
    where r.department = $1 and r.id <> $2 and r.mode <> 'retry' and s.stream = c.stream and s.state = 'APPLIED'
    order by s.updated_at desc limit 1) end as position
from hub.sync_checkpoint c where c.department = $1`;

async function listDeliveries(
  { lease: { client, run } }: RunContext,
  source: Source,
  connector: Connector,
): Promise<StagedDelivery[]> {
  const { rows } = await client.query<{ stream: string; position: Position | null }>(checkpointsBefore, [
    run.department,
    run.id,
  ]);
  const checkpoints = new Map(rows.map(({ stream, position }) => [stream, position]));
  const listed: StagedDelivery[] = [];
  for (const stream of connector.streams) {
    const mode = run.mode === 'full' ? 'full' : 'changes';
    const found = await source.deliveries(stream.name, mode, checkpoints.get(stream.name) ?? null);
    listed.push(...found.map((delivery, index) => ({ stream, delivery, follows: index > 0 })));
  }
  return listed;
}

/**
 * What an earlier attempt of the run has not applied yet. Of the rest nothing may be staged any more (a crash of the server empties
 * staging), so that it would look as if the delivery left out everything.
 */
async function withoutApplied(
  { lease: { client, run } }: RunContext,
  deliveries: readonly StagedDelivery[],
): Promise<StagedDelivery[]> {
  const { rows } = await client.query<{ stream: string; delivery: string }>(
    `select stream, delivery from hub.sync_stream where run_id = $1 and state = 'APPLIED'`,
    [run.id],
  );
  const applied = new Set(rows.map(({ stream, delivery }) => `${stream}/${delivery}`));
  return deliveries.filter(({ stream, delivery }) => !applied.has(`${stream.name}/${delivery.id}`));
}

/** All of them at once, so that progress knows from the beginning how many rows there are. */
async function enterDeliveries(context: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const { client, run } = context.lease;
  const columns = {
    run_id: 'uuid',
    stream: 'text',
    label: 'text',
    place: 'int',
    delivery: 'text',
    mode: 'text',
    state: 'text',
    as_of: 'date',
    rows_expected: 'bigint',
  };
  const rows = deliveries.map(({ stream, delivery }, place) => ({
    run_id: run.id,
    stream: stream.name,
    label: stream.label,
    place,
    delivery: delivery.id,
    mode: delivery.mode,
    state: 'STAGING',
    as_of: delivery.asOf,
    rows_expected: delivery.rowsExpected,
  }));
  await underFence(context.lease, async () => {
    await insertRows(client, 'hub.sync_stream', columns, rows, 'on conflict (run_id, stream, delivery) do nothing');
    await context.sumUp();
  });
}

/** A delivery that an earlier attempt staged but that the source no longer offers counts for nothing. */
async function forgetVanished({ lease }: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const offered = [
    lease.run.id,
    deliveries.map(({ stream }) => stream.name),
    deliveries.map(({ delivery }) => delivery.id),
  ];
  const vanished = `run_id = $1 and not exists (
    select from unnest($2::text[], $3::text[]) as o(stream, delivery) where o.stream = t.stream and o.delivery = t.delivery)
    and exists (select from hub.sync_stream s
      where s.run_id = $1 and s.stream = t.stream and s.delivery = t.delivery and s.state <> 'APPLIED')`;
  await underFence(lease, async () => {
    for (const table of ['sync_staging', 'sync_seen', 'sync_profile', 'quarantine', 'sync_stream']) {
      await lease.client.query(`delete from hub.${table} t where ${vanished}`, offered);
    }
  });
}
