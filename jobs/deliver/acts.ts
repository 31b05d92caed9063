import { filingOf, isId } from '../../schema/canonical/id.js';
import type { Department } from '../../schema/canonical/department.js';
import type { CorrectionActs } from '../../schema/read/context.js';
import type { Vault } from '../../schema/vault/index.js';
import type { RequestDeps } from '../kit/deps.js';
import { withQueue } from '../queues/queues.js';
import { describeUnexpected } from '../sync/problem.js';
import { collectJob, deliverJob, deliverQueueName } from './deliver-job.js';
import { dispute } from './dispute.js';
import { settleAnswer, withdraw } from './settle.js';

export async function enqueueDelivery(
  { queueBackend }: Pick<RequestDeps, 'queueBackend'>,
  deliveryId: string,
): Promise<void> {
  await withQueue(queueBackend, deliverQueueName, (queue) =>
    deliverJob.enqueue(queue, { deliveryId }, { jobId: deliveryId }),
  );
}

/** Asks for a look at a department's answers; one that waits already is enough. */
export async function enqueueCollect(
  { queueBackend }: Pick<RequestDeps, 'queueBackend'>,
  department: Department,
): Promise<void> {
  await withQueue(queueBackend, deliverQueueName, (queue) =>
    collectJob.enqueue(queue, { department }, { jobId: `collect-${department}` }),
  );
}

/** What a gateway hands its resolvers. The outbox holds what is filed, so that a queue that is away costs only the wait. */
export function correctionActs(deps: RequestDeps & { readonly vault: Vault }): CorrectionActs {
  const enqueue = (id: string) =>
    enqueueDelivery(deps, id).catch((error: unknown) =>
      deps.logger.warn(
        { deliveryId: id, reason: describeUnexpected(error) },
        'a delivery could not be enqueued; tried again soon',
      ),
    );
  return {
    async dispute(act) {
      const outcome = await dispute(deps, act);
      if ('refused' in outcome) return outcome;
      await enqueue(outcome.deliveryId);
      return { id: outcome.id };
    },
    answer: (act) => settleAnswer(deps.pool, act),
    withdraw: (act) => withdraw(deps.pool, act),
    async retry(deliveryId) {
      if (!isId(deliveryId)) return false;
      const { rowCount } = await deps.pool.query(
        `update hub.outbox set next_try_at = null where filing = $1 and id = $2 and state = 'QUEUED'`,
        [filingOf(deliveryId), deliveryId],
      );
      if (rowCount === 1) await enqueue(deliveryId);
      return rowCount === 1;
    },
  };
}
