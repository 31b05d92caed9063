import { defineEntity, p } from '@mikro-orm/postgresql';

/** What the columns of a delivery look like that is being read: counts of classes. */
export const SyncProfileTable = defineEntity({
  name: 'SyncProfileTable',
  schema: 'hub',
  tableName: 'sync_profile',
  properties: {
    runId: p.uuid().primary(),
    stream: p.text().primary(),
    delivery: p.text().primary(),
    mode: p.text(),
    profile: p.json(),
    newColumns: p.array().columnType('text[]').defaultRaw(`'{}'`),
  },
});

/** What the columns of a stream look like, as learned from the deliveries that were applied. */
export const StreamProfileTable = defineEntity({
  name: 'StreamProfileTable',
  schema: 'hub',
  tableName: 'stream_profile',
  properties: {
    department: p.text().primary(),
    stream: p.text().primary(),
    mode: p.text().primary(),
    profile: p.json(),
    deliveries: p.integer().default(1),
    runId: p.uuid(),
    learnedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** One thing in a delivery that is not as it was, and who accepted it. */
export const SyncDriftTable = defineEntity({
  name: 'SyncDriftTable',
  schema: 'hub',
  tableName: 'sync_drift',
  properties: {
    id: p.uuid().primary(),
    runId: p.uuid(),
    department: p.text(),
    stream: p.text(),
    streamLabel: p.text(),
    delivery: p.text(),
    kind: p.text(),
    columnName: p.text(),
    otherColumn: p.text().nullable(),
    seen: p.text(),
    stops: p.boolean(),
    foundAt: p.datetime().defaultRaw('clock_timestamp()'),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.text().nullable(),
    acceptedReason: p.text().nullable(),
    usedBy: p.uuid().nullable(),
  },
});
