import { defineEntity, p } from '@mikro-orm/postgresql';

/** The keys of the rows that were read, a batch a row. Unlogged: what is lost is read again. */
export const SyncSeenTable = defineEntity({
  name: 'SyncSeenTable',
  schema: 'hub',
  tableName: 'sync_seen',
  properties: {
    runId: p.uuid().primary(),
    stream: p.text().primary(),
    delivery: p.text().primary(),
    firstOrdinal: p.bigint().primary(),
    kind: p.text(),
    asOf: p.date(),
    rows: p.integer(),
    keyTokens: p.array().columnType('bytea[]'),
  },
});
