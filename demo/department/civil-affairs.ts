import { ageOn, isoDay, type Day } from '../model/calendar.js';
import { referenceDay } from '../model/community-spec.js';
import type {
  AssistanceCase,
  AssistanceMember,
  Death,
  Disability,
  Marriage,
  MilitaryFamily,
  OldAgeAllowance,
} from '../model/population.js';
import { defineStream } from './stream.js';

const department = 'civil-affairs';
const gradeWords = ['一级', '二级', '三级', '四级'] as const;
const civilOffices: Readonly<Record<string, string>> = {
  '420106': '武汉市武昌区民政局',
  '640106': '银川市金凤区民政局',
};

export const marriages = defineStream<Marriage>({
  department,
  name: 'marriages',
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
  keyColumns: ['登记编号'],
  alienCodes: { 业务类型: '补领' },
  dateColumns: ['登记日期', '男方出生日期', '女方出生日期'],
  facts: (community) => community.marriages,
  write: ({ key, event, on, order, husband, wife }, { spec }) => ({
    key,
    mentions: [
      { role: 'subject', person: husband, nameColumn: '男方姓名', idColumn: '男方证件号码' },
      { role: 'spouse', person: wife, nameColumn: '女方姓名', idColumn: '女方证件号码' },
    ],
    row: {
      登记编号: key,
      业务类型: event === 'married' ? '结婚' : '离婚',
      登记日期: isoDay(on),
      婚次: order,
      男方姓名: husband.name,
      男方证件号码: husband.idNumber,
      男方出生日期: isoDay(husband.birth),
      女方姓名: wife.name,
      女方证件号码: wife.idNumber,
      女方出生日期: isoDay(wife.birth),
      登记机关: civilOffices[spec.county] ?? '婚姻登记处',
      区划代码: spec.code,
    },
  }),
});

export const assistance = defineStream<{ given: AssistanceCase; member: AssistanceMember; ordinal: number }>({
  department,
  name: 'assistance',
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
  keyColumns: ['救助编号', '成员序号'],
  alienCodes: { 救助类别: '临时救助', 致困原因: '天灾', 身体状况: '一般' },
  dateColumns: ['出生日期', '批准日期'],
  facts: function* (community) {
    for (const given of community.assistance)
      for (const [index, member] of given.members.entries()) yield { given, member, ordinal: index + 1 };
  },
  write: ({ given, member: { person, ...member }, ordinal }, { spec }) => ({
    key: `${given.number}/${ordinal}`,
    mentions: [{ role: 'subject', person, nameColumn: '姓名', idColumn: '证件号码' }],
    row: {
      救助编号: given.number,
      成员序号: String(ordinal),
      救助类别: given.kind,
      是否申请人: ordinal === 1 ? '是' : '否',
      与申请人关系: member.relation,
      姓名: person.name,
      证件号码: person.idNumber,
      性别: sexWord(person.sex),
      出生日期: isoDay(person.birth),
      联系电话: person.phone,
      致困原因: given.cause,
      身体状况: member.health,
      职业: ageOn(person.birth, referenceDay) < 60 ? person.occupation : '',
      工作单位: member.employer,
      月收入: member.incomeYuan.toFixed(2),
      月救助金: given.monthlyYuan.toFixed(2),
      开户银行: given.bank,
      银行账号: given.account,
      批准日期: isoDay(given.approvedOn),
      终止日期: dayOrEmpty(given.endedOn),
      区划代码: spec.code,
    },
  }),
});

export const disabilities = defineStream<Disability>({
  department,
  name: 'disabilities',
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
  keyColumns: ['残疾证号'],
  alienCodes: { 残疾类别: '其他残疾', 残疾等级: '五级' },
  dateColumns: ['发证日期'],
  facts: (community) => community.disabilities,
  write: ({ person, ...given }, { spec }) => ({
    key: given.certificate,
    mentions: [{ role: 'subject', person, nameColumn: '姓名', idColumn: '证件号码' }],
    row: {
      残疾证号: given.certificate,
      姓名: person.name,
      证件号码: person.idNumber,
      性别: sexWord(person.sex),
      残疾类别: given.category,
      残疾等级: gradeWords[given.grade - 1]!,
      发证日期: isoDay(given.issuedOn),
      有效期至: dayOrEmpty(given.expiresOn),
      生活补贴: yuanOrEmpty(given.livingYuan),
      护理补贴: yuanOrEmpty(given.nursingYuan),
      开户银行: given.bank,
      银行账号: given.account,
      联系电话: person.phone,
      区划代码: spec.code,
    },
  }),
});

export const oldAgeAllowances = defineStream<OldAgeAllowance>({
  department,
  name: 'old-age-allowances',
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
  keyColumns: ['津贴编号'],
  alienCodes: { 年龄段: '70-79周岁' },
  dateColumns: ['起发日期', '最近认证日期'],
  facts: (community) => community.allowances,
  write: ({ key, person, ...given }, { spec }) => ({
    key,
    mentions: [{ role: 'subject', person, nameColumn: '姓名', idColumn: '证件号码' }],
    row: {
      津贴编号: key,
      姓名: person.name,
      证件号码: person.idNumber,
      出生日期: isoDay(person.birth),
      年龄段: tierWord(ageOn(person.birth, referenceDay)),
      月标准: given.monthlyYuan.toFixed(2),
      起发日期: isoDay(given.from),
      停发日期: dayOrEmpty(given.to),
      最近认证日期: dayOrEmpty(given.lastSignOfLifeOn),
      代领人: given.agent,
      开户银行: given.bank,
      银行账号: given.account,
      联系电话: person.phone,
      区划代码: spec.code,
    },
  }),
});

export const militaryFamilies = defineStream<MilitaryFamily>({
  department,
  name: 'military-families',
  columns: ['优待证号', '姓名', '证件号码', '类别', '认定日期', '终止日期', '区划代码'],
  keyColumns: ['优待证号'],
  alienCodes: { 类别: '退役' },
  dateColumns: ['认定日期'],
  facts: (community) => community.militaryFamilies,
  write: ({ key, person, kind, since, endedOn }, { spec }) => ({
    key,
    mentions: [{ role: 'subject', person, nameColumn: '姓名', idColumn: '证件号码' }],
    row: {
      优待证号: key,
      姓名: person.name,
      证件号码: person.idNumber,
      类别: kind,
      认定日期: isoDay(since),
      终止日期: dayOrEmpty(endedOn),
      区划代码: spec.code,
    },
  }),
});

export const deaths = defineStream<Death>({
  department,
  name: 'deaths',
  columns: ['证明编号', '姓名', '证件号码', '性别', '死亡日期', '登记日期', '区划代码'],
  keyColumns: ['证明编号'],
  alienCodes: {},
  dateColumns: ['死亡日期', '登记日期'],
  facts: (community) => community.deaths,
  write: ({ key, person, diedOn, registeredOn }, { spec }) => ({
    key,
    mentions: [{ role: 'subject', person, nameColumn: '姓名', idColumn: '证件号码' }],
    row: {
      证明编号: key,
      姓名: person.name,
      证件号码: person.idNumber,
      性别: sexWord(person.sex),
      死亡日期: isoDay(diedOn),
      登记日期: isoDay(registeredOn),
      区划代码: spec.code,
    },
  }),
});

export const civilAffairs = [marriages, assistance, disabilities, oldAgeAllowances, militaryFamilies, deaths] as const;

function sexWord(sex: '1' | '2'): string {
  return sex === '1' ? '男' : '女';
}

function tierWord(age: number): string {
  return age >= 100 ? '100周岁以上' : age >= 90 ? '90-99周岁' : '80-89周岁';
}

function dayOrEmpty(day: Day | null): string {
  return day === null ? '' : isoDay(day);
}

function yuanOrEmpty(yuan: number | null): string {
  return yuan === null ? '' : yuan.toFixed(2);
}
