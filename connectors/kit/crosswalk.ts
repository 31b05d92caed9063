/** How one department's own codes translate into the hub's. What is not in it is not understood: there is no default. */
export interface Crosswalk<C extends string> {
  readonly codes: ReadonlyMap<string, C>;
  /**
   * Whether an unknown text may be shown to operators as a code. When the cells of a row are shifted, a name, a phone number or an
   * address stands where a code should; a word of Chinese is never shown, unless the list declares what its words look like.
   */
  looksLikeCode(text: string): boolean;
}

/** Unknown codes are hardly longer than the known ones. */
const lengthTolerance = 1;
/** A phone or an ID number; also a day of birth written in six digits, where the list's codes are shorter. */
const tooManyDigits = /\d{7}/;
const alphabets = [/^[0-9]+$/, /^[A-Z]+$/, /^[0-9A-Z]+$/, /^[0-9A-Za-z]+$/];

function make<C extends string>(codes: ReadonlyMap<string, C>, unknown?: RegExp): Crosswalk<C> {
  const known = [...codes.keys()];
  const lengthMax = lengthTolerance + Math.max(...known.map((code) => code.length));
  const alphabet = alphabets.find((each) => known.every((code) => each.test(code)));
  const shape = unknown ?? alphabet;
  return {
    codes,
    looksLikeCode: (text) => text.length <= lengthMax && !tooManyDigits.test(text) && shape?.test(text) === true,
  };
}

/**
 * Declares a crosswalk, the department's code first. `unknown` says what further codes of a list of words would look like, such as
 * `/^[一二三四五六七]级$/`: nothing that a name could be.
 */
export function crosswalk<C extends string>(
  codes: Readonly<Record<string, C>>,
  { unknown }: { readonly unknown?: RegExp } = {},
): Crosswalk<C> {
  return make(new Map(Object.entries(codes)), unknown);
}

/** For a department that uses a national list as it is: exactly these codes, each meaning itself. */
export function sameCodes<C extends string>(codes: readonly C[]): Crosswalk<C> {
  return make(new Map(codes.map((code) => [code, code])));
}
