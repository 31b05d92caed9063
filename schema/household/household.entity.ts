import { defineEntity, p } from '@mikro-orm/postgresql';

/** A set of people counted together, always of one kind. */
export const HouseholdTable = defineEntity({
  name: 'HouseholdTable',
  schema: 'hub',
  tableName: 'household',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    kind: p.text(),
    number: p.text().nullable(),
    regionCode: p.text(),
    addressText: p.text().nullable(),
    building: p.text().nullable(),
    unit: p.text().nullable(),
    room: p.text().nullable(),
    dwelling: p.text().nullable(),
    headName: p.text().nullable(),
    headPersonFiling: p.integer().nullable(),
    headPersonId: p.uuid().nullable(),
    status: p.text().default('OPEN'),
    department: p.text(),
    recordId: p.uuid().nullable(),
    asOf: p.date(),
    fetchedAt: p.datetime(),
    areas: p.array().columnType('text[]'),
    sourceRef: p.blob().nullable(),
  },
});
