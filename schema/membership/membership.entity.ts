import { defineEntity, p } from '@mikro-orm/postgresql';

/** A person in a household from one day to another. Lives with the household; names the person without a foreign key. */
export const MembershipTable = defineEntity({
  name: 'MembershipTable',
  schema: 'hub',
  tableName: 'membership',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    householdKind: p.text(),
    householdRegion: p.text(),
    personFiling: p.integer(),
    personId: p.uuid(),
    relation: p.text(),
    isHead: p.boolean().default(false),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    department: p.text(),
    recordId: p.uuid(),
    asOf: p.date(),
    fetchedAt: p.datetime(),
    areas: p.array().columnType('text[]'),
  },
});
