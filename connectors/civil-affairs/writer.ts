import { codeWriter, type DepartmentColumns } from '../kit/writer.js';
import {
  assistanceKinds,
  causes,
  disabilityCategories,
  disabilityGrades,
  healths,
  marriageEvents,
  marriageOrders,
  militaryKinds,
  relations,
  sexes,
} from './crosswalks.js';

const code = (column: string, crosswalk: Parameters<typeof codeWriter>[0]) => ({
  column,
  write: codeWriter(crosswalk),
});
const who = { name: { column: '姓名' }, idNumber: { column: '证件号码' } };
const sex = code('性别', sexes);
const birthDate = { column: '出生日期' };
const phone = { column: '联系电话' };
const payee = { bank: { column: '开户银行' }, account: { column: '银行账号' } };

/** Civil affairs' columns for what can be disputed of its records. A marital status follows from the event and its order. */
export const columns: DepartmentColumns = {
  marriages: {
    'subject.name': { column: '男方姓名' },
    'subject.idNumber': { column: '男方证件号码' },
    'subject.birthDate': { column: '男方出生日期' },
    'spouse.name': { column: '女方姓名' },
    'spouse.idNumber': { column: '女方证件号码' },
    'spouse.birthDate': { column: '女方出生日期' },
    event: code('业务类型', marriageEvents),
    resultingStatus: code('婚次', marriageOrders),
    maritalStatus: code('婚次', marriageOrders),
    registeredOn: { column: '登记日期' },
  },
  assistance: {
    ...who,
    sex,
    birthDate,
    phone,
    ...payee,
    kind: code('救助类别', assistanceKinds),
    relation: code('与申请人关系', relations),
    cause: code('致困原因', causes),
    health: code('身体状况', healths),
    occupation: { column: '职业' },
    employer: { column: '工作单位' },
    monthlyIncomeYuan: { column: '月收入' },
    monthlyAmountYuan: { column: '月救助金' },
    approvedOn: { column: '批准日期' },
    endedOn: { column: '终止日期' },
  },
  disabilities: {
    ...who,
    sex,
    phone,
    ...payee,
    category: code('残疾类别', disabilityCategories),
    grade: code('残疾等级', disabilityGrades),
    issuedOn: { column: '发证日期' },
    expiresOn: { column: '有效期至' },
    livingSubsidyYuan: { column: '生活补贴' },
    nursingSubsidyYuan: { column: '护理补贴' },
  },
  'old-age-allowances': {
    ...who,
    birthDate,
    phone,
    ...payee,
    monthlyYuan: { column: '月标准' },
    startedOn: { column: '起发日期' },
    endedOn: { column: '停发日期' },
    lastSignOfLifeOn: { column: '最近认证日期' },
    agentName: { column: '代领人' },
  },
  'military-families': {
    ...who,
    kind: code('类别', militaryKinds),
    since: { column: '认定日期' },
    endedOn: { column: '终止日期' },
  },
  deaths: {
    ...who,
    sex,
    diedOn: { column: '死亡日期' },
    registeredOn: { column: '登记日期' },
  },
};
