import { assistanceCauseCodes, healthCodes } from '../canonical/codes/assistance.js';
import { defineCodes } from '../canonical/codes/code-list.js';
import { disabilityCategoryCodes } from '../canonical/codes/disability.js';
import { ethnicityCodes } from '../canonical/codes/ethnicity.js';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { relationCodes } from '../canonical/codes/relation.js';
import { sexCodes } from '../canonical/codes/sex.js';
import { defineForm } from './form.js';
import { addressOf, at, fact, firstOf, golden, householdKindOf, ofPerson, own } from './origin.js';

const assistance = 'civilAffairs.assistance';
const open = { endedBy: 'endedOn' } as const;

/** Kind of register, as the paper form words it. */
const registerKindCodes = defineCodes<string>('Register kind', { FAMILY: '家庭户', COLLECTIVE: '集体户' });

/** Of a member: a category, or that there is no certificate, which is an answer, too. */
const disabilityAnswers = defineCodes<string>('Disability of a member', {
  ...disabilityCategoryCodes.labels,
  NONE: '无',
});

/** What a household applies for. */
const typeCodes = defineCodes<string>('Type of application', {
  LOW_INCOME: '最低生活保障',
  MARGINAL_LOW_INCOME: '低保边缘家庭认定',
});

/** 最低生活保障申请 */
export const lowIncomeForm = defineForm({
  id: 'low-income',
  title: '最低生活保障申请表',
  version: '2026-11',
  legalBasis: '社会救助暂行办法（国务院令第649号）第十一条',
  applicantByDefault: 'head',
  household: [{ id: 'size', label: '家庭人口数', section: '家庭情况', input: 'number', from: own('size') }],
  applicant: [
    {
      id: 'registeredAddress',
      label: '户籍地址',
      section: '家庭情况',
      from: firstOf(
        addressOf(['REGISTERED', 'COLLECTIVE'], '户籍在本辖区外，请核对详细地址。'),
        fact('publicSecurity.residences', { field: 'registeredAddress', endedBy: 'leftOn' }),
      ),
    },
    {
      id: 'actualAddress',
      label: '实际居住地址',
      section: '家庭情况',
      from: addressOf(['RESIDENCE'], '居住地在本辖区外，请核对详细地址。'),
    },
    {
      id: 'registerKind',
      label: '户口性质',
      section: '家庭情况',
      input: 'choice',
      codes: registerKindCodes,
      from: householdKindOf(registerKindCodes, { REGISTERED: 'FAMILY', COLLECTIVE: 'COLLECTIVE' }),
    },
    { id: 'name', label: '申请人姓名', section: '申请人', from: golden('name') },
    { id: 'idNumber', label: '身份证号', section: '申请人', from: golden('idNumber') },
    {
      id: 'phone',
      label: '联系电话',
      section: '申请人',
      from: firstOf(golden('phone'), fact(assistance, { field: 'phone', ...open })),
    },
    {
      id: 'cause',
      label: '致困原因',
      section: '申请事项',
      input: 'choice',
      codes: assistanceCauseCodes,
      from: fact(assistance, { field: 'cause', coded: true, ...open }),
    },
    { id: 'type', label: '申请类别', section: '申请事项', input: 'choice', codes: typeCodes },
    { id: 'bank', label: '开户银行', section: '申请事项', from: fact(assistance, { field: 'bank', ...open }) },
    { id: 'account', label: '银行账号', section: '申请事项', from: fact(assistance, { field: 'account', ...open }) },
    {
      id: 'supporters',
      label: '未共同生活的赡养、抚养、扶养义务人',
      section: '声明与授权',
      hint: '逐一填写姓名、身份证号、与申请人关系、住址和联系电话。',
    },
    {
      id: 'authorisation',
      label: '授权核对家庭经济状况',
      section: '声明与授权',
      input: 'signature',
      hint: '须由全体共同生活家庭成员签字。',
    },
  ],
  members: [
    { id: 'name', label: '姓名', section: '家庭成员', from: ofPerson(golden('name')) },
    {
      id: 'relation',
      label: '与户主关系',
      section: '家庭成员',
      input: 'choice',
      codes: relationCodes,
      from: own('relation', { coded: true }),
    },
    { id: 'idNumber', label: '身份证号', section: '家庭成员', from: ofPerson(golden('idNumber')) },
    {
      id: 'sex',
      label: '性别',
      section: '家庭成员',
      input: 'choice',
      codes: sexCodes,
      from: ofPerson(golden('sex', { coded: true })),
    },
    {
      id: 'ethnicity',
      label: '民族',
      section: '家庭成员',
      input: 'choice',
      codes: ethnicityCodes,
      from: ofPerson(golden('ethnicity', { coded: true })),
    },
    {
      id: 'maritalStatus',
      label: '婚姻状况',
      section: '家庭成员',
      input: 'choice',
      codes: maritalStatusCodes,
      from: ofPerson(golden('maritalStatus', { coded: true })),
    },
    {
      id: 'health',
      label: '健康状况',
      section: '家庭成员',
      input: 'choice',
      codes: healthCodes,
      from: ofPerson(fact(assistance, { field: 'health', coded: true, ...open })),
    },
    {
      id: 'disability',
      label: '残疾类别',
      section: '家庭成员',
      input: 'choice',
      codes: disabilityAnswers,
      from: ofPerson(fact('civilAffairs.disabilities', { field: 'category', coded: true })),
      hint: '没有残疾人证的选“无”。',
    },
    {
      id: 'occupation',
      label: '职业',
      section: '家庭成员',
      from: ofPerson(
        firstOf(
          fact(assistance, { field: 'occupation', ...open }),
          fact('publicSecurity.residences', { field: 'occupation', endedBy: 'leftOn' }),
        ),
      ),
    },
    {
      id: 'employer',
      label: '工作单位',
      section: '家庭成员',
      from: ofPerson(
        firstOf(
          fact('socialInsurance.enrolments', { field: 'employerName', only: { field: 'status', code: 'ACTIVE' } }),
          fact(assistance, { field: 'employer', ...open }),
        ),
      ),
    },
    {
      id: 'income',
      label: '月收入（元）',
      section: '家庭成员',
      input: 'number',
      from: ofPerson(fact(assistance, { field: 'monthlyIncomeYuan', ...open })),
    },
  ],
  notices: [
    {
      reads: 'civilAffairs { assistance { kind { code label } caseNumber endedOn } }',
      say(applicant) {
        const cases = (at(applicant, 'civilAffairs.assistance') ?? []) as readonly Readonly<Record<string, unknown>>[];
        const current = cases.find((one) => (one['endedOn'] ?? null) === null);
        return current === undefined
          ? null
          : `申请人已在享受${String(at(current, 'kind.label'))}，请核对是否为重新申请。`;
      },
    },
  ],
});
