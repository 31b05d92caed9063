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
  },
});
