import type pg from 'pg';
import { filingOf } from '../../../schema/canonical/id.js';
import type { JobsDeps } from '../../kit/deps.js';
import { FilingBook } from '../../sync/filing.js';
import { listOpenRuns } from '../../sync/ledger.js';
import { InterruptedError } from '../../sync/problem.js';
import type { LinkPlace } from '../loose/loose-store.js';
import { settleLoose, settlePlaces, type SettleTools } from '../loose/settle-loose.js';
import { pipelined } from '../pipeline.js';
import { PinyinBook } from '../write-people.js';

type CarryOutDeps = Pick<JobsDeps, 'pool' | 'vault' | 'comparing' | 'logger'>;

/**
 * Has a decision, or its revocation, take hold: its mention is judged anew at once, whoever it made somebody of with it. Others whom
 * that may concern follow, unless a run is under way, which ends with them.
 */
export async function carryOut(deps: CarryOutDeps, decisionId: string, signal: AbortSignal): Promise<void> {
  const { pool, vault, comparing, logger } = deps;
  if (comparing === undefined) return;
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    const places = await findMention(client, decisionId);
    const tools: SettleTools = {
      client,
      vault,
      comparing,
      logger,
      filings: await FilingBook.open(client),
      pinyin: new PinyinBook(),
      assertGoing: () => {
        if (signal.aborted) throw new InterruptedError('The worker is shutting down.');
      },
      inTransaction: (act) => inTransaction(client, act),
    };
    await settlePlaces(tools, async () => places);
    if ((await listOpenRuns(pool)).length === 0) await settleLoose(tools);
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    client.release(failure);
  }
}

/** None where the record is closed: there is nobody whom it could mean. */
async function findMention(client: pg.ClientBase, decisionId: string): Promise<LinkPlace[]> {
  const { rows } = await client.query<LinkPlace>(
    `select l.filing, l.id from hub.link_decision d
     join hub.link l on l.filing = d.filing and l.department = d.department and l.kind = d.kind
       and l.key_token = d.key_token and l.role = d.role
     where d.filing = $1 and d.id = $2`,
    [filingOf(decisionId), decisionId],
  );
  return rows;
}

function inTransaction(client: pg.ClientBase, act: () => Promise<void>): Promise<void> {
  return pipelined(client, async () => {
    await client.query('begin');
    await act();
    await client.query('commit');
  });
}
