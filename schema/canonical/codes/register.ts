import { defineCodes } from './code-list.js';

/** Status of a person's register entry. */
export const registerStatusCodes = defineCodes('Register status', {
  NORMAL: '正常',
  DEAD: '死亡注销',
  MOVED_OUT: '迁出',
});

/** Why someone who is registered elsewhere lives here. */
export const residenceReasonCodes = defineCodes('Residence reason', {
  WORK: '务工',
  BUSINESS: '经商',
  FAMILY: '投靠亲属',
  STUDY: '求学',
  OTHER: '其他',
});
