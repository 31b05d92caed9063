import type { QueueBackend } from '../../runtime/queue-backend.js';
import type { RequestDeps } from '../kit/deps.js';
import { scheduleQueueName, withQueue } from '../queues/queues.js';
import { describeUnexpected } from '../sync/problem.js';
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

/** How often the schedule is looked for: a queue that was lost has lost it, too. */
const lookMs = 60_000;

/** What is registered in the queue's store; null where nothing is, and no night would come. */
export async function findSchedule(
  queueBackend: QueueBackend,
): Promise<{ readonly cron: string; readonly timezone: string; readonly nextAt: Date | null } | null> {
  const registered = await withQueue(queueBackend, scheduleQueueName, (queue) => queue.getJobScheduler(nightlyId));
  if (registered?.pattern === undefined) return null;
  const { pattern, tz, next } = registered;
  return { cron: pattern, timezone: tz ?? 'UTC', nextAt: next === undefined ? null : new Date(next) };
}

/**
 * Registers the nightly sync by its cron pattern, and again where it is gone: a schedule that is there already is left alone, since
 * registering it anew may skip the run that is due.
 */
export async function startScheduler(
  deps: Pick<RequestDeps, 'queueBackend' | 'logger'>,
  options: ScheduleOptions = {},
): Promise<RunningScheduler> {
  const pattern = options.cron ?? nightlyCronDefault;
  const tz = options.timezone ?? nightlyTimezoneDefault;
  const register = () =>
    withQueue(deps.queueBackend, scheduleQueueName, async (queue) => {
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
  await register();
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = register().catch((error: unknown) =>
      deps.logger.warn({ reason: describeUnexpected(error) }, 'the schedule could not be looked for; tried again soon'),
    );
  }, lookMs);
  timer.unref();
  return {
    nextRunAt: async () => (await findSchedule(deps.queueBackend))?.nextAt ?? null,
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
