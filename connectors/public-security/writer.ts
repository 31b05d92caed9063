import { z } from 'zod';
import type { OpenOptions } from '../kit/contract.js';
import { RestClient, restLimits } from '../kit/rest/rest-client.js';
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
const stateSchema = z.object({ QQBH: z.string(), BLJG: agreedResultSchema, YYDM: agreedRefusalSchema });

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
        LYDM: agreedReasons[request.reason],
        SM: request.remark ?? '',
        TCDW: request.organisation,
        TCRQ: compactDay(request.filedOn),
        QX: compactDay(request.dueOn),
      };
      const { SLH } = await client.post(path, { body, idempotencyKey: request.id }, receiptSchema, sendSignal);
      return { number: SLH };
    },
    answers: (ids, askSignal) =>
      askEach(ids, async (id) => {
        const { BLJG, YYDM } = await client.get(`${path}/${id}`, {}, stateSchema, askSignal);
        return agreedAnswer(BLJG, YYDM);
      }),
    close: () => Promise.resolve(),
  };
}
