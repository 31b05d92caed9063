/** Number formats of a workbook that show a number as a day. */

/** Built-in formats that are dates, those of Chinese and other East Asian Excel (27-36, 50-58) included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Whether a format code of the workbook's own shows a date: d, m, y (or their Chinese signs) outside quotes and brackets. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, '');
  return /[ymdhs年月日]/i.test(bare) && !/^general$/i.test(bare);
}

/** For each cell style of a workbook, whether it shows a day. */
export class DateStyles {
  readonly #custom = new Map<number, boolean>();
  readonly #isDate: boolean[] = [];

  addFormat(id: number, code: string): void {
    this.#custom.set(id, isDateFormat(code));
  }

  addStyle(formatId: number): void {
    this.#isDate.push(this.#custom.get(formatId) ?? isBuiltInDate(formatId));
  }

  get size(): number {
    return this.#isDate.length + this.#custom.size;
  }

  has(style: number): boolean {
    return this.#isDate[style] ?? false;
  }
}

const dayMs = 86_400_000;

/**
 * The day of a spreadsheet's serial number, `YYYY-MM-DD`, with the time where it has one; null outside the calendar.
 * Day 60 of the 1900 system never was: Excel counts a leap day that 1900 did not have.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  if (!from1904 && Math.floor(serial) === 60) return null;
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  const text = time.toISOString();
  return time.getTime() % dayMs === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
