import { defineEntity, p } from '@mikro-orm/postgresql';

/** Rows that could not be understood, sealed, with the reason. */
export const QuarantineTable = defineEntity({
  name: 'QuarantineTable',
  schema: 'hub',
  tableName: 'quarantine',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    department: p.text(),
    stream: p.text(),
    runId: p.uuid(),
    delivery: p.text().nullable(),
    ordinal: p.bigint(),
    keyToken: p.blob().nullable(),
    keySealed: p.blob().nullable(),
    columnName: p.text().nullable(),
    reason: p.text(),
    code: p.text().nullable(),
    rowSealed: p.blob(),
    state: p.text().default('OPEN'),
    createdAt: p.datetime().defaultRaw('now()'),
    streamLabel: p.text().nullable(),
    asOf: p.date().nullable(),
    place: p.bigint().nullable(),
    damaged: p.boolean().default(false),
    mappingVersion: p.integer().default(1),
    masked: p.json().defaultRaw(`'[]'::jsonb`),
    releasedAt: p.datetime().nullable(),
    refusedBy: p.text().nullable(),
    refusedReason: p.text().nullable(),
    retryRunId: p.uuid().nullable(),
    retryOrdinal: p.bigint().nullable(),
    retryRefused: p.boolean().default(false),
    /** Keyed hash of what the row says, by which a row that was given up is known again. */
    contentHash: p.blob().nullable(),
  },
});
