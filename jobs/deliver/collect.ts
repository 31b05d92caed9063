import type { Connector } from '../../connectors/kit/contract.js';
import type { Department } from '../../schema/canonical/department.js';
import type { JobsDeps } from '../kit/deps.js';
import { describeUnexpected, judge } from '../sync/problem.js';
import { withWriter } from './deliver.js';
import { closeChanged, settleAnswer } from './settle.js';

/** Requests that one look asks after; further ones, by the next. */
const askedMax = 500;

interface Sent {
  readonly id: string;
  readonly correctionId: string;
}

/** Fetches what a department has answered, then closes what its records have changed. Both are safe to repeat. */
export async function collect(deps: JobsDeps, department: Department, signal: AbortSignal): Promise<void> {
  const connector = deps.connectors.find((each) => each.department === department);
  if (connector?.writer !== undefined) await collectAnswers(deps, connector, signal);
  const closed = await closeChanged(deps.pool, deps.vault, department);
  if (closed > 0) deps.logger.info({ department, closed }, 'corrections closed by changed records');
}

async function collectAnswers(deps: JobsDeps, connector: Connector, signal: AbortSignal): Promise<void> {
  const { department } = connector;
  const { rows } = await deps.pool.query<Sent>(
    `select id, correction_id as "correctionId" from hub.outbox
     where department = $1 and state in ('SENT', 'FOLLOWED') order by sent_at, id limit ${askedMax}`,
    [department],
  );
  if (rows.length === 0) return;
  try {
    const answers = await withWriter(deps, connector, signal, (writer) =>
      writer.answers(
        rows.map(({ id }) => id),
        signal,
      ),
    );
    const byDelivery = new Map(rows.map(({ id, correctionId }) => [id, correctionId]));
    for (const { id, code } of answers) {
      const correctionId = byDelivery.get(id);
      if (correctionId === undefined) continue;
      await settleAnswer(deps.pool, { id: correctionId, department, code });
    }
    if (answers.length > 0) deps.logger.info({ department, answers: answers.length }, 'answers to corrections taken');
  } catch (error) {
    if (signal.aborted) return;
    const { problem } = judge(error);
    // Nothing is lost by it: the requests are asked after again.
    deps.logger.warn(
      { department, problem, reason: describeUnexpected(error) },
      'answers to corrections could not be fetched; asked again later',
    );
  }
}
