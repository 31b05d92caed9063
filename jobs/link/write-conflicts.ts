import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import type { ConflictCandidate, FieldConflict } from '../../schema/person/person.golden.js';
import { deleteRows, insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import { differ, isSameList } from './diff.js';
import type { PersonRef } from './fact-table.js';
import type { PersonToWrite } from './write-people.js';

interface StoredConflict {
  readonly filing: number;
  readonly id: string;
  readonly person_id: string;
  readonly field: string;
  readonly state: 'OPEN' | 'SETTLED';
  readonly candidates: readonly ConflictCandidate[];
  readonly areas: readonly string[];
}

interface WantedConflict extends FieldConflict {
  readonly ref: PersonRef;
  readonly areas: readonly string[];
}

const columns = {
  filing: 'int',
  id: 'uuid',
  person_filing: 'int',
  person_id: 'uuid',
  field: 'text',
  candidates: 'jsonb',
  areas: 'text[]',
};

/** JSON comes back from the database with its keys in another order. */
function signature(candidates: readonly ConflictCandidate[]): string {
  return JSON.stringify(candidates.map(({ value, department, recordId, asOf }) => [value, department, recordId, asOf]));
}

function keyOf(personId: string, field: string): string {
  return `${personId}/${field}`;
}

/** Keeps what departments disagree about. A conflict that a person settled opens again only if a value has changed. */
export async function writeConflicts(
  client: pg.ClientBase,
  people: readonly PersonToWrite[],
  gone: readonly PersonRef[],
): Promise<void> {
  const refs = [...people.filter(({ isNew }) => !isNew).map(({ ref }) => ref), ...gone];
  const { rows } = await client.query<StoredConflict>({
    name: 'hub-conflicts-of-people',
    text: `select c.filing, c.id, c.person_id, c.field, c.state, c.candidates, c.areas
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (
        select * from hub.conflict where person_filing = r.filing and person_id = r.id offset 0) c`,
    values: [refs.map(({ filing }) => filing), refs.map(({ id }) => id)],
  });
  const settled = new Set(
    rows
      .filter(({ state }) => state === 'SETTLED')
      .map((row) => `${keyOf(row.person_id, row.field)} ${signature(row.candidates)}`),
  );
  const wanted = people.flatMap(({ ref, areas, conflicts }) =>
    conflicts
      .filter(({ field, candidates }) => !settled.has(`${keyOf(ref.id, field)} ${signature(candidates)}`))
      .map((conflict): WantedConflict => ({ ...conflict, ref, areas })),
  );
  const rowOf = ({ ref, field, candidates, areas }: WantedConflict, id: string): BulkRow => ({
    filing: ref.filing,
    id,
    person_filing: ref.filing,
    person_id: ref.id,
    field,
    candidates: JSON.stringify(candidates),
    areas,
  });
  const { insert, update, remove } = differ(
    rows.filter(({ state }) => state === 'OPEN'),
    wanted,
    (row) => keyOf(row.person_id, row.field),
    ({ ref, field }) => keyOf(ref.id, field),
    (row, one) => signature(row.candidates) === signature(one.candidates) && isSameList(row.areas, one.areas),
  );
  await deleteRows(client, 'hub.conflict', remove);
  await updateRows(
    client,
    'hub.conflict',
    ['filing', 'id'],
    columns,
    update.map((one) => rowOf(one.wanted, one.stored.id)),
  );
  await insertRows(
    client,
    'hub.conflict',
    columns,
    insert.map((one) => rowOf(one, newId(one.ref.filing))),
  );
}
