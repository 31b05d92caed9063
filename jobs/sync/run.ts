import type { Department } from '../../schema/canonical/department.js';

export type RunState = 'QUEUED' | 'RUNNING' | 'LINKING' | 'SUCCEEDED' | 'HELD' | 'FAILED';
export type RunTrigger = 'SCHEDULE' | 'COMMAND' | 'REQUEST';

/** One run as the ledger tells it. */
export interface RunSummary {
  readonly id: string;
  readonly department: Department;
  /** `retry`: what is in quarantine is read again, and no department is asked. */
  readonly mode: 'full' | 'changes' | 'retry';
  readonly trigger: RunTrigger;
  readonly state: RunState;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly rowsExpected: number | null;
  readonly rowsRead: number;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
  readonly openBefore: number;
  readonly opened: number;
  readonly closed: number;
  readonly closedByAbsence: number;
  readonly openAfter: number;
  readonly rowsLinked: number;
  readonly rowsUnlinked: number;
  readonly problem: string | null;
  readonly message: string | null;
  /** When a run that waits is tried again. */
  readonly nextTryAt: Date | null;
}

/** What a run tells the world while it goes on: counts and nothing else. */
export interface SyncProgress {
  readonly runId: string;
  readonly department: Department;
  readonly state: RunState;
  readonly stream: string | null;
  readonly rowsRead: number;
  readonly rowsExpected: number | null;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
  readonly rowsLinked: number;
  readonly rowsUnlinked: number;
  /** Records that wait to be linked; null outside LINKING. */
  readonly toLink: number | null;
  /** Why it waits or stopped. */
  readonly message: string | null;
  readonly nextTryAt: string | null;
  readonly at: string;
}

export const progressChannel = 'hub_sync_progress';

export const finishedStates: readonly RunState[] = ['SUCCEEDED', 'HELD', 'FAILED'];

export const runColumns = `
  id, department, mode, trigger, state, requested_at as "requestedAt", started_at as "startedAt", finished_at as "finishedAt",
  rows_expected as "rowsExpected", rows_read as "rowsRead", rows_applied as "rowsApplied", rows_unchanged as "rowsUnchanged",
  rows_superseded as "rowsSuperseded", rows_quarantined as "rowsQuarantined", open_before as "openBefore", opened, closed,
  closed_by_absence as "closedByAbsence", open_after as "openAfter", rows_linked as "rowsLinked",
  rows_unlinked as "rowsUnlinked", problem, message, next_try_at as "nextTryAt"`;

export function progressOf(run: RunSummary, stream: string | null, toLink: number | null): SyncProgress {
  return {
    runId: run.id,
    department: run.department,
    state: run.state,
    stream,
    rowsRead: run.rowsRead,
    rowsExpected: run.rowsExpected,
    rowsApplied: run.rowsApplied,
    rowsUnchanged: run.rowsUnchanged,
    rowsSuperseded: run.rowsSuperseded,
    rowsQuarantined: run.rowsQuarantined,
    rowsLinked: run.rowsLinked,
    rowsUnlinked: run.rowsUnlinked,
    toLink,
    message: run.message,
    nextTryAt: run.nextTryAt?.toISOString() ?? null,
    at: new Date().toISOString(),
  };
}
