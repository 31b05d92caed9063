import type { Row } from '../read/from.js';

/** Households at one door that a look-up may find before they are told apart: a residence, and registers of several kinds. */
const householdsAtDoorMax = 4;

/**
 * The people and households whose tokens lie in one of the ranges that the text was read as, best range first. The row has
 * `kinds`, `lows`, `highs` (parallel arrays; a range with one token is an exact match) and `hits_max`. Only comparisons that
 * an index can serve under forced row security, and each range stops at the page's size. A door is one hit: its residence
 * household where it has one.
 */
export function hitsPage(row: Row, { oneMore }: { oneMore: boolean }): string {
  const limit = oneMore ? `${row.column('hits_max')}::int + 1` : `${row.column('hits_max')}::int`;
  return `(select row_number() over (order by d.rank, d.token, d.subject_id) as place, d.* from (
    select distinct on (case when t.subject_type = 'household' then h.dwelling else t.subject_id::text end)
      t.rank, t.token, t.subject_id,
      p.filing as p_filing, p.id as p_id, p.name as p_name, p.birth_date as p_birth_date,
      h.filing as h_filing, h.id as h_id, h.building as h_building, h.unit as h_unit, h.room as h_room,
      h.head_name as h_head_name
    from (${tokensFound(row, limit)}) t
    left join hub.person p on t.subject_type = 'person' and p.filing = t.subject_filing and p.id = t.subject_id
    left join lateral (
      select c.* from hub.household c where t.subject_type = 'household' and c.filing = t.subject_filing and c.id = t.subject_id
      union all
      (select c.* from hub.membership m join hub.household c on c.filing = m.filing and c.id = m.household_id
        where t.subject_type = 'person' and m.person_filing = t.subject_filing and m.person_id = t.subject_id
          and m.valid_to is null and c.kind in ('RESIDENCE', 'REGISTERED', 'COLLECTIVE')
        order by c.kind <> 'RESIDENCE', c.kind, c.id limit 1)) h on true
    where p.id is not null or h.id is not null
    order by case when t.subject_type = 'household' then h.dwelling else t.subject_id::text end, h.kind <> 'RESIDENCE', h.id) d
  order by d.rank, d.token, d.subject_id limit ${limit})`;
}

/** Subjects with the best range and token that found them. */
function tokensFound(row: Row, limit: string): string {
  const given = (name: string) => `${row.column(name)}::text[]`;
  return `select distinct on (k.subject_id) k.*, w.rank
    from unnest(${given('kinds')}, ${given('lows')}, ${given('highs')}) with ordinality w (kind, low, high, rank)
    cross join lateral (
      select t.token, t.subject_type, t.subject_filing, t.subject_id from hub.lookup_token t
      where t.kind = w.kind and t.token >= w.low and t.token < w.high
      order by t.token, t.subject_id
      limit case when w.kind = 'door' then ${householdsAtDoorMax} else 1 end * (${limit})) k
    order by k.subject_id, w.rank, k.token`;
}
