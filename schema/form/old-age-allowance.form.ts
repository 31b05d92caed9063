import { oldAgeAllowanceYearsMin } from '../person/person.tags.js';
import { defineForm } from './form.js';
import { addressOf, at, fact, golden, textOf } from './origin.js';

const allowances = 'civilAffairs.oldAgeAllowances';
const open = { endedBy: 'endedOn' } as const;

/** Completed years at a day; both `YYYY-MM-DD`. */
function yearsAt(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 高龄津贴 */
export const oldAgeAllowanceForm = defineForm({
  id: 'old-age-allowance',
  title: '高龄津贴申请表',
  version: '2026-11',
  legalBasis: '中华人民共和国老年人权益保障法（社会保障一章）',
  applicantByDefault: 'oldest',
  household: [],
  applicant: [
    { id: 'name', label: '姓名', section: '申请人', from: golden('name') },
    { id: 'idNumber', label: '身份证号', section: '申请人', from: golden('idNumber') },
    { id: 'birthDate', label: '出生日期', section: '申请人', input: 'date', from: golden('birthDate') },
    {
      id: 'registeredAddress',
      label: '户籍地址',
      section: '申请人',
      from: addressOf(['REGISTERED', 'COLLECTIVE'], '户籍在本辖区外：高龄津贴在户籍地申请。'),
    },
    { id: 'phone', label: '联系电话', section: '申请人', from: golden('phone') },
    { id: 'bank', label: '开户银行', section: '发放', from: fact(allowances, { field: 'bank', ...open }) },
    { id: 'account', label: '银行账号', section: '发放', from: fact(allowances, { field: 'account', ...open }) },
    {
      id: 'agent',
      label: '代办人姓名',
      section: '代办',
      from: fact(allowances, { field: 'agentName', ...open }),
      hint: '本人办理的写“无”。',
    },
    {
      id: 'signOfLife',
      label: '最近生存认证日期',
      section: '认证',
      input: 'date',
      from: fact(allowances, { field: 'lastSignOfLifeOn', ...open }),
      hint: '须定期认证；死亡或户口迁出后停发。',
    },
    { id: 'photo', label: '近期免冠照片', section: '材料', input: 'photo' },
    { id: 'signature', label: '申请人或代办人签字', section: '材料', input: 'signature' },
  ],
  members: [],
  notices: [
    {
      reads: 'birthDate',
      say(applicant, today) {
        const birthDate = at(applicant, 'birthDate');
        if (birthDate === undefined) return '没有出生日期，无法判断是否年满80周岁，请核对证件。';
        const years = yearsAt(textOf(birthDate), today);
        return years >= oldAgeAllowanceYearsMin
          ? `申请人${years}周岁，符合年满${oldAgeAllowanceYearsMin}周岁的年龄条件。`
          : `申请人${years}周岁，未满${oldAgeAllowanceYearsMin}周岁，暂不符合年龄条件。`;
      },
    },
    {
      reads: 'civilAffairs { oldAgeAllowances { tier startedOn endedOn } }',
      say(applicant) {
        const paid = (at(applicant, allowances) ?? []) as readonly Readonly<Record<string, unknown>>[];
        const current = paid.find((one) => (one['endedOn'] ?? null) === null);
        return current === undefined
          ? null
          : `申请人自${String(current['startedOn'])}起已在领取高龄津贴（${String(current['tier'])}岁档）。`;
      },
    },
    {
      reads: 'lifeStatus { code }',
      say(applicant) {
        const status = at(applicant, 'lifeStatus.code');
        if (status === 'DEATH_UNCONFIRMED')
          return '有一个部门登记了申请人去世，尚未核实：请当面核对，不得仅凭比对停发。';
        return status === 'DEAD' ? '申请人已登记去世。' : null;
      },
    },
  ],
});
