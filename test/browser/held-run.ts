import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import { deliverAllAgain } from '../kit/civil-affairs-folder.js';
import type { Desk } from './suite.js';

const absent = 12;
type Rows = readonly (readonly string[])[];

/** The header stays, the contents of the two columns change places. */
function swap(rows: Rows): Rows {
  const [a, b] = ['男方姓名', '女方姓名'].map((column) => rows[0]?.indexOf(column) ?? -1);
  const other = (at: number) => (at === a ? b : at === b ? a : at) ?? at;
  return rows.map((row, index) => (index === 0 ? row : row.map((cell, at) => row[other(at)] ?? cell)));
}

/** One registration is of another day than before. */
function amendOne(rows: Rows): Rows {
  const column = rows[0]?.indexOf('登记日期');
  return rows.map((row, index) => (index === 1 ? row.map((cell, at) => (at === column ? '2019-05-20' : cell)) : row));
}

function compactDays(rows: Rows): Rows {
  const column = rows[0]?.indexOf('登记日期');
  return rows.map((row, index) =>
    row.map((cell, at) => (index > 0 && at === column ? cell.replaceAll(/[-/.]/g, '') : cell)),
  );
}

/** No sentence of another language: words of it stand only in commands, accounts and names of deliveries. */
async function expectPlainChinese(page: Page): Promise<void> {
  for (const folded of await page.locator('main details:not([open]) summary').all()) await folded.click();
  const text = await page.locator('main').innerText();
  const plain = text.replaceAll(/hub runs show [0-9a-f-]{36}/g, '');
  expect(plain.match(/[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}[^\n]*/g) ?? []).toEqual([]);
}

/** Civil affairs sends less than it should, then columns in the wrong places: two operators see it and act. */
export function describeHeldRun(desk: Desk): void {
  describe('two operators', () => {
    let first: Watched;
    let second: Watched;

    beforeAll(async () => {
      first = await openPage(desk.browser(), desk.address());
      second = await openPage(desk.browser(), desk.address());
      await signIn(first.page, 'operator');
      await signIn(second.page, 'operator-2');
    });
    afterAll(async () => {
      await first?.page.context().close();
      await second?.page.context().close();
    });

    const held = (page: Page) => page.locator('[data-held="CIVIL_AFFAIRS"]');
    const lineOf = (page: Page) => page.locator('tr[data-department="CIVIL_AFFAIRS"]');

    async function sync(page: Page, outcome: string): Promise<void> {
      const runs = page.locator('tr[data-run]');
      const before = await runs.count();
      await lineOf(page).locator('button').click();
      await runs.nth(before).waitFor();
      await page.locator(`tr[data-department="CIVIL_AFFAIRS"][data-outcome="${outcome}"]`).waitFor({ timeout: 60_000 });
    }

    async function decide(page: Page, reason: string, verb: string): Promise<void> {
      await held(page).locator('input').fill(reason);
      await held(page).getByRole('button', { name: verb }).press('Enter');
    }

    test('see what is missing of how many, and one alone cannot let it pass', async () => {
      const { page } = first;
      await page.locator('.verdict').waitFor();
      deliverAllAgain(desk.dataDir(), '2026-11-02', (rows, stream) =>
        stream === 'marriages' ? amendOne(rows.slice(0, rows.length - absent)) : rows,
      );
      await sync(page, 'held');
      await held(page).waitFor();
      const facts = await held(page).locator('tbody tr').allInnerTexts();
      expect(facts).toHaveLength(1);
      expect(facts[0]).toMatch(new RegExp(`婚姻登记\\s+20261102-full\\s+${absent}\\s+\\d+\\s+\\d+\\.\\d%\\s+2\\.0%`));
      expect(await page.locator('.verdict').innerText()).toContain('1 个部门挂起，要人放行');
      // What it will do once it is released stands beside it, and with it the run's account adds up.
      const [read, ...parts] = (await lineOf(page).locator('td.number').allInnerTexts())
        .slice(0, 5)
        .map((text) => Number(text.replaceAll(',', '')));
      const toRelease = Number(await lineOf(page).locator('[data-to-release]').getAttribute('data-to-release'));
      expect(parts.reduce((sum, part) => sum + part, toRelease)).toBe(read);
      expect(toRelease).toBeGreaterThan(0);
      expect(await held(page).locator('[data-once-released]').innerText()).toBe(
        `放行后应用 ${toRelease.toLocaleString('zh-CN')} 行，关闭缺失的 ${absent} 条；退回则什么都不改。`,
      );
      expect(await held(page).getByRole('button', { name: '放行' }).isDisabled()).toBe(true);
      expect(await seriousViolations(page)).toEqual([]);

      await decide(page, '已与民政核实，批次完整', '放行');
      await held(page).locator('.held-waits').waitFor();
      expect(await held(page).getByRole('button').count()).toBe(0);
      expect(await lineOf(page).getAttribute('data-outcome')).toBe('held');
    });

    test('release it together, and the absent records are closed', async () => {
      const { page } = second;
      await page.reload();
      await held(page).locator('[data-decision="operator"]').waitFor();
      expect(await held(page).innerText()).toContain('还差您这一位');
      await decide(page, '电话复核无误', '放行');
      await page.locator('tr[data-department="CIVIL_AFFAIRS"][data-outcome="good"]').waitFor({ timeout: 60_000 });
      expect(await held(page).count()).toBe(0);
      await page.locator('section[aria-labelledby="sync-runs"] tr[data-run] button').first().press('Enter');
      const records = await page.locator('[data-records]').innerText();
      expect(records).toContain(`关闭 ${absent}（其中缺失 ${absent}）`);
      const marriages = page.locator('[data-delivery="20261102-full"]', { hasText: '婚姻登记' });
      const [told, read, ...parts] = (await marriages.locator('td.number').allInnerTexts())
        .slice(0, 6)
        .map((text) => Number.parseInt(text.replaceAll(',', ''), 10));
      expect(told).toBe(read);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read);
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('read which columns changed places, and accept a format that changed for good', async () => {
      const { page } = second;
      deliverAllAgain(desk.dataDir(), '2026-11-03', (rows, stream) => (stream === 'marriages' ? swap(rows) : rows));
      await sync(page, 'failed');
      await page.locator('[data-act="drift"]').waitFor();
      await expectPlainChinese(page);
      const finding = page.locator('[data-drift="swapped"]').first();
      expect(await finding.innerText()).toMatch(/婚姻登记\s+男方姓名\s+两列互换\s+与“女方姓名”的内容互换\s+任务已停止/);
      // Sent again with the columns in place, and days in another notation: that is for good, and the mapping reads it.
      deliverAllAgain(desk.dataDir(), '2026-11-03', (rows, stream) =>
        stream === 'marriages' ? compactDays(rows) : rows,
      );
      await sync(page, 'failed');
      await page.locator('[data-drift="retyped"]').first().waitFor();
      const accept = page.locator('[data-accept="marriages"]');
      await accept.locator('input').fill('民政答复：新系统导出的日期');
      await accept.getByRole('button').press('Enter');
      await page.locator('[data-drift="retyped"]', { hasText: 'operator-2 已认可' }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await sync(page, 'good');
      expect([...first.errors, ...second.errors]).toEqual([]);
    });

    test('read in plain Chinese what is wrong with a delivery, and what to do', async () => {
      const { page } = second;
      mkdirSync(path.join(desk.dataDir(), 'demo', 'civil-affairs', '20261104-full-amended'));
      await page.reload();
      await sync(page, 'good');
      const note = page.locator('[data-note="unknown-name"]').first();
      expect(await note.innerText()).toMatch(/民政[\s\S]*文件名不在约定内[\s\S]*到交付目录看一看/);
      await expectPlainChinese(page);
      const opened = page.locator('tr[data-run]', { hasText: '数据格式与以往不符' }).first();
      await opened.getByRole('button').press('Enter');
      expect(await page.locator('[data-why="drift"]').innerText()).toMatch(
        /数据格式与以往不符：[\s\S]*哪一列：hub runs show [0-9a-f-]{36}/,
      );
      await expectPlainChinese(page);
    });

    test('open the rows in quarantine by shape alone, read them again, and look at the queues', async () => {
      const { page } = first;
      await page.reload();
      const line = page.locator('tr[data-quarantine="SOCIAL_INSURANCE"]').first();
      await line.getByRole('button').press('Enter');
      const row = page.locator('.masked-row').first();
      await row.waitFor();
      expect(await row.locator('dd').first().innerText()).toMatch(/^(空|[汉数字母值其他符号].*)/);
      expect(await seriousViolations(page)).toEqual([]);
      const retry = page.locator('[data-retry="SOCIAL_INSURANCE"]');
      await retry.getByRole('button').press('Enter');
      await retry
        .locator('[role="status"]', { hasText: /重读 \d+ 行：放行 \d+ 行，仍隔离 \d+ 行/ })
        .waitFor({ timeout: 60_000 });
      const opening = page.context().waitForEvent('page');
      await page.getByRole('button', { name: '任务队列' }).press('Enter');
      const queues = await opening;
      await queues.waitForURL('**/ops/queues/**');
      expect(queues.url()).not.toMatch(/token|eyJ/);
      await queues.close();
      expect(first.errors).toEqual([]);
    });
  });
}
