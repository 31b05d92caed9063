import type { Enrolment } from '../model/population.js';
import { defineStream } from './stream.js';

export const enrolments = defineStream<Enrolment>({
  department: 'social-insurance',
  name: 'enrolments',
  columns: [
    '个人编号',
    '姓名',
    '社会保障号码',
    '险种',
    '参保状态',
    '单位代码',
    '单位名称',
    '缴费基数',
    '参保日期',
    '最后缴费年月',
    '统筹区',
  ],
  keyColumns: ['个人编号', '险种'],
  alienCodes: { 险种: '999', 参保状态: '9' },
  dateColumns: ['参保日期'],
  facts: (community) => community.enrolments,
  write: ({ person, personNumber, insurance, employer, ...enrolment }, { spec }) => ({
    key: `${personNumber}/${insurance}`,
    mentions: [{ role: 'subject', person, nameColumn: '姓名', idColumn: '社会保障号码' }],
    row: {
      个人编号: personNumber,
      姓名: person.name,
      社会保障号码: person.idNumber,
      险种: insurance,
      参保状态: enrolment.status,
      单位代码: employer?.code ?? null,
      单位名称: employer?.name ?? null,
      缴费基数: enrolment.baseYuan,
      参保日期: { excelDay: enrolment.from },
      最后缴费年月: enrolment.lastPaidMonth,
      统筹区: spec.code,
    },
  }),
});

export const socialInsurance = [enrolments] as const;
