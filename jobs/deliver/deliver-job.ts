import { z } from 'zod';
import { departmentSchema } from '../../schema/canonical/department.js';
import { defineJob } from '../kit/define-job.js';

/** One queue for all departments, apart from their syncs: deliveries are few and short, and a first load holds none of them up. */
export const deliverQueueName = 'deliver';

/** Deliveries at once, so that a department that is slow to answer holds up no other. */
export const deliveriesAtOnce = 4;

/**
 * One delivery of the outbox. One try a job: when it is tried again stands in the outbox, which outlives the queue.
 */
export const deliverJob = defineJob({
  name: 'deliver',
  payload: z.strictObject({ deliveryId: z.uuid() }),
  attempts: 1,
});

/** Fetches a department's answers, and closes what its records have changed. */
export const collectJob = defineJob({
  name: 'collect',
  payload: z.strictObject({ department: departmentSchema }),
  attempts: 1,
});
