import type { Page } from 'playwright-core';
import { personas } from '../../demo/personas.js';
import { openPage, seriousViolations, signIn, type Watched } from '../kit/browser.js';
import type { Desk } from './suite.js';

const { liXiulan, zhangJianguo, zhangWei, wangLiElder } = personas;

/** Nothing of a person may stand in an address, a title or the browser's history. */
function expectNobodyNamed({ addresses }: Watched): void {
  const plain = addresses.map((address) => decodeURIComponent(address)).join('\n');
  expect(plain).not.toMatch(/\p{Script=Han}/u);
  expect(plain).not.toMatch(/\d{15}/);
  expect(plain).not.toContain('eyJ');
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.locator('.hit').first().waitFor();
}

const focused = (page: Page) => page.evaluate<string>('document.activeElement?.textContent ?? ""');

/** Answers everything that is to be asked, by keys alone: text is typed, the first of some choices is taken with Space. */
async function answerByKeys(page: Page): Promise<void> {
  const asked = await page.locator('.asked').count();
  for (let index = 0; index < asked; index += 1) {
    const kind = await page.evaluate<string>(
      `[document.activeElement.type, document.activeElement.role, document.activeElement.placeholder, document.activeElement.inputMode].join(' ')`,
    );
    if (kind.includes('combobox')) {
      await page.keyboard.press('ArrowDown');
      await page.locator('.ant-select-item-option-active:visible').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
      await page.keyboard.press('Tab');
      continue;
    }
    if (kind.startsWith('radio')) await page.keyboard.press('Space');
    else if (kind.includes('20261121')) await page.keyboard.type('20010203');
    else if (kind.includes('手机')) await page.keyboard.type('13800000001');
    else await page.keyboard.type(kind.includes('numeric') ? '600' : '无');
    // Enter goes on to the next one; after the last it checks.
    await page.keyboard.press('Enter');
  }
}

export function describeStaff(desk: Desk): void {
  describe('window staff of K', () => {
    let watched: Watched;
    let page: Page;

    beforeAll(async () => {
      watched = await openPage(desk.browser(), desk.address());
      ({ page } = watched);
    });
    afterAll(() => page?.context().close());

    test('sign in by keys, and see only what is there', async () => {
      await page.goto('/');
      await page.locator('[data-account="staff-k"]').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      expect(await focused(page)).toContain('K社区');
      await page.keyboard.press('Enter');
      await page.locator('main.home').waitFor();
      await page.locator('.figures').waitFor();
      expect(await page.locator('main.home').innerText()).toContain('填到一半的表');
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('people of one name are told apart by birth year and building', async () => {
      await search(page, wangLiElder.name);
      const hits = await page.locator('.hit').allInnerTexts();
      expect(hits).toHaveLength(2);
      expect(hits.join('\n')).toMatch(/1985 年生[\s\S]*7栋1单元402/);
      expect(hits.join('\n')).toMatch(/1991 年生[\s\S]*33栋3单元101/);
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('.hit').count()).toBe(0);
    });

    test.each([
      ['the initials', 'zjg'],
      ['the whole pinyin', 'zhangjianguo'],
      ['the door', '12-2-301'],
      [
        'the ID number, full-width',
        zhangJianguo.idNumber.replaceAll(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit),
      ],
    ])('%s finds the household', async (_way, text) => {
      await search(page, text);
      expect((await page.locator('.hits').innerText()).includes('12栋2单元301')).toBe(true);
      await page.keyboard.press('Escape');
    });

    test('what is not found says why, and a wrong check character is named', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type(
        `${zhangJianguo.idNumber.slice(0, 17)}${zhangJianguo.idNumber.endsWith('0') ? '1' : '0'}`,
      );
      await page.locator('.hits-say').waitFor();
      expect(await page.locator('.hits').innerText()).toContain('最后一位对不上');
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('诸葛不在');
      await page.locator('.hits-say').waitFor();
      expect(await page.locator('.hits-say').innerText()).toContain('不在您的辖区');
      await page.keyboard.press('Escape');
    });

    test('a card reader’s burst opens the household, wherever the focus was', async () => {
      await page.evaluate('document.activeElement?.blur()');
      await page.keyboard.type(zhangJianguo.idNumber);
      await page.keyboard.press('Enter');
      await page.locator('main.household .cards article').first().waitFor();
      expect(await page.locator('.identity').innerText()).toContain('张建国');
      expect(page.url()).toMatch(/\/household\/[0-9a-f-]{36}\?member=[0-9a-f-]{36}$/);
      expect(await page.title()).toBe('户 · 户通');
    });

    test('both households side by side, what differs is marked, every department with their sources', async () => {
      const sides = page.locator('.side');
      expect(await sides.nth(0).innerText()).toContain('户籍户');
      expect(await sides.nth(1).innerText()).toContain('实际居住户');
      const sonRow = sides.nth(0).locator('tr', { hasText: zhangWei.name });
      expect(await sonRow.innerText()).toMatch(/不住本户[\s\S]*长城花园/);
      expect(await sides.nth(1).innerText()).toContain('户籍不在本户');
      expect(await sides.nth(0).locator('[data-subsidies]').innerText()).toMatch(
        /本户惠民补贴合计：2026 年 [\d,.]+ 元（\d+ 笔）/,
      );
      const cards = await page.locator('.card').allInnerTexts();
      expect(cards.map((card) => card.slice(0, 2))).toEqual(['公安', '卫健', '民政', '社保', '财政']);
      expect(cards[2]).toContain('最低生活保障');
      expect(cards[2]).toMatch(/民政 · 截至/);
      expect(cards[4]).toMatch(/2026 年[\s\S]*元（\d+ 笔）[\s\S]*城乡低保金[\s\S]*财政 · 截至/);
      const identity = await page.locator('.facts-wide').innerText();
      expect(identity).toMatch(/\*{4}/);
      expect(identity).not.toContain(zhangJianguo.idNumber);
      expect(await page.locator('body').innerText()).not.toContain(zhangJianguo.idNumber);
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('arrows and Enter choose another member, and a reload keeps the choice', async () => {
      await page.locator('[data-choice][aria-pressed="true"]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const chosen = page.locator('.identity-person strong', { hasText: liXiulan.name });
      await chosen.waitFor();
      await page.reload();
      await chosen.waitFor();
    });

    test('from the search to the sheet of paper by keys alone; a draft survives a reload', async () => {
      await search(page, zhangJianguo.name);
      await page.keyboard.press('Enter');
      await page.locator('main.household .cards article').first().waitFor();
      await page.keyboard.press('f');
      await page.locator('[role="menuitem"]').first().waitFor();
      const titles = await page.locator('[role="menuitem"]').allInnerTexts();
      for (let step = 0; step < titles.findIndex((title) => title.includes('最低生活保障')); step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await page.locator('#fill-held').waitFor();
      expect(await page.locator('.form h1').innerText()).toContain('最低生活保障');
      expect(await seriousViolations(page)).toEqual([]);

      // Refused: the summary takes the focus and leads to the field.
      await page.keyboard.press('Control+Enter');
      await page.locator('.error-summary').waitFor();
      expect(await focused(page)).toContain('要补');
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');

      await answerByKeys(page);
      await page.locator('.check').waitFor();
      await page.reload();
      await page.locator('.check').waitFor();
      expect(await page.locator('.check').innerText()).toContain('本人陈述');
      expect(await seriousViolations(page)).toEqual([]);

      await page.keyboard.press('Enter');
      await page.locator('.sheet').waitFor();
      const sheet = await page.locator('.sheet').innerText();
      expect(sheet).toContain(zhangJianguo.name);
      expect(sheet).toContain('申请人（签字）');
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('the sheet prints on A4 without the desk around it', async () => {
      await page.evaluate('window.print = () => { window.printed = true; }');
      await page.keyboard.press('p');
      expect(await page.evaluate('window.printed')).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.bar').isVisible()).toBe(false);
      expect(await page.locator('.fill-acts').isVisible()).toBe(false);
      expect(await page.locator('.sheet').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    });

    test('Esc goes back a step at a time, to the household and home', async () => {
      await page.keyboard.press('Escape');
      await page.locator('.check').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('#fill-held').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('main.household').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('main.home').waitFor();
      expect(await page.locator('main.home').innerText()).toMatch(/最低生活保障[\s\S]*已答/);
    });

    test('the community’s figures and households', async () => {
      await page.locator('.bar nav a', { hasText: '社区' }).click();
      await page.locator('.table tbody tr').first().waitFor();
      await page.locator('[data-figure]').first().waitFor();
      expect(await page.locator('[data-figure]').count()).toBe(11);
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator('.table [data-choice]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('main.household').waitFor();
    });

    test('nobody was named in an address, and the page never failed', async () => {
      expectNobodyNamed(watched);
      expect(watched.errors).toEqual([]);
    });

    test('signing out leaves nothing in the window', async () => {
      await page.locator('.bar button', { hasText: '退出' }).click();
      await page.locator('[data-account="staff-k"]').waitFor();
      expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    });
  });

  test('a household of another area is not there, in the same words as one that does not exist', async () => {
    const { page } = await openPage(desk.browser(), desk.address());
    await signIn(page, 'staff-k');
    await search(page, zhangJianguo.name);
    await page.keyboard.press('Enter');
    await page.locator('main.household .side').first().waitFor();
    const theirs = page.url();
    await page.locator('.bar button', { hasText: '退出' }).click();
    await page.locator('[data-account="staff-changcheng"]').click();
    await page.locator('main.home').waitFor();
    const words = [];
    for (const address of [theirs, `${desk.address()}/household/00000000-0000-8000-8000-000000000000`]) {
      await page.goto(address);
      await page.locator('.nothing, .state-failed').first().waitFor();
      words.push(await page.locator('main').innerText());
    }
    expect(words[0]).toBe(words[1]);
    await page.context().close();
  });
}
