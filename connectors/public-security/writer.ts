import { z } from 'zod';
import type { AnswerCode } from '../../schema/canonical/codes/correction.js';
import type { OpenOptions } from '../kit/contract.js';
import { RestClient, restLimits } from '../kit/rest/rest-client.js';
import {
  codeWriter,
  compactDay,
  type CorrectionRequest,
  type CorrectionWriter,
  type DepartmentColumns,
  inDepartmentTerms,
  receiptPattern,
} from '../kit/writer.js';
import { entryStatuses, livesWhere, reasons } from './mapping.js';
import type { PublicSecuritySettings } from './reader.js';

const day = { write: compactDay };
const person = {
  name: { column: 'XM' },
  idNumber: { column: 'GMSFHM' },
  sex: { column: 'XB' },
  birthDate: { column: 'CSRQ', ...day },
  ethnicity: { column: 'MZ' },
  phone: { column: 'LXDH' },
};
const status = codeWriter(entryStatuses);

/** Public security's columns for what can be disputed of its records. */
export const columns: DepartmentColumns = {
  members: {
    ...person,
    formerName: { column: 'CYM' },
    relation: { column: 'YHZGX' },
    maritalStatus: { column: 'HYZK' },
    status: { column: 'RYZT', write: status },
    lifeStatus: { column: 'RYZT', write: (value) => status(value === 'ALIVE' ? 'NORMAL' : 'DEAD') },
    statusOn: { column: 'ZTRQ', ...day },
    diedOn: { column: 'ZTRQ', ...day },
    livesElsewhere: {
      column: 'RHFL',
      write: (value) => codeWriter(livesWhere)(value === 'true' ? 'ELSEWHERE' : 'HERE'),
    },
    registeredOn: { column: 'QRRQ', ...day },
  },
  residences: {
    ...person,
    occupation: { column: 'ZY' },
    reason: { column: 'JZSY', write: codeWriter(reasons) },
    movedInOn: { column: 'QRRQ', ...day },
    leftOn: { column: 'LKRQ', ...day },
    relation: { column: 'YBDHZGX' },
  },
};

const path = '/api/v1/corrections';
const receiptSchema = z.object({ SLH: z.string().regex(receiptPattern) });
/** 办理结果：0 在办，1 采纳，2 不采纳. */
const stateSchema = z.object({
  QQBH: z.string(),
  BLJG: z.enum(['0', '1', '2']),
  YYDM: z.enum(['', '01', '02', '03', '04']),
});

/** 不采纳原因. */
const refusals: Readonly<Record<'' | '01' | '02' | '03' | '04', AnswerCode>> = {
  '': 'CONFIRMED_AS_IS',
  '01': 'CONFIRMED_AS_IS',
  '02': 'EVIDENCE_NEEDED',
  '03': 'RECORD_NOT_FOUND',
  '04': 'NOT_RESPONSIBLE',
};
const reasonCodes: Readonly<Record<CorrectionRequest['reason'], string>> = {
  WRONG_VALUE: '01',
  OUTDATED: '02',
  MISSING: '03',
  WRONG_PERSON: '04',
};

/** Corrections over the register's own interface: one POST each, asked after by its number. */
export function openWriter(
  { url, clientId, clientSecret, requestsPerSecond }: PublicSecuritySettings,
  signal: AbortSignal,
  { hosts }: OpenOptions,
): CorrectionWriter {
  const client = new RestClient(
    { baseUrl: url, tokenPath: '/oauth/token', clientId, clientSecret, label: 'public-security', hosts },
    signal,
    { ...restLimits, requestsPerSecondMax: requestsPerSecond ?? restLimits.requestsPerSecondMax },
  );
  return {
    async send(request, sendSignal) {
      const { column, value, proposed } = inDepartmentTerms(columns, request);
      const body = {
        QQBH: request.id,
        YWLX: request.stream,
        ZJ: request.key,
        ZDMC: column ?? '',
        ZDSM: request.label,
        YZ: value ?? '',
        JYZ: proposed ?? '',
        LYDM: reasonCodes[request.reason],
        SM: request.remark ?? '',
        TCDW: request.organisation,
        TCRQ: compactDay(request.filedOn),
        QX: compactDay(request.dueOn),
      };
      const { SLH } = await client.post(path, { body, idempotencyKey: request.id }, receiptSchema, sendSignal);
      return { number: SLH };
    },
    async answers(ids, askSignal) {
      const found: { id: string; code: AnswerCode }[] = [];
      for (const id of ids) {
        const { BLJG, YYDM } = await client.get(`${path}/${id}`, {}, stateSchema, askSignal);
        if (BLJG !== '0') found.push({ id, code: BLJG === '1' ? 'ACCEPTED' : refusals[YYDM] });
      }
      return found;
    },
    close: () => Promise.resolve(),
  };
}
