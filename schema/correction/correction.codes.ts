import { defineCodes } from '../canonical/codes/code-list.js';

/** How far a correction has come. */
export const correctionStateCodes = defineCodes('State of a correction', {
  FILED: '待送达部门',
  DELIVERED: '部门核实中',
  ACCEPTED: '部门已采纳，待更新',
  REFUSED: '部门未采纳',
  CORRECTED: '已更正',
  WITHDRAWN: '已撤回',
});

/** What an organisation's feed tells of a correction. */
export const correctionEventCodes = defineCodes('Event of a correction', {
  DISPUTED: '提出异议',
  ACCEPTED: '部门已采纳',
  REFUSED: '部门未采纳',
  CORRECTED: '已更正',
  WITHDRAWN: '已撤回',
});
export type CorrectionEvent = (typeof correctionEventCodes.codes)[number];

/** How a delivery stands, for operators. */
export const outboxStateCodes = defineCodes('State of a delivery', {
  QUEUED: '待送达',
  SENT: '已送达，待答复',
  FOLLOWED: '已采纳，待更新',
  ANSWERED: '已答复',
  WITHDRAWN: '已撤回',
});
