import type { Department, HouseholdKind, LinkVerdict, VisitHintKind } from './generated/operations';

/** Every department's short name, as it stands in a stamp. */
export const departmentLabels: Record<Department, string> = {
  PUBLIC_SECURITY: '公安',
  FAMILY_PLANNING: '卫健',
  CIVIL_AFFAIRS: '民政',
  SOCIAL_INSURANCE: '社保',
  FINANCE: '财政',
};

export const departments = Object.keys(departmentLabels) as Department[];

export const householdKindLabels: Record<HouseholdKind, string> = {
  REGISTERED: '户籍户',
  COLLECTIVE: '集体户',
  RESIDENCE: '实际居住户',
  INSURANCE: '参保户',
  ASSISTANCE: '救助共同生活户',
};

/** Why somebody may be worth a visit: in a word, in a sentence, and what the day beside it is. */
export const visitHintLabels: Record<
  VisitHintKind,
  { readonly label: string; readonly says: string; readonly since: string }
> = {
  NO_SIGN_OF_LIFE: {
    label: '仅户籍、无其他记录',
    says: '除户籍外，各部门近期都没有这些人的记录。',
    since: '最后一次记录',
  },
  REGISTERED_NOT_RESIDENT: {
    label: '户在人不在',
    says: '户籍在本社区，没有住在本社区的记录。',
    since: '何时起',
  },
  RESIDENT_NOT_REGISTERED: {
    label: '人在户不在',
    says: '住在本社区，户籍不在本社区。',
    since: '何时起',
  },
};

/** Verbs on buttons, each written once. */
export const verbs = {
  signIn: '登录',
  signOut: '退出',
  search: '查找',
  fillForm: '填表',
  print: '打印',
  check: '核对',
  change: '改正',
  keep: '用原值',
  done: '办完了，清除草稿',
  back: '返回',
  retry: '重试',
  syncNow: '立即同步',
  release: '放行',
  refuse: '退回',
  accept: '认可这个变化',
  readAgain: '重新识别',
  dispute: '提异议',
  submit: '提交',
  withdraw: '撤回',
  resend: '立即重送',
  revoke: '撤销',
  settle: '选定',
  confirm: '证实',
  deny: '选定为健在',
  more: '再看一些',
} as const;

/** What a golden value is called; the keys are the fields of Person. */
export const personFieldLabels = {
  name: '姓名',
  formerName: '曾用名',
  sex: '性别',
  birthDate: '出生日期',
  age: '年龄',
  ethnicity: '民族',
  idNumber: '身份证号',
  phone: '电话',
  maritalStatus: '婚姻状况',
  lifeStatus: '状态',
  diedOn: '死亡日期',
} as const;

/** What staff decide about a record and a candidate, each with the key that does it. */
export const linkVerdicts = [
  { verdict: 'SAME', label: '同一人', key: 't' },
  { verdict: 'DIFFERENT', label: '不是同一人', key: 'b' },
  { verdict: 'UNSURE', label: '无法判断', key: 'w' },
] as const satisfies readonly { verdict: LinkVerdict; label: string; key: string }[];
