import type { Page } from 'playwright-core';
import { personas } from '../../demo/personas.js';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import type { Desk } from './suite.js';

const { chenXiaohong } = personas;

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.locator('.dispute').getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

export function describeCorrections(desk: Desk): void {
  describe('a disputed value', () => {
    let watched: Watched;
    let page: Page;

    beforeAll(async () => {
      watched = await openPage(desk.browser(), desk.address());
      ({ page } = watched);
      await signIn(page, 'staff-k');
    });
    afterAll(() => page?.context().close());

    test('is filed on the household’s page: which, why, and what it should be', async () => {
      await page.locator('main.home').waitFor();
      await page.keyboard.type(chenXiaohong.idNumber);
      await page.keyboard.press('Enter');
      await page.locator('.corrections').waitFor();
      await page.locator('.card').first().waitFor();
      await page.keyboard.press('d');
      await page.locator('.dispute').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await choose(page, '哪一项', '联系电话');
      await page.locator('.dispute').getByLabel('应为', { exact: true }).fill('12345');
      await page.locator('.dispute button[type="submit"]').click();
      expect(await page.locator('.dispute [role="alert"]').innerText()).toContain('建议值填写有误');
      await page.locator('.dispute').getByLabel('应为', { exact: true }).fill('13900001111');
      await page.keyboard.press('Enter');
      await page.locator('.corrections-said').waitFor();
      expect(await page.locator('.corrections-said').innerText()).toMatch(/公安须在 \d{4}-\d{2}-\d{2} 前答复/);
    });

    test('is marked where it stands, with how far it has come and who was told', async () => {
      const line = page.locator('[data-correction]').first();
      await line.waitFor();
      expect(await line.innerText()).toMatch(/联系电话[\s\S]*139\*{4}1111[\s\S]*公安/);
      expect(await page.locator('.facts-wide .fact', { hasText: '电话' }).innerText()).toContain('有异议');
      await page.locator('[data-correction] summary').first().click();
      expect(await line.innerText()).toContain('K社区居民委员会');
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator('[data-correction="DELIVERED"], [data-correction="FILED"]').first().waitFor();
      // The browser notes the proposal that was refused, and nothing else.
      expect(watched.errors).toEqual([expect.stringContaining('400')]);
    });

    test('shows operators the delivery, and nobody’s data', async () => {
      const operator = await openPage(desk.browser(), desk.address());
      await signIn(operator.page, 'operator');
      const line = operator.page.locator('[data-corrections="PUBLIC_SECURITY"]');
      await line.waitFor();
      expect(await line.innerText()).toMatch(/公安\s+\d+\s+0\s+\d+\s+0\s+0\s+0/);
      const said = await operator.page.locator('section[aria-labelledby="sync-corrections"]').innerText();
      expect(said).not.toContain(chenXiaohong.name);
      expect(said).not.toContain('1111');
      await operator.page.context().close();
    });
  });
}
