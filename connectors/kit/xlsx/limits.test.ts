import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { ZipFile } from 'yazl';
import { sheetLimits, zipLimits } from '../limits.js';
import { writeWorkbook } from '../testing/workbook-writer.js';
import { readXlsx } from './read-xlsx.js';
import { openZip } from './zip-file.js';

const never = new AbortController().signal;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-bombs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const relations = `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`;
const workbook = `<workbook><sheets><sheet name="数据" r:id="r1"/></sheets></workbook>`;

type Part = Buffer | (() => Readable);
async function writeZip(name: string, parts: readonly (readonly [string, Part])[]): Promise<string> {
  const zip = new ZipFile();
  for (const [part, bytes] of parts) {
    if (Buffer.isBuffer(bytes)) zip.addBuffer(bytes, part);
    else zip.addReadStreamLazy(part, (done) => done(null, bytes()));
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(at(name)));
  return at(name);
}

/** A workbook whose sheet or other parts are given. */
function writeBook(name: string, sheet: Part, others: readonly (readonly [string, Part])[] = []): Promise<string> {
  const small: [string, Part][] = [
    ['xl/_rels/workbook.xml.rels', Buffer.from(relations)],
    ['xl/workbook.xml', Buffer.from(workbook)],
  ];
  return writeZip(name, [
    ...small.filter(([part]) => others.every(([other]) => other !== part)),
    ...others,
    ['xl/worksheets/sheet1.xml', sheet],
  ]);
}

/** Memory that reading may take beside what is there already. */
const heapGrowthMax = 150 << 20;

async function expectRefused(path: string, words: string): Promise<void> {
  const before = process.memoryUsage().rss;
  const reading = (async () => {
    for await (const _ of readXlsx(
      { paths: [path], sheet: '数据', columns: ['A'], rowsExpected: [null] },
      { from: null, chunkRowsMax: 1_000, signal: never },
    ));
  })();
  await expect(reading).rejects.toMatchObject({ problem: 'delivery', message: expect.stringContaining(words) });
  expect(process.memoryUsage().rss - before).toBeLessThan(heapGrowthMax);
}

/** The same piece again and again. */
const repeated =
  (head: string, piece: string, times: number, tail = '') =>
  () =>
    Readable.from(
      (function* () {
        yield head;
        const many = piece.repeat(1_000);
        for (let done = 0; done < times; done += 1_000) yield many;
        yield tail;
      })(),
    );

const header = '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>A</t></is></c></row>';

describe('a workbook that is a bomb', () => {
  it('of a sheet that unfolds a thousandfold is refused before it unfolds', async () => {
    const sheet = repeated(header, ' '.repeat(1_000), 64_000);
    await expectRefused(await writeBook('zeros.xlsx', sheet), 'unfolds more than');
  });

  it('of more parts than any workbook has is refused', async () => {
    const parts = Array.from(
      { length: zipLimits.entriesMax },
      (_, index) => [`xl/media/${index}`, Buffer.from('x')] as const,
    );
    await expectRefused(await writeBook('parts.xlsx', Buffer.from(header), parts), 'parts');
  });

  it('with an archive inside, a part twice, or an endless name is refused', async () => {
    await expectRefused(
      await writeBook('nested.xlsx', Buffer.from(header), [['xl/inner.ZIP', Buffer.from('x')]]),
      'archive inside',
    );
    const twice = ['xl/styles.xml', Buffer.from('<styleSheet/>')] as const;
    await expectRefused(await writeBook('twice.xlsx', Buffer.from(header), [twice, twice]), 'twice');
    await expectRefused(
      await writeBook('name.xlsx', Buffer.from(header), [['n'.repeat(600), Buffer.from('x')]]),
      'endless name',
    );
  });

  it('whose directory tells a smaller size than it unfolds to is refused', async () => {
    const path = await writeBook('liar.xlsx', Buffer.from(`${header}${' '.repeat(4 << 20)}</sheetData></worksheet>`));
    const bytes = await readFile(path);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(Buffer.byteLength(header) + (4 << 20) + '</sheetData></worksheet>'.length);
    const directory = bytes.lastIndexOf(size);
    bytes.writeUInt32LE(1_000, directory);
    await writeFile(path, bytes);
    await expectRefused(path, 'damaged inside');
  });

  it('of shared strings without end, of a cell without end, of more rows than a sheet has is refused', async () => {
    const string = `<si><t>${'x'.repeat(sheetLimits.cellCharsMax + 1)}</t></si>`;
    const strings = [['xl/sharedStrings.xml', Buffer.from(`<sst>${string}</sst>`)]] as const;
    await expectRefused(await writeBook('string.xlsx', Buffer.from(header), strings), 'characters in a cell');
    const cell = `${header}<row r="2"><c t="inlineStr"><is><t>${'y'.repeat(sheetLimits.cellCharsMax + 1)}</t></is></c></row></sheetData></worksheet>`;
    await expectRefused(await writeBook('cell.xlsx', Buffer.from(cell)), 'a cell of more than');
    const rows = repeated(header, '<row/>', sheetLimits.rowsMax + 1_000, '</sheetData></worksheet>');
    await expectRefused(await writeBook('rows.xlsx', rows), 'rows in a sheet');
    const sheets = '<sheet name="s"/>'.replace('s"', 's0" r:id="r1"');
    const many = Array.from({ length: sheetLimits.sheetsMax + 1 }, (_, index) =>
      sheets.replace('s0', `s${index}`),
    ).join('');
    const book = [['xl/workbook.xml', Buffer.from(`<workbook><sheets>${many}</sheets></workbook>`)]] as const;
    await expectRefused(await writeBook('sheets.xlsx', Buffer.from(header), book), 'sheets');
  });

  it('of a text, a comment or a tag that never ends is refused before it fills the memory', async () => {
    for (const beginning of ['<row r="2"><c t="inlineStr"><is><t>', '<!-- ', '<![CDATA[', '<row r="']) {
      const letters = Array.from({ length: 1_000 }, (_, index) => String.fromCharCode(97 + ((index * 7919) % 26))).join(
        '',
      );
      const sheet = repeated(`${header}${beginning}`, letters, 12_000);
      await expectRefused(await writeBook('endless.xlsx', sheet), 'text without end');
    }
  });

  it('of entities that unfold is not unfolded', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]>${header}<row><c t="inlineStr"><is><t>&b;</t></is></c></row>`;
    await expectRefused(await writeBook('laughs.xlsx', Buffer.from(laughs)), 'XML');
  });
});

it('a workbook that is wide or far down is read within its limits, not as wide as it claims', async () => {
  const sheet = `${header}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c><c r="A1048576" t="inlineStr"><is><t>1</t></is></c></row></sheetData></worksheet>`;
  const path = await writeBook('wide.xlsx', Buffer.from(sheet));
  const found = [];
  for await (const { rows } of readXlsx(
    { paths: [path], sheet: '数据', columns: ['A'], rowsExpected: [1] },
    { from: null, chunkRowsMax: 10, signal: never },
  )) {
    found.push(...rows.map(({ values }) => values));
  }
  expect(found).toEqual([{ A: '1' }]);
});

it('one flipped bit that leaves the size as it was is found by the checksum', async () => {
  await writeWorkbook(at('flip.xlsx'), { sheets: { 数据: [['A'], ['abcdefgh']] }, strings: 'inline' });
  const zip = await openZip(at('flip.xlsx'));
  const names = ['xl/worksheets/sheet1.xml'];
  let text = '';
  for await (const chunk of zip.chunks(names[0] ?? '')) text += chunk;
  zip.close();
  // The same length, other content, and the directory still holds the checksum of the original.
  const other = Buffer.from(text.replace('abcdefgh', 'abcdefgi'));
  const stored = new ZipFile();
  stored.addBuffer(other, names[0] ?? '', { compress: false });
  stored.end();
  await pipeline(stored.outputStream, createWriteStream(at('flipped.zip')));
  const bytes = await readFile(at('flipped.zip'));
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(other));
  const original = Buffer.alloc(4);
  original.writeUInt32LE(crc32(Buffer.from(text)));
  for (let place = bytes.indexOf(checksum); place >= 0; place = bytes.indexOf(checksum, place + 4))
    original.copy(bytes, place);
  await writeFile(at('flipped.zip'), bytes);
  const flipped = await openZip(at('flipped.zip'));
  const reading = (async () => {
    for await (const _ of flipped.chunks(names[0] ?? ''));
  })();
  await expect(reading).rejects.toMatchObject({ problem: 'delivery', message: expect.stringContaining('checksum') });
  flipped.close();
});
