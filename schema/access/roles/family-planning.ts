import { correctionFields, goldenIdentity, hourSeconds, machineLimits, type Role } from '../role.js';

/** 卫健：计划生育服务系统 */
export const familyPlanning: Role = {
  name: 'family-planning',
  label: '卫健计划生育服务系统',
  kind: 'machine',
  organisation: '卫生健康部门',
  purposes: ['family-planning-services'],
  rootFields: [
    'me',
    'household',
    'person',
    'personByIdNumber',
    'community',
    'departments',
    ...correctionFields,
    'correctionsToAnswer',
    'answerCorrection',
  ],
  covered: [
    ...goldenIdentity,
    {
      department: 'family-planning',
      sensitivity: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'],
      because: 'Its own records.',
    },
    {
      department: 'civil-affairs',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: ['CivilAffairsPart.marriages', 'Marriage', 'Person.maritalStatus', 'CivilAffairsPart.deaths', 'Death'],
      because: 'Services follow marriage; support for parents follows an only child’s death.',
    },
    {
      department: 'public-security',
      sensitivity: ['INTERNAL', 'PERSONAL'],
      only: ['PublicSecurityPart.register', 'RegisterEntry', 'PublicSecurityPart.residences', 'ResidenceRegistration'],
      because: 'Services are given where a family is registered or lives.',
    },
  ],
  masked: [],
  jurisdiction: ['country', 'province', 'city', 'county', 'street', 'community'],
  grantLifeSecondsMax: hourSeconds,
  limits: machineLimits,
};
