import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A death as civil affairs records it. */
export const DeathTable = defineEntity({
  name: 'DeathTable',
  schema: 'hub',
  tableName: 'death',
  properties: {
    ...factProperties(),
    diedOn: p.date(),
    registeredOn: p.date().nullable(),
    certificateNumber: p.text(),
  },
});
