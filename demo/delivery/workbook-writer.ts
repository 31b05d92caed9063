import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Cell } from '../department/stream.js';

/** 1970-01-01 as Excel counts days. */
const excelEpoch = 25_569;
const bufferedCharactersMax = 64 * 1024;
/** Distinct texts kept in the shared table; further ones are written inline, so that memory stays bounded. */
const sharedTextsMax = 50_000;
/** Fast rather than small: the files are read once, on this machine. */
const compressionLevel = 3;
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Writes a workbook of one large sheet and a small second one as a stream: the minimal parts of Office Open XML over a zip.
 * The second sheet may be given long after the first is full, because totals over several workbooks are known late.
 */
export class WorkbookWriter {
  private readonly zip = new ZipFile();
  private readonly sheet = new PassThrough();
  private readonly file;
  private readonly shared = new Map<string, number>();
  private sharedUses = 0;
  private pending = '';
  private row = 0;

  constructor(
    path: string,
    private readonly sheetNames: readonly [string, string],
    private readonly sharedColumns: ReadonlySet<number>,
    private readonly modified: Date,
  ) {
    this.file = this.zip.outputStream.pipe(createWriteStream(path));
    this.zip.addReadStream(this.sheet, 'xl/worksheets/sheet1.xml', this.options());
    this.pending = `${xmlHead}<worksheet xmlns="${main}"><sheetData>`;
  }

  /** Undefined cells are missing. Answers a promise when the disk is behind. */
  writeRow(cells: ReadonlyArray<Cell | undefined>): void | Promise<void> {
    this.row += 1;
    let xml = `<row r="${this.row}">`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined && cell !== null && cell !== '') xml += this.cell(cell, column);
    }
    this.pending += `${xml}</row>`;
    if (this.pending.length < bufferedCharactersMax) return undefined;
    const more = this.sheet.write(this.pending);
    this.pending = '';
    return more ? undefined : once(this.sheet, 'drain').then(() => undefined);
  }

  /** Ends the large sheet; only the second one may follow. */
  endRows(): void {
    this.sheet.end(`${this.pending}</sheetData></worksheet>`);
    this.pending = '';
    const items = [...this.shared.keys()]
      .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
      .join('');
    this.part(
      'xl/sharedStrings.xml',
      `<sst xmlns="${main}" count="${this.sharedUses}" uniqueCount="${this.shared.size}">${items}</sst>`,
    );
    this.shared.clear();
  }

  async finish(summary: ReadonlyArray<readonly Cell[]>): Promise<void> {
    const rows = summary.map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((cell, column) => inlineCell(cell, `${columnName(column)}${index + 1}`)).join('')}</row>`,
    );
    this.part(
      'xl/worksheets/sheet2.xml',
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
    this.part('xl/styles.xml', styles);
    const sheets = this.sheetNames
      .map((name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('');
    this.part('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`);
    this.part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    );
    this.part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
    this.part('[Content_Types].xml', contentTypes);
    this.zip.end();
    await finished(this.file);
  }

  private part(name: string, body: string): void {
    this.zip.addBuffer(Buffer.from(xmlHead + body, 'utf8'), name, this.options());
  }

  private options() {
    return { mtime: this.modified, mode: 0o100644, compressionLevel };
  }

  private cell(cell: Cell, column: number): string {
    const reference = `${columnName(column)}${this.row}`;
    if (typeof cell !== 'string' || !this.sharedColumns.has(column)) return inlineCell(cell, reference);
    let index = this.shared.get(cell);
    if (index === undefined) {
      if (this.shared.size >= sharedTextsMax) return inlineCell(cell, reference);
      index = this.shared.size;
      this.shared.set(cell, index);
    }
    this.sharedUses += 1;
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  }
}

function inlineCell(cell: Cell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${reference}" s="1"><v>${cell.excelDay + excelEpoch}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function escapeXml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;
}

function relationships(targets: ReadonlyArray<readonly [string, string]>): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

/** Style 0: general; style 1: a date (built-in format 14). */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes =
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  ['1', '2']
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)
    .join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`;
