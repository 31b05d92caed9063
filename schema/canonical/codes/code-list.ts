/** A closed list of codes, each with the Chinese label that people read. */
export interface CodeList<C extends string> {
  readonly codes: readonly C[];
  readonly labels: Readonly<Record<C, string>>;
  /** Whether a text is one of the codes. */
  has(code: string): code is C;
  /** The label of a code; throws a RangeError for a code that is not in the list. */
  label(code: string): string;
}

/** Makes a code list from `code: label`. `title` names the list in errors. */
export function defineCodes<C extends string>(title: string, labels: Readonly<Record<C, string>>): CodeList<C> {
  const byCode = new Map<string, string>(Object.entries(labels));
  return {
    codes: Object.keys(labels) as C[],
    labels,
    has: (code): code is C => byCode.has(code),
    label(code) {
      const label = byCode.get(code);
      if (label === undefined) throw new RangeError(`${title} has no code "${code}".`);
      return label;
    },
  };
}
