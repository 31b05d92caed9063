import { type RawValue, SourceError } from '../contract.js';
import { sheetLimits } from '../limits.js';
import { type DateStyles, dayOfSerial } from './date-style.js';
import type { SpilledStrings } from './spilled-strings.js';
import { type XmlHandlers, xmlEvents } from './xml-events.js';

/** A row of a sheet: cells by their column, empty ones left out. */
export interface SheetRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly RawValue[];
}

export interface SheetContext {
  readonly strings: Pick<SpilledStrings, 'get'>;
  readonly styles: DateStyles;
  readonly from1904: boolean;
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function numberOrDay(text: string, style: number, context: SheetContext): RawValue {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return context.styles.has(style) ? (dayOfSerial(value, context.from1904) ?? value) : value;
}

function cellValue(type: string, text: string, style: number, context: SheetContext): RawValue {
  if (text === '') return null;
  switch (type) {
    case 's':
      return context.strings.get(Number(text)) ?? null;
    case 'inlineStr':
    case 'str':
    case 'e':
      return text;
    case 'b':
      return text === '1';
    case 'd':
      return text.replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ');
    default:
      return numberOrDay(text, style, context);
  }
}

/** Gathers rows from the events of a sheet. */
class RowGatherer implements XmlHandlers {
  rows: SheetRow[] = [];
  #number = 0;
  #seen = 0;
  #cells: RawValue[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #text = '';
  #inValue = false;
  #inPhonetic = false;

  constructor(
    private readonly context: SheetContext,
    private readonly wanted: (rowNumber: number) => boolean,
    private readonly what: string,
  ) {}

  #refuse(what: string): never {
    throw new SourceError('delivery', `${this.what} holds ${what}, which no delivery does; ask the department.`);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const reference = attributes['r'];
      this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? 0);
      this.#text = '';
    } else if (name === 'v' || name === 't') {
      this.#inValue = !this.#inPhonetic;
    } else if (name === 'row') {
      this.#number = attributes['r'] === undefined ? this.#number + 1 : Number(attributes['r']);
      this.#cells = [];
      this.#column = -1;
      this.#seen += 1;
      if (this.#seen > sheetLimits.rowsMax) this.#refuse(`more than ${sheetLimits.rowsMax} rows in a sheet`);
    } else if (name === 'rPh') {
      this.#inPhonetic = true;
    }
  }

  text(text: string): void {
    if (!this.#inValue) return;
    this.#text += text;
    if (this.#text.length > sheetLimits.cellCharsMax)
      this.#refuse(`a cell of more than ${sheetLimits.cellCharsMax} characters`);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') {
      this.#inValue = false;
    } else if (name === 'c') {
      if (this.#column < sheetLimits.columnsMax && this.wanted(this.#number)) {
        this.#cells[this.#column] = cellValue(this.#type, this.#text, this.#style, this.context);
      }
    } else if (name === 'row') {
      this.rows.push({ number: this.#number, cells: this.#cells });
    } else if (name === 'rPh') {
      this.#inPhonetic = false;
    }
  }
}

/**
 * The rows of a sheet, a few at a time. Rows for which `wanted` says no come without their cells, which makes skipping
 * cheap. Days come as `YYYY-MM-DD`; a number past 15 digits comes as the number that is left of it.
 */
export async function* sheetRows(
  chunks: AsyncIterable<string>,
  context: SheetContext,
  what: string,
  wanted: (rowNumber: number) => boolean = () => true,
): AsyncGenerator<readonly SheetRow[]> {
  const gatherer = new RowGatherer(context, wanted, what);
  for await (const _ of xmlEvents(chunks, gatherer, what)) {
    if (gatherer.rows.length === 0) continue;
    const rows = gatherer.rows;
    gatherer.rows = [];
    yield rows;
  }
}
