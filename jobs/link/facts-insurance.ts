import { define } from './fact-table.js';

export const insuranceEnrolment = define<'insurance-enrolment'>({
  table: 'insurance_enrolment',
  isPlain: true,
  roles: ['subject'],
  columns: {
    insurance: 'text',
    status: 'text',
    employer_code: 'text',
    employer_name: 'text',
    monthly_base_yuan: 'numeric',
    started_on: 'date',
    last_paid_month: 'text',
  },
  volatile: [],
  row: ({ fact }) => ({
    insurance: fact.insurance,
    status: fact.status,
    employer_code: fact.employerCode ?? null,
    employer_name: fact.employerName ?? null,
    monthly_base_yuan: fact.monthlyBaseYuan ?? null,
    started_on: fact.startedOn,
    last_paid_month: fact.lastPaidMonth ?? null,
  }),
});
