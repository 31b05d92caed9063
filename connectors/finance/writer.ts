import { z } from 'zod';
import type { OpenOptions } from '../kit/contract.js';
import {
  agreedAnswer,
  agreedReasons,
  agreedRefusalSchema,
  agreedResultSchema,
  askEach,
  codeWriter,
  compactDay,
  type CorrectionWriter,
  type DepartmentColumns,
  inDepartmentTerms,
  receiptPattern,
} from '../kit/writer.js';
import { statuses } from './mapping.js';
import { type FinanceSettings, openClient } from './reader.js';

/** The finance bureau's columns for what can be disputed of its payments. */
export const columns: DepartmentColumns = {
  payments: {
    name: { column: 'hzxm' },
    idNumber: { column: 'hzzjh' },
    amountYuan: { column: 'ffje', write: (amount) => Number(amount).toFixed(2) },
    paidOn: { column: 'ffrq', write: compactDay },
    status: { column: 'ffzt', write: codeWriter(statuses) },
  },
};

const receiptSchema = z.object({ slh: z.string().regex(receiptPattern) });
/** An element that is empty comes as null. */
const resultSchema = z.object({
  qqbh: z.string(),
  bljg: agreedResultSchema,
  yydm: z.preprocess((text) => text ?? '', agreedRefusalSchema),
});

/** Corrections by the bureau's service: one call each, asked after by the hub's number. */
export async function openWriter(
  settings: FinanceSettings,
  signal: AbortSignal,
  options: OpenOptions,
): Promise<CorrectionWriter> {
  const client = await openClient(settings, signal, options);
  const jgdm = settings.organisationCode;
  return {
    async send(request) {
      const { column, value, proposed } = inDepartmentTerms(columns, request);
      const { slh } = await client.call(
        'submitCorrection',
        {
          jgdm,
          qqbh: request.id,
          ywlx: request.stream,
          zj: request.key,
          zdmc: column ?? '',
          zdsm: request.label,
          yz: value ?? '',
          jyz: proposed ?? '',
          lydm: agreedReasons[request.reason],
          sm: request.remark ?? '',
          tcdw: request.organisation,
          tcrq: compactDay(request.filedOn),
          qx: compactDay(request.dueOn),
        },
        receiptSchema,
      );
      return { number: slh };
    },
    answers: (ids) =>
      askEach(ids, async (qqbh) => {
        const { bljg, yydm } = await client.call('queryCorrection', { jgdm, qqbh }, resultSchema);
        return agreedAnswer(bljg, yydm);
      }),
    close: () => Promise.resolve(),
  };
}
