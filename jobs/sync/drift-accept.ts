import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';

/** One finding as an operator reads it. */
export interface DriftLine {
  readonly id: string;
  readonly runId: string;
  readonly department: Department;
  readonly stream: string;
  readonly streamLabel: string;
  readonly delivery: string;
  readonly kind: string;
  readonly column: string;
  readonly seen: string;
  readonly stops: boolean;
  readonly foundAt: Date;
  readonly acceptedBy: string | null;
}

const lineColumns = `id, run_id as "runId", department, stream, stream_label as "streamLabel", delivery, kind,
  column_name as "column", seen, stops, found_at as "foundAt", accepted_by as "acceptedBy"`;

export interface DriftFilter {
  readonly department?: Department;
  readonly runIds?: readonly string[];
  readonly limit: number;
}

/** Newest first. */
export async function listDrift(pool: pg.Pool, { department, runIds, limit }: DriftFilter): Promise<DriftLine[]> {
  const { rows } = await pool.query<DriftLine>(
    `select ${lineColumns} from hub.sync_drift
     where ($1::text is null or department = $1) and ($2::uuid[] is null or run_id = any($2))
     order by found_at desc, stops desc, stream, column_name limit $3`,
    [department ?? null, runIds ?? null, limit],
  );
  return rows;
}

export interface Acceptance {
  readonly department: Department;
  readonly stream: string;
  /** The account of the token. */
  readonly operator: string;
  readonly reason: string;
}

/**
 * Accepts that a stream looks from now on as the last delivery of it did that stopped a run. The next run takes exactly these
 * differences for agreed, and no other, learns the new look once they are applied, and the acceptance is used up.
 * Answers what was accepted; nothing where no run of the stream was stopped.
 */
export async function acceptDrift(pool: pg.Pool, acceptance: Acceptance): Promise<DriftLine[]> {
  const { department, stream, operator, reason } = acceptance;
  const { rows } = await pool.query<DriftLine>(
    `update hub.sync_drift set accepted_at = clock_timestamp(), accepted_by = $3, accepted_reason = $4
     where department = $1 and stream = $2 and stops and accepted_at is null and run_id = (
       select run_id from hub.sync_drift where department = $1 and stream = $2 and stops
       order by found_at desc limit 1)
     returning ${lineColumns}`,
    [department, stream, operator, reason],
  );
  return rows;
}
