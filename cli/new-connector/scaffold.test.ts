import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findLeftToDo } from '../../connectors/kit/left-to-do.js';
import { projectPath } from '../../runtime/paths.js';
import { scaffoldConnector } from './scaffold.js';
import { transports, type TransportName } from './transports.js';

const asked = { label: '粮食', english: 'Grain bureau', kind: 'subsidy-payment' };
const names = Object.keys(transports) as TransportName[];

/** As much of a checkout as connectors need, without what they are not to touch. */
function copyCheckout(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'hub-checkout-'));
  for (const part of ['connectors', 'schema/canonical', 'runtime', 'cli/new-connector/templates', 'package.json']) {
    cpSync(projectPath(part), path.join(root, part), { recursive: true });
  }
  symlinkSync(projectPath('node_modules'), path.join(root, 'node_modules'));
  const { compilerOptions } = JSON.parse(readFileSync(projectPath('tsconfig.json'), 'utf8')) as {
    compilerOptions: object;
  };
  const own = { ...compilerOptions, incremental: false, tsBuildInfoFile: undefined };
  writeFileSync(
    path.join(root, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: own, include: names.map((name) => `connectors/new-${name}/*.ts`) }),
  );
  writeFileSync(
    path.join(root, 'jest.config.mjs'),
    `export default { roots: ['<rootDir>/dist'], testMatch: ['**/*.test.js'], transform: {}, testEnvironment: 'node' };`,
  );
  return root;
}

describe('a new connector', () => {
  let root = '';
  const run = (program: string, args: readonly string[]) =>
    spawnSync(process.execPath, ['--experimental-vm-modules', projectPath(program), ...args], {
      cwd: root,
      encoding: 'utf8',
      // Nothing of this process's own: jest tells its workers to colour what they say.
      env: { FORCE_COLOR: '0', NO_COLOR: '1' },
    });

  beforeAll(() => {
    root = copyCheckout();
    for (const transport of names) scaffoldConnector(root, { ...asked, name: `new-${transport}`, transport });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('compiles by every transport, and its test fails with the list of what is left to do', () => {
    const compiled = run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
    expect(compiled.stdout).toBe('');
    expect(compiled.status).toBe(0);
    const tested = run('node_modules/jest/bin/jest.js', []);
    expect(tested.status).toBe(1);
    expect(tested.stderr).toContain(`Test Suites: ${names.length} failed, ${names.length} total`);
    expect(tested.stderr).toContain(`Tests:       ${names.length} failed, ${names.length} total`);
    for (const transport of names) {
      const said = tested.stderr.slice(
        tested.stderr.indexOf(`connectors/new-${transport} is not finished. Left to do:`),
      );
      const list = said.slice(0, said.indexOf('\n\n'));
      expect(list).toMatch(/1\. README\.md:\d+ who publishes what/);
      expect(list).toMatch(/mapping\.ts:\d+ declare every column/);
      expect(list).toMatch(/reader\.ts:\d+ answer the deliveries that wait/);
      expect(list).toMatch(/connector\.test\.ts:\d+ /);
      expect(list).toContain('fixture/expected.json say what each row of records (full) becomes');
      expect(list).toContain('../index.ts list the connector, last of all');
      expect(list).not.toContain('{{');
    }
  }, 120_000);

  it('is named in the one table of departments', () => {
    const table = readFileSync(path.join(root, 'schema/canonical/department.ts'), 'utf8');
    expect(table).toContain(`  'new-soap': { label: '粮食', english: 'Grain bureau' },\n} as const`);
  });

  it.each([
    ['Grain', 'small letters'],
    ['grain_bureau', 'small letters'],
    ['../grain', 'small letters'],
    ['kit', 'cannot name'],
    ['a'.repeat(41), 'at most 40'],
    ['finance', 'is there already'],
    ['new-soap', 'is there already'],
    ['public', 'HUB_PUBLIC_SECURITY_'],
    ['finance-land', 'HUB_FINANCE_'],
    ['sync', 'HUB_SYNC_'],
  ])('named %s is refused, and nothing is written', (name, says) => {
    const before = readFileSync(path.join(root, 'schema/canonical/department.ts'), 'utf8');
    expect(() => scaffoldConnector(root, { ...asked, name, transport: 'csv' })).toThrow(says);
    expect(readFileSync(path.join(root, 'schema/canonical/department.ts'), 'utf8')).toBe(before);
  });

  it.each([
    [{ label: `粮'食` }, '--label'],
    [{ english: '' }, '--english'],
    [{ kind: 'grain' }, 'no kind of record'],
  ])('of %j is refused', (wrong, says) => {
    expect(() => scaffoldConnector(root, { ...asked, ...wrong, name: 'grain', transport: 'csv' })).toThrow(says);
  });

  it('is not begun outside a checkout', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hub-image-'));
    expect(() => scaffoldConnector(folder, { ...asked, name: 'grain', transport: 'csv' })).toThrow(
      /checkout of the sources/,
    );
    rmSync(folder, { recursive: true });
  });
});

test('the connectors that there are have nothing left to do', () => {
  expect(findLeftToDo(projectPath('connectors/finance'), ['payments'])).toEqual([]);
});
