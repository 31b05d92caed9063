import { correctionFields, goldenIdentity, hourSeconds, machineLimits, type Role } from '../role.js';

/** 民政：救助、福利与婚姻登记系统 */
export const civilAffairs: Role = {
  name: 'civil-affairs',
  label: '民政业务系统',
  kind: 'machine',
  organisation: '民政部门',
  purposes: ['social-assistance', 'welfare-allowances', 'marriage-registration'],
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
      department: 'civil-affairs',
      sensitivity: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'],
      because: 'Its own records.',
    },
    {
      department: 'public-security',
      sensitivity: ['INTERNAL', 'PERSONAL'],
      only: ['PublicSecurityPart.register', 'RegisterEntry', 'PublicSecurityPart.residences', 'ResidenceRegistration'],
      because:
        'Who is counted together follows from the register and from who lives there (Social Assistance Measures art. 58).',
    },
    {
      department: 'social-insurance',
      sensitivity: ['INTERNAL', 'PERSONAL'],
      only: ['SocialInsurancePart.enrolments', 'InsuranceEnrolment'],
      purposes: ['social-assistance'],
      because: 'The means test asks whether somebody is employed and insured (art. 58), not how much they earn.',
    },
    {
      department: 'finance',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: [
        'FinancePart.payments',
        'HouseholdSubsidies',
        'SubsidyPayment.id',
        'SubsidyPayment.payee',
        'SubsidyPayment.subsidy',
        'SubsidyPayment.amountYuan',
        'SubsidyPayment.month',
        'SubsidyPayment.status',
        'FinancePart.years',
        'SubsidyYear',
      ],
      purposes: ['social-assistance'],
      because: 'What a household gets from public funds is part of its income (art. 58); to which card it goes is not.',
    },
    {
      department: 'family-planning',
      sensitivity: ['INTERNAL', 'PERSONAL', 'SENSITIVE'],
      only: ['FamilyPlanningPart.births', 'Birth', 'FamilyPlanningPart.specialSupports', 'SpecialSupport'],
      purposes: ['social-assistance', 'welfare-allowances'],
      because: 'Children are supporters by law, and special support counts as income.',
    },
  ],
  masked: [],
  jurisdiction: ['country', 'province', 'city', 'county', 'street', 'community'],
  grantLifeSecondsMax: hourSeconds,
  limits: machineLimits,
};
