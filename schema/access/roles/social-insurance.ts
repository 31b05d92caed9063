import { correctionFields, goldenIdentity, hourSeconds, machineLimits, type Role } from '../role.js';

/** 社保：经办系统 */
export const socialInsurance: Role = {
  name: 'social-insurance',
  label: '社保经办系统',
  kind: 'machine',
  organisation: '社会保险经办机构',
  purposes: ['insurance-administration'],
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
      department: 'social-insurance',
      sensitivity: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'],
      because: 'Its own records.',
    },
    {
      department: 'public-security',
      sensitivity: ['INTERNAL', 'PERSONAL'],
      only: ['PublicSecurityPart.register', 'RegisterEntry'],
      because: 'Births, deaths and moves of the register are reported to the insurer (Social Insurance Law art. 57).',
    },
    {
      department: 'civil-affairs',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: ['CivilAffairsPart.deaths', 'Death'],
      because: 'A pension is checked on a death; a single record never ends it.',
    },
    {
      department: 'civil-affairs',
      sensitivity: ['INTERNAL', 'SENSITIVE'],
      only: [
        'CivilAffairsPart.assistance',
        'Assistance.id',
        'Assistance.kind',
        'Assistance.approvedOn',
        'Assistance.endedOn',
      ],
      because:
        'People on assistance have their resident premiums paid for them; the reasons and amounts are not needed.',
    },
  ],
  masked: [],
  jurisdiction: ['country', 'province', 'city', 'county', 'street', 'community'],
  grantLifeSecondsMax: hourSeconds,
  limits: machineLimits,
};
