import type pg from 'pg';
import type { CanonicalRecord, RecordKind } from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';
import { filingOf } from '../../schema/canonical/id.js';
import type { DisputableField } from '../../schema/correction/disputable.js';
import { valueIn } from '../../schema/correction/disputed-value.js';
import type { Vault } from '../../schema/vault/index.js';

/** One version of a department's record. */
export interface SourceRecord {
  readonly filing: number;
  readonly id: string;
  readonly department: Department;
  readonly kind: RecordKind;
  readonly keyToken: Buffer;
  readonly receivedAt: Date;
  /** Undefined: this version says that the record is gone. */
  readonly record: CanonicalRecord | undefined;
}

type Field = Pick<DisputableField, 'subject' | 'field'>;
type Stored = Omit<SourceRecord, 'record'> & { readonly sealed: Buffer | null };

const columns = `filing, id, department, kind, key_token as "keyToken", received_at as "receivedAt", sealed`;

function open(vault: Vault, { sealed, ...stored }: Stored): SourceRecord {
  const place = { table: 'source_record', column: 'sealed', rowId: stored.id };
  return {
    ...stored,
    record: sealed === null ? undefined : (JSON.parse(vault.open(sealed, place)) as CanonicalRecord),
  };
}

export async function findRecord(client: pg.ClientBase, vault: Vault, id: string): Promise<SourceRecord | undefined> {
  const { rows } = await client.query<Stored>(
    `select ${columns} from hub.source_record where filing = $1 and id = $2`,
    [filingOf(id), id],
  );
  return rows[0] && open(vault, rows[0]);
}

/** Names a value without telling it; null where there is none. */
export function hashOfValue(vault: Vault, { subject, field }: Field, value: string | undefined): Buffer | null {
  return value === undefined ? null : vault.keyedHash(`disputed|${subject}.${field}|${value}`);
}

export function hashIn(vault: Vault, record: CanonicalRecord | undefined, role: string, field: Field): Buffer | null {
  return hashOfValue(vault, field, record && valueIn(record, role, field));
}

export function isSameHash(left: Buffer | null, right: Buffer | null): boolean {
  return left === null || right === null ? left === right : left.equals(right);
}

const versionsMax = 200;

/** Since when the department has said this value: back through the record's versions for as long as it stays the same. */
export async function heldSince(
  client: pg.ClientBase,
  vault: Vault,
  { filing, department, kind, keyToken, receivedAt }: SourceRecord,
  role: string,
  field: Field,
  hash: Buffer | null,
): Promise<Date> {
  const { rows } = await client.query<Stored>(
    `select ${columns} from hub.source_record
     where filing = $1 and department = $2 and kind = $3 and key_token = $4 and received_at < $5
     order by received_at desc, id desc limit ${versionsMax}`,
    [filing, department, kind, keyToken, receivedAt],
  );
  let since = receivedAt;
  for (const stored of rows) {
    const version = open(vault, stored);
    if (!isSameHash(hashIn(vault, version.record, role, field), hash)) break;
    since = version.receivedAt;
  }
  return since;
}
