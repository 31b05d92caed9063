import type { RequestDeps } from '../kit/deps.js';
import { scheduleQueueName, withQueue } from '../queues/queues.js';
import { nightlyJob } from './nightly-job.js';

export interface ScheduleOptions {
  readonly cron?: string;
  readonly timezone?: string;
}

export interface RunningScheduler {
  nextRunAt(): Promise<Date | null>;
  /** The schedule itself stays registered. */
  stop(): Promise<void>;
}

const nightlyId = 'nightly-sync';
const nightlyCronDefault = '0 2 * * *';
const nightlyTimezoneDefault = 'Asia/Shanghai';

/**
 * Registers the nightly sync by its cron pattern, once: a schedule that is there already is left alone, since registering it
 * anew may skip the run that is due.
 */
export async function startScheduler(
  deps: Pick<RequestDeps, 'queueBackend'>,
  options: ScheduleOptions = {},
): Promise<RunningScheduler> {
  const pattern = options.cron ?? nightlyCronDefault;
  const tz = options.timezone ?? nightlyTimezoneDefault;
  await withQueue(deps.queueBackend, scheduleQueueName, async (queue) => {
    const registered = await queue.getJobScheduler(nightlyId);
    if (registered?.pattern === pattern && registered.tz === tz) return;
    const opts = {
      attempts: nightlyJob.attempts,
      backoff: { type: 'exponential', delay: 10_000 },
      removeOnComplete: true,
      removeOnFail: { count: 10 },
    };
    await queue.upsertJobScheduler(nightlyId, { pattern, tz }, { name: nightlyJob.name, data: {}, opts });
  });
  return {
    nextRunAt: () =>
      withQueue(deps.queueBackend, scheduleQueueName, async (queue) => {
        const registered = await queue.getJobScheduler(nightlyId);
        return registered?.next === undefined ? null : new Date(registered.next);
      }),
    stop: async () => undefined,
  };
}
