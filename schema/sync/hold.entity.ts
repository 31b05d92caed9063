import { defineEntity, p } from '@mikro-orm/postgresql';

/** What a run was held for: one delivery that leaves out more than it may. */
export const SyncHoldTable = defineEntity({
  name: 'SyncHoldTable',
  schema: 'hub',
  tableName: 'sync_hold',
  properties: {
    runId: p.uuid().primary(),
    hold: p.integer().primary(),
    stream: p.text().primary(),
    delivery: p.text().primary(),
    label: p.text(),
    openRecords: p.bigint(),
    absentRecords: p.bigint(),
    shareMax: p.float().columnType('real'),
    heldAt: p.datetime().defaultRaw('clock_timestamp()'),
    releasedAt: p.datetime().nullable(),
  },
});

/** One operator's decision about one hold. Never changed. */
export const SyncReleaseTable = defineEntity({
  name: 'SyncReleaseTable',
  schema: 'hub',
  tableName: 'sync_release',
  properties: {
    id: p.uuid().primary(),
    runId: p.uuid(),
    hold: p.integer(),
    operator: p.text(),
    decision: p.text(),
    reason: p.text(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** Records that a whole delivery leaves out and that wait to be closed until every row of it has a readable key. */
export const SyncAbsenceTable = defineEntity({
  name: 'SyncAbsenceTable',
  schema: 'hub',
  tableName: 'sync_absence',
  properties: {
    department: p.text().primary(),
    kind: p.text().primary(),
    keyToken: p.blob().primary(),
    runId: p.uuid(),
    stream: p.text(),
    delivery: p.text(),
    asOf: p.date(),
  },
});
