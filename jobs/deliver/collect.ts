import type pg from 'pg';
import type { Connector } from '../../connectors/kit/contract.js';
import type { CorrectionAnswer, UnreadAnswer } from '../../connectors/kit/writer.js';
import type { Department } from '../../schema/canonical/department.js';
import type { JobsDeps } from '../kit/deps.js';
import { describeUnexpected, judge } from '../sync/problem.js';
import { withWriter } from './deliver.js';
import { closeChanged, settleAnswer } from './settle.js';

/** How often departments that owe answers are asked; their sync asks too. */
export const answersEveryMs = 10 * 60_000;
/** Requests that one look asks after; further ones, by the next. */
const askedMax = 500;

interface Sent {
  readonly filing: number;
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

/** Those that have waited longest to be asked after come first, so that however many there are, each has its turn. */
async function findSent(pool: pg.Pool, department: Department): Promise<readonly Sent[]> {
  const { rows } = await pool.query<Sent>(
    `select filing, id, correction_id as "correctionId" from hub.outbox
     where department = $1 and state in ('SENT', 'FOLLOWED') order by next_try_at nulls first, sent_at, id limit ${askedMax}`,
    [department],
  );
  return rows;
}

async function collectAnswers(deps: JobsDeps, connector: Connector, signal: AbortSignal): Promise<void> {
  const { department } = connector;
  const sent = new Map((await findSent(deps.pool, department)).map((each) => [each.id, each]));
  if (sent.size === 0) return;
  const taken = { answered: 0, unread: 0 };
  try {
    await withWriter(deps, connector, signal, async (writer) => {
      for await (const answer of writer.answers([...sent.keys()], signal)) {
        const asked = sent.get(answer.id);
        if (asked === undefined) continue;
        if ('error' in answer) taken.unread += 1;
        else if (answer.code !== null) taken.answered += 1;
        await takeAnswer(deps.pool, department, asked, answer);
      }
    });
  } catch (error) {
    if (signal.aborted) return;
    const { problem } = judge(error);
    // Nothing is lost by it: the requests are asked after again.
    deps.logger.warn(
      { department, problem, reason: describeUnexpected(error) },
      'answers to corrections could not be fetched; asked again later',
    );
  }
  if (taken.answered > 0) deps.logger.info({ department, answers: taken.answered }, 'answers to corrections taken');
  if (taken.unread > 0) {
    deps.logger.warn(
      { department, unread: taken.unread },
      'answers to corrections could not be read: see correctionDeliveries',
    );
  }
}

/** What one answer comes to; one that cannot be read says so beside its request, until it can. */
async function takeAnswer(
  pool: pg.Pool,
  department: Department,
  { filing, id, correctionId }: Sent,
  answer: CorrectionAnswer | UnreadAnswer,
): Promise<void> {
  if ('code' in answer && answer.code !== null) {
    await settleAnswer(pool, { id: correctionId, department, code: answer.code });
  }
  const { problem, message } = 'error' in answer ? judge(answer.error) : { problem: null, message: null };
  await pool.query(
    `update hub.outbox set problem = $3, message = $4, next_try_at = clock_timestamp() + make_interval(secs => $5)
     where filing = $1 and id = $2 and state in ('SENT', 'FOLLOWED')`,
    [filing, id, problem, message, answersEveryMs / 1_000],
  );
}
