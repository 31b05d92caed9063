import type { LinkActs } from '../../../schema/read/context.js';
import type { RequestDeps } from '../../kit/deps.js';
import { withQueue } from '../../queues/queues.js';
import { describeUnexpected } from '../../sync/problem.js';
import { decide } from './decide.js';
import { linkJob, linkQueueName } from './link-job.js';
import { openReviews } from './open-reviews.js';
import { revoke } from './revoke.js';

/** How long somebody at a window waits for a chunk that is being linked. */
const turnMsMaxDefault = 5_000;

/** What a gateway hands its resolvers. What was decided is in the database, so that a queue that is away costs only the wait. */
export function linkActs(deps: RequestDeps, turnMsMax = turnMsMaxDefault): LinkActs {
  const enqueue = (ids: readonly string[], why: 'decided' | 'revoked') =>
    withQueue(deps.queueBackend, linkQueueName, async (queue) => {
      for (const decisionId of ids) await linkJob.enqueue(queue, { decisionId }, { jobId: `${why}-${decisionId}` });
    }).catch((error: unknown) =>
      deps.logger.warn(
        { decisions: ids, reason: describeUnexpected(error) },
        'decisions could not be enqueued; the next run carries them out',
      ),
    );
  return {
    openReviews: () => openReviews(deps.pool),
    async decide(act) {
      const outcome = await decide(deps.pool, act, turnMsMax);
      if ('ids' in outcome) await enqueue(outcome.ids, 'decided');
      return outcome;
    },
    async revoke(act) {
      const refused = await revoke(deps.pool, act, turnMsMax);
      if (refused === null) await enqueue([act.id], 'revoked');
      return refused;
    },
  };
}
