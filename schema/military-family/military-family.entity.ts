import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** Preferential treatment of a soldier’s or martyr’s family. */
export const MilitaryFamilyTable = defineEntity({
  name: 'MilitaryFamilyTable',
  schema: 'hub',
  tableName: 'military_family',
  properties: {
    ...factProperties(),
    kind: p.text(),
    certificateNumber: p.text(),
    since: p.date(),
    endedOn: p.date().nullable(),
  },
});
