import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Batch } from '../contract.js';
import { encodeGb18030 } from '../testing/gb18030.js';
import { splitFields, splitRecords } from './fields.js';
import { rowText } from '../row-text.js';
import { type CsvPosition, readCsv } from './read-csv.js';
import { RecordSplitter } from './record-splitter.js';

const never = new AbortController().signal;
const columns = ['编号', '姓名', '备注'];
let folder = '';
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-csv-'));
  path = join(folder, 'file.csv');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(options: { from?: CsvPosition; chunkRowsMax?: number; rowsExpected?: number } = {}) {
  const file = { path, encoding: 'gb18030', columns, rowsExpected: options.rowsExpected ?? null } as const;
  const batches: (Batch & { position: CsvPosition })[] = [];
  const given = { from: options.from ?? null, chunkRowsMax: options.chunkRowsMax ?? 100, signal: never };
  for await (const batch of readCsv(file, given)) batches.push(batch);
  return batches;
}

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
const lineOf = (fields: readonly string[], quoteAll: boolean) =>
  fields.map((field) => (quoteAll || /[",\r\n]/.test(field) ? quoted(field) : field)).join(',');

/** Characters whose GB18030 bytes hold `|`, letters, digits and 0x5C, beside the signs of CSV itself. */
const field = fc.string({
  unit: fc.constantFrom('张', '䶮', '𠮷', '亅', '鑌', '|', 'a', '1', ',', '"', '\r', '\n', ' ', '中'),
  maxLength: 8,
});
const table = fc.array(fc.tuple(fc.stringMatching(/^[0-9]{1,4}$/), field, field), { minLength: 1, maxLength: 12 });

it('reads what was written, from the beginning and from every position', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.boolean(),
      fc.constantFrom('\r\n', '\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      async (rows, quoteAll, end, lastEnd, chunkRowsMax) => {
        const lines = [columns, ...rows].map((fields) => lineOf(fields, quoteAll));
        await writeFile(path, encodeGb18030(lines.join(end) + (lastEnd ? end : '')));
        const batches = await read({ chunkRowsMax, rowsExpected: rows.length });
        const found = batches.flatMap((batch) => batch.rows);
        expect(found.map((row) => Object.values(row.values))).toEqual(rows);
        expect(found.every((row) => row.damage === undefined)).toBe(true);
        expect(batches.every((batch) => batch.rows.length <= chunkRowsMax)).toBe(true);
        for (const { position } of batches) {
          const rest = await read({ from: position, chunkRowsMax, rowsExpected: rows.length });
          expect(rest.flatMap((batch) => batch.rows)).toEqual(found.slice(position.row));
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('splits bytes and text into the same records, wherever the bytes are cut', () => {
  const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '张'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (content, step) => {
      const bytes = encodeGb18030(content);
      const ends: number[] = [];
      const splitter = new RecordSplitter();
      for (let at = 0; at < bytes.length; at += step) splitter.scan(bytes.subarray(0, at + step), at, ends);
      if ((ends.at(-1) ?? 0) < bytes.length) ends.push(bytes.length);
      expect(splitFields(content)).toHaveLength(ends.length);
    }),
    { numRuns: 1000 },
  );
});

it('cuts lines alike, whichever way and however unevenly they end', () => {
  const text = fc.string({ unit: fc.constantFrom('\r\n', '\r\n', '\n', '\r', 'a', '张', ','), maxLength: 20 });
  fc.assert(
    fc.property(text, (content) => {
      const fields = splitFields(content);
      const records = splitRecords(content, fields.length);
      expect(records.map((record) => (typeof record === 'string' ? record.split(',') : record))).toEqual(fields);
    }),
    { numRuns: 1000 },
  );
});

it('tells a row’s key and its text without taking it apart, and the same whichever way the row is written', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const read2 = async (quoteAll: boolean) => {
        const lines = [columns, ...rows].map((fields) => lineOf(fields, quoteAll));
        await writeFile(path, encodeGb18030(lines.join('\r\n')));
        return (await read()).flatMap((batch) => batch.rows);
      };
      const [plain, quotedRows] = [await read2(false), await read2(true)];
      const order = ['备注', '编号'];
      const texts = plain.map((row) => [rowText(row, columns), rowText(row, order)]);
      for (const [index, row] of plain.entries()) {
        expect(columns.map((column) => row.cell?.(column))).toEqual(rows[index]);
        // A lone carriage return inside a field is read as written by the one way, and quoted by the other.
        if (rows[index]?.some((value) => value.includes('\r'))) continue;
        expect(texts[index]).toEqual([rowText(quotedRows[index]!, columns), rowText(quotedRows[index]!, order)]);
        expect(rowText({ ordinal: 1, values: row.values }, columns)).toBe(texts[index]?.[0]);
      }
      for (const [left, one] of plain.entries()) {
        for (const [right, other] of plain.entries()) {
          const isSame = JSON.stringify(rows[left]) === JSON.stringify(rows[right]);
          expect(rowText(one, columns) === rowText(other, columns)).toBe(isSame);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('has no text for a row that is damaged where it would have to be taken apart', async () => {
  await writeFile(path, encodeGb18030('编号,备注,姓名\n1,张三\n2,a,b,c\n3,a,b\n'));
  const [batch] = await read();
  expect(batch?.rows.map((row) => rowText(row, columns))).toEqual([null, null, '3,b,a']);
});

it('says which rows have too few or too many columns, and reads the others', async () => {
  await writeFile(path, encodeGb18030('编号,姓名,备注\r\n1,张三\r\n2,李四,\r\n3,王五,a,b\r\n\r\n'));
  const [batch] = await read();
  expect(batch?.rows.map((row) => row.damage?.reason)).toEqual(['column-count', undefined, 'column-count']);
  expect(batch?.rows[0]?.values).toEqual({ 编号: '1', 姓名: '张三' });
});

it('keeps the rows around bytes that are no text', async () => {
  const bytes = [encodeGb18030('编号,姓名,备注\n1,张三,\n2,'), Buffer.of(0xff, 0x80), encodeGb18030(',\n3,王五,\n')];
  await writeFile(path, Buffer.concat(bytes));
  const [batch] = await read();
  expect(batch?.rows.map((row) => [row.values['编号'], row.damage?.reason])).toEqual([
    ['1', undefined],
    ['2', 'bad-bytes'],
    ['3', undefined],
  ]);
});

it('passes a new column on', async () => {
  await writeFile(path, encodeGb18030('编号,新列,姓名,备注\n1,x,张三,\n'));
  const [batch] = await read();
  expect(batch?.rows[0]?.values).toEqual({ 编号: '1', 新列: 'x', 姓名: '张三', 备注: '' });
});

it.each([
  ['another encoding', Buffer.from('编号,姓名,备注\n1,张三,\n'), 'delivery', 'utf-8'],
  ['a byte order mark of another encoding', Buffer.from('\ufeff编号,姓名,备注\n'), 'delivery', 'utf-8'],
  ['a missing column', encodeGb18030('编号,姓名\n1,张三\n'), 'contract', '备注'],
  ['two columns of one name', encodeGb18030('编号,姓名,备注,姓名\n'), 'contract', 'two columns'],
  ['nothing in it', Buffer.alloc(0), 'delivery', 'empty'],
  ['an open quotation mark', encodeGb18030('编号,姓名,备注\n1,"张三,\n2,李四,\n'), 'delivery', 'quotation'],
  ['a row too few', encodeGb18030('编号,姓名,备注\n1,张三,\n'), 'delivery', 'holds 1 rows'],
])('stops at a file with %s', async (_, bytes, problem, words) => {
  await writeFile(path, bytes);
  await expect(read({ rowsExpected: 2 })).rejects.toMatchObject({ problem, message: expect.stringContaining(words) });
});

it('stops at a record without an end before it fills the memory', async () => {
  await writeFile(path, Buffer.concat([encodeGb18030('编号,姓名,备注\n1,"'), Buffer.alloc(3 << 20, 0x61)]));
  await expect(read()).rejects.toMatchObject({ problem: 'delivery' });
});
