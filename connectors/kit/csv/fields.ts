function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function quotedRecord(text: string, from: number): { fields: string[]; next: number } {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) {
          field += text.slice(at);
          at = text.length;
          break;
        }
        field += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
    const last = end >= text.length || text[end] === '\n';
    const rest = text.slice(at, end);
    fields.push(field + (last ? withoutReturn(rest) : rest));
    at = end + 1;
    if (last) return { fields, next: at };
  }
}

function plainLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) lines[index] = withoutReturn(lines[index] as string);
  return lines;
}

/** The same of a text of which every line ends with CR LF, in one cut a line; undefined for any other. `records`: as the splitter counts. */
function returnedLines(text: string, records: number): string[] | undefined {
  const lines = text.split('\r\n');
  // As many CR LF as there are line feeds, so that no line feed stands alone.
  if (lines.length !== records + 1 || !text.endsWith('\r\n')) return undefined;
  lines.pop();
  return lines;
}

/**
 * Each record of a decoded text, not yet taken apart where it need not be: its line, or its fields where the text has quotation
 * marks. The same grammar as the splitter's, so both count the same records: `records`.
 */
export function splitRecords(text: string, records: number): readonly (string | readonly string[])[] {
  return text.includes('"') ? splitFields(text) : (returnedLines(text, records) ?? plainLines(text));
}

/** The fields of each record of a decoded text. */
export function splitFields(text: string): string[][] {
  if (!text.includes('"')) return plainLines(text).map((line) => line.split(','));
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const { fields, next } = quotedRecord(text, at);
    records.push(fields);
    at = next;
  }
  return records;
}
