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

function compactDays(rows: Rows): Rows {
  const column = rows[0]?.indexOf('登记日期');
  return rows.map((row, index) =>
    row.map((cell, at) => (index > 0 && at === column ? cell.replaceAll(/[-/.]/g, '') : cell)),
  );
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
        stream === 'marriages' ? rows.slice(0, rows.length - absent) : rows,
      );
      await sync(page, 'held');
      await held(page).waitFor();
      const facts = await held(page).locator('tbody tr').allInnerTexts();
      expect(facts).toHaveLength(1);
      expect(facts[0]).toMatch(new RegExp(`婚姻登记\\s+20261102-full\\s+${absent}\\s+\\d+\\s+\\d+\\.\\d%\\s+2\\.0%`));
      expect(await page.locator('.verdict').innerText()).toContain('1 个部门挂起，要人放行');
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
