import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A marriage or divorce, once for each linked spouse. */
export const MarriageTable = defineEntity({
  name: 'MarriageTable',
  schema: 'hub',
  tableName: 'marriage',
  properties: {
    ...factProperties(),
    event: p.text(),
    resultingStatus: p.text(),
    registeredOn: p.date(),
    certificateNumber: p.text(),
    spouseName: p.text().nullable(),
    spousePersonFiling: p.integer().nullable(),
    spousePersonId: p.uuid().nullable(),
  },
});
