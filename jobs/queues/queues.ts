import type { Queue } from 'bullmq';
import type { QueueBackend } from '../../runtime/queue-backend.js';
import { deliverQueueName } from '../deliver/deliver-job.js';
import { linkQueueName } from '../link/review/link-job.js';
import type { Department } from '../../schema/canonical/department.js';

/** A queue a department: one that is down holds up nobody else's. */
export function syncQueueName(department: Department): string {
  return `sync.${department}`;
}

export const scheduleQueueName = 'schedule';

/** Every queue that there is. */
export function queueNames(departments: readonly Department[]): string[] {
  return [...departments.map(syncQueueName), scheduleQueueName, deliverQueueName, linkQueueName];
}

/** Opens a queue for one act and closes it again, whatever comes of it. */
export async function withQueue<Result>(
  backend: QueueBackend,
  name: string,
  act: (queue: Queue) => Promise<Result>,
): Promise<Result> {
  const queue = backend.createQueue(name);
  // Without a listener a lost connection would end the process; the act itself rejects and says so.
  queue.on('error', () => undefined);
  try {
    return await act(queue);
  } finally {
    await queue.close();
  }
}

/** Every queue at once, for whoever shows them. */
export function openQueuesToShow(
  backend: QueueBackend,
  departments: readonly Department[],
): { readonly queues: readonly Queue[]; close(): Promise<unknown> } {
  const queues = queueNames(departments).map((name): Queue => backend.createQueue(name));
  // Each question that fails rejects and says so; unheard, the event would end the process.
  for (const queue of queues) queue.on('error', () => undefined);
  return { queues, close: () => Promise.all(queues.map((queue) => queue.close())) };
}
