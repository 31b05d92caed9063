import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A cell: text, a number, a day as a serial number with a date style, or nothing. */
export type WrittenCell = string | number | boolean | null | { readonly serial: number };

export interface WrittenWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>;
  readonly strings: 'shared' | 'inline';
  readonly from1904?: boolean;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

function sheetXml(rows: WrittenWorkbook['sheets'][string], share: (text: string) => number | null): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const place = `r="${columnName(column)}${row + 1}"`;
      if (cell === null) return '';
      if (typeof cell === 'object') return `<c ${place} s="1"><v>${cell.serial}</v></c>`;
      if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
      if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
      const shared = share(cell);
      if (shared !== null) return `<c ${place} t="s"><v>${shared}</v></c>`;
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Writes a workbook with the parts that a reader needs, for tests. */
export async function writeWorkbook(path: string, workbook: WrittenWorkbook): Promise<void> {
  const names = Object.keys(workbook.sheets);
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const share = (text: string) => {
    if (workbook.strings === 'inline') return null;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, strings.push(text) - 1);
    return strings.length - 1;
  };
  const zip = new ZipFile();
  const put = (name: string, xml: string) =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`), name);
  names.forEach((name, index) =>
    put(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(workbook.sheets[name] ?? [], share)),
  );
  const sheets = names.map(
    (name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const date1904 = workbook.from1904 ? '<workbookPr date1904="1"/>' : '';
  put('xl/workbook.xml', `<workbook xmlns:r="urn:r">${date1904}<sheets>${sheets.join('')}</sheets></workbook>`);
  const relations = names.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  put('xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`);
  put('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>');
  if (workbook.strings === 'shared') {
    put(
      'xl/sharedStrings.xml',
      `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
    );
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
