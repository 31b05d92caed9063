import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** One payment of a subsidy to a person, the head of a household. */
export const SubsidyPaymentTable = defineEntity({
  name: 'SubsidyPaymentTable',
  schema: 'hub',
  tableName: 'subsidy_payment',
  properties: {
    ...factProperties(),
    subsidy: p.text(),
    amountYuan: p.decimal().precision(12).scale(2),
    month: p.text(),
    paidOn: p.date().nullable(),
    status: p.text(),
    bank: p.text().nullable(),
    /** As the finance bureau masked it; the hub never had more. */
    maskedCard: p.text().nullable(),
  },
});
