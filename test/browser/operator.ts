import type { Page } from 'playwright-core';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import type { Desk } from './suite.js';

const count = (text: string | undefined) => Number(text?.replaceAll(',', ''));

export function describeOperator(desk: Desk): void {
  describe('an operator', () => {
    let watched: Watched;
    let page: Page;

    beforeAll(async () => {
      watched = await openPage(desk.browser(), desk.address());
      ({ page } = watched);
      await signIn(page, 'operator');
    });
    afterAll(() => page?.context().close());

    test('begins at the nights, and looks nobody up', async () => {
      await page.locator('main.sync').waitFor();
      expect(await page.locator('#search').count()).toBe(0);
    });

    test('sees at once whether the night was good, and every row accounted for', async () => {
      await page.locator('.verdict').waitFor();
      expect(await page.locator('.verdict').innerText()).toMatch(/^\d 个部门全部正常/);
      for (const line of await page.locator('tr[data-department]').all()) {
        const [read, ...parts] = (await line.locator('td.number').allInnerTexts()).slice(0, 5).map(count);
        expect(read).toBeGreaterThan(0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read);
      }
      expect(await page.locator('#sync-quarantine').isVisible()).toBe(true);
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('starts a sync and sees it end, live', async () => {
      const runs = page.locator('section[aria-labelledby="sync-runs"] tr[data-run]');
      const before = await runs.count();
      await page.locator('tr[data-department="CIVIL_AFFAIRS"] button').click();
      await runs.nth(before).waitFor();
      await page.locator('.verdict.outcome-good').waitFor({ timeout: 60_000 });
      expect(watched.errors).toEqual([]);
    });
  });
}
