import type pg from 'pg';
import { filingOf, newId } from '../../../schema/canonical/id.js';
import type { LinkActs, LinkDecisionAct, LinkRefusal } from '../../../schema/read/context.js';
import { transact } from '../../kit/transact.js';

type Decide = Parameters<LinkActs['decide']>[0];
type Outcome = Awaited<ReturnType<LinkActs['decide']>>;

/** Nothing of the batch is kept: thrown to end its transaction. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    readonly reason: LinkRefusal,
    readonly at: number,
  ) {
    super(`Decision ${at} was refused: ${reason}.`);
  }
}

interface OpenReview {
  readonly filing: number;
  readonly id: string;
  readonly linkId: string;
  readonly state: string;
  readonly candidates: readonly { readonly personId: string }[];
  readonly areas: readonly string[];
  readonly department: string;
  readonly kind: string;
  readonly keyToken: Buffer | null;
  readonly role: string;
}

/** PostgreSQL's word for a lock that was not had in time. */
const lockNotAvailable = '55P03';

/** Takes turns with whoever links, who judges the same mentions. */
export async function waitForTurn(client: pg.ClientBase, turnMsMax: number): Promise<void> {
  await client.query(`set local lock_timeout = ${turnMsMax}`);
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
}

export function isBusy(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === lockNotAvailable;
}

/** Keeps decisions, has their mentions judged anew, and closes what is answered by them: all of it or nothing. */
export async function decide(
  pool: pg.Pool,
  { decisions, actor, organisation }: Decide,
  turnMsMax: number,
): Promise<Outcome> {
  const batchId = decisions.length > 1 ? newId(0) : null;
  try {
    const ids = await transact(pool, async (client) => {
      await waitForTurn(client, turnMsMax);
      const reviews = await load(client, decisions);
      const kept: string[] = [];
      for (const [at, decision] of decisions.entries()) {
        const review = reviews.get(decision.reviewId);
        if (review === undefined || review.keyToken === null) throw new RefusedError('unknown-review', at);
        if (review.state !== 'OPEN') throw new RefusedError('already-decided', at);
        if (!review.candidates.some(({ personId }) => personId === decision.personId)) {
          throw new RefusedError('not-a-candidate', at);
        }
        const id = newId(review.filing);
        if (!(await insert(client, review, decision, { id, actor, organisation, batchId }))) {
          throw new RefusedError('already-decided', at);
        }
        kept.push(id);
      }
      for (const review of reviews.values()) await settle(client, review, decisions);
      return kept;
    });
    return { ids };
  } catch (error) {
    if (error instanceof RefusedError) return { refused: error.reason, at: error.at };
    if (isBusy(error)) return { refused: 'busy', at: 0 };
    throw error;
  }
}

async function load(client: pg.ClientBase, decisions: readonly LinkDecisionAct[]): Promise<Map<string, OpenReview>> {
  const ids = [...new Set(decisions.map(({ reviewId }) => reviewId))];
  const { rows } = await client.query<OpenReview>(
    `select v.filing, v.id, v.link_id as "linkId", v.state, v.candidates, v.areas, v.department, v.kind,
       l.key_token as "keyToken", v.role
     from unnest($1::int[], $2::uuid[]) as a (filing, id)
     join hub.link_review v on v.filing = a.filing and v.id = a.id
     left join hub.link l on l.filing = v.filing and l.id = v.link_id`,
    [ids.map(filingOf), ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** False where a verdict about the two stands, or another person was named as the one meant. */
async function insert(
  client: pg.ClientBase,
  review: OpenReview,
  { personId, verdict, reason }: LinkDecisionAct,
  signed: {
    readonly id: string;
    readonly actor: string;
    readonly organisation: string;
    readonly batchId: string | null;
  },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into hub.link_decision (filing, id, department, kind, key_token, role, person_filing, person_id, verdict, reason,
       review_id, decided_by, organisation, batch_id, areas)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
    [
      review.filing,
      signed.id,
      review.department,
      review.kind,
      review.keyToken,
      review.role,
      filingOf(personId),
      personId,
      verdict,
      reason,
      review.id,
      signed.actor,
      signed.organisation,
      signed.batchId,
      review.areas,
    ],
  );
  return rowCount === 1;
}

/**
 * The question as it stands until its mention is judged anew: answered where somebody was named, or where nobody is left to be
 * asked about; else about those who are left.
 */
async function settle(
  client: pg.ClientBase,
  { filing, id, linkId, candidates }: OpenReview,
  decisions: readonly LinkDecisionAct[],
): Promise<void> {
  const own = decisions.filter(({ reviewId }) => reviewId === id);
  const judged = new Set(own.map(({ personId }) => personId));
  const left = candidates.filter(({ personId }) => !judged.has(personId));
  const isAnswered = left.length === 0 || own.some(({ verdict }) => verdict === 'SAME');
  await client.query(
    isAnswered
      ? `update hub.link_review set state = 'DECIDED', closed_at = clock_timestamp() where filing = $1 and id = $2`
      : 'update hub.link_review set candidates = $3 where filing = $1 and id = $2',
    isAnswered ? [filing, id] : [filing, id, JSON.stringify(left)],
  );
  await compareAnew(client, filing, linkId);
}

/** Has a mention judged anew: by the job that follows, or else by the next run. */
export async function compareAnew(client: pg.ClientBase, filing: number, linkId: string): Promise<void> {
  await client.query('insert into hub.loose_todo (filing, link_id) values ($1, $2) on conflict do nothing', [
    filing,
    linkId,
  ]);
}
