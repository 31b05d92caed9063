import type pg from 'pg';
import { livingSql } from '../../schema/person/person.living.js';
import type { PersonRef } from './fact-table.js';
import { filingInId } from './load.js';
import type { Writes } from './pipeline.js';
import { deleteTokensOf } from './write-tokens.js';

/** The households that these people are members of. */
export async function householdsOf(client: pg.ClientBase, personIds: readonly string[]): Promise<PersonRef[]> {
  if (personIds.length === 0) return [];
  const { rows } = await client.query<PersonRef>(
    `select distinct m.filing, m.household_id as id from unnest($1::uuid[]) as r(id)
     cross join lateral (
       select * from hub.membership where person_filing = ${filingInId('r.id')} and person_id = r.id offset 0) m`,
    [personIds],
  );
  return rows;
}

/**
 * Names the head of each household: an open member who is head before one who left or does not count as living, then the one who came last. Where the
 * head's entry links to nobody, `unlinked` gives the name that it carries. A case is not called by somebody who is not where it is
 * handled: its row is seen there, and that person may not be.
 */
export async function refreshHeads(
  client: pg.ClientBase,
  households: readonly PersonRef[],
  unlinked: ReadonlyMap<string, string>,
): Promise<void> {
  if (households.length === 0) return;
  await client.query(
    `update hub.household h set head_name = x.name, head_person_filing = x.person_filing, head_person_id = x.person_id
     from (
       select r.filing, r.id, coalesce(m.name, u.name) as name, m.person_filing, m.person_id
       from unnest($1::int[], $2::uuid[]) as r(filing, id)
       left join lateral (
         select p.name, m.person_filing, m.person_id
         from hub.membership m join hub.person p on p.filing = m.person_filing and p.id = m.person_id
         where m.filing = r.filing and m.household_id = r.id and m.is_head
           and (m.household_kind <> 'ASSISTANCE' or m.household_region = any (m.areas))
         order by (m.valid_to is null and ${livingSql('p')}) desc, m.valid_from desc, p.birth_date, p.name limit 1) m on true
       left join unnest($3::uuid[], $4::text[]) as u(id, name) on u.id = r.id
     ) x
     where h.filing = x.filing and h.id = x.id and (h.head_name, h.head_person_id) is distinct from (x.name, x.person_id)`,
    [
      households.map(({ filing }) => filing),
      households.map(({ id }) => id),
      [...unlinked.keys()],
      [...unlinked.values()],
    ],
  );
}

/** Removes households that no record stands for any more: doors without a member, numbers without record and entry. */
export async function removeEmptyHouseholds(
  client: pg.ClientBase,
  writes: Writes,
  households: readonly PersonRef[],
): Promise<void> {
  if (households.length === 0) return;
  const { rows } = await client.query<PersonRef>(
    `delete from hub.household h using unnest($1::int[], $2::uuid[]) as r(filing, id)
     where h.filing = r.filing and h.id = r.id and h.source_ref is null
       and not exists (select from hub.membership m where m.filing = h.filing and m.household_id = h.id)
       and (h.kind = 'RESIDENCE' or not exists (select from hub.link l where l.household_id = h.id))
     returning h.filing, h.id`,
    [households.map(({ filing }) => filing), households.map(({ id }) => id)],
  );
  await deleteTokensOf(client, writes, rows);
}
