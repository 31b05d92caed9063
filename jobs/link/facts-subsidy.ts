import { define } from './fact-table.js';

export const subsidyPayment = define<'subsidy-payment'>({
  table: 'subsidy_payment',
  isPlain: true,
  roles: ['subject'],
  columns: {
    subsidy: 'text',
    amount_yuan: 'numeric',
    month: 'text',
    paid_on: 'date',
    status: 'text',
    bank: 'text',
    masked_card: 'text',
  },
  volatile: [],
  row: ({ fact }) => ({
    subsidy: fact.subsidy,
    amount_yuan: fact.amountYuan,
    month: fact.month,
    paid_on: fact.paidOn ?? null,
    status: fact.status,
    bank: fact.bank ?? null,
    masked_card: fact.cardMask ?? null,
  }),
});
