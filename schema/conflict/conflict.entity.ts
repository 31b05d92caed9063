import { defineEntity, p } from '@mikro-orm/postgresql';

/** A field of a person about which departments disagree. Candidates of sealed fields are masks. */
export const ConflictTable = defineEntity({
  name: 'ConflictTable',
  schema: 'hub',
  tableName: 'conflict',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    personFiling: p.integer(),
    personId: p.uuid(),
    field: p.text(),
    candidates: p.json(),
    state: p.text().default('OPEN'),
    openedAt: p.datetime().defaultRaw('now()'),
    settlementId: p.uuid().nullable(),
    areas: p.array().columnType('text[]'),
  },
});
