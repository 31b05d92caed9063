import type pg from 'pg';
import type { OpenLinkReviews } from '../../../schema/read/context.js';

/** Communities that are told; the others have fewer questions. */
const communitiesMax = 200;

/** How many questions wait where, most first. One that concerns two communities counts in both. */
export async function openReviews(pool: pg.Pool): Promise<readonly OpenLinkReviews[]> {
  const { rows } = await pool.query<OpenLinkReviews>(
    `select a.code, count(*)::int as open, min(v.opened_at) as "oldestAt"
     from hub.link_review v
     left join lateral (select code from unnest(v.areas) as u(code) where length(code) = 12) a on true
     where v.state = 'OPEN' group by a.code order by 2 desc, 1 limit ${communitiesMax}`,
  );
  return rows;
}

/** All questions that wait, each once, and since when the oldest does. */
export async function openReviewFigures(
  pool: pg.Pool,
): Promise<{ readonly open: number; readonly oldestAt: Date | null }> {
  const { rows } = await pool.query<{ open: number; oldestAt: Date | null }>(
    `select count(*)::int as open, min(opened_at) as "oldestAt" from hub.link_review where state = 'OPEN'`,
  );
  return rows[0] ?? { open: 0, oldestAt: null };
}
