import { defineEntity, p } from '@mikro-orm/postgresql';

/** Rows that differ from what is stored, not yet applied. Unlogged: what is lost is read again. */
export const SyncStagingTable = defineEntity({
  name: 'SyncStagingTable',
  schema: 'hub',
  tableName: 'sync_staging',
  properties: {
    runId: p.uuid().primary(),
    stream: p.text().primary(),
    delivery: p.text().primary().default(''),
    ordinal: p.bigint().primary(),
    filing: p.integer().primary(),
    kind: p.text(),
    recordId: p.uuid().nullable(),
    keyToken: p.blob(),
    rowHash: p.blob().nullable(),
    operation: p.text(),
    asOf: p.date().nullable(),
    outcome: p.text().nullable(),
    sealed: p.blob().nullable(),
    textHash: p.blob().nullable(),
  },
});
