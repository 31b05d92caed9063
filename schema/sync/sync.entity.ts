import { defineEntity, p } from '@mikro-orm/postgresql';

/** One sync of one department: the ledger’s line. */
export const SyncRunTable = defineEntity({
  name: 'SyncRunTable',
  schema: 'hub',
  tableName: 'sync_run',
  properties: {
    id: p.uuid().primary(),
    department: p.text(),
    mode: p.text(),
    trigger: p.text(),
    state: p.text(),
    fence: p.bigint().default(0),
    requestedAt: p.datetime().defaultRaw('now()'),
    startedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
    heartbeatAt: p.datetime().nullable(),
    rowsExpected: p.bigint().nullable(),
    rowsRead: p.bigint().default(0),
    rowsApplied: p.bigint().default(0),
    rowsUnchanged: p.bigint().default(0),
    rowsSuperseded: p.bigint().default(0),
    rowsQuarantined: p.bigint().default(0),
    openBefore: p.bigint().default(0),
    opened: p.bigint().default(0),
    closed: p.bigint().default(0),
    closedByAbsence: p.bigint().default(0),
    openAfter: p.bigint().default(0),
    rowsLinked: p.bigint().default(0),
    rowsUnlinked: p.bigint().default(0),
    problem: p.text().nullable(),
    message: p.text().nullable(),
    worker: p.text().nullable(),
  },
});

/** One delivery of one stream within a run. */
export const SyncStreamTable = defineEntity({
  name: 'SyncStreamTable',
  schema: 'hub',
  tableName: 'sync_stream',
  properties: {
    runId: p.uuid().primary(),
    stream: p.text().primary(),
    delivery: p.text().primary(),
    mode: p.text().nullable(),
    state: p.text(),
    asOf: p.date().nullable(),
    position: p.json().nullable(),
    nextCheckpoint: p.json().nullable(),
    rowsExpected: p.bigint().nullable(),
    rowsRead: p.bigint().default(0),
    rowsApplied: p.bigint().default(0),
    rowsUnchanged: p.bigint().default(0),
    rowsSuperseded: p.bigint().default(0),
    rowsQuarantined: p.bigint().default(0),
    openBefore: p.bigint().default(0),
    opened: p.bigint().default(0),
    closed: p.bigint().default(0),
    closedByAbsence: p.bigint().default(0),
    openAfter: p.bigint().default(0),
    controlRows: p.bigint().nullable(),
    updatedAt: p.datetime().defaultRaw('now()'),
    appliedOrdinal: p.bigint().default(0),
    rowsStaged: p.bigint().default(0),
  },
});

/** Where the next delivery of a stream starts. */
export const SyncCheckpointTable = defineEntity({
  name: 'SyncCheckpointTable',
  schema: 'hub',
  tableName: 'sync_checkpoint',
  properties: {
    department: p.text().primary(),
    stream: p.text().primary(),
    position: p.json(),
    delivery: p.text(),
    appliedAt: p.datetime().defaultRaw('now()'),
  },
});
