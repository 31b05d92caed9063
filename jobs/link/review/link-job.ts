import { z } from 'zod';
import { defineJob } from '../../kit/define-job.js';

/** Apart from the syncs, so that whoever decided something sees it take hold while a department is being read. */
export const linkQueueName = 'link';

/** Judges the mention of one decision anew. What fails is left on the list of mentions to be compared, which the next run works off. */
export const linkJob = defineJob({
  name: 'link',
  payload: z.strictObject({ decisionId: z.uuid() }),
  attempts: 3,
});
