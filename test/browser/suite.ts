import type { Browser } from 'playwright-core';

/** What a suite of the desk is given: both stand only once the tests run. */
export interface Desk {
  readonly address: () => string;
  readonly browser: () => Browser;
}
