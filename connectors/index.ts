import { civilAffairs } from './civil-affairs/connector.js';
import { familyPlanning } from './family-planning/connector.js';
import { finance } from './finance/connector.js';
import type { Connector } from './kit/contract.js';
import { publicSecurity } from './public-security/connector.js';
import { socialInsurance } from './social-insurance/connector.js';

/** Every department that the hub reads, in the order in which a first load applies them. */
export const connectors: readonly Connector[] = [
  publicSecurity,
  familyPlanning,
  civilAffairs,
  socialInsurance,
  finance,
];
