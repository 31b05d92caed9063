import { defineCodes } from '../canonical/codes/code-list.js';

/** Whether a person lives, as far as the hub may say: a death from one source alone is unconfirmed. */
export const lifeStatusCodes = defineCodes<string>('Life status', {
  ALIVE: '健在',
  DEAD: '已去世',
  DEATH_UNCONFIRMED: '去世待核实',
});

/** Fields of the golden record as staff call them (keys of `provenance`, fields of conflicts). */
export const personFieldCodes = defineCodes<string>('Field of a person', {
  name: '姓名',
  formerName: '曾用名',
  sex: '性别',
  birthDate: '出生日期',
  ethnicity: '民族',
  idNumber: '证件号码',
  phone: '联系电话',
  maritalStatus: '婚姻状况',
  lifeStatus: '生存状态',
  diedOn: '死亡日期',
  registerStatus: '户籍状态',
});

/** One source says that the person died, and nobody confirmed it. */
export const unresolvedDeathStatus = 'DEATH_UNCONFIRMED';
