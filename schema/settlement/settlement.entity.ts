import { defineEntity, p } from '@mikro-orm/postgresql';

/** What a person decided about a value of the golden record. Revoked, never changed. */
export const SettlementTable = defineEntity({
  name: 'SettlementTable',
  schema: 'hub',
  tableName: 'settlement',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    personFiling: p.integer(),
    personId: p.uuid(),
    field: p.text(),
    kind: p.text(),
    value: p.text(),
    known: p.array().columnType('text[]').defaultRaw(`'{}'`),
    reasonSealed: p.blob(),
    settledBy: p.text(),
    organisation: p.text(),
    settledAt: p.datetime().defaultRaw('clock_timestamp()'),
    revokedBy: p.text().nullable(),
    revokedOrganisation: p.text().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedReasonSealed: p.blob().nullable(),
    areas: p.array().columnType('text[]'),
  },
});
