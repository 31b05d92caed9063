import { type CanonicalAddress } from '../../schema/canonical/record/mention.js';
import { normaliseDoorPart, parseDoor } from '../../schema/canonical/address.js';
import { parseCreditCode } from '../../schema/canonical/credit-code.js';
import { asItShouldBe, foldPrivateUse, foldWidth, hasUnreadableCharacter } from '../../schema/canonical/name.js';
import { normalisePhone } from '../../schema/canonical/phone.js';
import { normaliseRegionCode } from '../../schema/canonical/region-code.js';
import type { RawRow, RawValue, RejectReason } from './contract.js';
import type { Crosswalk } from './crosswalk.js';
import { readDay, readMonth } from './day.js';
import { RejectedRow } from './reject.js';
import { cellOf } from './row-text.js';

/** Past this size a number has lost digits in a spreadsheet (it keeps 15). */
const exactNumberMax = 1e15;
/**
 * What the hub's columns hold (numeric(12, 2), integer). A larger number is a slip of somebody's hand or an account in the wrong
 * column; let through, the one row would keep its whole department from being linked, night after night.
 */
const amountBelow = 1e10;
const wholeNumberMax = 2 ** 31 - 1;
/** No name, address or occupation is as long: what is, is another document in a cell. */
const textCharactersMax = 1_000;

/**
 * Takes the fields of one row. Every column is taken by name, or ignored by name; what is left at the end is a column that
 * nobody declared, and is reported. What cannot be read throws a RejectedRow.
 */
export class FieldTaker {
  readonly #row: Pick<RawRow, 'values' | 'columns' | 'cell'>;
  readonly #taken: string[] = [];

  constructor(row: Pick<RawRow, 'values' | 'columns' | 'cell'>) {
    this.#row = row;
  }

  /** Columns that were neither taken nor ignored. */
  left(): string[] {
    const { columns = Object.keys(this.#row.values) } = this.#row;
    return columns.filter((column) => !this.#taken.includes(column));
  }

  /** Says that a column is known and not wanted. */
  ignore(...columns: readonly string[]): void {
    for (const column of columns) this.raw(column);
  }

  /** The value as it came. A column that the row does not have at all is damage of the row. */
  raw(column: string): RawValue {
    const value = cellOf(this.#row, column);
    if (value === undefined) return this.refuse('column-count', column);
    this.#taken.push(column);
    return value;
  }

  has(column: string): boolean {
    return cellOf(this.#row, column) !== undefined;
  }

  refuse(reason: RejectReason, column: string, code?: string): never {
    throw new RejectedRow(code === undefined ? { reason, column } : { reason, column, code });
  }

  /** Half-width, trimmed text; undefined where the cell is empty. */
  optionalText(column: string): string | undefined {
    const value = this.raw(column);
    if (value === null || value === '') return undefined;
    // Nearly every value: nothing in it is ever folded or unreadable, and one look tells so instead of three.
    if (typeof value === 'string' && value.length <= textCharactersMax && asItShouldBe.test(value)) return value;
    const written = String(value);
    if (written.length > textCharactersMax) return this.refuse('contract', column);
    const text = foldWidth(foldPrivateUse(written));
    if (hasUnreadableCharacter(text)) return this.refuse('private-use-character', column);
    return text === '' ? undefined : text;
  }

  text(column: string): string {
    return this.optionalText(column) ?? this.refuse('missing-value', column);
  }

  optionalDay(column: string): string | undefined {
    const text = this.optionalText(column);
    return text === undefined ? undefined : (readDay(text) ?? this.refuse('malformed-date', column));
  }

  day(column: string): string {
    return this.optionalDay(column) ?? this.refuse('missing-value', column);
  }

  optionalMonth(column: string): string | undefined {
    const text = this.optionalText(column);
    return text === undefined ? undefined : (readMonth(text) ?? this.refuse('malformed-date', column));
  }

  /** An amount that is not negative; thousands separators are folded. */
  optionalAmount(column: string): number | undefined {
    const text = this.optionalText(column);
    if (text === undefined) return undefined;
    const plain = text.includes(',') ? text.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '') : text;
    if (!/^\d+(\.\d+)?$/.test(plain)) return this.refuse('malformed-number', column);
    const amount = Number(plain);
    // Half a cent below the limit would be rounded up to it.
    return amount < amountBelow - 0.005 ? amount : this.refuse('malformed-number', column);
  }

  amount(column: string): number {
    return this.optionalAmount(column) ?? this.refuse('missing-value', column);
  }

  wholeNumber(column: string): number {
    const amount = this.amount(column);
    return Number.isInteger(amount) && amount <= wholeNumberMax ? amount : this.refuse('malformed-number', column);
  }

  /** A code of a declared list, translated. What the crosswalk does not hold refuses the row and is named. */
  optionalCode<C extends string>(column: string, crosswalk: Crosswalk<C>): C | undefined {
    const text = this.optionalText(column);
    if (text === undefined) return undefined;
    const code = crosswalk.codes.get(text);
    if (code !== undefined) return code;
    return this.refuse('unmapped-code', column, crosswalk.looksLikeCode(text) ? text : undefined);
  }

  code<C extends string>(column: string, crosswalk: Crosswalk<C>): C {
    return this.optionalCode(column, crosswalk) ?? this.refuse('missing-value', column);
  }

  optionalRegion(column: string): string | undefined {
    const text = this.optionalText(column);
    return text === undefined ? undefined : (normaliseRegionCode(text) ?? this.refuse('malformed-region', column));
  }

  region(column: string): string {
    return this.optionalRegion(column) ?? this.refuse('missing-value', column);
  }

  optionalCreditCode(column: string): string | undefined {
    const parsed = parseCreditCode(this.optionalText(column));
    if (parsed.ok) return parsed.value;
    return parsed.problem === 'missing' ? undefined : this.refuse('malformed-credit-code', column);
  }

  /** A telephone number, or undefined where the cell holds none: a row is worth more than its phone number. */
  phone(column: string): string | undefined {
    return normalisePhone(this.optionalText(column)) ?? undefined;
  }

  /**
   * The text of an ID number for `parseIdNumber`. A spreadsheet cell that is a number of more than 15 digits has lost
   * some of them.
   */
  idNumberText(column: string): string | undefined {
    const value = this.raw(column);
    if (typeof value === 'number' && Math.abs(value) >= exactNumberMax) return this.refuse('id-number-rounded', column);
    return value === null ? undefined : String(value);
  }

  /** A dwelling: its text, and its door from the columns that hold one, else from the text. */
  address(columns: { text: string; building: string; unit: string; room: string }): CanonicalAddress {
    const text = this.text(columns.text);
    const building = normaliseDoorPart(this.optionalText(columns.building));
    const unit = normaliseDoorPart(this.optionalText(columns.unit));
    const room = normaliseDoorPart(this.optionalText(columns.room));
    if (building === null || room === null) return { text, ...parseDoor(text) };
    return unit === null ? { text, building, room } : { text, building, unit, room };
  }
}
