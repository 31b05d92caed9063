import type { RawRow, Reject } from '../../connectors/kit/contract.js';
import { newId } from '../../schema/canonical/id.js';
import { insertRows } from '../kit/bulk.js';
import type { RunContext } from './context.js';
import { keyTokenOf } from './fingerprint.js';
import type { StagedDelivery } from './stage.js';

/** A row that could not be understood, with the key it names where that can be read. */
export interface Refused {
  readonly row: RawRow;
  readonly key: string | null;
  readonly reject: Reject;
}

const quarantineColumns = {
  filing: 'int',
  id: 'uuid',
  department: 'text',
  stream: 'text',
  run_id: 'uuid',
  delivery: 'text',
  ordinal: 'bigint',
  key_token: 'bytea',
  key_sealed: 'bytea',
  column_name: 'text',
  reason: 'text',
  code: 'text',
  row_sealed: 'bytea',
};

/** Keeps what could not be understood, sealed, inside the transaction that counts it. */
export async function quarantineRows(
  context: RunContext,
  { stream, delivery }: StagedDelivery,
  refused: readonly Refused[],
): Promise<void> {
  const { vault, lease } = context;
  const { id: runId, department } = lease.run;
  const lines = refused.map(({ row, key, reject }) => {
    const id = newId(0);
    const place = (column: string) => ({ table: 'quarantine', column, rowId: id });
    return {
      filing: 0,
      id,
      department,
      stream: stream.name,
      run_id: runId,
      delivery: delivery.id,
      ordinal: row.ordinal,
      key_token: key === null ? null : keyTokenOf(vault, department, stream.kind, key),
      key_sealed: key === null ? null : vault.seal(key, place('key_sealed')),
      column_name: reject.column ?? null,
      reason: reject.reason,
      code: reject.code ?? null,
      row_sealed: vault.seal(JSON.stringify(row.values), place('row_sealed')),
    };
  });
  await insertRows(lease.client, 'hub.quarantine', quarantineColumns, lines);
}
