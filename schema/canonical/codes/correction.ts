import { defineCodes } from './code-list.js';

/** Why a value is disputed. What else there is to say goes into the remark, which only the department reads. */
export const disputeReasonCodes = defineCodes('Reason of a dispute', {
  WRONG_VALUE: '登记有误',
  OUTDATED: '情况已变，未更新',
  MISSING: '应有而未登记',
  WRONG_PERSON: '不是本人的记录',
});
export type DisputeReason = (typeof disputeReasonCodes.codes)[number];

/** What a department answers to a correction, and why it refuses. */
export const answerCodes = defineCodes('Answer to a correction', {
  ACCEPTED: '采纳',
  CONFIRMED_AS_IS: '经核实，原登记无误',
  EVIDENCE_NEEDED: '须由本人提交证明材料',
  RECORD_NOT_FOUND: '查无此记录',
  NOT_RESPONSIBLE: '不属本部门职责',
});
export type AnswerCode = (typeof answerCodes.codes)[number];
