import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A disability certificate and its two subsidies. */
export const DisabilityTable = defineEntity({
  name: 'DisabilityTable',
  schema: 'hub',
  tableName: 'disability',
  properties: {
    ...factProperties(),
    certificateSealed: p.blob().nullable(),
    certificateMask: p.text().nullable(),
    category: p.text(),
    grade: p.smallint(),
    issuedOn: p.date(),
    expiresOn: p.date().nullable(),
    livingSubsidyYuan: p.decimal().precision(12).scale(2).nullable(),
    nursingSubsidyYuan: p.decimal().precision(12).scale(2).nullable(),
    bank: p.text().nullable(),
    accountSealed: p.blob().nullable(),
    accountMask: p.text().nullable(),
  },
});
