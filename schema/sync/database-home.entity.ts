import { defineEntity, p } from '@mikro-orm/postgresql';

/** Where the database has lived: a line more shows that it was put back from a backup. */
export const DatabaseHomeTable = defineEntity({
  name: 'DatabaseHomeTable',
  schema: 'hub',
  tableName: 'database_home',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    systemIdentifier: p.text(),
    databaseOid: p.bigint(),
    timeline: p.integer(),
    seenAt: p.datetime().defaultRaw('clock_timestamp()'),
    restored: p.boolean(),
  },
});
