import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';
import type { MaskedCell } from './mask.js';

export interface QuarantineLine {
  readonly department: Department;
  readonly stream: string;
  readonly reason: string;
  readonly column: string | null;
  readonly code: string | null;
  readonly rows: number;
  readonly oldestAt: Date;
}

export interface QuarantineEntry {
  readonly id: string;
  readonly department: Department;
  readonly stream: string;
  readonly runId: string;
  readonly delivery: string | null;
  readonly asOf: string | null;
  readonly ordinal: number;
  readonly reason: string;
  readonly column: string | null;
  readonly code: string | null;
  readonly state: string;
  readonly createdAt: Date;
  readonly cells: readonly MaskedCell[];
}

export interface QuarantineFilter {
  readonly department?: Department;
  readonly reason?: string;
}

const linesMax = 200;

/** What waits, counted by stream, reason, column and code. */
export async function summariseQuarantine(pool: pg.Pool, filter: QuarantineFilter): Promise<QuarantineLine[]> {
  const { rows } = await pool.query<QuarantineLine>(
    `select department, stream, reason, column_name as column, code, count(*)::int as rows, min(created_at) as "oldestAt"
     from hub.quarantine where state = 'OPEN' and ($1::text is null or department = $1) and ($2::text is null or reason = $2)
     group by 1, 2, 3, 4, 5 order by rows desc, department, stream, reason limit ${linesMax}`,
    [filter.department ?? null, filter.reason ?? null],
  );
  return rows;
}

const entryColumns = `id, department, stream, run_id as "runId", delivery, as_of::text as "asOf", ordinal, reason, column_name as column,
  code, state, created_at as "createdAt", masked as cells`;

/** The newest rows that wait, every value by its shape alone. */
export async function listEntries(
  pool: pg.Pool,
  filter: QuarantineFilter & { readonly limit: number },
): Promise<QuarantineEntry[]> {
  const { rows } = await pool.query<QuarantineEntry>(
    `select ${entryColumns} from hub.quarantine
     where state = 'OPEN' and ($1::text is null or department = $1) and ($2::text is null or reason = $2)
     order by created_at desc, id desc limit $3`,
    [filter.department ?? null, filter.reason ?? null, filter.limit],
  );
  return rows;
}

export async function findEntry(pool: pg.Pool, id: string): Promise<QuarantineEntry | undefined> {
  const { rows } = await pool.query<QuarantineEntry>(
    `select ${entryColumns} from hub.quarantine where filing = 0 and id = $1`,
    [id],
  );
  return rows[0];
}
