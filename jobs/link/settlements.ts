import type pg from 'pg';
import type { GoldenField, StandingSettlement } from '../../schema/person/person.statement.js';
import { filingInId } from './load.js';
import type { Writes } from './pipeline.js';
import type { PersonToWrite } from './write-people.js';

/** What people decided about values, by person and field. */
export type Settlements = ReadonlyMap<string, ReadonlyMap<GoldenField, StandingSettlement>>;

interface Row extends StandingSettlement {
  readonly personId: string;
}

/**
 * The decisions that stand about these people. Whoever was one person with somebody else in the end brings along what was decided
 * about him; what was decided about the person by the id that stayed counts before it, and then the newest.
 */
export async function loadSettlements(client: pg.ClientBase, people: ReadonlySet<string>): Promise<Settlements> {
  const found = new Map<string, Map<GoldenField, StandingSettlement>>();
  if (people.size === 0) return found;
  const { rows } = await client.query<Row>({
    name: 'hub-settlements-of-people',
    text: `with ids as (
        select ${filingInId('i')} as filing, i as id, ${filingInId('i')} as to_filing, i as to_id, 0 as moved
          from unnest($1::uuid[]) as i
        union all
        select r.filing, r.id, r.to_filing, r.to_id, 1 from unnest($1::uuid[]) as i
          join hub.person_redirect r on r.to_filing = ${filingInId('i')} and r.to_id = i and r.cause = 'MERGED')
      select ids.to_id as "personId", s.id, s.field, s.value, s.known
      from ids cross join lateral (
        select * from hub.settlement where person_filing = ids.filing and person_id = ids.id and revoked_at is null offset 0) s
      order by ids.moved, s.settled_at desc, s.id`,
    values: [[...people]],
  });
  for (const { personId, ...settlement } of rows) {
    const own = found.get(personId) ?? new Map<GoldenField, StandingSettlement>();
    if (!own.has(settlement.field)) own.set(settlement.field, settlement);
    found.set(personId, own);
  }
  return found;
}

/** A decision is seen where its person is. */
export function moveSettlements(client: pg.ClientBase, writes: Writes, people: readonly PersonToWrite[]): void {
  const settled = people.flatMap(({ ground, areas }) =>
    [...ground.settlements.values()].map(({ id }) => ({ id, areas })),
  );
  if (settled.length === 0) return;
  const areas = settled.map((one) => `{${one.areas.join(',')}}`);
  writes.send(
    client.query(
      `update hub.settlement s set areas = r.areas::text[]
       from unnest($1::uuid[], $2::text[]) as r(id, areas)
       where s.filing = ${filingInId('r.id')} and s.id = r.id and s.areas <> r.areas::text[]`,
      [settled.map(({ id }) => id), areas],
    ),
  );
}
