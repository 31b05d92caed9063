import { deskLimits, hourSeconds, ownWords, type Role } from '../role.js';

/** 运维人员：看同步，不看人 */
export const operator: Role = {
  name: 'operator',
  label: '同步运维人员',
  kind: 'operator',
  organisation: '数据管理机构',
  purposes: ['sync-operation'],
  rootFields: [
    'me',
    'departments',
    'syncRuns',
    'requestSync',
    'syncProgress',
    'night',
    'quarantine',
    'quarantineSummary',
    'retryQuarantine',
    'refuseQuarantine',
    'releaseRun',
    'refuseRun',
    'acceptDrift',
    'correctionDeliveries',
    'correctionSummary',
    'retryDelivery',
    'linkReviewSummary',
  ],
  covered: [ownWords],
  masked: ['PERSONAL', 'SENSITIVE', 'IDENTIFIER'],
  jurisdiction: [],
  grantLifeSecondsMax: 8 * hourSeconds,
  limits: deskLimits,
};
