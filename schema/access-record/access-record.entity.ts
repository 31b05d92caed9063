import { defineEntity, p } from '@mikro-orm/postgresql';

/** Who asked what about whom, committed with the answer. Nobody may change it. */
export const AccessRecordTable = defineEntity({
  name: 'AccessRecordTable',
  schema: 'hub',
  tableName: 'access_record',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
    actor: p.text(),
    organisation: p.text(),
    role: p.text(),
    purpose: p.text(),
    operation: p.text(),
    rootFields: p.array().columnType('text[]'),
    persons: p.array().columnType('uuid[]'),
    households: p.array().columnType('uuid[]'),
    area: p.text(),
    outcome: p.text(),
    requestId: p.text(),
    selection: p.text().nullable(),
  },
});
