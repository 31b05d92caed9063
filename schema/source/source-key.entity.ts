import { defineEntity, p } from '@mikro-orm/postgresql';

/** Where the record of a source’s own key is filed, and its state. Keyed by the token, as look-ups are. */
export const SourceKeyTable = defineEntity({
  name: 'SourceKeyTable',
  schema: 'hub',
  tableName: 'source_key',
  properties: {
    keyToken: p.blob().primary(),
    department: p.text().primary(),
    kind: p.text().primary(),
    filing: p.integer(),
    recordId: p.uuid(),
    rowHash: p.blob(),
    textHash: p.blob().nullable(),
    asOf: p.date(),
    openedAt: p.datetime().defaultRaw('now()'),
    closedAt: p.datetime().nullable(),
    closedBy: p.text().nullable(),
  },
});
