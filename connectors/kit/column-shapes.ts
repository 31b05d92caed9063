/**
 * Shapes that a stream may declare of columns whose contents its mapping does not judge: any text is a name, and a malformed ID
 * number is kept as it is. By kinds of `value-class.ts`. Days, codes and amounts need none: the mapping refuses what is not one.
 */
export const columnShapes = {
  /** People: Chinese characters, a middle dot; long ones of minorities. */
  name: /^(han[1-9]|ascii|mixed[1-9]$)/,
  'id-number': /^(id|digits15|ascii)/,
  phone: /^(phone|digits|ascii)/,
  address: /^(mixed|han[4-9]|han17)/,
  /** Banks, employers, occupations: words, without numbers. */
  words: /^(han|mixed)/,
  /** Accounts and certificates: signs, without Chinese characters. */
  number: /^(digits|ascii|region|id|phone|day:|month:|decimal)/,
} as const;

export type ColumnShape = keyof typeof columnShapes;
