import { columnsMissing } from '../column-check.js';
import { type Batch, type RawRow, type RawValue, SourceError } from '../contract.js';
import { fileLabel } from '../file-check.js';
import type { SheetRow } from './sheet-rows.js';
import { openWorkbook, type WorkbookOptions } from './workbook.js';

export interface XlsxSheets extends WorkbookOptions {
  /** The workbooks over which one sheet is split, in order. */
  readonly paths: readonly string[];
  readonly sheet: string;
  /** Columns that must be there; others are passed on for the mapping to report. */
  readonly columns: readonly string[];
  /** Data rows of each workbook by its own summary; null where it gives none. */
  readonly rowsExpected: readonly (number | null)[];
}

/** `part` is the workbook (from 0), `sheetRow` the last row of its sheet that was read, `partRows` and `row` count data rows. */
export interface XlsxPosition {
  readonly part: number;
  readonly sheetRow: number;
  readonly partRows: number;
  readonly row: number;
}

const beginning: XlsxPosition = { part: 0, sheetRow: 0, partRows: 0, row: 0 };

function readHeader(path: string, row: SheetRow, columns: readonly string[]): string[] {
  const header = Array.from(row.cells, (cell) => String(cell ?? '').trim());
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const unknown = header.filter((column) => column !== '' && !columns.includes(column));
    const next = 'ask the department whether its format changed.';
    throw columnsMissing({ place: fileLabel(path), agreed: columns, missing, unknown, next });
  }
  const named = header.filter((column) => column !== '');
  if (new Set(named).size !== named.length) {
    throw new SourceError('contract', `${fileLabel(path)} has two columns of one name in its header.`);
  }
  return header;
}

function toRow(header: readonly string[], cells: readonly RawValue[], ordinal: number): RawRow {
  const values: Record<string, RawValue> = {};
  let outside = false;
  for (let index = 0; index < header.length; index += 1) {
    const column = header[index] ?? '';
    if (column !== '') values[column] = cells[index] ?? null;
    else if ((cells[index] ?? null) !== null) outside = true;
  }
  for (let index = header.length; index < cells.length; index += 1) if ((cells[index] ?? null) !== null) outside = true;
  return outside ? { ordinal, values, damage: { reason: 'column-count' } } : { ordinal, values };
}

/** The data rows of one workbook, a few at a time, each with the position after it. */
async function* readPart(sheets: XlsxSheets, from: XlsxPosition, signal: AbortSignal) {
  const path = sheets.paths[from.part] ?? '';
  const workbook = await openWorkbook(path, sheets);
  try {
    let header: string[] | null = null;
    let { partRows, row } = from;
    for await (const group of workbook.rows(sheets.sheet, (number) => number === 1 || number > from.sheetRow)) {
      signal.throwIfAborted();
      const rows: { row: RawRow; position: XlsxPosition }[] = [];
      for (const sheetRow of group) {
        if (header === null) {
          header = readHeader(path, sheetRow, sheets.columns);
        } else if (
          sheetRow.number > from.sheetRow &&
          sheetRow.cells.some((cell) => cell !== null && cell !== undefined)
        ) {
          partRows += 1;
          row += 1;
          const position = { part: from.part, sheetRow: sheetRow.number, partRows, row };
          rows.push({ row: toRow(header, sheetRow.cells, row), position });
        }
      }
      if (rows.length > 0) yield rows;
    }
    if (header === null)
      throw new SourceError('contract', `${fileLabel(path)}: the sheet ${sheets.sheet} has no header row.`);
    const expected = sheets.rowsExpected[from.part] ?? null;
    if (expected !== null && partRows !== expected) {
      throw new SourceError(
        'delivery',
        `${fileLabel(path)} holds ${partRows} rows and its summary says ${expected}; ask the department to deliver it again.`,
      );
    }
  } finally {
    workbook.close();
  }
}

/**
 * Reads a sheet that may be split over several workbooks, in batches, from its beginning or from a position, in memory that
 * does not grow with the files. A deflated sheet has no middle to start in: the rows before a position are passed over.
 */
export async function* readXlsx(
  sheets: XlsxSheets,
  options: { from: XlsxPosition | null; chunkRowsMax: number; signal: AbortSignal },
): AsyncGenerator<Batch & { readonly position: XlsxPosition & Batch['position'] }> {
  let from = options.from ?? beginning;
  let rows: RawRow[] = [];
  let position = from;
  while (from.part < sheets.paths.length) {
    for await (const group of readPart(sheets, from, options.signal)) {
      for (const next of group) {
        rows.push(next.row);
        position = next.position;
        if (rows.length >= options.chunkRowsMax) {
          yield { rows, position: { ...position } };
          rows = [];
        }
      }
    }
    if (rows.length > 0) yield { rows, position: { ...position } };
    rows = [];
    from = { part: from.part + 1, sheetRow: 0, partRows: 0, row: position.row };
  }
}
