import { crosswalk } from '../kit/crosswalk.js';
import { defineStream } from '../kit/define-stream.js';
import { takeMention } from '../kit/mention.js';

const insuranceKinds = crosswalk({
  '110': 'EMPLOYEE_PENSION',
  '170': 'RESIDENT_PENSION',
  '210': 'UNEMPLOYMENT',
  '310': 'EMPLOYEE_MEDICAL',
  '390': 'RESIDENT_MEDICAL',
  '410': 'WORK_INJURY',
  '510': 'MATERNITY',
});
export const statuses = crosswalk({ '1': 'ACTIVE', '2': 'SUSPENDED', '3': 'ENDED' });

export const enrolments = defineStream({
  department: 'social-insurance',
  name: 'enrolments',
  kind: 'insurance-enrolment',
  label: '社会保险参保',
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
  shapes: { 个人编号: 'number', 姓名: 'name', 社会保障号码: 'id-number', 单位名称: 'words' },
  keyColumns: ['个人编号', '险种'],
  change: { column: '变更类型', crosswalk: crosswalk({ 新增: 'put', 变更: 'put', 删除: 'delete' }) },
  body(take) {
    take.ignore('个人编号');
    return {
      regionCode: take.optionalRegion('统筹区'),
      mentions: [takeMention(take, 'subject', { name: '姓名', idNumber: '社会保障号码' })],
      fact: {
        insurance: take.code('险种', insuranceKinds),
        status: take.code('参保状态', statuses),
        employerCode: take.optionalCreditCode('单位代码'),
        employerName: take.optionalText('单位名称'),
        monthlyBaseYuan: take.optionalAmount('缴费基数'),
        startedOn: take.day('参保日期'),
        lastPaidMonth: take.optionalMonth('最后缴费年月'),
      },
    };
  },
});
