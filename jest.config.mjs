// Tests run as tsc emitted them: the same files that production runs, decorators' metadata included.
const root = process.env.HUB_TEST_DIST ?? 'dist';

/** A suite is a folder of its own below test/, or, as `unit`, every test beside the code. */
export function suite(name) {
  const isUnit = name === 'unit';
  return {
    rootDir: '.',
    roots: [`<rootDir>/${root}`],
    testMatch: [isUnit ? `<rootDir>/${root}/**/*.test.js` : `<rootDir>/${root}/test/${name}/**/*.test.js`],
    testPathIgnorePatterns: ['/node_modules/', ...(isUnit ? ['/test/journey/', '/test/browser/'] : [])],
    globalSetup: `<rootDir>/${root}/test/kit/global-setup.js`,
    globalTeardown: `<rootDir>/${root}/test/kit/global-teardown.js`,
    transform: {},
    testEnvironment: 'node',
    haste: { enableSymlinks: false },
    // A test that fails half-way may leave something open, and a run that never ends says nothing. What leaks is told by the kit:
    // a database that is dropped with connections open fails its file.
    forceExit: true,
    testTimeout: isUnit ? 30_000 : 180_000,
    // Journeys bring up whole hubs; two at once would only wait for each other.
    ...(!isUnit && { maxWorkers: 1 }),
  };
}

export default suite('unit');
