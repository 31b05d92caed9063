import { defineEntity, p } from '@mikro-orm/postgresql';

/** What a department said: one row a change, never changed afterwards, sealed. */
export const SourceRecordTable = defineEntity({
  name: 'SourceRecordTable',
  schema: 'hub',
  tableName: 'source_record',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    department: p.text(),
    kind: p.text(),
    keyToken: p.blob(),
    runId: p.uuid(),
    operation: p.text(),
    rowHash: p.blob(),
    normaliserVersion: p.integer().default(1),
    sealed: p.blob().nullable(),
    asOf: p.date(),
    receivedAt: p.datetime().defaultRaw('now()'),
  },
});
