import { z } from 'zod';
import { type OpenOptions, SourceError } from '../kit/contract.js';
import { openExchangeDatabase } from '../kit/sql/exchange-database.js';
import {
  agreedAnswer,
  agreedReasons,
  agreedRefusalSchema,
  agreedResultSchema,
  askEach,
  codeWriter,
  type CorrectionWriter,
  type DepartmentColumns,
  inDepartmentTerms,
} from '../kit/writer.js';
import { supportCauses } from './mapping.js';
import { type FamilyPlanningSettings, schema, tables } from './reader.js';

/** Family planning's columns for what can be disputed of its records. */
export const columns: DepartmentColumns = {
  births: {
    'child.name': { column: 'etxm' },
    'child.idNumber': { column: 'etsfz' },
    'child.sex': { column: 'etxb' },
    'child.birthDate': { column: 'etcsrq' },
    'mother.name': { column: 'mqxm' },
    'mother.idNumber': { column: 'mqsfz' },
    'father.name': { column: 'fqxm' },
    'father.idNumber': { column: 'fqsfz' },
    bornOn: { column: 'etcsrq' },
    order: { column: 'hc' },
  },
  'one-child-certificates': {
    name: { column: 'xm' },
    idNumber: { column: 'sfz' },
    'child.name': { column: 'znxm' },
    'child.idNumber': { column: 'znsfz' },
    issuedOn: { column: 'fzrq' },
  },
  'special-supports': {
    name: { column: 'xm' },
    idNumber: { column: 'sfz' },
    cause: { column: 'fclx', write: codeWriter(supportCauses) },
    since: { column: 'ksrq' },
    endedOn: { column: 'jsrq' },
    monthlyYuan: { column: 'je' },
  },
};

/** The exchange's table of requests 纠正请求: the hub puts rows in, the department fills in what became of them. */
const table = `${schema}.jzqq`;
const answerSchema = z.object({ bljg: agreedResultSchema, yydm: agreedRefusalSchema });

/** Corrections by the exchange database: a row each, found again by the hub's number. */
export async function openWriter(
  { databaseUrl }: FamilyPlanningSettings,
  { hosts }: OpenOptions,
): Promise<CorrectionWriter> {
  const database = await openExchangeDatabase(databaseUrl, 'family-planning', hosts);
  return {
    async send(request) {
      const { column, value, proposed } = inDepartmentTerms(columns, request);
      await database.query(
        `insert into ${table} (qqbh, bm, zj, zdmc, zdsm, yz, jyz, lydm, sm, tcdw, tcrq, qx)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (qqbh) do nothing`,
        [
          request.id,
          tables[request.stream] ?? request.stream,
          request.key,
          column,
          request.label,
          value,
          proposed,
          agreedReasons[request.reason],
          request.remark,
          request.organisation,
          request.filedOn,
          request.dueOn,
        ],
      );
      const [row] = await database.query(`select xh from ${table} where qqbh = $1`, [request.id]);
      if (row?.['xh'] === undefined) {
        throw new SourceError(
          'contract',
          'family-planning: the row of a correction is not in jzqq although it was put there: ask the department.',
        );
      }
      return { number: `JZQQ-${row['xh']}` };
    },
    async *answers(ids) {
      const rows = await database.query(
        `select qqbh, bljg, coalesce(yydm, '') as yydm from ${table} where qqbh = any($1) and bljg <> '0'`,
        [ids],
      );
      const answered = new Map(rows.map((row) => [row['qqbh'], row]));
      yield* askEach(ids, async (id) => {
        const row = answered.get(id);
        if (row === undefined) return null;
        const { success, data } = answerSchema.safeParse(row);
        if (success) return agreedAnswer(data.bljg, data.yydm);
        throw new SourceError(
          'contract',
          'family-planning answered a correction by a code that was not agreed (bljg, yydm in jzqq): ask the department.',
        );
      });
    },
    close: () => database.close(),
  };
}
