import type { Browser } from 'playwright-core';
import { openBrowser } from '../kit/browser.js';
import { startStack, type Stack } from '../kit/stack.js';
import { describeCorrections } from './corrections.js';
import { describeFailures } from './failures.js';
import { describeGlyphs } from './glyphs.js';
import { describeHeldRun } from './held-run.js';
import { describeOperator } from './operator.js';
import { describeReview } from './review.js';
import { describeSettle } from './settle.js';
import { describeStaff } from './staff.js';
import { describeVisits } from './visits.js';

let stack: Stack;
let browser: Browser;

const desk = { address: () => stack.address, browser: () => browser, dataDir: () => stack.dataDir };

// One hub and one browser serve every suite: each suite opens pages of its own.
beforeAll(async () => {
  // One after the other: what stands is closed below, whichever of them fails.
  browser = await openBrowser();
  stack = await startStack();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 60_000);

describeStaff(desk);
describeOperator(desk);
describeHeldRun(desk);
describeFailures(desk);
describeGlyphs(desk);
describeCorrections(desk);
describeReview(desk);
describeVisits(desk);
describeSettle(desk);
