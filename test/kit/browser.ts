import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = [
  process.env['HUB_TEST_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The window staff's screen. */
const viewport = { width: 1366, height: 768 };

/** A real Chromium without a window; nothing of its own goes to the network. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium for the browser tests: install Debian’s packages "chromium" and "fonts-noto-cjk", or set HUB_TEST_CHROMIUM.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page must never do: fail by itself, or put a person into an address. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly addresses: string[];
}

export async function openPage(browser: Browser, address: string): Promise<Watched> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: address,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const addresses: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => addresses.push(request.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.setDefaultTimeout(15_000);
  return { page, errors, addresses };
}

export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.locator(`[data-account="${account}"]`).click();
  await page.locator('.bar').waitFor();
}

/** What axe finds and people with a screen reader or weak eyes would trip over: `rule: element`. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
