import { DataError } from './errors.js';

export interface TableRow {
  /** Of the file, from 1: a quoted field may run over several lines. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Decodes a file as UTF-8 (with or without its mark), else as GB18030. */
export function decodeFile(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff/, '');
    } catch {
      // The next one is tried.
    }
  }
  throw new DataError('The file is neither UTF-8 nor GB18030. Save it as UTF-8.');
}

/** Rows of a CSV text with RFC 4180 quotes. Blank lines are no rows. */
export function* readRows(text: string): Generator<TableRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    const plain = text.slice(at, stop);
    if (!plain.includes('"')) {
      const fields = withoutReturn(plain);
      if (fields.trim() !== '') yield { line, fields: fields.split(',') };
      at = stop + 1;
      line += 1;
      continue;
    }
    const record = quotedRecord(text, at, line);
    yield { line, fields: record.fields };
    at = record.next;
    line += record.lines;
  }
}

function quotedRecord(text: string, from: number, line: number) {
  const fields: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    let field = '';
    // FEBRL's files have a blank after the comma; a quote behind it opens the field all the same.
    let open = at;
    while (text[open] === ' ') open += 1;
    if (text[open] === '"') {
      const quoted = quotedField(text, open, line, fields.length + 1);
      field = quoted.field;
      at = quoted.next;
      lines += quoted.feeds;
    }
    let end = at;
    while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
    const rest = withoutReturn(text.slice(at, end));
    if (field !== '' && rest.trim() !== '') {
      throw new DataError(
        `Line ${line}, column ${fields.length + 1}: text follows the closing quotation mark. Double a quotation mark inside a field.`,
      );
    }
    fields.push(field + rest);
    at = end + 1;
    if (end >= text.length || text[end] === '\n') return { fields, next: at, lines };
  }
}

function quotedField(text: string, open: number, line: number, column: number) {
  let field = '';
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new DataError(`Line ${line}, column ${column}: the quotation mark is never closed.`);
    field += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    field += '"';
    at += 1;
  }
  return { field, next: at, feeds: field.split('\n').length - 1 };
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
