import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';
import { newId } from '../../schema/canonical/id.js';
import { linkRuleVersion, setAsideReason } from '../../schema/person/person.identity.js';
import { VaultError } from '../../schema/vault/index.js';
import { insertRows } from '../kit/bulk.js';
import { areasOfRegion } from './area-list.js';
import type { RecordName } from './load.js';

/** More than these in one run are no fault of single records: the run stops instead. */
export const setAsideMax = 100;

/** A record that counts for nothing until it can be judged, and where it lies. */
export interface SetAside extends RecordName {
  readonly filing: number;
  readonly recordId: string;
}

/**
 * Whether a failure can come from what one record says: a value that the program or PostgreSQL (data, constraints, sizes) does not take,
 * or a seal that does not open. Anything else (a lost connection, a full disk, a key that is not loaded) concerns them all.
 */
export function isOfOneRecord(error: unknown): boolean {
  if (error instanceof VaultError) return error.problem === 'seal-broken';
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code === 'string') return /^(22|23|54)[0-9A-Z]{3}$/.test(code);
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}

const columns = {
  filing: 'int',
  id: 'uuid',
  record_id: 'uuid',
  department: 'text',
  kind: 'text',
  key_token: 'bytea',
  role: 'text',
  method: 'text',
  reason: 'text',
  rule_version: 'int',
  areas: 'text[]',
};

/**
 * Leaves word of records that were set aside: a link to nobody. It claims no number and no household, so that nobody else's judgement
 * comes upon the record.
 */
export async function writeSetAside(client: pg.ClientBase, records: readonly SetAside[]): Promise<void> {
  const rows = records.map(({ filing, recordId, department, kind, keyToken }) => ({
    filing,
    id: newId(filing),
    record_id: recordId,
    department,
    kind,
    key_token: Buffer.from(keyToken, 'hex'),
    role: 'subject',
    method: 'NONE',
    reason: setAsideReason,
    rule_version: linkRuleVersion,
    areas: areasOfRegion('0'),
  }));
  const conflict = `on conflict (filing, key_token, role, kind, department) do update set record_id = excluded.record_id,
    person_filing = null, person_id = null, household_id = null, id_token = null, method = 'NONE', reason = excluded.reason,
    areas = excluded.areas, decided_at = now()`;
  await insertRows(client, 'hub.link', columns, rows, conflict);
}

/** What is set aside of a department, as many as are tried again in one run. */
export async function loadSetAside(client: pg.ClientBase, department: Department): Promise<SetAside[]> {
  const { rows } = await client.query<SetAside>(
    `select filing, record_id as "recordId", department, kind, encode(key_token, 'hex') as "keyToken" from hub.link
     where department = $1 and reason = '${setAsideReason}' order by key_token limit $2`,
    [department, setAsideMax],
  );
  return rows;
}

/** Takes the word of a record back, before it is judged again. */
export async function forgetSetAside(
  client: pg.ClientBase,
  { filing, kind, department, keyToken }: SetAside,
): Promise<void> {
  await client.query(
    `delete from hub.link where filing = $1 and key_token = $2 and role = 'subject' and kind = $3 and department = $4 and reason = $5`,
    [filing, Buffer.from(keyToken, 'hex'), kind, department, setAsideReason],
  );
}

export async function countSetAside(client: pg.ClientBase, department: Department): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from hub.link where department = $1 and reason = '${setAsideReason}'`,
    [department],
  );
  return rows[0]?.count ?? 0;
}
