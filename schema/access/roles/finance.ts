import { correctionFields, goldenIdentity, hourSeconds, machineLimits, type Role } from '../role.js';

/** 财政：惠民惠农补贴“一卡通”系统 */
export const finance: Role = {
  name: 'finance',
  label: '财政补贴发放系统',
  kind: 'machine',
  organisation: '财政部门',
  purposes: ['subsidy-payment'],
  rootFields: [
    'me',
    'household',
    'person',
    'personByIdNumber',
    'departments',
    ...correctionFields,
    'correctionsToAnswer',
    'answerCorrection',
  ],
  covered: [
    ...goldenIdentity,
    {
      department: 'finance',
      sensitivity: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'],
      because: 'Its own records.',
    },
    {
      department: 'public-security',
      sensitivity: ['INTERNAL', 'PERSONAL'],
      only: ['PublicSecurityPart.register', 'RegisterEntry'],
      because: 'A subsidy goes to the head of a household; who that is, and who moved out, stands in the register.',
    },
    {
      department: 'civil-affairs',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: ['CivilAffairsPart.deaths', 'Death'],
      because: 'A payment to somebody who died is checked with the department; a single record never ends it.',
    },
    {
      department: 'civil-affairs',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: [
        'CivilAffairsPart.assistance',
        'Assistance.id',
        'Assistance.kind',
        'Assistance.approvedOn',
        'Assistance.endedOn',
        'CivilAffairsPart.oldAgeAllowances',
        'OldAgeAllowance.id',
        'OldAgeAllowance.monthlyYuan',
        'OldAgeAllowance.startedOn',
        'OldAgeAllowance.endedOn',
      ],
      because:
        'What it pays is held against what was granted, and since when; the reasons and the household’s income are not needed.',
    },
  ],
  masked: [],
  jurisdiction: ['country', 'province', 'city', 'county', 'street', 'community'],
  grantLifeSecondsMax: hourSeconds,
  limits: machineLimits,
};
