import { defineEntity, p } from '@mikro-orm/postgresql';

/** What somebody may type to find a person or a household; numbers as keyed hashes. */
export const LookupTokenTable = defineEntity({
  name: 'LookupTokenTable',
  schema: 'hub',
  tableName: 'lookup_token',
  properties: {
    kind: p.text().primary(),
    token: p.text().primary(),
    subjectType: p.text(),
    subjectFiling: p.integer(),
    subjectId: p.uuid().primary(),
    areas: p.array().columnType('text[]'),
  },
});
