import type pg from 'pg';
import { type Connector, SourceError } from '../../connectors/kit/contract.js';
import {
  receiptPattern,
  type CorrectionRequest,
  type CorrectionWriter,
  type Receipt,
} from '../../connectors/kit/writer.js';
import type { DisputeReason } from '../../schema/canonical/codes/correction.js';
import type { Department } from '../../schema/canonical/department.js';
import { filingOf } from '../../schema/canonical/id.js';
import { findDisputable } from '../../schema/correction/disputable.js';
import { valueIn } from '../../schema/correction/disputed-value.js';
import type { Vault } from '../../schema/vault/index.js';
import type { JobsDeps } from '../kit/deps.js';
import { describeUnexpected, judge } from '../sync/problem.js';
import { findRecord } from './records.js';
import { nextTryMs } from './retry.js';
import { closeChanged } from './settle.js';

interface Waiting {
  readonly filing: number;
  readonly id: string;
  readonly correctionId: string;
  readonly department: Department;
  readonly attempts: number;
  readonly subject: string;
  readonly field: string;
  readonly role: string;
  readonly recordId: string;
  readonly reason: DisputeReason;
  readonly proposed: Buffer | null;
  readonly remark: Buffer | null;
  readonly organisation: string;
  readonly filedOn: string;
  readonly dueOn: string;
}

/** Begins a try. It counts from here on: whoever takes a dispute back must not do so while it is on its way. */
async function beginTry(client: pg.ClientBase, id: string): Promise<Waiting | undefined> {
  const begun = await client.query(
    `update hub.outbox set attempts = attempts + 1 where filing = $1 and id = $2 and state = 'QUEUED'`,
    [filingOf(id), id],
  );
  if (begun.rowCount === 0) return undefined;
  const { rows } = await client.query<Waiting>(
    `select o.filing, o.id, o.correction_id as "correctionId", o.department, o.attempts, c.subject, c.field, c.role,
       c.record_id as "recordId", c.reason, c.proposed_sealed as proposed, c.remark_sealed as remark, c.organisation,
       to_char(c.filed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "filedOn", to_char(o.due_on, 'YYYY-MM-DD') as "dueOn"
     from hub.outbox o join hub.correction c on c.filing = o.filing and c.id = o.correction_id
     where o.filing = $1 and o.id = $2 and o.state = 'QUEUED'`,
    [filingOf(id), id],
  );
  return rows[0];
}

/** What the department gets. Undefined where the record is gone. */
async function requestOf(
  client: pg.ClientBase,
  vault: Vault,
  connector: Connector,
  waiting: Waiting,
): Promise<CorrectionRequest | undefined> {
  const version = await findRecord(client, vault, waiting.recordId);
  const field = findDisputable(waiting.subject, waiting.field);
  const stream = connector.streams.find(({ kind }) => kind === version?.kind);
  if (stream === undefined) {
    throw new SourceError('settings', `${connector.department} has no stream of the disputed record any more.`);
  }
  if (version?.record === undefined || field === undefined) return undefined;
  const open = (column: string, sealed: Buffer | null) =>
    sealed === null ? null : vault.open(sealed, { table: 'correction', column, rowId: waiting.correctionId });
  return {
    id: waiting.id,
    stream: stream.name,
    key: version.record.key,
    role: waiting.role,
    field: waiting.field,
    label: field.label,
    value: valueIn(version.record, waiting.role, field) ?? null,
    proposed: open('proposed_sealed', waiting.proposed),
    reason: waiting.reason,
    remark: open('remark_sealed', waiting.remark),
    organisation: waiting.organisation,
    filedOn: waiting.filedOn,
    dueOn: waiting.dueOn,
  };
}

/** Opens the way to a department and closes it again, whatever comes of it. */
export async function withWriter<Result>(
  deps: Pick<JobsDeps, 'departmentSettings' | 'openOptions'>,
  connector: Connector,
  signal: AbortSignal,
  act: (writer: CorrectionWriter) => Promise<Result>,
): Promise<Result> {
  const { department, settings, writer } = connector;
  if (writer === undefined) {
    throw new SourceError('settings', `The connector of ${department} has no writer: corrections cannot be delivered.`);
  }
  const given = settings.parse(deps.departmentSettings(department));
  const opened = await writer.open(given, signal, deps.openOptions(department));
  try {
    return await act(opened);
  } finally {
    await opened.close();
  }
}

async function keepReceipt(client: pg.ClientBase, { filing, id, correctionId }: Waiting, receipt: string) {
  await client.query('begin');
  try {
    const { rowCount } = await client.query(
      `update hub.outbox set state = 'SENT', sent_at = clock_timestamp(), receipt = $3, next_try_at = null, problem = null, message = null
       where filing = $1 and id = $2 and state = 'QUEUED'`,
      [filing, id, receipt],
    );
    // Answered or closed meanwhile: there is nothing to say any more.
    if (rowCount === 1) {
      await client.query(
        `update hub.correction set state = 'DELIVERED', delivered_at = clock_timestamp()
         where filing = $1 and id = $2 and state = 'FILED'`,
        [filing, correctionId],
      );
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function keepFailure(client: pg.ClientBase, { filing, id, attempts }: Waiting, error: unknown): Promise<string> {
  const { problem, message, passing } = judge(error);
  const askedMs = error instanceof SourceError ? (error.retryAfterMs ?? 0) : 0;
  await client.query(
    `update hub.outbox set problem = $3, message = $4,
       next_try_at = clock_timestamp() + make_interval(secs => $5)
     where filing = $1 and id = $2 and state = 'QUEUED'`,
    [filing, id, problem, message, nextTryMs(attempts, passing, askedMs) / 1_000],
  );
  return problem;
}

/**
 * Delivers one correction. At least once: a worker that dies after the department took it and before that was written down sends it
 * again under the same id, and the department, which knows the id, answers with the same receipt. What failed is written down with
 * when to try again.
 */
export async function deliver(deps: JobsDeps, deliveryId: string, signal: AbortSignal): Promise<void> {
  const client = await deps.pool.connect();
  // The lock goes with the connection: of a worker that is killed, it is free at once.
  let broken = true;
  try {
    const { rows } = await client.query<{ free: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as free',
      [`hub deliver ${deliveryId}`],
    );
    if (rows[0]?.free === true) {
      await deliverLocked(deps, client, deliveryId, signal);
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [`hub deliver ${deliveryId}`]);
    }
    broken = false;
  } finally {
    client.release(broken);
  }
}

/** A record that is gone needs no correction: what closes those by changed records closes this one, now or when the sync has come so far. */
async function closeGone(deps: JobsDeps, client: pg.ClientBase, { filing, id, department }: Waiting): Promise<void> {
  await closeChanged(deps.pool, deps.vault, department);
  await client.query(
    `update hub.outbox set next_try_at = clock_timestamp() + interval '15 minutes' where filing = $1 and id = $2 and state = 'QUEUED'`,
    [filing, id],
  );
}

async function deliverLocked(deps: JobsDeps, client: pg.ClientBase, id: string, signal: AbortSignal): Promise<void> {
  const waiting = await beginTry(client, id);
  const connector = deps.connectors.find(({ department }) => department === waiting?.department);
  if (waiting === undefined || connector === undefined) return;
  const { department } = waiting;
  try {
    const request = await requestOf(client, deps.vault, connector, waiting);
    if (request === undefined) {
      await closeGone(deps, client, waiting);
      return;
    }
    const receipt = await withWriter(deps, connector, signal, (writer) => writer.send(request, signal));
    await keepReceipt(client, waiting, checkReceipt(receipt, department));
    deps.logger.info({ deliveryId: id, department }, 'correction delivered');
  } catch (error) {
    // A worker that stops leaves the delivery as it is: the next one takes it up.
    if (signal.aborted) return;
    const problem = await keepFailure(client, waiting, error);
    deps.logger.warn(
      { deliveryId: id, department, problem, reason: describeUnexpected(error) },
      'a correction could not be delivered; tried again later',
    );
  }
}

function checkReceipt({ number }: Receipt, department: Department): string {
  if (receiptPattern.test(number)) return number;
  throw new SourceError(
    'contract',
    `${department} gave a receipt whose number is none (letters, digits and dashes): ask whether its interface changed.`,
  );
}
