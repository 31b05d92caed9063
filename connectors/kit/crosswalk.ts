/** How one department's own codes translate into the hub's. What is not in it is not understood: there is no default. */
export interface Crosswalk<C extends string> {
  readonly codes: ReadonlyMap<string, C>;
  /**
   * Whether an unknown text looks like one of the list's codes, so that a reject may name it. When the cells of a row
   * are shifted, a name, a phone number or an address stands where a code should.
   */
  looksLikeCode(text: string): boolean;
}

/** Unknown codes are about as long as the known ones. */
const lengthTolerance = 2;
const tooManyDigits = /\d{7}/;

function make<C extends string>(codes: ReadonlyMap<string, C>): Crosswalk<C> {
  const known = [...codes.keys()];
  const lengthMax = lengthTolerance + Math.max(...known.map((code) => code.length));
  const plain = known.every((code) => /^[0-9A-Za-z]+$/.test(code));
  return {
    codes,
    looksLikeCode: (text) =>
      text.length <= lengthMax && (!plain || /^[0-9A-Za-z]+$/.test(text)) && !tooManyDigits.test(text),
  };
}

/** Declares a crosswalk, the department's code first. */
export function crosswalk<C extends string>(codes: Readonly<Record<string, C>>): Crosswalk<C> {
  return make(new Map(Object.entries(codes)));
}

/** For a department that uses a national list as it is: exactly these codes, each meaning itself. */
export function sameCodes<C extends string>(codes: readonly C[]): Crosswalk<C> {
  return make(new Map(codes.map((code) => [code, code])));
}
