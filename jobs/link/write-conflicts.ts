import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import type { ConflictCandidate, FieldConflict } from '../../schema/person/person.golden.js';
import type { BulkRow } from '../kit/bulk.js';
import { withAreas } from './area-list.js';
import { differ, isSameList, writeDifference } from './diff.js';
import type { PersonRef } from './fact-table.js';
import type { Writes } from './pipeline.js';
import type { PersonToWrite } from './write-people.js';

export interface StoredConflict {
  readonly filing: number;
  readonly id: string;
  readonly person_id: string;
  readonly field: string;
  readonly settlement_id: string | null;
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
  state: 'text',
  settlement_id: 'uuid',
  areas: 'text[]',
};

/** JSON comes back from the database with its keys in another order. */
function signature(candidates: readonly ConflictCandidate[]): string {
  return JSON.stringify(candidates.map(({ value, department, recordId, asOf }) => [value, department, recordId, asOf]));
}

function keyOf(personId: string, field: string): string {
  return `${personId}/${field}`;
}

/** What is disputed about these people, as it is stored. */
export async function loadConflicts(client: pg.ClientBase, people: readonly PersonRef[]): Promise<StoredConflict[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<Omit<StoredConflict, 'areas'> & { areas: string }>({
    name: 'hub-conflicts-of-people',
    text: `select c.filing, c.id, c.person_id, c.field, c.settlement_id, c.candidates, c.areas::text as areas
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (
        select * from hub.conflict where person_filing = r.filing and person_id = r.id offset 0) c`,
    values: [people.map(({ filing }) => filing), people.map(({ id }) => id)],
  });
  return withAreas<StoredConflict>(rows);
}

function rowOf({ ref, field, candidates, settlement, areas }: WantedConflict, id: string): BulkRow {
  return {
    filing: ref.filing,
    id,
    person_filing: ref.filing,
    person_id: ref.id,
    field,
    candidates: JSON.stringify(candidates),
    state: settlement === null ? 'OPEN' : 'SETTLED',
    settlement_id: settlement,
    areas,
  };
}

/** Keeps what departments disagree about, and by which decision it is settled. */
export function writeConflicts(
  client: pg.ClientBase,
  writes: Writes,
  stored: readonly StoredConflict[],
  people: readonly PersonToWrite[],
): void {
  const wanted = people.flatMap(({ ref, areas, conflicts }) =>
    conflicts.map((conflict): WantedConflict => ({ ...conflict, ref, areas })),
  );
  const difference = differ(
    stored,
    wanted,
    (row) => keyOf(row.person_id, row.field),
    ({ ref, field }) => keyOf(ref.id, field),
    (row, one) =>
      row.settlement_id === one.settlement &&
      signature(row.candidates) === signature(one.candidates) &&
      isSameList(row.areas, one.areas),
  );
  const newIdOf = ({ ref }: WantedConflict) => newId(ref.filing);
  writes.send(writeDifference(client, { table: 'hub.conflict', columns, rowOf, newIdOf }, difference));
}
