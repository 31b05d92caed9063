import { normaliseName } from '../../schema/canonical/name.js';
import { defineStream } from '../kit/define-stream.js';
import type { FieldTaker } from '../kit/field-taker.js';
import { type MentionFacts, takeMention } from '../kit/mention.js';
import {
  ageTiers,
  assistanceKinds,
  causes,
  changes,
  disabilityCategories,
  disabilityGrades,
  healths,
  marriageEvents,
  marriageOrders,
  militaryKinds,
  motherInLaw,
  relations,
  sexes,
  yesNo,
} from './crosswalks.js';

const department = 'civil-affairs';
const change = { column: '操作', crosswalk: changes };

function takeSubject(take: FieldTaker, facts: MentionFacts = {}) {
  return takeMention(take, 'subject', { name: '姓名', idNumber: '证件号码' }, facts);
}

function takePayee(take: FieldTaker) {
  return { bank: take.optionalText('开户银行'), account: take.optionalText('银行账号') };
}

export const marriages = defineStream({
  department,
  name: 'marriages',
  kind: 'marriage',
  label: '婚姻登记',
  columns: [
    '登记编号',
    '业务类型',
    '登记日期',
    '婚次',
    '男方姓名',
    '男方证件号码',
    '男方出生日期',
    '女方姓名',
    '女方证件号码',
    '女方出生日期',
    '登记机关',
    '区划代码',
  ],
  shapes: {
    男方姓名: 'name',
    男方证件号码: 'id-number',
    女方姓名: 'name',
    女方证件号码: 'id-number',
    登记编号: 'number',
  },
  keyColumns: ['登记编号'],
  change,
  body(take) {
    take.ignore('登记机关');
    const event = take.code('业务类型', marriageEvents);
    const order = take.optionalCode('婚次', marriageOrders);
    const husband = { name: '男方姓名', idNumber: '男方证件号码' };
    const wife = { name: '女方姓名', idNumber: '女方证件号码' };
    return {
      regionCode: take.optionalRegion('区划代码'),
      mentions: [
        takeMention(take, 'subject', husband, { sex: '1', birthDate: take.optionalDay('男方出生日期') }),
        takeMention(take, 'spouse', wife, { sex: '2', birthDate: take.optionalDay('女方出生日期') }),
      ],
      fact: {
        event,
        resultingStatus: event === 'DIVORCED' ? '40' : (order ?? take.refuse('missing-value', '婚次')),
        registeredOn: take.day('登记日期'),
        certificateNumber: take.text('登记编号'),
      },
    };
  },
});

export const assistances = defineStream({
  department,
  name: 'assistance',
  kind: 'assistance',
  label: '社会救助',
  columns: [
    '救助编号',
    '成员序号',
    '救助类别',
    '是否申请人',
    '与申请人关系',
    '姓名',
    '证件号码',
    '性别',
    '出生日期',
    '联系电话',
    '致困原因',
    '身体状况',
    '职业',
    '工作单位',
    '月收入',
    '月救助金',
    '开户银行',
    '银行账号',
    '批准日期',
    '终止日期',
    '区划代码',
  ],
  shapes: {
    救助编号: 'number',
    姓名: 'name',
    证件号码: 'id-number',
    联系电话: 'phone',
    职业: 'words',
    工作单位: 'words',
    开户银行: 'words',
    银行账号: 'number',
  },
  keyColumns: ['救助编号', '成员序号'],
  change,
  body(take) {
    take.ignore('成员序号');
    const sex = take.optionalCode('性别', sexes);
    const relation = take.code('与申请人关系', relations);
    const subject = takeSubject(take, { sex, birthDate: take.optionalDay('出生日期'), phone: take.phone('联系电话') });
    return {
      regionCode: take.optionalRegion('区划代码'),
      mentions: [subject],
      fact: {
        caseNumber: take.text('救助编号'),
        kind: take.code('救助类别', assistanceKinds),
        isApplicant: take.code('是否申请人', yesNo) === 'YES',
        relation: sex === '2' ? (motherInLaw.get(relation) ?? relation) : relation,
        cause: take.optionalCode('致困原因', causes),
        health: take.optionalCode('身体状况', healths),
        occupation: take.optionalText('职业'),
        employer: take.optionalText('工作单位'),
        monthlyIncomeYuan: take.optionalAmount('月收入'),
        monthlyAmountYuan: take.optionalAmount('月救助金'),
        ...takePayee(take),
        approvedOn: take.day('批准日期'),
        endedOn: take.optionalDay('终止日期'),
      },
    };
  },
});

export const disabilities = defineStream({
  department,
  name: 'disabilities',
  kind: 'disability',
  label: '残疾人证与两项补贴',
  columns: [
    '残疾证号',
    '姓名',
    '证件号码',
    '性别',
    '残疾类别',
    '残疾等级',
    '发证日期',
    '有效期至',
    '生活补贴',
    '护理补贴',
    '开户银行',
    '银行账号',
    '联系电话',
    '区划代码',
  ],
  shapes: {
    残疾证号: 'number',
    姓名: 'name',
    证件号码: 'id-number',
    联系电话: 'phone',
    开户银行: 'words',
    银行账号: 'number',
  },
  keyColumns: ['残疾证号'],
  change,
  body(take) {
    const sex = take.optionalCode('性别', sexes);
    return {
      regionCode: take.optionalRegion('区划代码'),
      mentions: [takeSubject(take, { sex, phone: take.phone('联系电话') })],
      fact: {
        certificateNumber: take.text('残疾证号'),
        category: take.code('残疾类别', disabilityCategories),
        grade: Number(take.code('残疾等级', disabilityGrades)),
        issuedOn: take.day('发证日期'),
        expiresOn: take.optionalDay('有效期至'),
        livingSubsidyYuan: take.optionalAmount('生活补贴'),
        nursingSubsidyYuan: take.optionalAmount('护理补贴'),
        ...takePayee(take),
      },
    };
  },
});

export const oldAgeAllowances = defineStream({
  department,
  name: 'old-age-allowances',
  kind: 'old-age-allowance',
  label: '高龄津贴',
  columns: [
    '津贴编号',
    '姓名',
    '证件号码',
    '出生日期',
    '年龄段',
    '月标准',
    '起发日期',
    '停发日期',
    '最近认证日期',
    '代领人',
    '开户银行',
    '银行账号',
    '联系电话',
    '区划代码',
  ],
  shapes: {
    津贴编号: 'number',
    姓名: 'name',
    证件号码: 'id-number',
    代领人: 'name',
    联系电话: 'phone',
    开户银行: 'words',
    银行账号: 'number',
  },
  keyColumns: ['津贴编号'],
  change,
  body(take) {
    take.ignore('津贴编号');
    const agent = normaliseName(take.optionalText('代领人'));
    return {
      regionCode: take.optionalRegion('区划代码'),
      mentions: [takeSubject(take, { birthDate: take.optionalDay('出生日期'), phone: take.phone('联系电话') })],
      fact: {
        tier: take.code('年龄段', ageTiers),
        monthlyYuan: take.amount('月标准'),
        startedOn: take.day('起发日期'),
        endedOn: take.optionalDay('停发日期'),
        lastSignOfLifeOn: take.optionalDay('最近认证日期'),
        agentName: agent.ok ? agent.value : undefined,
        ...takePayee(take),
      },
    };
  },
});

export const militaryFamilies = defineStream({
  department,
  name: 'military-families',
  kind: 'military-family',
  label: '军烈属优待',
  columns: ['优待证号', '姓名', '证件号码', '类别', '认定日期', '终止日期', '区划代码'],
  shapes: { 优待证号: 'number', 姓名: 'name', 证件号码: 'id-number' },
  keyColumns: ['优待证号'],
  change,
  body(take) {
    return {
      regionCode: take.optionalRegion('区划代码'),
      mentions: [takeSubject(take)],
      fact: {
        kind: take.code('类别', militaryKinds),
        certificateNumber: take.text('优待证号'),
        since: take.day('认定日期'),
        endedOn: take.optionalDay('终止日期'),
      },
    };
  },
});

export const deaths = defineStream({
  department,
  name: 'deaths',
  kind: 'death',
  label: '殡葬死亡登记',
  columns: ['证明编号', '姓名', '证件号码', '性别', '死亡日期', '登记日期', '区划代码'],
  shapes: { 证明编号: 'number', 姓名: 'name', 证件号码: 'id-number' },
  keyColumns: ['证明编号'],
  change,
  body(take) {
    return {
      regionCode: take.optionalRegion('区划代码'),
      mentions: [takeSubject(take, { sex: take.optionalCode('性别', sexes) })],
      fact: {
        diedOn: take.day('死亡日期'),
        registeredOn: take.optionalDay('登记日期'),
        certificateNumber: take.text('证明编号'),
      },
    };
  },
});
