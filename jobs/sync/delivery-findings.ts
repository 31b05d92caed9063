import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Source, SourceError } from '../../connectors/kit/contract.js';
import { insertRows } from '../kit/bulk.js';
import type { RunContext } from './context.js';
import { underFence } from './lease.js';
import type { StagedDelivery } from './stage.js';

const columns = {
  id: 'uuid',
  run_id: 'uuid',
  department: 'text',
  delivery: 'text',
  kind: 'text',
  stops: 'boolean',
  detail: 'text',
};

/**
 * Writes down what the source noticed about its deliveries. What can be taken is taken; where nothing can, because something is in
 * the way, the run ends and says what. A run that an earlier attempt began to apply goes on.
 */
export async function noteFindings(
  context: RunContext,
  source: Source,
  deliveries: readonly StagedDelivery[],
): Promise<void> {
  const findings = source.findings?.() ?? [];
  if (findings.length === 0) return;
  const { client, run } = context.lease;
  const rows = findings.map(({ kind, delivery, stops, text }) => ({
    id: randomUUID(),
    run_id: run.id,
    department: run.department,
    delivery,
    kind,
    stops,
    detail: text,
  }));
  await underFence(context.lease, () =>
    insertRows(client, 'hub.delivery_finding', columns, rows, 'on conflict (run_id, kind, detail) do nothing'),
  );
  for (const { kind, delivery, stops } of findings) {
    context.logger.warn({ runId: run.id, department: run.department, kind, delivery, stops }, 'about a delivery');
  }
  const inTheWay = findings.filter(({ stops }) => stops);
  if (inTheWay.length === 0 || deliveries.length > 0 || (await hasApplied(context))) return;
  throw new SourceError('delivery', inTheWay.map(({ text }) => text).join(' '));
}

async function hasApplied({ lease }: RunContext): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `select from hub.sync_stream where run_id = $1 and state = 'APPLIED' limit 1`,
    [lease.run.id],
  );
  return rowCount === 1;
}

/** One finding as an operator reads it. */
export interface FindingLine {
  readonly runId: string;
  readonly kind: string;
  readonly stops: boolean;
  readonly detail: string;
}

export async function listFindings(pool: pg.Pool, runIds: readonly string[]): Promise<FindingLine[]> {
  const { rows } = await pool.query<FindingLine>(
    `select run_id as "runId", kind, stops, detail from hub.delivery_finding
     where run_id = any($1::uuid[]) order by stops desc, found_at, detail`,
    [runIds],
  );
  return rows;
}
