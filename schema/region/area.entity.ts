import { defineEntity, p } from '@mikro-orm/postgresql';

/** An area of the five administrative levels. A code table. */
export const AreaTable = defineEntity({
  name: 'AreaTable',
  schema: 'hub',
  tableName: 'area',
  properties: {
    code: p.text().primary(),
    level: p.smallint(),
    name: p.text(),
    parent: p.text().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    successor: p.text().nullable(),
  },
});
