import { compactDay } from '../model/calendar.js';
import type { Payment } from '../model/population.js';
import { defineStream } from './stream.js';

/** Payments of subsidies to households' cards, in the order of the service's elements. */
export const payments = defineStream<Payment>({
  department: 'finance',
  name: 'payments',
  columns: ['ffxh', 'yktbh', 'hzxm', 'hzzjh', 'btxm', 'ffje', 'ffny', 'ffrq', 'khyh', 'yhkh', 'ffzt', 'qhdm'],
  keyColumns: ['ffxh'],
  alienCodes: { btxm: '9901', ffzt: '8' },
  dateColumns: ['ffrq'],
  facts: (community) => community.payments,
  write: ({ key, payee, kind, yuan, month, paidOn, status }, { spec }) => ({
    key,
    mentions: [{ role: 'subject', person: payee.person, nameColumn: 'hzxm', idColumn: 'hzzjh' }],
    row: {
      ffxh: key,
      yktbh: payee.account,
      hzxm: payee.person.name,
      hzzjh: payee.person.idNumber,
      btxm: kind,
      ffje: yuan.toFixed(2),
      ffny: String(month),
      ffrq: compactDay(paidOn),
      khyh: payee.bank,
      yhkh: payee.card,
      ffzt: status,
      qhdm: spec.code,
    },
  }),
});

export const finance = [payments] as const;
