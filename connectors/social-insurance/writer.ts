import { codeWriter, type DepartmentColumns } from '../kit/writer.js';
import { statuses } from './mapping.js';

/** Social insurance's columns for what can be disputed of its records. */
export const columns: DepartmentColumns = {
  enrolments: {
    name: { column: '姓名' },
    idNumber: { column: '社会保障号码' },
    status: { column: '参保状态', write: codeWriter(statuses) },
    employerName: { column: '单位名称' },
    monthlyBaseYuan: { column: '缴费基数' },
    startedOn: { column: '参保日期' },
    lastPaidMonth: { column: '最后缴费年月', write: (month) => month.replace('-', '') },
  },
};
