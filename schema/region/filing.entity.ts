import { defineEntity, p } from '@mikro-orm/postgresql';

/** The hub’s own number of a community: where rows are filed, not who may see them. */
export const FilingTable = defineEntity({
  name: 'FilingTable',
  schema: 'hub',
  tableName: 'filing',
  properties: {
    number: p.integer().primary().autoincrement(),
    regionCode: p.text().nullable(),
  },
});
