import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A person’s enrolment in one kind of social insurance. */
export const InsuranceEnrolmentTable = defineEntity({
  name: 'InsuranceEnrolmentTable',
  schema: 'hub',
  tableName: 'insurance_enrolment',
  properties: {
    ...factProperties(),
    insurance: p.text(),
    status: p.text(),
    employerCode: p.text().nullable(),
    employerName: p.text().nullable(),
    monthlyBaseYuan: p.decimal().precision(12).scale(2).nullable(),
    startedOn: p.date(),
    lastPaidMonth: p.text().nullable(),
  },
});
