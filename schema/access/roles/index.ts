import type { Role } from '../role.js';
import { civilAffairs } from './civil-affairs.js';
import { communityStaff } from './community-staff.js';
import { familyPlanning } from './family-planning.js';
import { finance } from './finance.js';
import { operator } from './operator.js';
import { publicSecurity } from './public-security.js';
import { socialInsurance } from './social-insurance.js';

/** Every role there is. A new one is a file beside this and a line here. */
export const roles: readonly Role[] = [
  publicSecurity,
  familyPlanning,
  civilAffairs,
  socialInsurance,
  finance,
  communityStaff,
  operator,
];
