import { registerEnumType } from 'type-graphql';
import { defineCodes } from '../canonical/codes/code-list.js';

export enum VisitHintKind {
  REGISTERED_NOT_RESIDENT = 'REGISTERED_NOT_RESIDENT',
  RESIDENT_NOT_REGISTERED = 'RESIDENT_NOT_REGISTERED',
  NO_SIGN_OF_LIFE = 'NO_SIGN_OF_LIFE',
}
registerEnumType(VisitHintKind, {
  name: 'VisitHintKind',
  description: 'Why somebody may be worth a visit 走访线索类别; a hint, never a decision.',
  valuesConfig: {
    REGISTERED_NOT_RESIDENT: { description: 'In the register of a community where they do not live 户在人不在' },
    RESIDENT_NOT_REGISTERED: { description: 'Lives in a community whose register does not have them 人在户不在' },
    NO_SIGN_OF_LIFE: { description: 'No sign of life but the register 仅户籍、无其他记录' },
  },
});

/** What staff call them. */
export const visitHintCodes = defineCodes<`${VisitHintKind}`>('Visit hint', {
  REGISTERED_NOT_RESIDENT: '户在人不在',
  RESIDENT_NOT_REGISTERED: '人在户不在',
  NO_SIGN_OF_LIFE: '仅户籍、无其他记录',
});

/** What a hint stands on: that a department says, or does not say, something; never what. */
export const visitGroundCodes = defineCodes('Ground of a visit hint', {
  REGISTERED_HERE: '户籍在本社区',
  LIVES_ELSEWHERE: '登记住处在别的社区',
  NOTED_ELSEWHERE: '户籍注明人在外',
  NO_RESIDENCE: '没有登记住处',
  LIVES_HERE: '住在本社区',
  REGISTERED_ELSEWHERE: '户籍在别的社区',
  NOT_REGISTERED: '没有户籍记录',
  NO_REGISTRATION: '近期没有居住登记',
  SILENT: '近期没有记录',
});

/** Said with every hint. */
export const visitNote = '仅供走访参考，不作为任何待遇或登记的依据';
