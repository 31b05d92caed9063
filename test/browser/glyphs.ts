import { openPage, signIn } from '../kit/browser.js';
import { personas } from '../../demo/personas.js';
import type { Desk } from './suite.js';

/** Draws a character in the desk's own font and answers its pixels; a missing one is drawn as the font's empty box. */
const draw = `(sign) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 48;
  const context = canvas.getContext('2d');
  context.font = '40px ' + getComputedStyle(document.body).fontFamily;
  context.textBaseline = 'top';
  context.fillText(sign, 2, 2);
  return [...context.getImageData(0, 0, 48, 48).data].filter((_, index) => index % 4 === 3).join();
}`;

/** A code point that no font has. */
const unassigned = '\u{1FFFD}';

export function describeGlyphs(desk: Desk): void {
  test('䶮 and 𠮷 have glyphs, on the page and in the fonts of paper', async () => {
    const { page } = await openPage(desk.browser(), desk.address());
    await signIn(page, 'staff-k');
    const drawn = (sign: string) => page.evaluate<string>(`(${draw})(${JSON.stringify(sign)})`);
    const box = await drawn(unassigned);
    const pixels = await Promise.all(['䶮', '𠮷', '国'].map(drawn));
    for (const one of pixels) {
      expect(one).toMatch(/[1-9]/);
      expect(one).not.toBe(box);
    }
    expect(new Set(pixels).size).toBe(pixels.length);

    await page.keyboard.press('/');
    await page.keyboard.type(personas.liJi.name);
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit').first().innerText()).toContain('李𠮷');
    await page.context().close();
  });
}
