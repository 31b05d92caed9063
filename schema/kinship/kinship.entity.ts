import { defineEntity, p } from '@mikro-orm/postgresql';

/** Spouse, child or parent on record, seen from `person`. */
export const KinshipTable = defineEntity({
  name: 'KinshipTable',
  schema: 'hub',
  tableName: 'kinship',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    personFiling: p.integer(),
    personId: p.uuid(),
    otherFiling: p.integer(),
    otherId: p.uuid(),
    relation: p.text(),
    otherLiving: p.boolean().default(true),
    endedOn: p.date().nullable(),
    department: p.text(),
    recordId: p.uuid(),
    areas: p.array().columnType('text[]'),
  },
});
