import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** The allowance for people of 80 and over. */
export const OldAgeAllowanceTable = defineEntity({
  name: 'OldAgeAllowanceTable',
  schema: 'hub',
  tableName: 'old_age_allowance',
  properties: {
    ...factProperties(),
    tier: p.text(),
    monthlyYuan: p.decimal().precision(12).scale(2),
    startedOn: p.date(),
    endedOn: p.date().nullable(),
    lastSignOfLifeOn: p.date().nullable(),
    agentName: p.text().nullable(),
    bank: p.text().nullable(),
    accountSealed: p.blob().nullable(),
    accountMask: p.text().nullable(),
  },
});
