import type { Job } from 'bullmq';
import { z } from 'zod';
import type { JobsDeps } from '../kit/deps.js';
import { defineJob } from '../kit/define-job.js';
import { purgeFindings } from '../night/purge-findings.js';
import { purgeQuarantine } from '../quarantine/purge.js';
import { requestSync } from '../sync/ledger.js';

/** Asks for a run of every department: the night. */
export const nightlyJob = defineJob({ name: 'nightly', payload: z.strictObject({}), attempts: 3 });

export async function processNightly(deps: JobsDeps, job: Job): Promise<void> {
  nightlyJob.read(job);
  for (const { department } of deps.connectors) {
    const run = await requestSync(deps, { department, trigger: 'SCHEDULE' });
    deps.logger.info({ runId: run.id, department, created: run.created }, 'nightly sync requested');
  }
  const purged = await purgeQuarantine(deps.pool);
  if (purged > 0) deps.logger.info({ rows: purged }, 'rows that had long left the quarantine were deleted');
  const findings = await purgeFindings(deps.pool);
  if (findings > 0) deps.logger.info({ findings }, 'what was noticed about deliveries long ago was deleted');
}
