import type { Page } from 'playwright-core';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import type { Desk } from './suite.js';

/** The demo's own questions: records whose numbers its departments lost. */
export function describeReview(desk: Desk): void {
  describe('whether two are one person', () => {
    let watched: Watched;
    let page: Page;

    beforeAll(async () => {
      watched = await openPage(desk.browser(), desk.address());
      ({ page } = watched);
      await signIn(page, 'staff-k');
    });
    afterAll(() => page?.context().close());

    const waiting = async () => Number(/待核对 ([\d,]+) 项/.exec(await page.locator('#review-open').innerText())?.[1]);
    let before = 0;
    let first: string | null = null;

    test('is asked at home, and shown side by side with what speaks for and against', async () => {
      const home = page.locator('[data-reviews]');
      await home.waitFor();
      before = Number(await home.getAttribute('data-reviews'));
      await home.getByRole('link').press('Enter');
      await page.locator('.review-table').waitFor();
      expect(await waiting()).toBe(before);
      const name = await page.locator('.review-list button').first().locator('strong').innerText();
      expect(await page.locator('#review-question').innerText()).toBe(`记录里的“${name}”是谁？`);
      const table = await page.locator('.review-table').innerText();
      expect(table).toMatch(/支持 \d+ 项，不符 \d+ 项/);
      expect(table).toMatch(/支持：姓名/);
      expect(table).not.toMatch(/\d{15}|[a-z]+-[a-z]+/);
      expect(await page.title()).toBe('核对是否同一人 · 户通');
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('is decided by one key, and the next question comes', async () => {
      first = await page.locator('[data-review][aria-pressed="true"]').getAttribute('data-review');
      const second = await page.locator('[data-review]').nth(1).getAttribute('data-review');
      await page.keyboard.press('w');
      await page.locator(`[data-review="${second}"][aria-pressed="true"]`).waitFor();
      expect(await page.locator('.review-just').innerText()).toMatch(/已记下：记录里的.+，无法判断/);
      await page.locator(`[data-review="${first}"]`).waitFor({ state: 'detached' });
      await page.locator('#review-open', { hasText: `${before - 1} 项` }).waitFor();
      // The next question has the focus; letters in the remark are letters.
      await page.locator('.review-reason input').fill('tbw');
      expect(await waiting()).toBe(before - 1);
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('is taken back with a reason, and asked again', async () => {
      await page.getByText('核对记录', { exact: true }).first().click();
      const line = page.locator('tr[data-decision]').first();
      await line.waitFor();
      expect(await line.innerText()).toMatch(/staff-k K社区居民委员会[\s\S]*无法判断/);
      await line.getByRole('button', { name: '撤销' }).press('Enter');
      await page.locator('.reasoned input').fill('居民已来窗口说明');
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator('.reasoned').getByRole('button', { name: '撤销' }).press('Enter');
      await page.locator('tr[data-decision].record-past').first().waitFor();
      expect(await line.innerText()).toContain('撤销：居民已来窗口说明');
      await page.keyboard.press('Escape');
      // The worker judges the record anew in a moment.
      for (let round = 0; round < 30 && (await page.locator(`[data-review="${first}"]`).count()) === 0; round += 1) {
        await page.reload();
        await page.locator('.review-table').waitFor();
      }
      expect(await waiting()).toBe(before);
    });

    test('shows operators how many wait where, and nobody’s data', async () => {
      const operator = await openPage(desk.browser(), desk.address());
      await signIn(operator.page, 'operator');
      const line = operator.page.locator('[data-link-reviews="420106990001"]');
      await line.waitFor();
      expect(await line.innerText()).toMatch(new RegExp(`K社区\\s+${before}\\s`));
      const name = await page.locator('.review-list button strong').first().innerText();
      expect(await operator.page.locator('main').innerText()).not.toContain(name);
      expect(await operator.page.locator('.bar nav').innerText()).not.toContain('核对');
      await operator.page.context().close();
    });

    test('goes back by Esc, names nobody in an address, and never failed', async () => {
      await page.keyboard.press('Escape');
      await page.locator('main.home').waitFor();
      const plain = watched.addresses.map((address) => decodeURIComponent(address)).join('\n');
      expect(plain).not.toMatch(/\p{Script=Han}|\d{15}|eyJ/u);
      expect(watched.errors).toEqual([]);
    });
  });
}
