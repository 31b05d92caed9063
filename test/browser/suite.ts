import type { Browser } from 'playwright-core';

/** What a suite of the desk is given: all stand only once the tests run. */
export interface Desk {
  readonly address: () => string;
  readonly browser: () => Browser;
  /** The hub's data folder, where the demo's departments deliver. */
  readonly dataDir: () => string;
}
