import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { correctionsFolder, openDropWriter } from './drop-writer.js';
import { dropSettings } from './open-drop.js';

const never = new AbortController().signal;
let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'hub-drop-writer-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function sent(remark: string): Promise<readonly string[]> {
  const names = { label: 'civil-affairs', prefix: 'HUB_CIVIL_AFFAIRS' };
  const writer = await openDropWriter(dropSettings.parse({ directory }), names, {}, {}, never);
  const id = '01a20266-1e68-83cc-af85-000001000001';
  await writer.send(
    {
      id,
      stream: 'assistance',
      key: '-12',
      role: 'subject',
      field: 'monthlyIncomeYuan',
      label: '月收入（元）',
      value: '-5.00',
      proposed: '310.5',
      reason: 'WRONG_VALUE',
      remark,
      organisation: 'K社区居民委员会',
      filedOn: '2026-11-02',
      dueOn: '2026-11-16',
    },
    never,
  );
  await writer.close();
  const [, row = ''] = readFileSync(path.join(directory, correctionsFolder, `${id}.csv`), 'utf8').split('\r\n');
  return row.split(',');
}

it.each(['=1+1', '+86', '-旧号停用', '@张三', '＝1+1'])(
  'a remark %s is no formula to a spreadsheet',
  async (remark) => {
    const row = await sent(remark);
    expect(row[8]).toBe(`'${remark}`);
    // What the department's program finds its record by, and compares, is as the department wrote it.
    expect([row[2], row[5], row[6]]).toEqual(['-12', '-5.00', '310.5']);
  },
);

it('a remark of words is written as it is', async () => {
  expect((await sent('旧号=停用'))[8]).toBe('旧号=停用');
});
