/** How one department's own codes translate into the hub's. What is not in it is not understood: there is no default. */
export interface Crosswalk<C extends string> {
  readonly codes: ReadonlyMap<string, C>;
}

/** Declares a crosswalk, the department's code first. */
export function crosswalk<C extends string>(codes: Readonly<Record<string, C>>): Crosswalk<C> {
  return { codes: new Map(Object.entries(codes)) };
}

/** For a department that uses a national list as it is: exactly these codes, each meaning itself. */
export function sameCodes<C extends string>(codes: readonly C[]): Crosswalk<C> {
  return { codes: new Map(codes.map((code) => [code, code])) };
}
