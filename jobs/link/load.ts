import type pg from 'pg';
import type { CanonicalRecord, RecordKind } from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';
import { evidenceKey, type Evidence } from '../../schema/person/person.evidence.js';
import type { ReviewCandidateEvidence } from './loose/reviews.js';
import type { Vault } from '../../schema/vault/index.js';
import { withAreas } from './area-list.js';
import { isOfOneRecord, type SetAside } from './set-aside.js';

/** Names a source record: where its key is filed, and the key. */
export interface RecordName {
  readonly department: Department;
  readonly kind: RecordKind;
  readonly keyToken: string;
}

/** A link as it is stored. */
export interface StoredLink extends RecordName {
  /** `evidenceKey` of its record. */
  readonly key: string;
  readonly filing: number;
  readonly id: string;
  readonly recordId: string;
  readonly role: string;
  readonly personFiling: number | null;
  readonly personId: string | null;
  readonly householdId: string | null;
  readonly method: 'ID_NUMBER' | 'REGISTER' | 'NONE' | 'MANUAL' | 'SCORED';
  /** Bits, of a link that came of comparing. */
  readonly score: number | null;
  readonly evidence: readonly ReviewCandidateEvidence[] | null;
  readonly parameters: string | null;
  readonly reason: string | null;
  readonly idToken: string | null;
  readonly areas: readonly string[];
}

/** Names apart, as three arrays. */
function namesOf(names: readonly RecordName[]): unknown[] {
  return [
    names.map(({ department }) => department),
    names.map(({ kind }) => kind),
    names.map(({ keyToken }) => Buffer.from(keyToken, 'hex')),
  ];
}

/**
 * The stored key that a name means. Look-ups of many rows are lateral with `offset 0` throughout: before PostgreSQL has
 * statistics of a first load it takes tables for empty, turns joins round and reads a whole table for each row. For the same
 * reason department and kind are hidden from it: it would go by the index of a department's open keys, and read them all.
 */
const keyOfName = `select * from hub.source_key
  where key_token = n.key_token and department || '' = n.department and kind || '' = n.kind offset 0`;

/** Exported for the test of its plan. */
export const evidenceOfNames = `select n.department, n.kind, encode(n.key_token, 'hex') as "keyToken", k.filing, k.record_id as "recordId", r.sealed,
    r.as_of as "asOf", r.received_at as "fetchedAt"
  from unnest($1::text[], $2::text[], $3::bytea[]) as n(department, kind, key_token)
  cross join lateral (${keyOfName}) k
  cross join lateral (
    select sealed, as_of, received_at from hub.source_record where filing = k.filing and id = k.record_id offset 0) r
  where k.closed_at is null`;

/**
 * Opens what the departments hold open under these keys. What is closed is left out, and so is what cannot be read: it is added to
 * `unreadable`, and nobody is judged by it.
 */
export async function loadEvidence(
  client: pg.ClientBase,
  vault: Vault,
  names: readonly RecordName[],
  unreadable: SetAside[],
): Promise<Evidence[]> {
  if (names.length === 0) return [];
  const { rows } = await client.query<{
    department: Department;
    kind: RecordKind;
    keyToken: string;
    filing: number;
    recordId: string;
    sealed: Buffer;
    asOf: string;
    fetchedAt: Date;
  }>({
    name: 'hub-link-evidence',
    text: evidenceOfNames,
    values: namesOf(names),
  });
  return rows.flatMap(({ sealed, department, kind, keyToken, filing, recordId, asOf, fetchedAt }) => {
    const record = openRecord(vault, recordId, kind, sealed);
    if (record === undefined) {
      unreadable.push({ department, kind, keyToken, filing, recordId });
      return [];
    }
    const key = evidenceKey({ department, kind, keyToken });
    return { department, kind, keyToken, filing, recordId, asOf, fetchedAt, key, record };
  });
}

/** Undefined where this one record cannot be read; what concerns every record is thrown. */
function openRecord(vault: Vault, recordId: string, kind: RecordKind, sealed: Buffer): CanonicalRecord | undefined {
  try {
    const text = vault.open(sealed, { table: 'source_record', column: 'sealed', rowId: recordId });
    const record = JSON.parse(text) as Partial<CanonicalRecord>;
    const isRecord = record.kind === kind && Array.isArray(record.mentions) && typeof record.fact === 'object';
    return isRecord ? (record as CanonicalRecord) : undefined;
  } catch (error) {
    if (isOfOneRecord(error)) return undefined;
    throw error;
  }
}

const linkColumns = `
  l.filing, l.id, l.record_id as "recordId", l.department, l.kind, encode(l.key_token, 'hex') as "keyToken", l.role,
  l.person_filing as "personFiling", l.person_id as "personId", l.household_id as "householdId", l.method, l.reason, l.score, l.evidence, l.parameters,
  l.id_token as "idToken", l.areas::text as areas`;

/** All links of these records. */
export async function loadLinksOfRecords(client: pg.ClientBase, names: readonly RecordName[]): Promise<StoredLink[]> {
  if (names.length === 0) return [];
  const { rows } = await client.query<Omit<StoredLink, 'key' | 'areas'> & { areas: string; key: string }>({
    name: 'hub-link-of-records',
    text: `select ${linkColumns}
      from unnest($1::text[], $2::text[], $3::bytea[]) as n(department, kind, key_token)
      cross join lateral (${keyOfName}) k
      cross join lateral (
        select * from hub.link where filing = k.filing and department = n.department and kind = n.kind
          and key_token = n.key_token offset 0) l`,
    values: namesOf(names),
  });
  for (const row of rows) row.key = evidenceKey(row);
  return withAreas<StoredLink>(rows);
}

/**
 * SQL for all links that mean a person, `person` being a row with `filing` and `id`. They carry the token by which the person is looked
 * up, so that links need no index by person, which every first load would have to write.
 */
export function linksOfPerson(person: string): string {
  return `select l.* from (
      select token from hub.lookup_token
      where subject_filing = ${person}.filing and subject_id = ${person}.id and kind = 'id-number' offset 0) t
    cross join lateral (
      select * from hub.link where id_token = t.token and person_filing = ${person}.filing and person_id = ${person}.id offset 0) l`;
}

/** The links at these places. */
export async function loadLinksByPlace(
  client: pg.ClientBase,
  places: readonly { readonly filing: number; readonly id: string }[],
): Promise<StoredLink[]> {
  if (places.length === 0) return [];
  const { rows } = await client.query<Omit<StoredLink, 'key' | 'areas'> & { areas: string; key: string }>({
    name: 'hub-links-by-place',
    text: `select ${linkColumns}
      from unnest($1::int[], $2::uuid[]) as n(filing, id)
      cross join lateral (select * from hub.link where filing = n.filing and id = n.id offset 0) l`,
    values: [places.map(({ filing }) => filing), places.map(({ id }) => id)],
  });
  for (const row of rows) row.key = evidenceKey(row);
  return withAreas<StoredLink>(rows);
}

/** The records that claim one of these ID numbers, or mean by comparison or decision who has it. */
export async function findRecordsByIdToken(client: pg.ClientBase, idTokens: readonly string[]): Promise<RecordName[]> {
  if (idTokens.length === 0) return [];
  const { rows } = await client.query<RecordName>({
    name: 'hub-link-by-token',
    text: `select distinct department, kind, encode(key_token, 'hex') as "keyToken" from hub.link where id_token = any($1)`,
    values: [idTokens],
  });
  return rows;
}

/** The records of these households' members, linked or not: entries of a register, records of a case. */
export async function findRecordsByHousehold(
  client: pg.ClientBase,
  householdIds: readonly string[],
): Promise<RecordName[]> {
  if (householdIds.length === 0) return [];
  const { rows } = await client.query<RecordName>({
    name: 'hub-link-by-household',
    text: `select distinct department, kind, encode(key_token, 'hex') as "keyToken" from hub.link where household_id = any($1)`,
    values: [householdIds],
  });
  return rows;
}

export interface StoredHousehold {
  readonly filing: number;
  readonly id: string;
  readonly kind: 'REGISTERED' | 'COLLECTIVE' | 'RESIDENCE' | 'INSURANCE' | 'ASSISTANCE';
  readonly number: string;
  readonly regionCode: string;
  readonly addressText: string | null;
  readonly building: string | null;
  readonly unit: string | null;
  readonly room: string | null;
  readonly dwelling: string | null;
  readonly sourceRef: string | null;
  readonly recordId: string | null;
}

const householdColumns = `
  filing, id, kind, number, region_code as "regionCode", address_text as "addressText", building, unit, room, dwelling,
  encode(source_ref, 'hex') as "sourceRef", record_id as "recordId"`;

export async function loadHouseholdsByNumber(
  client: pg.ClientBase,
  numbers: readonly string[],
  kinds: readonly StoredHousehold['kind'][],
): Promise<StoredHousehold[]> {
  if (numbers.length === 0) return [];
  const { rows } = await client.query<StoredHousehold>({
    name: 'hub-households-by-number',
    text: `select ${householdColumns} from hub.household where number = any($1) and kind = any($2)`,
    values: [numbers, kinds],
  });
  return rows;
}

export async function loadHouseholdsBySource(
  client: pg.ClientBase,
  keyTokens: readonly string[],
): Promise<StoredHousehold[]> {
  if (keyTokens.length === 0) return [];
  const { rows } = await client.query<StoredHousehold>({
    name: 'hub-households-by-source',
    text: `select ${householdColumns} from hub.household where source_ref = any($1::bytea[])`,
    values: [keyTokens.map((token) => Buffer.from(token, 'hex'))],
  });
  return rows;
}

export async function loadHouseholdsById(client: pg.ClientBase, ids: readonly string[]): Promise<StoredHousehold[]> {
  if (ids.length === 0) return [];
  const { rows } = await client.query<StoredHousehold>({
    name: 'hub-households-by-id',
    text: `select ${householdColumns} from unnest($1::uuid[]) as asked(one) cross join lateral (
      select * from hub.household where filing = ${filingInId('asked.one')} and id = asked.one offset 0) h`,
    values: [ids],
  });
  return rows;
}

/** SQL for the filing number that an id carries (schema/canonical/id.ts): 24 bits before the last 24. */
export function filingInId(id: string): string {
  return `('x' || substr(${id}::text, 25, 6))::bit(24)::int`;
}
