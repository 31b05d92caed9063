import { civilAffairs } from './civil-affairs.js';
import { familyPlanning } from './family-planning.js';
import { finance } from './finance.js';
import { publicSecurity } from './public-security.js';
import { socialInsurance } from './social-insurance.js';
import type { StreamFormat } from './stream.js';

/** Every stream of every department, in the order in which they are written. */
export const allStreams: readonly StreamFormat[] = [
  ...publicSecurity,
  ...familyPlanning,
  ...civilAffairs,
  ...socialInsurance,
  ...finance,
];
