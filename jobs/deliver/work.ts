import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, Processor, Worker } from 'bullmq';
import type { Department } from '../../schema/canonical/department.js';
import { inSpan } from '../../runtime/telemetry.js';
import type { JobsDeps } from '../kit/deps.js';
import { describeUnexpected } from '../sync/problem.js';
import { enqueueCollect, enqueueDelivery } from './acts.js';
import { answersEveryMs, collect } from './collect.js';
import { collectJob, deliverJob, deliverQueueName } from './deliver-job.js';
import { deliver } from './deliver.js';

/** How often the outbox is held against the queue: a queue that was lost is filled again, and what is due is tried again. */
const outboxRoundMs = 10_000;
const dueMax = 200;

/** What a worker does with one job of a department's deliveries. */
export async function processDelivery(deps: JobsDeps, job: Job, signal: AbortSignal): Promise<void> {
  if (job.name === collectJob.name) {
    const { department } = collectJob.read(job);
    await inSpan('collect answers', { department }, () => collect(deps, department, signal));
    return;
  }
  const { deliveryId } = deliverJob.read(job);
  await inSpan('deliver correction', { request: deliveryId }, () => deliver(deps, deliveryId, signal));
}

type Work = (queue: string, processor: Processor<unknown, void>) => Worker;

/** Starts the worker of the deliveries. The rounds end with the signal. */
export function startDeliveries(
  deps: JobsDeps,
  work: Work,
  signal: AbortSignal,
): { readonly worker: Worker; readonly rounds: Promise<void> } {
  const worker = work(deliverQueueName, (job) => processDelivery(deps, job, signal));
  return { worker, rounds: keepOutboxAndQueueTogether(deps, signal) };
}

async function keepOutboxAndQueueTogether(deps: JobsDeps, signal: AbortSignal): Promise<void> {
  let askedAtMs = performance.now();
  while (!signal.aborted) {
    await enqueueDue(deps).catch((error: unknown) =>
      deps.logger.warn({ reason: describeUnexpected(error) }, 'due deliveries could not be enqueued; tried again soon'),
    );
    if (performance.now() - askedAtMs > answersEveryMs) {
      askedAtMs = performance.now();
      await askForAnswers(deps).catch((error: unknown) =>
        deps.logger.warn({ reason: describeUnexpected(error) }, 'answers could not be asked for; tried again soon'),
      );
    }
    await sleep(outboxRoundMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** A job that the queue holds already is not doubled. */
export async function enqueueDue(deps: Pick<JobsDeps, 'pool' | 'queueBackend'>): Promise<readonly string[]> {
  const { rows } = await deps.pool.query<{ id: string }>(
    `select id from hub.outbox
     where state = 'QUEUED' and (next_try_at is null or next_try_at <= clock_timestamp())
     order by queued_at, id limit ${dueMax}`,
  );
  for (const { id } of rows) await enqueueDelivery(deps, id);
  return rows.map(({ id }) => id);
}

async function askForAnswers(deps: JobsDeps): Promise<void> {
  const { rows } = await deps.pool.query<{ department: Department }>(
    `select distinct department from hub.outbox where state in ('SENT', 'FOLLOWED')`,
  );
  for (const { department } of rows) await enqueueCollect(deps, department);
}
