/**
 * Region codes of GB/T 2260 with the street and community levels: 2 province, 2 city, 2 county, 3 street or town,
 * 3 community or village. A prefix that ends at a level is an area, and an area is a jurisdiction.
 */

/** The area that holds every other: the whole country. */
export const wholeCountry = '0';

export const regionLevels = ['country', 'province', 'city', 'county', 'street', 'community'] as const;
export type RegionLevel = (typeof regionLevels)[number];

const levelLengths: Readonly<Record<Exclude<RegionLevel, 'country'>, number>> = {
  province: 2,
  city: 4,
  county: 6,
  street: 9,
  community: 12,
};

/** Text of 2, 4, 6, 9 or 12 digits, or `0` for the whole country. */
export function isAreaCode(code: string): boolean {
  return code === wholeCountry || /^([1-9]\d|[1-9]\d{3}|[1-9]\d{5}|[1-9]\d{8}|[1-9]\d{11})$/.test(code);
}

/** The level of an area code; throws a RangeError on anything else. */
export function regionLevelOf(code: string): RegionLevel {
  if (code === wholeCountry) return 'country';
  for (const level of ['province', 'city', 'county', 'street', 'community'] as const) {
    if (code.length === levelLengths[level] && isAreaCode(code)) return level;
  }
  throw new RangeError('A region code has 2, 4, 6, 9 or 12 digits.');
}

/**
 * The area and every area above it, widest first:
 * `420106990001` -> `['0', '42', '4201', '420106', '420106990', '420106990001']`.
 */
export function areasOf(code: string): string[] {
  const own = regionLevelOf(code);
  if (own === 'country') return [wholeCountry];
  const lengths = Object.values(levelLengths).filter((length) => length <= code.length);
  return [wholeCountry, ...lengths.map((length) => code.slice(0, length))];
}

/** Whether `area` is `code` itself or an area above it. */
export function isWithin(code: string, area: string): boolean {
  return areasOf(code).includes(area);
}

/**
 * A region code as a department writes it, or null: spaces and full-width digits are folded, and a code that was
 * padded to 12 digits is cut back to its level (`420106000000` -> `420106`).
 */
export function normaliseRegionCode(text: string | null | undefined): string | null {
  // A community's code as it is nearly always written.
  if (text && /^[1-9]\d{11}$/.test(text) && !text.endsWith('000')) return text;
  let code = (text ?? '').normalize('NFKC').replace(/\s/g, '');
  if (code === wholeCountry || !isAreaCode(code)) return null;
  if (code.length === 12 && code.endsWith('000')) code = code.slice(0, 9);
  if (code.length === 9 && code.endsWith('000')) code = code.slice(0, 6);
  if (code.length === 6 && code.endsWith('00')) code = code.slice(0, 4);
  if (code.length === 4 && code.endsWith('00')) code = code.slice(0, 2);
  return code;
}
