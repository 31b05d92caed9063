import type pg from 'pg';
import type { Department } from '../../schema/canonical/department.js';
import { filingOf, newId } from '../../schema/canonical/id.js';
import { dueOn } from '../../schema/correction/deadline.js';
import { findDisputable, findFactSubject, type DisputableField } from '../../schema/correction/disputable.js';
import { shownProposal } from '../../schema/correction/disputed-value.js';
import { authority } from '../../schema/person/person.authority.js';
import type { DisputeAct, DisputeRefusal } from '../../schema/read/context.js';
import type { Vault } from '../../schema/vault/index.js';
import { transact } from '../kit/transact.js';
import { writeNotices } from './notices.js';
import { findRecord, hashIn, heldSince, type SourceRecord } from './records.js';

export interface DisputeDeps {
  readonly pool: pg.Pool;
  readonly vault: Vault;
}

/** What was filed, and the delivery that tells its department. */
interface Filed {
  readonly id: string;
  readonly deliveryId: string;
  readonly department: Department;
}

interface PersonNow {
  readonly areas: readonly string[];
  /** The record that the golden value came from. */
  readonly recordId: string | null;
}

async function findPerson(client: pg.ClientBase, { personId, field }: DisputeAct): Promise<PersonNow | undefined> {
  const { rows } = await client.query<PersonNow>(
    `select areas, provenance -> $3::text ->> 'recordId' as "recordId" from hub.person where filing = $1 and id = $2`,
    [filingOf(personId), personId, field],
  );
  return rows[0];
}

async function findFactRecord(client: pg.ClientBase, act: DisputeAct, factId: string): Promise<string | undefined> {
  const table = findFactSubject(act.subject)?.table;
  if (table === undefined) return undefined;
  const { rows } = await client.query<{ recordId: string }>(
    `select record_id as "recordId" from hub.${table} where filing = $1 and id = $2 and person_id = $3`,
    [filingOf(factId), factId, act.personId],
  );
  return rows[0]?.recordId;
}

/**
 * Where nobody holds a value, the department that is believed most about the field answers, by the record that it has of the
 * person: its entry in the register before anything else.
 */
async function findRecordToHoldIt(client: pg.ClientBase, act: DisputeAct): Promise<string | undefined> {
  const asked: readonly Department[] = (authority as Readonly<Record<string, readonly Department[]>>)[act.field] ?? [];
  const department = asked[0] ?? 'public-security';
  if (department !== 'public-security') return undefined;
  const { rows } = await client.query<{ recordId: string }>(
    `select record_id as "recordId" from (
       select record_id, 0 as place, status <> 'NORMAL' as past, as_of, id from hub.person_register where person_filing = $1 and person_id = $2
       union all
       select record_id, 1, left_on is not null, as_of, id from hub.person_residence where person_filing = $1 and person_id = $2) r
     order by place, past, as_of desc, id limit 1`,
    [filingOf(act.personId), act.personId],
  );
  return rows[0]?.recordId;
}

/** As whom the record mentions the person. */
async function findRole(client: pg.ClientBase, record: SourceRecord, personId: string): Promise<string | undefined> {
  const { rows } = await client.query<{ role: string }>(
    `select role from hub.link where filing = $1 and key_token = $2 and kind = $3 and department = $4 and person_id = $5
     order by role limit 1`,
    [record.filing, record.keyToken, record.kind, record.department, personId],
  );
  return rows[0]?.role;
}

/** Files a dispute: the correction, its delivery and the notices, all or nothing. */
export async function dispute(deps: DisputeDeps, act: DisputeAct): Promise<Filed | { refused: DisputeRefusal }> {
  const field = findDisputable(act.subject, act.field);
  if (field === undefined) return { refused: 'gone' };
  return transact(deps.pool, async (client) => {
    const person = await findPerson(client, act);
    if (person === undefined) return { refused: 'gone' };
    const held = act.factId === null ? person.recordId : await findFactRecord(client, act, act.factId);
    if (held === undefined) return { refused: 'gone' };
    const recordId = held ?? (await findRecordToHoldIt(client, act));
    if (recordId === undefined) return { refused: 'nobody-answers' };
    const record = await findRecord(client, deps.vault, recordId);
    const role = record && (await findRole(client, record, act.personId));
    if (record === undefined || role === undefined) return { refused: 'gone' };
    return file(client, deps.vault, act, { field, person, record, role });
  });
}

async function file(
  client: pg.ClientBase,
  vault: Vault,
  act: DisputeAct,
  of: {
    readonly field: DisputableField;
    readonly person: PersonNow;
    readonly record: SourceRecord;
    readonly role: string;
  },
): Promise<Filed | { refused: DisputeRefusal }> {
  const { field, person, record, role } = of;
  const { department } = record;
  const filing = filingOf(act.personId);
  const id = newId(filing);
  const seal = (column: string, value: string | null) =>
    value === null ? null : vault.seal(value, { table: 'correction', column, rowId: id });
  const hash = hashIn(vault, record.record, role, field);
  const since = await heldSince(client, vault, record, role, field, hash);
  const due = dueOn(department, new Date());
  const shown = act.proposed === null ? null : shownProposal(field, act.proposed);
  const { rowCount } = await client.query(
    `insert into hub.correction (filing, id, person_filing, person_id, subject, field, fact_id, department, kind, key_token, role,
       record_id, value_hash, held_since, reason, proposed_sealed, shown_sealed, remark_sealed, filed_by, organisation, due_on, areas)
     values ($1, $2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
     on conflict do nothing`,
    [
      filing,
      id,
      act.personId,
      act.subject,
      act.field,
      act.factId,
      department,
      record.kind,
      record.keyToken,
      role,
      record.id,
      hash,
      since,
      act.reason,
      seal('proposed_sealed', act.proposed),
      seal('shown_sealed', shown),
      seal('remark_sealed', act.remark),
      act.actor,
      act.organisation,
      due,
      person.areas,
    ],
  );
  if (rowCount === 0) return { refused: 'already-disputed' };
  const deliveryId = newId(filing);
  await client.query(
    `insert into hub.outbox (filing, id, correction_id, department, field, due_on) values ($1, $2, $3, $4, $5, $6)`,
    [filing, deliveryId, id, department, `${act.subject}.${act.field}`, due],
  );
  const notice = { filing, id, personId: act.personId, subject: act.subject, field: act.field, factId: act.factId };
  const { organisation } = act;
  const place = { department, heldSince: since, organisation, areas: person.areas };
  await writeNotices(client, { ...notice, ...place }, 'DISPUTED');
  return { id, deliveryId, department };
}
