import type { Row } from '../read/from.js';

/**
 * The people and households whose tokens lie in one of the ranges that the text was read as, best range first. The row has
 * `kinds`, `lows`, `highs` (parallel arrays; a range with one token is an exact match) and `hits_max`. Only comparisons that
 * an index can serve under forced row security, and each range stops at the page's size.
 */
export function hitsPage(row: Row, { oneMore }: { oneMore: boolean }): string {
  const limit = oneMore ? `${row.column('hits_max')}::int + 1` : `${row.column('hits_max')}::int`;
  return `(select row_number() over (order by t.rank, t.token, t.subject_id) as place,
    p.filing as p_filing, p.id as p_id, p.name as p_name, p.birth_date as p_birth_date,
    h.filing as h_filing, h.id as h_id, h.building as h_building, h.unit as h_unit, h.room as h_room,
    h.number as h_number, h.head_name as h_head_name
  from (
    select distinct on (k.subject_id) k.*, w.rank
    from unnest(${row.column('kinds')}::text[], ${row.column('lows')}::text[], ${row.column('highs')}::text[]) with ordinality w (kind, low, high, rank)
    cross join lateral (
      select t.token, t.subject_type, t.subject_filing, t.subject_id from hub.lookup_token t
      where t.kind = w.kind and t.token >= w.low and t.token < w.high
      order by t.token, t.subject_id limit ${limit}) k
    order by k.subject_id, w.rank, k.token) t
  left join hub.person p on t.subject_type = 'person' and p.filing = t.subject_filing and p.id = t.subject_id
  left join lateral (
    select c.* from hub.household c where t.subject_type = 'household' and c.filing = t.subject_filing and c.id = t.subject_id
    union all
    (select c.* from hub.membership m join hub.household c on c.filing = m.filing and c.id = m.household_id
      where t.subject_type = 'person' and m.person_filing = t.subject_filing and m.person_id = t.subject_id and m.valid_to is null
      order by c.kind <> 'RESIDENCE', c.kind, c.id limit 1)) h on true
  where p.id is not null or h.id is not null
  order by t.rank, t.token, t.subject_id limit ${limit})`;
}
