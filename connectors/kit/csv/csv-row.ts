import type { RawRow, RawValue } from '../contract.js';

/** The header of a file, shared by its rows. */
export class CsvHeader {
  readonly columns: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  #asked: readonly string[] | undefined;
  #isAsked = false;

  constructor(columns: readonly string[]) {
    // As names of properties they are the very texts that the mapping names: comparing them is comparing two addresses.
    this.columns = Object.keys(Object.fromEntries(columns.map((column) => [column, true])));
    if (this.columns.some((column, at) => column !== columns[at])) this.columns = columns;
    this.#places = new Map(columns.map((column, index) => [column, index]));
  }

  placeOf(column: string): number | undefined {
    return this.#places.get(column);
  }

  /** Whether these are the file's columns, in its order. Asked for every row with the same list. */
  isJust(columns: readonly string[]): boolean {
    if (columns !== this.#asked) {
      this.#asked = columns;
      this.#isAsked = columns.length === this.columns.length && columns.every((one, at) => one === this.columns[at]);
    }
    return this.#isAsked;
  }
}

const comma = ',';

/**
 * One row of a file. It is taken apart when somebody asks for its values, and not before: of a row that says what it said
 * the night before nobody does.
 */
export class CsvRow implements RawRow {
  #fields: readonly string[] | undefined;
  #values: Readonly<Record<string, RawValue>> | undefined;

  /** `written` is the record without its line end, or its fields where there are quotation marks in it. */
  constructor(
    readonly ordinal: number,
    private readonly header: CsvHeader,
    private readonly written: string | readonly string[],
    private readonly readable = true,
  ) {}

  get fields(): readonly string[] {
    this.#fields ??= typeof this.written === 'string' ? this.written.split(comma) : this.written;
    return this.#fields;
  }

  get columns(): readonly string[] {
    return this.header.columns;
  }

  get values(): Readonly<Record<string, RawValue>> {
    if (this.#values !== undefined) return this.#values;
    const { columns } = this.header;
    const values: Record<string, RawValue> = {};
    const shared = Math.min(columns.length, this.fields.length);
    for (let index = 0; index < shared; index += 1) values[columns[index] ?? ''] = this.fields[index] ?? null;
    this.#values = values;
    return values;
  }

  get damage(): RawRow['damage'] {
    if (!this.readable) return { reason: 'bad-bytes' };
    return this.fields.length === this.header.columns.length ? undefined : { reason: 'column-count' };
  }

  cell(column: string): RawValue | undefined {
    const place = this.header.placeOf(column);
    if (place === undefined) return undefined;
    const { written } = this;
    if (this.#fields !== undefined || typeof written !== 'string') return this.fields[place];
    let start = 0;
    for (let passed = 0; passed < place; passed += 1) {
      start = written.indexOf(comma, start) + 1;
      if (start === 0) return undefined;
    }
    const end = written.indexOf(comma, start);
    return end === -1 ? written.slice(start) : written.slice(start, end);
  }

  /**
   * A row with too few or too many fields has a line like any other. It is no line of a row that was ever understood under the
   * same columns, since that has as many fields as there are columns.
   */
  line(columns: readonly string[]): string | undefined {
    const { written } = this;
    return typeof written === 'string' && this.readable && this.header.isJust(columns) ? written : undefined;
  }
}
