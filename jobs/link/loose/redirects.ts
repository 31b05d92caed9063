import { insertRows } from '../../kit/bulk.js';
import { areasOfRegion } from '../area-list.js';
import { wholeCountry } from '../../../schema/canonical/region-code.js';
import type { Decisions } from '../decide.js';
import type { LinkChunkTools } from '../link-chunk.js';
import { linkKey } from '../link-key.js';
import type { StoredPerson } from '../write-people.js';
import type { PersonRef } from '../fact-table.js';

const columns = {
  filing: 'int',
  id: 'uuid',
  to_filing: 'int',
  to_id: 'uuid',
  cause: 'text',
  areas: 'text[]',
};

interface Redirect {
  readonly from: PersonRef;
  readonly to: PersonRef;
  readonly cause: 'MERGED' | 'SPLIT';
}

/**
 * Where the ids of people lead who turned out to be somebody else (the person to whom most of their mentions went), and of whom
 * somebody split off. People of whom no record speaks any more lead nowhere.
 */
export function redirectsOf({ people, gone, mentions }: Pick<Decisions, 'people' | 'gone' | 'mentions'>): Redirect[] {
  const goneIds = new Map(gone.map((ref) => [ref.id, ref]));
  const newIds = new Set(people.filter(({ isNew }) => isNew).map(({ ref }) => ref.id));
  const moved = new Map<string, Map<string, { readonly to: PersonRef; count: number; first: string }>>();
  for (const { before, person, evidence, mention } of mentions) {
    if (before === undefined || before.personId === null || before.personFiling === null || person === null) continue;
    if (before.personId === person.id) continue;
    if (!goneIds.has(before.personId) && !newIds.has(person.id)) continue;
    const targets = moved.get(before.personId) ?? new Map<string, { to: PersonRef; count: number; first: string }>();
    const key = linkKey(evidence, mention.role);
    const target = targets.get(person.id) ?? { to: person, count: 0, first: key };
    targets.set(person.id, {
      to: person,
      count: target.count + 1,
      first: key < target.first ? key : target.first,
    });
    moved.set(before.personId, targets);
  }
  const filings = new Map(mentions.map(({ before }) => [before?.personId ?? '', before?.personFiling ?? 0]));
  return [...moved].flatMap(([id, targets]): Redirect[] => {
    const from = { filing: filings.get(id) ?? 0, id };
    const ranked = [...targets.values()].toSorted((a, b) => b.count - a.count || (a.first < b.first ? -1 : 1));
    if (goneIds.has(id)) return ranked.slice(0, 1).map(({ to }) => ({ from, to, cause: 'MERGED' }));
    return ranked.map(({ to }) => ({ from, to, cause: 'SPLIT' }));
  });
}

/** Writes them, and leads on what led to somebody who is gone now. */
export function writeRedirects(
  { client, writes }: Pick<LinkChunkTools, 'client' | 'writes'>,
  redirects: readonly Redirect[],
  stored: ReadonlyMap<string, StoredPerson>,
): void {
  if (redirects.length === 0) return;
  const merged = redirects.filter(({ cause }) => cause === 'MERGED');
  const values = [
    merged.map(({ from }) => from.filing),
    merged.map(({ from }) => from.id),
    merged.map(({ to }) => to.filing),
    merged.map(({ to }) => to.id),
  ];
  const ledHere = `unnest($1::int[], $2::uuid[], $3::int[], $4::uuid[]) as r(filing, id, to_filing, to_id)
    join hub.person_redirect t on t.to_filing = r.filing and t.to_id = r.id and t.cause = 'MERGED'`;
  // Who led to both already, leads to the one who stays.
  writes.send(
    client.query(
      `with doubled as (
         update hub.person_redirect o set cause = 'MERGED' from ${ledHere}
         where o.filing = t.filing and o.id = t.id and o.to_id = r.to_id returning t.filing, t.id, t.to_id)
       delete from hub.person_redirect g using doubled d
       where g.filing = d.filing and g.id = d.id and g.to_id = d.to_id`,
      values,
    ),
  );
  writes.send(
    client.query(
      `update hub.person_redirect g set to_filing = r.to_filing, to_id = r.to_id from ${ledHere}
       where g.filing = t.filing and g.id = t.id and g.to_id = t.to_id`,
      values,
    ),
  );
  const rows = redirects.map(({ from, to, cause }) => ({
    filing: from.filing,
    id: from.id,
    to_filing: to.filing,
    to_id: to.id,
    cause,
    areas: stored.get(from.id)?.areas ?? areasOfRegion(wholeCountry),
  }));
  const conflict = 'on conflict (filing, id, to_id) do update set cause = excluded.cause, areas = excluded.areas';
  writes.send(insertRows(client, 'hub.person_redirect', columns, rows, conflict));
}
