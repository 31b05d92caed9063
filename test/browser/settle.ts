import type { Page } from 'playwright-core';
import { personas } from '../../demo/personas.js';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import type { Desk } from './suite.js';

/** Divorced by civil affairs alone; his register entry still says married. */
const { zhouJianjun } = personas;

export function describeSettle(desk: Desk): void {
  describe('a value that departments do not agree about', () => {
    let watched: Watched;
    let page: Page;
    const marriage = () => page.locator('.facts-wide .fact', { hasText: '婚姻状况' });
    const why = () => page.locator('.why');

    beforeAll(async () => {
      watched = await openPage(desk.browser(), desk.address());
      ({ page } = watched);
      await signIn(page, 'staff-k');
      await page.locator('main.home').waitFor();
      await page.keyboard.type(zhouJianjun.idNumber);
      await page.keyboard.press('Enter');
      await page.locator('.card').first().waitFor();
    });
    afterAll(() => page?.context().close());

    test('stays what it was while one department alone says otherwise, and says so', async () => {
      expect(await marriage().innerText()).toMatch(/各部门不一致[\s\S]*未证实[\s\S]*民政登记为“离婚”，待证实/);
    });

    test('says who said what and why the first counts, by keys alone', async () => {
      await page.getByRole('button', { name: '婚姻状况为什么是这个值' }).focus();
      await page.keyboard.press('Enter');
      await why().locator('table').waitFor();
      const rows = await why().locator('tbody tr').allInnerTexts();
      expect(rows.map((row) => row.split('\t')[1]?.trim())).toEqual(['初婚', '已婚', '离婚未证实']);
      expect(rows[2]).toContain('未经证实前不改变原值');
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await why().waitFor({ state: 'detached' });
    });

    test('is settled with a reason, shows by whom and when, and is taken back', async () => {
      await page.getByRole('button', { name: '婚姻状况为什么是这个值' }).click();
      await why().getByRole('radio', { name: /离婚/ }).check();
      expect(await why().getByRole('button', { name: '选定' }).isDisabled()).toBe(true);
      await why().getByLabel('依据（记录在案）').fill('看过离婚证');
      await page.keyboard.press('Enter');
      await why().getByRole('form', { name: '撤销选定' }).waitFor();
      expect(await why().innerText()).toContain('看过离婚证');
      expect(await marriage().innerText()).toMatch(/离婚[\s\S]*人工选定[\s\S]*K社区居民委员会/);
      await why().getByLabel('依据（记录在案）').fill('证件是另一个人的');
      await page.keyboard.press('Enter');
      await why().getByRole('form', { name: '选定档案值' }).waitFor();
      expect(await marriage().innerText()).toContain('未证实');
      expect(watched.errors).toEqual([]);
    });
  });
}
