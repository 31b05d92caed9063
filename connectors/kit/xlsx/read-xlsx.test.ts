import fc from 'fast-check';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Batch } from '../contract.js';
import { writeWorkbook, type WrittenCell } from '../testing/workbook-writer.js';
import { dayOfSerial, isDateFormat } from './date-style.js';
import { readXlsx, type XlsxPosition, type XlsxSheets } from './read-xlsx.js';
import { SpilledStrings } from './spilled-strings.js';

const never = new AbortController().signal;
const columns = ['编号', '姓名', '日期', '数'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function read(
  sheets: Partial<XlsxSheets> & Pick<XlsxSheets, 'paths'>,
  from: XlsxPosition | null = null,
  chunkRowsMax = 3,
) {
  const batches: (Batch & { position: XlsxPosition })[] = [];
  const all = { sheet: '数据', columns, rowsExpected: sheets.paths.map(() => null), ...sheets };
  for await (const batch of readXlsx(all, { from, chunkRowsMax, signal: never })) batches.push(batch);
  return batches;
}

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('张', '𠮷', '<', '&', '"', ' ', '\n', 'a'), minLength: 1, maxLength: 6 }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.boolean(),
  fc.constant(null),
);
const rowsOf = fc.array(fc.tuple(fc.stringMatching(/^[0-9]{3}$/), cell, cell, cell), { maxLength: 8 });

it('reads what was written over several workbooks, and from every position', async () => {
  await fc.assert(
    fc.asyncProperty(
      rowsOf,
      rowsOf,
      fc.constantFrom('shared' as const, 'inline' as const),
      async (first, second, strings) => {
        const paths = [at('a.xlsx'), at('b.xlsx')];
        await writeWorkbook(paths[0] ?? '', { sheets: { 数据: [columns, ...first], 其他: [['x']] }, strings });
        await writeWorkbook(paths[1] ?? '', { sheets: { 其他: [['x']], 数据: [columns, ...second] }, strings });
        const sheets = { paths, rowsExpected: [first.length, second.length], stringsBytesMax: 100 };
        const batches = await read(sheets);
        const found = batches.flatMap((batch) => batch.rows);
        expect(found.map((row) => Object.values(row.values))).toEqual([...first, ...second]);
        for (const { position } of batches) {
          const rest = await read(sheets, position);
          expect(rest.flatMap((batch) => batch.rows)).toEqual(found.slice(position.row));
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('tells days, numbers and rounded numbers apart', async () => {
  const row: WrittenCell[] = ['1', 4.2010619550506e17, { serial: 43_647 }, { serial: 43_647.5 }];
  await writeWorkbook(at('days.xlsx'), {
    sheets: { 数据: [columns, row, [], [null], ['2', '无', null, 202_610]] },
    strings: 'inline',
  });
  const [batch] = await read({ paths: [at('days.xlsx')] });
  expect(batch?.rows.map((found) => found.values)).toEqual([
    { 编号: '1', 姓名: 420106195505060000, 日期: '2019-07-01', 数: '2019-07-01 12:00:00' },
    { 编号: '2', 姓名: '无', 日期: null, 数: 202_610 },
  ]);
  await writeWorkbook(at('mac.xlsx'), {
    sheets: { 数据: [columns, ['1', null, { serial: 0 }, null]] },
    strings: 'inline',
    from1904: true,
  });
  const [mac] = await read({ paths: [at('mac.xlsx')] });
  expect(mac?.rows[0]?.values['日期']).toBe('1904-01-01');
});

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, null],
  [61, '1900-03-01'],
  [43_831, '2020-01-01'],
  [-1, null],
])('serial number %d is %s', (serial, day) => expect(dayOfSerial(serial, false)).toBe(day));

it.each([
  ['yyyy-mm-dd', true],
  ['yyyy"年"m"月"', true],
  ['[$-804]yyyy/m/d', true],
  ['0.00', false],
  ['General', false],
  ['"day"0', false],
  ['[Red]0', false],
])('format %s shows a day: %s', (code, is) => expect(isDateFormat(code)).toBe(is));

it('passes cells outside the header on as damage, and a new column as a value', async () => {
  const rows = [
    [...columns, '新列'],
    ['1', '张三', null, null, 'x'],
    ['2', '李四', null, null, null, '多'],
  ];
  await writeWorkbook(at('wide.xlsx'), { sheets: { 数据: rows }, strings: 'shared' });
  const [batch] = await read({ paths: [at('wide.xlsx')] });
  expect(batch?.rows[0]?.values['新列']).toBe('x');
  expect(batch?.rows.map((row) => row.damage?.reason)).toEqual([undefined, 'column-count']);
});

async function writeZip(name: string, parts: Readonly<Record<string, Buffer>>): Promise<string> {
  const zip = new ZipFile();
  for (const [part, bytes] of Object.entries(parts)) zip.addBuffer(bytes, part);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(at(name)));
  return at(name);
}

describe('what is no sound workbook', () => {
  const expectProblem = async (path: string, problem: string, words: string, rows: number | null = null) => {
    const reading = read({ paths: [path], rowsExpected: [rows] });
    await expect(reading).rejects.toMatchObject({ problem, message: expect.stringContaining(words) });
  };

  it('is refused with its reason', async () => {
    await writeWorkbook(at('good.xlsx'), { sheets: { 数据: [columns, ['1', '张三', null, null]] }, strings: 'shared' });
    await expectProblem(at('good.xlsx'), 'delivery', 'holds 1 rows', 2);
    await expectProblem(at('absent.xlsx'), 'delivery', 'is not there');

    const bytes = await readFile(at('good.xlsx'));
    await writeFile(at('half.xlsx'), bytes);
    await truncate(at('half.xlsx'), Math.floor(bytes.length / 2));
    await expectProblem(at('half.xlsx'), 'delivery', 'no whole workbook');
    await writeFile(at('page.xlsx'), '<html>sign in</html>');
    await expectProblem(at('page.xlsx'), 'delivery', 'no whole workbook');
    await expectProblem(
      await writeZip('other.xlsx', { 'word/document.xml': Buffer.from('<a/>') }),
      'delivery',
      'lacks the part',
    );

    await writeWorkbook(at('named.xlsx'), { sheets: { Sheet1: [columns] }, strings: 'shared' });
    await expectProblem(at('named.xlsx'), 'contract', 'no sheet 数据');
    await writeWorkbook(at('fewer.xlsx'), { sheets: { 数据: [columns.slice(1)] }, strings: 'shared' });
    await expectProblem(at('fewer.xlsx'), 'contract', '编号');
    await writeWorkbook(at('blank.xlsx'), { sheets: { 数据: [] }, strings: 'shared' });
    await expectProblem(at('blank.xlsx'), 'contract', 'no header');
  });

  it('is refused before it unfolds', async () => {
    const bomb = await writeZip('bomb.xlsx', { 'xl/workbook.xml': Buffer.alloc(32 << 20, 0x20) });
    await expectProblem(bomb, 'delivery', 'unfolds');
  });

  it('is refused where its XML is broken or declares entities', async () => {
    const parts = { 'xl/_rels/workbook.xml.rels': Buffer.from('<Relationships/>') };
    const broken = await writeZip('broken.xlsx', {
      ...parts,
      'xl/workbook.xml': Buffer.from('<workbook><sheets></workbook>'),
    });
    await expectProblem(broken, 'delivery', 'no well-formed XML');
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha">]><workbook>&b;</workbook>';
    await expectProblem(
      await writeZip('laughs.xlsx', { ...parts, 'xl/workbook.xml': Buffer.from(laughs) }),
      'delivery',
      'XML',
    );
  });
});

it('keeps shared strings past a limit on disk, and leaves nothing there', async () => {
  const before = (await readdir(tmpdir())).filter((name) => name.startsWith('hutong-strings-'));
  const strings = new SpilledStrings(1_000);
  const texts = Array.from({ length: 20_000 }, (_, index) => `第${index}个字符串 𠮷`);
  try {
    for (const text of texts) strings.add(text);
    expect(strings.spilled).toBeGreaterThan(19_000);
    for (let index = 0; index < texts.length; index += 7) expect(strings.get(index)).toBe(texts[index]);
    expect(strings.get(19_999)).toBe(texts[19_999]);
    expect(strings.get(20_000)).toBeUndefined();
  } finally {
    strings.close();
  }
  const after = (await readdir(tmpdir())).filter((name) => name.startsWith('hutong-strings-'));
  expect(after.filter((name) => !before.includes(name))).toEqual([]);
});
