import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Processor, Worker, WorkerOptions as BullWorkerOptions } from 'bullmq';
import type { JobsDeps } from '../kit/deps.js';
import { deliveriesAtOnce } from '../deliver/deliver-job.js';
import { startDeliveries } from '../deliver/work.js';
import { carryOut } from '../link/review/carry-out.js';
import { linkJob, linkQueueName } from '../link/review/link-job.js';
import { scheduleQueueName, syncQueueName, withQueue } from '../queues/queues.js';
import { processNightly } from '../scheduler/nightly-job.js';
import { listOpenRuns } from '../sync/ledger.js';
import { takeoverAfterMsDefault } from '../sync/lease.js';
import { describeUnexpected } from '../sync/problem.js';
import { syncBackoffMs, syncJob } from '../sync/sync-job.js';
import { noticeRestore } from '../watch/home.js';
import { processSync } from './process-sync.js';
import { tellSeldom } from './tell-seldom.js';

export interface WorkerOptions {
  /** Stands in the ledger beside the runs it took. */
  readonly name?: string;
  /** How long a worker may be silent before another takes its run over; a minute where it is not said. */
  readonly takeoverAfterMs?: number;
}

type WorkerSettings = Omit<BullWorkerOptions, 'connection'>;

export interface RunningWorker {
  /** Stops at the next boundary between transactions, or by ending what does not come to one, within 15 s; open runs are gone on with. */
  stop(): Promise<void>;
}

const drainMs = 14_000;
const stalledRunsMax = 1_000;

/** What follows from how soon a silent worker's run is taken over: a minute makes 10, 5 and 15 s. */
function patienceOf(takeoverAfterMs: number) {
  return {
    /** A killed worker's job is free so soon; one that is only slow loses nothing, since the fence decides. */
    jobLockMs: Math.ceil(takeoverAfterMs / 6),
    stalledCheckMs: Math.ceil(takeoverAfterMs / 12),
    /** How often the ledger is held against the queue: a queue that was lost is filled again. */
    ledgerRoundMs: Math.ceil(takeoverAfterMs / 4),
  };
}

/**
 * Starts one BullMQ worker a department and one for the schedule, and takes up the runs that a kill left open. What needs the
 * database or the queue comes first: one that is away then ends the start before anything has begun. Later it is waited for.
 */
export async function startWorker(deps: JobsDeps, options: WorkerOptions = {}): Promise<RunningWorker> {
  const name = options.name ?? `${hostname()}/${process.pid}`;
  const takeoverAfterMs = options.takeoverAfterMs ?? takeoverAfterMsDefault;
  const { jobLockMs, stalledCheckMs, ledgerRoundMs } = patienceOf(takeoverAfterMs);
  await noticeRestore(deps.pool, deps.logger);
  await enqueueOpenRuns(deps);
  const stopping = new AbortController();
  const { signal } = stopping;
  const tellUnread = tellSeldom((reason, times) => deps.logger.warn({ reason, times }, 'the queue cannot be read'));
  const work = (queue: string, processor: Processor<unknown, void>, workerOptions: WorkerSettings = {}): Worker => {
    const worker = deps.queueBackend.createWorker<unknown, void>(queue, processor, workerOptions);
    worker.on('error', (error) => tellUnread(describeUnexpected(error)));
    return worker;
  };
  const settings = {
    concurrency: 1,
    // A run whose worker froze is taken up again however often that happens; the fence keeps it from counting twice.
    maxStalledCount: stalledRunsMax,
    lockDuration: jobLockMs,
    stalledInterval: stalledCheckMs,
    settings: {
      backoffStrategy: (attemptsMade: number, _type?: string, error?: Error) => syncBackoffMs(attemptsMade, error),
    },
  };
  const workers = deps.connectors.map(({ department }) =>
    work(syncQueueName(department), (job) => processSync(deps, name, job, signal, takeoverAfterMs), settings),
  );
  workers.push(work(scheduleQueueName, (job) => processNightly(deps, job)));
  workers.push(work(linkQueueName, (job) => carryOut(deps, linkJob.read(job).decisionId, signal), settings));
  const deliveries = startDeliveries(
    deps,
    (queue, processor) => work(queue, processor, { ...settings, concurrency: deliveriesAtOnce }),
    signal,
  );
  workers.push(deliveries.worker);
  const rounds = keepLedgerAndQueueTogether(deps, ledgerRoundMs, signal);
  return {
    async stop() {
      if (signal.aborted) return;
      stopping.abort();
      const closed = Promise.all(workers.map((worker) => worker.close()));
      const inTime = await Promise.race([closed.then(() => true), sleep(drainMs, false, { ref: false })]);
      if (!inTime) await Promise.all(workers.map((worker) => worker.close(true)));
      await Promise.all([rounds, deliveries.rounds]);
    },
  };
}

/** The ledger, not the queue, records what is to be done. A job that the queue holds already is not doubled. */
async function enqueueOpenRuns(deps: JobsDeps): Promise<void> {
  for (const { id, department } of await listOpenRuns(deps.pool)) {
    await withQueue(deps.queueBackend, syncQueueName(department), (queue) =>
      syncJob.enqueue(queue, { runId: id }, { jobId: id }),
    );
  }
}

async function keepLedgerAndQueueTogether(deps: JobsDeps, ledgerRoundMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(ledgerRoundMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    await enqueueOpenRuns(deps).catch((error: unknown) =>
      deps.logger.warn({ reason: describeUnexpected(error) }, 'open runs could not be enqueued; tried again soon'),
    );
  }
}
