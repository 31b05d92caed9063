import { correctionFields, deskLimits, hourSeconds, ownWords, settlementFields, type Role } from '../role.js';

const everyClass = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'IDENTIFIER'] as const;
const because = 'A form asks for what any department holds, with the resident at the desk; numbers stay masked.';

/** 社区工作人员：窗口与网格 */
export const communityStaff: Role = {
  name: 'community-staff',
  label: '社区工作人员',
  kind: 'staff',
  organisation: '社区居民委员会',
  purposes: ['form-assistance'],
  rootFields: [
    'me',
    'household',
    'person',
    'personByIdNumber',
    'lookup',
    'community',
    'forms',
    'prefill',
    'departments',
    'linkReviews',
    'linkReview',
    'linkDecisions',
    'decideLink',
    'decideLinks',
    'revokeLinkDecision',
    'visitHints',
    ...correctionFields,
    ...settlementFields,
  ],
  covered: [
    ownWords,
    { department: 'hub', sensitivity: everyClass, because },
    { department: 'public-security', sensitivity: everyClass, because },
    { department: 'family-planning', sensitivity: everyClass, because },
    { department: 'civil-affairs', sensitivity: everyClass, because },
    { department: 'social-insurance', sensitivity: everyClass, because },
    { department: 'finance', sensitivity: everyClass, because },
  ],
  masked: ['IDENTIFIER'],
  jurisdiction: ['street', 'community'],
  grantLifeSecondsMax: 8 * hourSeconds,
  limits: deskLimits,
};
