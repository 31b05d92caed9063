import { correctionFields, goldenIdentity, hourSeconds, machineLimits, type Role } from '../role.js';

/** 公安：户籍系统 */
export const publicSecurity: Role = {
  name: 'public-security',
  label: '公安户籍系统',
  kind: 'machine',
  organisation: '公安机关',
  purposes: ['household-registration'],
  rootFields: [
    'me',
    'household',
    'person',
    'personByIdNumber',
    'lookup',
    'community',
    'departments',
    ...correctionFields,
    'correctionsToAnswer',
    'answerCorrection',
  ],
  covered: [
    ...goldenIdentity,
    {
      department: 'public-security',
      sensitivity: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'],
      because: 'Its own records.',
    },
    {
      department: 'family-planning',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: ['FamilyPlanningPart.births', 'Birth'],
      because:
        'A birth is registered in the parents’ household within a month (Household Registration Regulations art. 7).',
    },
    {
      department: 'civil-affairs',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: ['CivilAffairsPart.deaths', 'Death', 'Person.maritalStatus'],
      because: 'A death is struck off the register (art. 8); marital status is an item of the register.',
    },
  ],
  masked: [],
  jurisdiction: ['country', 'province', 'city', 'county', 'street', 'community'],
  grantLifeSecondsMax: hourSeconds,
  limits: machineLimits,
};
