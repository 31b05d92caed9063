import type pg from 'pg';
import type { RawRow, Reject, StreamDefinition } from '../../connectors/kit/contract.js';
import { rowText } from '../../connectors/kit/row-text.js';
import { newId } from '../../schema/canonical/id.js';
import type { Vault } from '../../schema/vault/index.js';
import { insertRows } from '../kit/bulk.js';
import { maskRow, shapeOf } from '../quarantine/mask.js';
import type { RunContext } from './context.js';
import { keyTokenOf } from './fingerprint.js';
import type { StagedDelivery } from './stage.js';

/** A row that could not be understood, with the key it names where that can be read. */
export interface Refused {
  readonly row: RawRow;
  /** Its place among the rows of its batch. */
  readonly index: number;
  readonly key: string | null;
  readonly reject: Reject;
}

const quarantineColumns = {
  filing: 'int',
  id: 'uuid',
  department: 'text',
  stream: 'text',
  stream_label: 'text',
  run_id: 'uuid',
  delivery: 'text',
  as_of: 'date',
  ordinal: 'bigint',
  place: 'bigint',
  key_token: 'bytea',
  key_sealed: 'bytea',
  column_name: 'text',
  reason: 'text',
  code: 'text',
  masked: 'jsonb',
  damaged: 'boolean',
  mapping_version: 'int',
  row_sealed: 'bytea',
  content_hash: 'bytea',
};

export function mappingVersionOf(stream: StreamDefinition): number {
  return stream.mappingVersion ?? 1;
}

/**
 * What operators see of an unmapped code: itself where the connector judges that it is one, else its shape and a sign that is equal
 * for equal values, so that they can be counted.
 */
function codeOf(vault: Vault, department: string, stream: string, { row, reject }: Refused): string | null {
  if (reject.code !== undefined) return reject.code;
  if (reject.reason !== 'unmapped-code' || reject.column === undefined) return null;
  const value = row.values[reject.column];
  const sign = vault.keyedHash(`code|${department}|${stream}|${reject.column}|${String(value)}`).toString('hex');
  return `${shapeOf(value)} #${sign.slice(0, 4)}`;
}

/** Of the declared columns alone, so that a row is the same in a delivery of changes and in a full one. */
function contentHashOf(vault: Vault, department: string, stream: StreamDefinition, row: RawRow): Buffer {
  const text = rowText(row, stream.columns) ?? JSON.stringify(row.values);
  return vault.keyedHash(`quarantine|${department}|${stream.name}|${text}`);
}

function maskOf({ row, reject: { column, code } }: Refused): string {
  const shown = column !== undefined && code !== undefined ? { column, text: code } : undefined;
  return JSON.stringify(maskRow(row.values, shown));
}

/**
 * Keeps what could not be understood, sealed, inside the transaction that counts it. `before`: rows of the delivery that were read
 * before this batch. What a retry still does not understand stays the entry that it was.
 */
export async function quarantineRows(
  context: RunContext,
  { stream, delivery }: StagedDelivery,
  refused: readonly Refused[],
  before: number,
): Promise<void> {
  const { vault, lease } = context;
  const { id: runId, department, mode } = lease.run;
  const lines = refused.map((each) => {
    const { row, key, reject, index } = each;
    const id = newId(0);
    const place = (column: string) => ({ table: 'quarantine', column, rowId: id });
    return {
      filing: 0,
      id,
      department,
      stream: stream.name,
      stream_label: stream.label,
      run_id: runId,
      delivery: delivery.id,
      as_of: delivery.asOf,
      ordinal: row.ordinal,
      place: before + index + 1,
      key_token: key === null ? null : keyTokenOf(vault, department, stream.kind, key),
      key_sealed: key === null ? null : vault.seal(key, place('key_sealed')),
      column_name: reject.column ?? null,
      reason: reject.reason,
      code: codeOf(vault, department, stream.name, each),
      masked: maskOf(each),
      damaged: row.damage !== undefined,
      mapping_version: mappingVersionOf(stream),
      row_sealed: vault.seal(JSON.stringify(row.values), place('row_sealed')),
      content_hash: contentHashOf(vault, department, stream, row),
    };
  });
  if (mode === 'retry') await keepWaiting(context, stream.name, delivery.asOf, lines);
  else await insertRows(lease.client, 'hub.quarantine', quarantineColumns, lines);
}

interface StillRefused {
  readonly ordinal: number;
  readonly key_token: Buffer | null;
  readonly column_name: string | null;
  readonly reason: string;
  readonly code: string | null;
  readonly masked: string;
  readonly mapping_version: number;
}

/** Entries that the present mapping refuses, too, maybe for another reason: they are found by the number the retry gave them. */
async function keepWaiting(
  { lease: { client, run } }: RunContext,
  stream: string,
  asOf: string,
  lines: readonly StillRefused[],
): Promise<void> {
  for (const line of lines) {
    await client.query({
      name: 'hub-keep-waiting',
      text: `update hub.quarantine set retry_refused = true, column_name = $5, reason = $6, code = $7, masked = $8,
          mapping_version = $9, key_token = coalesce(key_token, $10)
        where retry_run_id = $1 and stream = $2 and as_of = $3 and retry_ordinal = $4`,
      values: [
        run.id,
        stream,
        asOf,
        line.ordinal,
        line.column_name,
        line.reason,
        line.code,
        line.masked,
        line.mapping_version,
        line.key_token,
      ],
    });
  }
}

/**
 * Releases what was answered, inside the transaction that ends applying: by a retry, the entries that it understood; by any other run,
 * the rows that a delivery of the same day or a later one has said anew, be it well or not.
 */
export async function releaseAnswered({ lease: { client, run } }: RunContext): Promise<void> {
  if (run.mode === 'retry') {
    await client.query(
      `update hub.quarantine set state = 'RELEASED', released_at = clock_timestamp()
       where retry_run_id = $1 and state = 'OPEN' and not retry_refused`,
      [run.id],
    );
    return;
  }
  await client.query(
    `update hub.quarantine q set state = 'RELEASED', released_at = clock_timestamp() from hub.sync_stream s
     where s.run_id = $1 and s.mode = 'full' and q.department = $2 and q.state = 'OPEN' and q.run_id <> $1
       and q.stream = s.stream and coalesce(q.as_of, s.as_of) <= s.as_of`,
    [run.id, run.department],
  );
  await client.query(
    `with open as materialized (
       select filing, id, run_id, stream, delivery, as_of, place, key_token from hub.quarantine
       where department = $2 and state = 'OPEN' and key_token is not null
     ), said as materialized (
       select t.stream, t.delivery, t.key_token, t.ordinal as place, t.as_of from hub.sync_mention t
       where t.run_id = $1 and exists (select from open) and t.key_token in (select key_token from open)
       union all
       select stream, delivery, key_token, place, as_of from open where run_id = $1
     )
     update hub.quarantine q set state = 'RELEASED', released_at = clock_timestamp()
     from open o join said on said.stream = o.stream and said.key_token = o.key_token
       left join hub.sync_stream later on later.run_id = $1 and later.stream = said.stream and later.delivery = said.delivery
       left join hub.sync_stream own on own.run_id = o.run_id and own.stream = o.stream and own.delivery = o.delivery
     where q.filing = o.filing and q.id = o.id and case
       when o.run_id <> $1 then coalesce(o.as_of, said.as_of) <= said.as_of
       when o.delivery = said.delivery then said.place > o.place
       else later.place > own.place end`,
    [run.id, run.department],
  );
  await refuseAgain(client, run);
}

/** Rows that an operator gave up and that say the same again stay given up, by the same decision. */
async function refuseAgain(client: pg.ClientBase, { id, department }: RunContext['lease']['run']): Promise<void> {
  await client.query(
    `update hub.quarantine q
     set state = 'REFUSED', released_at = clock_timestamp(), refused_by = r.refused_by, refused_reason = r.refused_reason
     from (
       select distinct on (stream, content_hash) stream, content_hash, refused_by, refused_reason from hub.quarantine
       where department = $2 and state = 'REFUSED' and content_hash is not null
       order by stream, content_hash, released_at desc
     ) r
     where q.run_id = $1 and q.department = $2 and q.state = 'OPEN' and q.stream = r.stream and q.content_hash = r.content_hash`,
    [id, department],
  );
}
