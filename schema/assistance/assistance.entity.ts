import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A person’s place in a case of social assistance. */
export const AssistanceTable = defineEntity({
  name: 'AssistanceTable',
  schema: 'hub',
  tableName: 'assistance',
  properties: {
    ...factProperties(),
    caseNumber: p.text(),
    kind: p.text(),
    isApplicant: p.boolean(),
    relation: p.text(),
    cause: p.text().nullable(),
    health: p.text().nullable(),
    occupation: p.text().nullable(),
    employer: p.text().nullable(),
    monthlyIncomeYuan: p.decimal().precision(12).scale(2).nullable(),
    monthlyAmountYuan: p.decimal().precision(12).scale(2).nullable(),
    phoneSealed: p.blob().nullable(),
    phoneMask: p.text().nullable(),
    bank: p.text().nullable(),
    accountSealed: p.blob().nullable(),
    accountMask: p.text().nullable(),
    approvedOn: p.date(),
    endedOn: p.date().nullable(),
  },
});
