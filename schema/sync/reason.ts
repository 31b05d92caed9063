import { oneLine } from '../canonical/one-line.js';
import { badUserInput } from '../read/errors.js';

const reasonCharactersMin = 4;
const reasonCharactersMax = 200;
/** An ID number, a phone or an account: nothing that a reason needs. As one word, or in groups as people write them down. */
const manyDigits = /\d{7}|(?:\d[ -]?){11}/;
const days = /\d{4}-\d{1,2}-\d{1,2}/g;

/** An operator's reason as it is kept. Throws BAD_USER_INPUT where it says nothing, or too much. */
export function checkReason(reason: string): string {
  // What is not seen between digits would keep them apart for a machine alone.
  const text = oneLine(reason);
  if (text.length < reasonCharactersMin || text.length > reasonCharactersMax) {
    throw badUserInput(
      `The argument reason takes ${reasonCharactersMin} to ${reasonCharactersMax} characters.`,
      `理由应为${reasonCharactersMin}到${reasonCharactersMax}个字，说明核实过什么。`,
    );
  }
  // Full-width digits are digits.
  if (manyDigits.test(text.normalize('NFKC').replaceAll(days, '年月日'))) {
    throw badUserInput(
      'The argument reason holds a long number, and a reason names no person.',
      '理由中不得含证件号码、电话等个人信息，请改写。',
    );
  }
  return text;
}
