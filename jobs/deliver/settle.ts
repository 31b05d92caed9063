import type pg from 'pg';
import type { AnswerCode } from '../../schema/canonical/codes/correction.js';
import type { Department } from '../../schema/canonical/department.js';
import { filingOf } from '../../schema/canonical/id.js';
import type { CorrectionRefusal } from '../../schema/read/context.js';
import type { Vault } from '../../schema/vault/index.js';
import { transact } from '../kit/transact.js';
import { writeNotices, type NoticeOf } from './notices.js';
import { findRecord, hashIn, isSameHash } from './records.js';

interface OpenCorrection extends NoticeOf {
  readonly role: string;
  readonly state: string;
  readonly recordId: string;
  readonly valueHash: Buffer | null;
}

const columns = `c.filing, c.id, c.person_id as "personId", c.subject, c.field, c.fact_id as "factId", c.department,
  c.held_since as "heldSince", c.areas, c.role, c.state, c.record_id as "recordId", c.value_hash as "valueHash", c.organisation`;

/** The correction, its row locked until the transaction ends. */
async function findLocked(client: pg.ClientBase, id: string): Promise<OpenCorrection | undefined> {
  const { rows } = await client.query<OpenCorrection>(
    `select ${columns} from hub.correction c where c.filing = $1 and c.id = $2 and c.closed_at is null for update`,
    [filingOf(id), id],
  );
  return rows[0];
}

async function endDelivery(
  client: pg.ClientBase,
  { filing, id }: NoticeOf,
  state: 'FOLLOWED' | 'ANSWERED' | 'WITHDRAWN',
) {
  await client.query(
    `update hub.outbox set state = $3, answered_at = coalesce(answered_at, clock_timestamp()), next_try_at = null,
       problem = null, message = null
     where filing = $1 and correction_id = $2 and state in ('QUEUED', 'SENT', 'FOLLOWED')`,
    [filing, id, state],
  );
}

/**
 * A department's answer takes hold: a refusal closes the dispute, and so the mark; an acceptance waits for the record that says
 * otherwise, and a refusal may still follow it, or it would stay open for ever. An answer that was told before changes nothing.
 */
export async function settleAnswer(
  pool: pg.Pool,
  { id, department, code }: { readonly id: string; readonly department: Department; readonly code: AnswerCode },
): Promise<CorrectionRefusal | null> {
  return transact(pool, async (client) => {
    const correction = await findLocked(client, id);
    if (correction === undefined) return 'closed';
    if (correction.department !== department) return 'not-yours';
    if (correction.state === 'ACCEPTED' && code === 'ACCEPTED') return 'closed';
    const state = code === 'ACCEPTED' ? 'ACCEPTED' : 'REFUSED';
    await client.query(
      `update hub.correction set state = $3, answer_code = $4, answered_at = clock_timestamp(),
         closed_at = case when $3 = 'REFUSED' then clock_timestamp() end
       where filing = $1 and id = $2`,
      [correction.filing, id, state, code],
    );
    // What was followed is owed until the record says so.
    await endDelivery(client, correction, state === 'ACCEPTED' ? 'FOLLOWED' : 'ANSWERED');
    await writeNotices(client, correction, state);
    return null;
  });
}

/** Takes a dispute back as long as its department has not got it. */
export async function withdraw(
  pool: pg.Pool,
  { id, organisation }: { readonly id: string; readonly organisation: string },
): Promise<CorrectionRefusal | null> {
  return transact(pool, async (client) => {
    const correction = await findLocked(client, id);
    if (correction === undefined) return 'closed';
    if (correction.organisation !== organisation) return 'not-yours';
    // A delivery that was tried may have arrived although no receipt came back.
    const { rowCount } = await client.query(
      `update hub.outbox set state = 'WITHDRAWN', next_try_at = null
       where filing = $1 and correction_id = $2 and state = 'QUEUED' and attempts = 0`,
      [correction.filing, id],
    );
    if (rowCount === 0) return 'delivered';
    await client.query(
      `update hub.correction set state = 'WITHDRAWN', closed_at = clock_timestamp() where filing = $1 and id = $2`,
      [correction.filing, id],
    );
    await writeNotices(client, correction, 'WITHDRAWN');
    return null;
  });
}

interface Moved {
  readonly id: string;
  /** The record as the key has it now; null where the department holds it no more. */
  readonly now: string | null;
}

/**
 * Holds the open corrections of a department against its records: one whose value is another by now, or whose record is gone, is
 * closed, answered or not. Answers how many.
 */
export async function closeChanged(pool: pg.Pool, vault: Vault, department: Department): Promise<number> {
  await followPeople(pool);
  const { rows } = await pool.query<Moved>(
    `select c.id, case when k.closed_at is null then k.record_id end as now
     from hub.correction c join hub.source_key k using (department, kind, key_token)
     where c.department = $1 and c.closed_at is null and (k.closed_at is not null or k.record_id <> c.record_id)`,
    [department],
  );
  let closed = await closeFilled(pool, department);
  for (const moved of rows) if (await closeIfChanged(pool, vault, moved)) closed += 1;
  return closed;
}

async function closeIfChanged(pool: pg.Pool, vault: Vault, { id, now }: Moved): Promise<boolean> {
  return transact(pool, async (client) => {
    const correction = await findLocked(client, id);
    if (correction === undefined) return false;
    const record = now === null ? undefined : await findRecord(client, vault, now);
    const isSame =
      record !== undefined &&
      isSameHash(hashIn(vault, record.record, correction.role, correction), correction.valueHash);
    if (isSame) {
      await client.query('update hub.correction set record_id = $3 where filing = $1 and id = $2', [
        correction.filing,
        id,
        now,
      ]);
      return false;
    }
    await closeCorrected(client, correction);
    return true;
  });
}

async function closeCorrected(client: pg.ClientBase, correction: OpenCorrection): Promise<void> {
  await client.query(
    `update hub.correction set state = 'CORRECTED', closed_at = clock_timestamp() where filing = $1 and id = $2`,
    [correction.filing, correction.id],
  );
  await endDelivery(client, correction, 'ANSWERED');
  await writeNotices(client, correction, 'CORRECTED');
}

/** A golden value that nobody held may be filled by any record, of any department: then there is one. */
async function closeFilled(pool: pg.Pool, department: Department): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `select c.id from hub.correction c join hub.person p on p.filing = c.person_filing and p.id = c.person_id
     where c.department = $1 and c.closed_at is null and c.subject = 'Person' and c.value_hash is null
       and p.provenance ? c.field`,
    [department],
  );
  for (const { id } of rows) {
    await transact(pool, async (client) => {
      const correction = await findLocked(client, id);
      if (correction !== undefined) await closeCorrected(client, correction);
    });
  }
  return rows.length;
}

/**
 * A correction goes with its record to whomever the record means by now, and is seen where that person is. Any department's sync may
 * have moved somebody, so all open ones are looked at; by one worker at a time, since they would lock the same rows.
 */
async function followPeople(pool: pg.Pool): Promise<void> {
  await transact(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub corrections follow people']);
    await client.query(
      `update hub.correction c set person_filing = p.filing, person_id = p.id, areas = p.areas
       from hub.source_key k, hub.link l, hub.person p
       where c.closed_at is null and k.department = c.department and k.kind = c.kind and k.key_token = c.key_token
         and l.filing = k.filing and l.key_token = c.key_token and l.role = c.role and l.kind = c.kind and l.department = c.department
         and p.filing = l.person_filing and p.id = l.person_id
         and (p.id <> c.person_id or p.areas <> c.areas)`,
    );
  });
}
