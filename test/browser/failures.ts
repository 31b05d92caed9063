import type { Page, Route } from 'playwright-core';
import { personas } from '../../demo/personas.js';
import { openPage, seriousViolations, signIn } from '../kit/browser.js';
import type { Desk } from './suite.js';

/** Lets a test decide what becomes of one operation; everything else reaches the hub. */
async function intercept(page: Page, operation: string, act: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { operationName?: string };
    await (body.operationName === operation ? act(route) : route.fallback());
  });
}

function answerError(code: string, status = 200): (route: Route) => Promise<void> {
  return (route) =>
    route.fulfill({
      status,
      contentType: 'application/json',
      body: JSON.stringify({ data: null, errors: [{ message: code, extensions: { code, requestId: 'r-1' } }] }),
    });
}

async function openHousehold(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(personas.zhangJianguo.name);
  await page.locator('.hit').first().waitFor();
  await page.keyboard.press('Enter');
}

export function describeFailures(desk: Desk): void {
  describe('when something is not as it should be', () => {
    let page: Page;

    beforeEach(async () => {
      ({ page } = await openPage(desk.browser(), desk.address()));
      await signIn(page, 'staff-k');
    });
    afterEach(() => page?.context().close());

    test.each([
      ['the hub is away', 'UNAVAILABLE', '暂时不能应答', true],
      ['it is forbidden', 'FORBIDDEN', '不能看这里', false],
      ['it failed inside', 'INTERNAL', '户通出错了', true],
    ])('%s: the household says so, and offers another try where that helps', async (_what, code, words, helps) => {
      await intercept(page, 'Household', answerError(code));
      await openHousehold(page);
      await page.locator('.state-failed').waitFor();
      const said = await page.locator('.state-failed').innerText();
      expect(said).toContain(words);
      expect(said.includes('重试')).toBe(helps);
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('a retry brings the household', async () => {
      let tries = 0;
      await intercept(page, 'Household', (route) => {
        tries += 1;
        return tries === 1 ? route.abort() : route.fallback();
      });
      await openHousehold(page);
      await page.locator('.state-failed button').click();
      await page.locator('main.household').waitFor();
    });

    test('a slow answer keeps its place and says that it is slow', async () => {
      let answer: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await intercept(page, 'Household', async (route) => {
        await held;
        await route.fallback();
      });
      await openHousehold(page);
      await page.locator('.waiting').first().waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator('.waiting-word', { hasText: '比平时慢' }).first().waitFor();
      answer();
      await page.locator('main.household').waitFor();
    });

    test('a department that has not synced is unavailable, and the rest stands', async () => {
      await intercept(page, 'PersonFacts', async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as { data: { person: { socialInsurance: object } } };
        Object.assign(body.data.person.socialInsurance, { availability: 'UNAVAILABLE', since: null, enrolments: [] });
        await route.fulfill({ response, json: body });
      });
      await openHousehold(page);
      const card = page.locator('[data-department="SOCIAL_INSURANCE"]');
      await card.waitFor();
      expect(await card.innerText()).toContain('社保还没有同步过');
      expect(await page.locator('[data-department="CIVIL_AFFAIRS"]').innerText()).toContain('最低生活保障');
    });

    test('a session that ended asks to sign in again, and comes back to the same page', async () => {
      await openHousehold(page);
      await page.locator('main.household').waitFor();
      const address = page.url();
      await intercept(page, 'Me', answerError('UNAUTHENTICATED', 401));
      await page.reload();
      await page.locator('[data-account="staff-k"]').waitFor();
      expect(await page.locator('main').innerText()).toContain('登录已到期');
      await page.unrouteAll();
      await page.keyboard.press('Enter');
      await page.locator('main.household').waitFor();
      expect(page.url()).toBe(address);
    });
  });
}
