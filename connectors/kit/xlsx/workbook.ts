import { posix } from 'node:path';
import { SourceError } from '../contract.js';
import { fileLabel } from '../file-check.js';
import { sheetLimits } from '../limits.js';
import { DateStyles } from './date-style.js';
import { type SheetRow, sheetRows } from './sheet-rows.js';
import { SpilledStrings } from './spilled-strings.js';
import { readXml } from './xml-events.js';
import { openZip, type ZipParts } from './zip-file.js';

export interface Workbook {
  readonly sheetNames: readonly string[];
  /** The rows of a sheet, a few at a time, without their cells where `wanted` says no. */
  /** By which the content of a sheet is known again under another name: its own checksum and that of its shared strings. */
  mark(sheet: string): string;
  rows(sheet: string, wanted?: (rowNumber: number) => boolean): AsyncGenerator<readonly SheetRow[]>;
  close(): void;
}

export interface WorkbookOptions {
  /** Shared strings past this many bytes go to a temporary file. */
  readonly stringsBytesMax?: number;
}

const sharedStringsPart = 'xl/sharedStrings.xml';

export function pastLimit(label: string, limit: string): SourceError {
  return new SourceError('delivery', `${label} holds more than ${limit}, which no delivery does; ask the department.`);
}

async function readRelations(parts: ZipParts, label: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const { Id, Target } = attributes;
    if (name === 'Relationship' && Id !== undefined && Target !== undefined) {
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target));
    }
  };
  await readXml(parts.chunks('xl/_rels/workbook.xml.rels'), { open }, label);
  return targets;
}

async function readSheets(parts: ZipParts, label: string) {
  const targets = await readRelations(parts, label);
  const sheets = new Map<string, string>();
  let from1904 = false;
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const target = relation === undefined ? undefined : targets.get(relation);
    if (attributes['name'] !== undefined && target !== undefined) sheets.set(attributes['name'].trim(), target);
    if (sheets.size > sheetLimits.sheetsMax) throw pastLimit(label, `${sheetLimits.sheetsMax} sheets`);
  };
  await readXml(parts.chunks('xl/workbook.xml'), { open }, label);
  return { sheets, from1904 };
}

async function readStyles(parts: ZipParts, label: string): Promise<DateStyles> {
  const styles = new DateStyles();
  if (!parts.has('xl/styles.xml')) return styles;
  let inCellFormats = false;
  await readXml(
    parts.chunks('xl/styles.xml'),
    {
      open(name, attributes) {
        if (name === 'numFmt') styles.addFormat(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (name === 'cellXfs') inCellFormats = true;
        if (name === 'xf' && inCellFormats) styles.addStyle(Number(attributes['numFmtId'] ?? 0));
        if (styles.size > sheetLimits.stylesMax) throw pastLimit(label, `${sheetLimits.stylesMax} styles`);
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    label,
  );
  return styles;
}

async function readStrings(parts: ZipParts, label: string, bytesMax: number): Promise<SpilledStrings> {
  const strings = new SpilledStrings(bytesMax);
  if (!parts.has(sharedStringsPart)) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  try {
    await readXml(
      parts.chunks(sharedStringsPart),
      {
        open(name) {
          if (name === 'si') text = '';
          if (name === 'rPh') inPhonetic = true;
          if (name === 't') inText = !inPhonetic;
        },
        text(piece) {
          if (inText) text += piece;
          if (text.length > sheetLimits.cellCharsMax)
            throw pastLimit(label, `${sheetLimits.cellCharsMax} characters in a cell`);
        },
        close(name) {
          if (name === 't') inText = false;
          if (name === 'rPh') inPhonetic = false;
          if (name === 'si') strings.add(text);
          if (strings.length > sheetLimits.sharedStringsMax || strings.bytes > sheetLimits.sharedStringsBytesMax) {
            throw pastLimit(
              label,
              `${sheetLimits.sharedStringsMax} shared strings, or ${sheetLimits.sharedStringsBytesMax} bytes of them`,
            );
          }
        },
      },
      label,
    );
  } catch (error) {
    strings.close();
    throw error;
  }
  return strings;
}

/** Opens a workbook: its sheets, styles and shared strings. Sheets themselves are read as they are asked for. */
export async function openWorkbook(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  const label = fileLabel(path);
  const parts = await openZip(path);
  try {
    const { sheets, from1904 } = await readSheets(parts, label);
    const styles = await readStyles(parts, label);
    const strings = await readStrings(parts, label, options.stringsBytesMax ?? sheetLimits.stringsInMemoryBytesMax);
    return {
      sheetNames: [...sheets.keys()],
      mark: (sheet) => `${parts.mark(sheets.get(sheet) ?? '')} ${parts.mark(sharedStringsPart)}`,
      rows(sheet, wanted) {
        const part = sheets.get(sheet);
        if (part === undefined) {
          throw new SourceError(
            'contract',
            `${label} has no sheet ${sheet}: ask the department whether its format changed.`,
          );
        }
        return sheetRows(parts.chunks(part), { strings, styles, from1904 }, label, wanted);
      },
      close() {
        strings.close();
        parts.close();
      },
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}
