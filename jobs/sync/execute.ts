import type { Connector, Source } from '../../connectors/kit/contract.js';
import { linkRun } from '../link/link-run.js';
import { insertRows } from '../kit/bulk.js';
import type { JobsDeps } from '../kit/deps.js';
import { acknowledge } from './acknowledge.js';
import { holdIfTooManyAbsent } from './absence.js';
import { applyDelivery } from './apply.js';
import { createContext, type RunContext } from './context.js';
import { checkDrift } from './drift.js';
import { FilingBook } from './filing.js';
import { enterLinking, learnStatistics, publishRun, verifyRun } from './finish.js';
import { underFence, type Lease } from './lease.js';
import { Progress } from './progress.js';
import { RunStoppedError } from './problem.js';
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
    logger: deps.logger,
    signal,
  });
  if (lease.run.state === 'RUNNING') {
    context.progress.tell('RUNNING', null);
    await takeDeliveries(context, deps);
    await verifyRun(context);
    await enterLinking(context);
  }
  context.progress.tell('LINKING', null);
  await linkRun(context);
  await learnStatistics(context);
  await publishRun(context);
  context.progress.tell('SUCCEEDED', null);
}

/** Stages everything, then applies everything: a delivery that is not whole stops the run before anything has changed. */
async function takeDeliveries(context: RunContext, deps: JobsDeps): Promise<void> {
  const { connector, lease, signal } = context;
  const settings = connector.settings.parse(deps.departmentSettings(lease.run.department));
  const source = await connector.open(settings, signal, deps.openOptions(lease.run.department));
  try {
    const deliveries = await listDeliveries(context, source, connector);
    await forgetVanished(context, deliveries);
    await enterDeliveries(context, deliveries);
    for (const staged of deliveries) await stageDelivery(context, staged);
    await checkDrift(context, deliveries);
    for (const staged of deliveries) await holdIfTooManyAbsent(context, staged);
    for (const staged of deliveries) await applyDelivery(context, staged);
    for (const { delivery, stream } of deliveries) await acknowledge(context, stream.name, delivery);
  } finally {
    await source.close();
  }
}

async function listDeliveries(
  { lease: { client, run } }: RunContext,
  source: Source,
  connector: Connector,
): Promise<StagedDelivery[]> {
  const { rows } = await client.query<{ stream: string; position: Record<string, string | number | boolean | null> }>(
    'select stream, position from hub.sync_checkpoint where department = $1',
    [run.department],
  );
  const checkpoints = new Map(rows.map(({ stream, position }) => [stream, position]));
  const listed: StagedDelivery[] = [];
  for (const stream of connector.streams) {
    const mode = run.mode === 'full' ? 'full' : 'changes';
    const found = await source.deliveries(stream.name, mode, checkpoints.get(stream.name) ?? null);
    listed.push(...found.map((delivery, index) => ({ stream, delivery, follows: index > 0 })));
  }
  return listed;
}

/** All of them at once, so that progress knows from the beginning how many rows there are. */
async function enterDeliveries(context: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const { client, run } = context.lease;
  const columns = {
    run_id: 'uuid',
    stream: 'text',
    delivery: 'text',
    mode: 'text',
    state: 'text',
    as_of: 'date',
    rows_expected: 'bigint',
  };
  const rows = deliveries.map(({ stream, delivery }) => ({
    run_id: run.id,
    stream: stream.name,
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
    for (const table of ['sync_staging', 'quarantine', 'sync_stream']) {
      await lease.client.query(`delete from hub.${table} t where ${vanished}`, offered);
    }
  });
}
