import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';

/** Values that a column's rule asks for; every other column gets one of its type. */
const required: Readonly<Record<string, unknown>> = {
  'household.kind': 'RESIDENCE',
  'link.method': 'NONE',
  'kinship.relation': 'CHILD',
  'birth.role': 'CHILD',
  'lookup_token.kind': 'name',
  'lookup_token.subject_type': 'person',
  'sync_run.mode': 'full',
  'sync_run.trigger': 'COMMAND',
  'sync_run.state': 'SUCCEEDED',
  'sync_release.decision': 'RELEASE',
  'correction_notice.event': 'DISPUTED',
  'link_decision.verdict': 'DIFFERENT',
  'person_redirect.cause': 'MERGED',
  'settlement.kind': 'SETTLED',
};

const byType: Readonly<Record<string, () => unknown>> = {
  int4: () => 1,
  int2: () => 1,
  int8: () => 1,
  text: () => 'x',
  bool: () => false,
  date: () => '2026-11-01',
  timestamptz: () => '2026-11-01T00:00:00Z',
  jsonb: () => '[]',
  bytea: () => Buffer.from([1]),
  numeric: () => 1,
  float4: () => 1,
  uuid: () => newId(1),
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Writes one row into each table, with just what the table insists on, for the areas given. For tests of who may see
 * rows: what the rows say does not matter.
 */
export async function insertSampleRows(
  worker: pg.Pool,
  tables: readonly string[],
  areas: readonly string[],
): Promise<void> {
  const { rows } = await worker.query<Column>(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'hub' and table_name = any($1) and is_nullable = 'NO' and column_default is null order by 1, 2`,
    [tables],
  );
  const householdId = newId(1);
  // A membership refers to its household, so that one comes first.
  const inOrder = tables.toSorted((one, other) => Number(other === 'household') - Number(one === 'household'));
  for (const table of inOrder) {
    const columns = rows.filter((row) => row.table === table);
    const values = columns.map(({ column, type }) => {
      if (column === 'areas') return areas;
      if (`${table}.${column}` === 'household.id' || `${table}.${column}` === 'membership.household_id')
        return householdId;
      return required[`${table}.${column}`] ?? byType[type]?.();
    });
    const names = columns.map(({ column }) => column).join(', ');
    const places = values.map((_, index) => `$${index + 1}`).join(', ');
    await worker.query(`insert into hub.${table} (${names}) values (${places})`, values);
  }
}
