import type { Job, JobsOptions, Queue } from 'bullmq';
import type { z } from 'zod';

/** A payload that does not fit the job's schema; it was made by another version or by hand. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError';
}

export interface JobSpec<Payload extends z.ZodType> {
  readonly name: string;
  /** Ids only: a queue is no place for personal data. */
  readonly payload: Payload;
  /** How often a job that fails for a passing reason is tried. */
  readonly attempts: number;
}

export interface JobDefinition<Payload extends z.ZodType> extends JobSpec<Payload> {
  /** `jobId` makes a second request for the same work a no-op while the first waits or runs. */
  enqueue(queue: Queue, payload: z.input<Payload>, options: { readonly jobId: string }): Promise<void>;
  /** The payload of a job that a worker took. */
  read(job: Pick<Job, 'data' | 'id'>): z.output<Payload>;
}

/** Declares a job once. Its payload is parsed when it is enqueued and again when it runs. */
export function defineJob<Payload extends z.ZodType>(spec: JobSpec<Payload>): JobDefinition<Payload> {
  const parse = (data: unknown): z.output<Payload> => {
    const parsed = spec.payload.safeParse(data);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues.map(({ path }) => path.join('.') || '(payload)').join(', ');
    throw new PayloadError(`The payload of job ${spec.name} does not fit its schema at ${where}: enqueue it anew.`);
  };
  return {
    ...spec,
    async enqueue(queue, payload, { jobId }) {
      // Nothing is kept: an id that is still known would keep the run from being enqueued again. The ledger tells what was.
      const options: JobsOptions = {
        jobId,
        attempts: spec.attempts,
        backoff: { type: 'custom' },
        removeOnComplete: true,
        removeOnFail: true,
      };
      await queue.add(spec.name, parse(payload), options);
    },
    read: (job) => parse(job.data),
  };
}
