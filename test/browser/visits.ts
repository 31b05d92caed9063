import type { Page } from 'playwright-core';
import { personas } from '../../demo/personas.js';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import type { Desk } from './suite.js';

const { zhangJianguo, zhangWei } = personas;

/** Households of further kinds, and people to visit. */
export function describeVisits(desk: Desk): void {
  describe('grid staff of K', () => {
    let watched: Watched;
    let page: Page;

    beforeAll(async () => {
      watched = await openPage(desk.browser(), desk.address());
      ({ page } = watched);
      await signIn(page, 'staff-k');
    });
    afterAll(() => page?.context().close());

    const rows = () => page.locator('tr[data-hint]');

    test('are told at home whom to visit, and walk from the list to the door', async () => {
      const home = page.locator('[data-visits]');
      const link = home.getByRole('link', { name: '户在人不在' });
      await link.waitFor();
      expect(await home.innerText()).toContain('仅供走访参考');
      await link.press('Enter');
      await rows().first().waitFor();
      expect(await page.title()).toBe('待走访 · 户通');
      expect(await page.locator('.visits-note').innerText()).toContain('不作为任何待遇或登记的依据');
      const row = rows().filter({ hasText: zhangWei.name });
      expect(await row.innerText()).toMatch(/12栋2单元301[\s\S]*公安：户籍在本社区、登记住处在别的社区/);
      expect(await seriousViolations(page)).toEqual([]);
      await row.getByRole('link').press('Enter');
      await page.locator('main.household [data-hint]').first().waitFor();
    });

    test('see the hint beside the person, and who is insured and counted for assistance together', async () => {
      const mark = page.locator('main.household tr.selected [data-hint]').first();
      expect(await mark.getAttribute('data-hint')).toBe('REGISTERED_NOT_RESIDENT');
      expect(await mark.locator('svg').count()).toBe(1);
      expect(await mark.getAttribute('title')).toContain('仅供走访参考');
      const assistance = await page.locator('[data-kind="ASSISTANCE"]').innerText();
      expect(assistance).toContain('救助共同生活户');
      expect(assistance).toMatch(new RegExp(`${zhangJianguo.name}\\s*申请人`));
      expect(assistance).toContain('民政');
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('main.home').waitFor();
    });
  });
}
