/** How much harm a field can do in wrong hands, least first. Every GraphQL field declares one; there is no default. */
export const sensitivities = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export interface SensitivityClass {
  readonly label: string;
  readonly definition: string;
  /** Where the class comes from: PIPL is the Personal Information Protection Law of 2021. */
  readonly law: string;
}

export const sensitivityClasses: Readonly<Record<Sensitivity, SensitivityClass>> = {
  PUBLIC: {
    label: '公开',
    definition: 'Says nothing about a person: names of regions, code labels, which department a value comes from.',
    law: 'Not personal information (PIPL art. 4)',
  },
  INTERNAL: {
    label: '内部',
    definition: 'Ids of the hub, counts, states of the sync. Useless outside, of no concern to the public.',
    law: 'PIPL art. 51 (1), (2): internal rules and classified management',
  },
  PERSONAL: {
    label: '个人信息',
    definition: 'Tells who somebody is or lives with: name, sex, birth date, address, relation, register, enrolment.',
    law: 'PIPL art. 4 (personal information), art. 6 (minimum necessary), art. 34 (state organs within their duty)',
  },
  SENSITIVE: {
    label: '敏感个人信息',
    definition:
      'Can lead to discrimination or harm: health, disability, income, assistance, marriage and births, minors under 14.',
    law: 'PIPL art. 28 (sensitive personal information), art. 31 (minors)',
  },
  IDENTIFIER: {
    label: '标识信息',
    definition:
      'Opens doors elsewhere: citizen ID number, phone, bank account, disability certificate number. Sealed at rest.',
    law: 'PIPL art. 28 (financial accounts), art. 51 (3): encryption and de-identification',
  },
};
