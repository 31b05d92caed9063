import { defineEntity, p } from '@mikro-orm/postgresql';

/** The fields that an operation reads, kept once under a hash of them; access records name it. */
export const ReadSelectionTable = defineEntity({
  name: 'ReadSelectionTable',
  schema: 'hub',
  tableName: 'read_selection',
  properties: {
    id: p.text().primary(),
    fields: p.array().columnType('text[]'),
    firstAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});
