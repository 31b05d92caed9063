import { z } from 'zod';
import { SourceError } from '../../connectors/kit/contract.js';
import { traceparentPattern } from '../../runtime/telemetry.js';
import { defineJob } from '../kit/define-job.js';

/** One run of one department: everything about it is in the ledger. */
export const syncJob = defineJob({
  name: 'sync',
  payload: z.strictObject({
    runId: z.uuid(),
    /** The trace of whoever asked: ids alone. Absent for a run that is enqueued from the ledger. */
    trace: z.string().regex(traceparentPattern).optional(),
  }),
  attempts: 7,
});

const backoffFirstMs = 2_000;
const backoffMaxMs = 300_000;

/** Two seconds, doubled each time; what the source itself asked for (`Retry-After`) where that is longer. */
export function syncBackoffMs(attemptsMade: number, error: unknown): number {
  const doubled = Math.min(backoffMaxMs, backoffFirstMs * 2 ** Math.max(0, attemptsMade - 1));
  const asked = error instanceof SourceError ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(doubled, asked);
}
