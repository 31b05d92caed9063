export interface Purpose {
  readonly label: string;
  /** The duty that allows it. `articleChecked: false`: the law is certain, the article's number is to be checked by a lawyer. */
  readonly legalBasis: { readonly law: string; readonly article: string; readonly articleChecked: boolean };
}

const onlineServices = '国务院关于在线政务服务的若干规定（国务院令第716号）';

/** Why somebody may ask (PIPL art. 6: a stated purpose). A token names exactly one, and so does each access record. */
export const purposes = {
  'household-registration': {
    label: '户口登记管理',
    legalBasis: { law: '中华人民共和国户口登记条例', article: '第三条、第七条、第八条', articleChecked: true },
  },
  'family-planning-services': {
    label: '计划生育服务与家庭扶助',
    legalBasis: { law: '中华人民共和国人口与计划生育法', article: '奖励与社会保障一章', articleChecked: false },
  },
  'social-assistance': {
    label: '社会救助审核与家庭经济状况核对',
    legalBasis: { law: '社会救助暂行办法（国务院令第649号）', article: '第五十八条', articleChecked: true },
  },
  'welfare-allowances': {
    label: '高龄、残疾、优抚待遇审核',
    legalBasis: { law: '中华人民共和国老年人权益保障法等', article: '社会保障一章', articleChecked: false },
  },
  'marriage-registration': {
    label: '婚姻登记',
    legalBasis: { law: '婚姻登记条例', article: '登记条件各条', articleChecked: false },
  },
  'insurance-administration': {
    label: '社会保险经办',
    legalBasis: { law: '中华人民共和国社会保险法', article: '第五十七条、第七十四条', articleChecked: true },
  },
  'subsidy-payment': {
    label: '惠民惠农补贴资金发放与核对',
    legalBasis: {
      law: '中华人民共和国预算法；关于进一步加强惠民惠农财政补贴资金“一卡通”管理的指导意见（财办〔2020〕37号）',
      article: '资金发放与监管各条',
      articleChecked: false,
    },
  },
  'form-assistance': {
    label: '社区代办与填表，免重复提交',
    legalBasis: { law: onlineServices, article: '第七条', articleChecked: true },
  },
  'sync-operation': {
    label: '数据同步运行维护',
    legalBasis: { law: '政务数据共享条例', article: '数据质量与安全各条', articleChecked: false },
  },
} as const satisfies Record<string, Purpose>;

export type PurposeName = keyof typeof purposes;
