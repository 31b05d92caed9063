import { UnrecoverableError, type Job } from 'bullmq';
import { SourceError } from '../../connectors/kit/contract.js';
import { inSpan, openSpan, tellSpan } from '../../runtime/telemetry.js';
import type { JobsDeps } from '../kit/deps.js';
import { enqueueCollect } from '../deliver/acts.js';
import { retryWithNewMapping } from '../quarantine/retry-new-mapping.js';
import { executeRun } from '../sync/execute.js';
import { noteOnRun, postponeRun, stopRun } from '../sync/finish.js';
import { findRun } from '../sync/ledger.js';
import { releaseLease, takeLease, takeoverAfterMsDefault, type Lease } from '../sync/lease.js';
import { laterTry, tryHoursDefault } from '../sync/patience.js';
import { describeUnexpected, FenceLostError, InterruptedError, judge, type Judgement } from '../sync/problem.js';
import { Progress } from '../sync/progress.js';
import { syncBackoffMs, syncJob } from '../sync/sync-job.js';
import { cancelWhenStopping, isCancelled } from './cancel-when-stopping.js';

/** What a worker does with one job of a department's queue. */
export async function processSync(
  deps: JobsDeps,
  workerName: string,
  job: Job,
  signal: AbortSignal,
  takeoverAfterMs = takeoverAfterMsDefault,
): Promise<void> {
  const { runId, trace: follows } = syncJob.read(job);
  const attempt = job.attemptsMade + 1;
  await inSpan('sync run', { run: runId, attempt }, () => takeUp(deps, workerName, job, signal, takeoverAfterMs), {
    follows,
  });
}

async function takeUp(
  deps: JobsDeps,
  workerName: string,
  job: Job,
  signal: AbortSignal,
  takeoverAfterMs: number,
): Promise<void> {
  const { runId } = syncJob.read(job);
  openSpan('wait in the queue', {}, { since: new Date(job.timestamp) })?.end();
  const client = await deps.pool.connect();
  // Until the lease is released in order, the connection may hold the lock or a transaction, and is not given back.
  let broken = true;
  try {
    const lease = await takeLease(client, runId, workerName, signal, takeoverAfterMs);
    if (lease === undefined) return;
    const leaveOff = cancelWhenStopping(deps.pool, client, signal);
    tellSpan({ department: lease.run.department, mode: lease.run.mode });
    deps.logger.info({ runId, department: lease.run.department, fence: lease.fence }, 'sync run taken up');
    try {
      try {
        await executeRun(deps, lease, signal);
      } finally {
        await leaveOff();
      }
      deps.logger.info({ runId, department: lease.run.department }, 'sync run succeeded');
    } catch (error) {
      await settle(deps, lease, job, signal.aborted && isCancelled(error) ? stopping() : error);
    }
    await releaseLease(lease);
    broken = false;
    await retryBehind(deps, lease);
    await collectBehind(deps, lease);
  } catch (error) {
    if (error instanceof InterruptedError) return;
    throw error;
  } finally {
    client.release(broken);
  }
}

function stopping(): InterruptedError {
  return new InterruptedError('The worker is shutting down.');
}

/** Nothing about the run itself depends on it, so a failure is told and no more. */
async function retryBehind(deps: JobsDeps, { run }: Lease): Promise<void> {
  const connector = deps.connectors.find(({ department }) => department === run.department);
  if (connector === undefined) return;
  await retryWithNewMapping(deps, connector, run).catch((error: unknown) =>
    deps.logger.warn(
      { department: run.department, reason: describeUnexpected(error) },
      'the quarantine could not be tried again; "hub quarantine retry" does it',
    ),
  );
}

/** What the run brought may be what a department was asked to correct; its answers are asked for with it. */
async function collectBehind(deps: JobsDeps, { run }: Lease): Promise<void> {
  await enqueueCollect(deps, run.department).catch((error: unknown) =>
    deps.logger.warn(
      { department: run.department, reason: describeUnexpected(error) },
      'answers to corrections could not be asked for; the next round does it',
    ),
  );
}

/** Whether this was the job's last try. `attemptsMade` counts the ones before. */
function isLastTry(job: Job): boolean {
  return job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
}

async function settle(deps: JobsDeps, lease: Lease, job: Job, error: unknown): Promise<void> {
  const { id: runId, department } = lease.run;
  if (error instanceof FenceLostError || error instanceof InterruptedError) {
    deps.logger.info({ runId, department, reason: error.message }, 'sync run left to another worker');
    return;
  }
  const judgement = judge(error);
  tellSpan({ problem: judgement.problem });
  if (judgement.passing && !isLastTry(job)) {
    deps.logger.warn(
      { runId, department, problem: judgement.problem, reason: describeUnexpected(error) },
      judgement.message,
    );
    await noteOnRun(lease, judgement.message, syncBackoffMs(job.attemptsMade + 1, error));
    throw fitForQueue(error, judgement);
  }
  if (await isPostponed(deps, lease, judgement, error)) throw new UnrecoverableError(judgement.message);
  if (await stopRun(lease, judgement)) {
    const run = await findRun(lease.client, runId);
    if (run !== undefined) new Progress(run, deps.pool).tell(judgement.state, null);
    const stack = judgement.problem === 'internal' ? framesOf(error) : undefined;
    deps.logger.error({ runId, department, problem: judgement.problem, frames: stack }, judgement.message);
  }
  throw new UnrecoverableError(judgement.message);
}

/** Whether the run waits for a much later try: its job ends, and the ledger has it enqueued again when it is due. */
async function isPostponed(deps: JobsDeps, lease: Lease, judgement: Judgement, error: unknown): Promise<boolean> {
  if (judgement.problem !== 'unavailable') return false;
  const askedMs = error instanceof SourceError ? (error.retryAfterMs ?? 0) : 0;
  const waitMs = laterTry(lease.run, deps.tryHours ?? tryHoursDefault, askedMs, new Date());
  if (waitMs === null || !(await postponeRun(lease, judgement, waitMs))) return false;
  const { id: runId, department } = lease.run;
  const run = await findRun(lease.client, runId);
  if (run !== undefined) new Progress(run, deps.pool).tell(run.state, null);
  deps.logger.warn(
    { runId, department, problem: judgement.problem, waitMs },
    'the department is away; tried again later',
  );
  return true;
}

/** The queue keeps the message and stack of a try that failed; an unknown error's own may hold a value of a row. */
function fitForQueue(error: unknown, { message }: Judgement): Error {
  return error instanceof SourceError ? error : new Error(message);
}

/** Where an unexpected error came from, without its message, which may hold a value of a row. */
function framesOf(error: unknown): string[] | undefined {
  if (!(error instanceof Error)) return undefined;
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
