import { maskedCardSchema } from '../../schema/canonical/record/subsidy.js';
import { crosswalk } from '../kit/crosswalk.js';
import { defineStream } from '../kit/define-stream.js';
import type { FieldTaker } from '../kit/field-taker.js';
import { takeMention } from '../kit/mention.js';

/** 补贴项目. The bureau's list of what it pays for. */
const subsidies = crosswalk({
  '1101': 'FARMLAND_PROTECTION',
  '1102': 'FARM_MACHINERY',
  '1103': 'GRAIN_GROWER',
  '2101': 'LOW_INCOME',
  '2102': 'EXTREMELY_POOR',
  '2103': 'TEMPORARY_ASSISTANCE',
  '2201': 'DISABILITY_LIVING',
  '2202': 'DISABILITY_NURSING',
  '2301': 'OLD_AGE',
  '2401': 'PREFERENTIAL_TREATMENT',
  '3101': 'FAMILY_PLANNING_SUPPORT',
  '4101': 'HOUSING_RENT',
  '5101': 'STUDENT_LIVING',
});
export const statuses = crosswalk({ '1': 'PAID', '2': 'RETURNED' });

/** The bureau masks cards itself. A plain number is not what was agreed, and goes no further than the quarantine. */
function takeCardMask(take: FieldTaker): string | undefined {
  const text = take.optionalText('yhkh');
  return text === undefined || maskedCardSchema.safeParse(text).success ? text : take.refuse('contract', 'yhkh');
}

export const payments = defineStream({
  department: 'finance',
  name: 'payments',
  kind: 'subsidy-payment',
  label: '惠民惠农补贴发放',
  columns: ['ffxh', 'yktbh', 'hzxm', 'hzzjh', 'btxm', 'ffje', 'ffny', 'ffrq', 'khyh', 'yhkh', 'ffzt', 'qhdm'],
  keyColumns: ['ffxh'],
  shapes: { ffxh: 'number', yktbh: 'number', hzxm: 'name', hzzjh: 'id-number', khyh: 'words', yhkh: 'number' },
  change: { column: 'gxbz', crosswalk: crosswalk({ '1': 'put', '2': 'put', '3': 'delete' }) },
  body(take) {
    // The card account's number says nothing that the head of the household does not.
    take.ignore('ffxh', 'yktbh');
    return {
      regionCode: take.optionalRegion('qhdm'),
      mentions: [takeMention(take, 'subject', { name: 'hzxm', idNumber: 'hzzjh' })],
      fact: {
        subsidy: take.code('btxm', subsidies),
        amountYuan: take.amount('ffje'),
        month: take.optionalMonth('ffny') ?? take.refuse('missing-value', 'ffny'),
        paidOn: take.optionalDay('ffrq'),
        status: take.code('ffzt', statuses),
        bank: take.optionalText('khyh'),
        cardMask: takeCardMask(take),
      },
    };
  },
});
