import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { enrolments } from '../department/social-insurance.js';
import { dayOf } from '../model/calendar.js';
import { socialInsuranceFiles } from './social-insurance-files.js';

const openZip = promisify<string, yauzl.Options, ZipFile>((file, options, done) =>
  yauzl.open(file, options, done as never),
);

/** The parts of a workbook as texts. */
async function unpack(path: string): Promise<Map<string, string>> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false });
  const openPart = promisify<Entry, Readable>((entry, done) => zip.openReadStream(entry, done as never));
  const parts = new Map<string, string>();
  zip.readEntry();
  while (parts.size < zip.entryCount) {
    const [entry] = (await once(zip, 'entry')) as [Entry];
    parts.set(entry.fileName, await text(await openPart(entry)));
    zip.readEntry();
  }
  zip.close();
  return parts;
}

describe('social insurance workbooks', () => {
  const directory = mkdtempSync(join(tmpdir(), 'demo-workbooks-'));
  const day = dayOf(2026, 11, 1);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const row = (number: number) => ({
    个人编号: String(number).padStart(12, '0'),
    姓名: '张<&>"三',
    社会保障号码: number === 3 ? 420106195503142000 : '110105194912310020',
    险种: '110',
    参保状态: '1',
    单位代码: '91350100M000100Y43',
    单位名称: '恒信商贸有限公司',
    缴费基数: 5000,
    参保日期: { excelDay: dayOf(2020, 1, 1) },
    最后缴费年月: 202_610,
    统筹区: '420106990001',
  });

  it('split at the limit, count over all parts, and appear together', async () => {
    const delivery = socialInsuranceFiles({ directory, day, mode: 'full' }, 4);
    for (let number = 1; number <= 9; number++)
      await delivery.write(enrolments, 'new', { key: '', mentions: [], damage: [], row: row(number) });
    expect(readdirSync(directory).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
    await delivery.finish();
    expect(readdirSync(directory)).toEqual([1, 2, 3].map((part) => `CBXX_20261101_F_${part}of3.xlsx`));
    const counts: number[] = [];
    for (const part of [1, 2, 3]) {
      const parts = await unpack(join(directory, `CBXX_20261101_F_${part}of3.xlsx`));
      counts.push(parts.get('xl/worksheets/sheet1.xml')!.split('<row ').length - 2);
      expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`${part}/3`);
      expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<v>9</v>');
    }
    expect(counts).toEqual([4, 4, 1]);
  });

  it('hold dates, numbers, shared and inline texts as Excel does', async () => {
    const parts = await unpack(join(directory, 'CBXX_20261101_F_1of3.xlsx'));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain('<c r="I2" s="1"><v>43831</v></c>');
    expect(sheet).toContain('<c r="C4"><v>420106195503142000</v></c>');
    expect(sheet).toContain('<t>张&lt;&amp;&gt;&quot;三</t>');
    expect(parts.get('xl/sharedStrings.xml')).toContain('恒信商贸有限公司');
    expect(parts.get('xl/styles.xml')).toContain('numFmtId="14"');
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels']),
    );
  });
});
