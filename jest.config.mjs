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
    testTimeout: isUnit ? 30_000 : 180_000,
    // Journeys bring up whole hubs; two at once would only wait for each other.
    ...(!isUnit && { maxWorkers: 1 }),
  };
}

export default suite('unit');
