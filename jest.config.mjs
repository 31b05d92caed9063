// Tests run as tsc emitted them: the same files that production runs, decorators' metadata included.
const root = process.env.HUB_TEST_DIST ?? 'dist';

export default {
  rootDir: '.',
  roots: [`<rootDir>/${root}`],
  testMatch: [`<rootDir>/${root}/**/*.test.js`],
  testPathIgnorePatterns: ['/node_modules/', `<rootDir>/${root}/test/browser/`, `<rootDir>/${root}/test/journey/`],
  globalSetup: `<rootDir>/${root}/test/kit/global-setup.js`,
  globalTeardown: `<rootDir>/${root}/test/kit/global-teardown.js`,
  transform: {},
  testEnvironment: 'node',
  haste: { enableSymlinks: false },
  testTimeout: 30_000,
};
