import type pg from 'pg';
import { filingOf } from '../../../schema/canonical/id.js';
import type { LinkActs } from '../../../schema/read/context.js';
import { transact } from '../../kit/transact.js';
import { compareAnew, isBusy, waitForTurn } from './decide.js';

type Revoke = Parameters<LinkActs['revoke']>[0];

/** Takes a decision back: it stays on record, and its mention is judged anew. */
export async function revoke(
  pool: pg.Pool,
  { id, reason, actor }: Revoke,
  turnMsMax: number,
): Promise<Awaited<ReturnType<LinkActs['revoke']>>> {
  try {
    return await transact(pool, async (client) => {
      await waitForTurn(client, turnMsMax);
      const { rows } = await client.query<{ filing: number; linkId: string | null }>(
        `update hub.link_decision d set revoked_by = $3, revoked_at = clock_timestamp(), revoked_reason = $4
         where d.filing = $1 and d.id = $2 and d.revoked_at is null
         returning d.filing, (select l.id from hub.link l where l.filing = d.filing and l.department = d.department and l.kind = d.kind
           and l.key_token = d.key_token and l.role = d.role) as "linkId"`,
        [filingOf(id), id, actor, reason],
      );
      const [revoked] = rows;
      if (revoked === undefined) return 'revoked';
      // A record that is closed has no mention to judge.
      if (revoked.linkId !== null) await compareAnew(client, revoked.filing, revoked.linkId);
      return null;
    });
  } catch (error) {
    if (isBusy(error)) return 'busy';
    throw error;
  }
}
