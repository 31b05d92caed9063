import type pg from 'pg';
import type { Vault } from '../../schema/vault/index.js';

type Row = Record<string, unknown>;

const tables = [
  'person', 'household', 'membership', 'kinship', 'conflict', 'link', 'lookup_token', 'person_register', 'person_residence',
  'marriage', 'death', 'insurance_enrolment', 'subsidy_payment', 'birth', 'one_child_certificate', 'special_support', 'assistance',
  'disability', 'old_age_allowance', 'military_family', 'link_review',
]; // prettier-ignore

/** Columns that tell when and under which id something was written, not what it says. */
const incidental = new Set([
  'id', 'filing', 'person_filing', 'other_filing', 'subject_filing', 'head_person_filing', 'spouse_person_filing',
  'child_person_filing', 'as_of', 'fetched_at', 'created_at', 'updated_at', 'decided_at', 'opened_at', 'id_number_sealed',
  'phone_sealed', 'account_sealed', 'certificate_sealed',
]); // prettier-ignore

/**
 * What all that is linked says, in a form in which two databases can be compared: ids replaced by what they stand for (a
 * person's ID number, a household's kind and number, a record's key), rows sorted.
 */
export async function worldState(pool: pg.Pool, vault: Vault): Promise<Record<string, string[]>> {
  const names = await namesOfIds(pool, vault);
  const state: Record<string, string[]> = {};
  for (const table of tables) {
    const standing = table === 'link_review' ? `where state = 'OPEN'` : '';
    const { rows } = await pool.query<Row>(`select * from hub.${table} ${standing}`);
    state[table] = rows.map((row) => describe(table, row, names)).toSorted();
  }
  return state;
}

async function namesOfIds(pool: pg.Pool, vault: Vault): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const links = await pool.query<{ id: string; name: string }>(
    `select id, 'mention ' || department || '/' || kind || '/' || encode(key_token, 'hex') || '/' || role as name from hub.link`,
  );
  for (const { id, name } of links.rows) names.set(id, name);
  const people = await pool.query<{ id: string; id_number_sealed: Buffer | null; token: string }>(
    `select p.id, p.id_number_sealed, t.token from hub.person p
     join hub.lookup_token t on t.kind = 'id-number' and t.subject_filing = p.filing and t.subject_id = p.id`,
  );
  for (const { id, id_number_sealed: sealed, token } of people.rows) {
    const place = { table: 'person', column: 'id_number_sealed', rowId: id };
    names.set(id, `person ${sealed === null ? token : vault.open(sealed, place)}`);
  }
  const households = await pool.query<{ id: string; kind: string; number: string }>(
    'select id, kind, number from hub.household',
  );
  for (const { id, kind, number } of households.rows) names.set(id, `${kind} ${number}`);
  const records = await pool.query<{ id: string; name: string }>(
    `select id, department || '/' || kind || '/' || encode(key_token, 'hex') as name from hub.source_record`,
  );
  for (const { id, name } of records.rows) names.set(id, name);
  return names;
}

/** An address in words and the record behind a door depend on who told of it first; the door itself does not. */
function isIncidental(table: string, row: Row, column: string): boolean {
  if (incidental.has(column)) return true;
  return (
    table === 'household' && row['kind'] === 'RESIDENCE' && ['address_text', 'record_id', 'department'].includes(column)
  );
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function describe(table: string, row: Row, names: ReadonlyMap<string, string>): string {
  const said: Row = {};
  for (const [column, value] of Object.entries(row)) {
    if (isIncidental(table, row, column)) continue;
    said[column] = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  }
  return (
    JSON.stringify(said)
      .replace(anyId, (id) => names.get(id) ?? id)
      // Whoever has no number is called by the mention that stands for him.
      .replace(anyId, (id) => names.get(id) ?? id)
      .replace(/"filing":\d+,/g, '')
      .replace(/"(asOf|fetchedAt)":"[^"]*"/g, '"$1":""')
  );
}
