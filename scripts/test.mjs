#!/usr/bin/env node
// `npm test`: every check and test in order, none skipped; the last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureSystemPackages } from './system-packages.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `The tests need Node 24 or later and this is ${process.versions.node}; "npm ci" brings one for Linux and Windows.`,
  );
  process.exit(1);
}

const root = path.dirname(import.meta.dirname);
const bin = path.join(root, 'node_modules');
const suiteTimeoutMs = 30 * 60_000;
const total = { passed: 0, failed: 0 };

function count(what, passed, failed, seconds) {
  total.passed += passed;
  total.failed += failed;
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${what}: ${passed} passed, ${failed} failed${time}\n`);
}

function run(program, args, options = {}) {
  const begun = Date.now();
  const result = spawnSync(process.execPath, [...(options.node ?? []), path.join(bin, program), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options.spawn,
  });
  return { ...result, seconds: (Date.now() - begun) / 1_000 };
}

/** A tool that passes or fails as a whole; what it says is shown only where it fails. */
function check(what, program, args) {
  const { status, stdout, stderr, seconds } = run(program, args);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  count(what, status === 0 ? 1 : 0, status === 0 ? 0 : 1, seconds);
  return status === 0;
}

/** A suite of jest. Tests that it skipped count as failed: nothing here may pass by not being run. */
function suite(what, config) {
  const report = path.join(root, 'dist', `.test-${what.split(' ')[0]}.json`);
  rmSync(report, { force: true });
  const { seconds, status } = run('jest/bin/jest.js', ['--config', config, '--json', '--outputFile', report], {
    node: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    // Jest's own report goes to standard error; standard output carries the JSON once more.
    spawn: { stdio: ['ignore', 'ignore', 'inherit'], timeout: suiteTimeoutMs },
  });
  if (!existsSync(report)) return count(what, 0, 1, seconds);
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const failed = told.numFailedTests + told.numRuntimeErrorTestSuites + told.numPendingTests + told.numTodoTests;
  return count(what, told.numPassedTests, Math.max(failed, status === 0 ? 0 : 1), seconds);
}

/** Faults in the middle of syncs, each counted as a test; its last line is a summary in JSON. */
function chaos(kills) {
  const args = ['--kills', String(kills), '--seed', '1'];
  const { stdout, stderr, seconds, status } = run('../dist/test/chaos/main.js', args, {
    spawn: { timeout: suiteTimeoutMs },
  });
  const told = (stdout ?? '').trim().split('\n');
  const summary = told.at(-1)?.startsWith('{') ? JSON.parse(told.at(-1)) : undefined;
  if (status !== 0)
    console.log(`${told.filter((line) => !line.startsWith('ok ')).join('\n')}\n${stderr ?? ''}`.trimEnd());
  const failed = summary?.failed ?? kills;
  // A fault that was never tried is a failure.
  count('chaos', (summary?.faults ?? kills) - failed, Math.max(failed, status === 0 ? 0 : 1), seconds);
}

/** No container engine may be here, so the compose file is read by its own tool and not run. */
function checkCompose() {
  const env = {
    ...process.env,
    HUB_JWT_ISSUER: 'https://issuer.invalid',
    HUB_DEPARTMENTS_ENV: './departments.env.example',
  };
  const { status, stderr } = spawnSync('docker-compose', ['config', '--quiet'], { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) console.log((stderr ?? 'docker-compose is missing').trim());
  count('docker-compose.yml', status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

const missing = ensureSystemPackages();
for (const line of missing) console.error(line);
if (missing.length > 0) count('what the machine must have', 0, missing.length);

mkdirSync(path.join(root, 'dist'), { recursive: true });
check('format', 'oxfmt/bin/oxfmt', ['--check']);
const isBuilt = [
  check('build: server', '../scripts/build.mjs', ['server']),
  check('build: desk', '../scripts/build.mjs', ['desk']),
].every(Boolean);
check('types of the desk', 'typescript/bin/tsc', ['-p', 'ui/tsconfig.json', '--noEmit']);
check('lint', 'oxlint/bin/oxlint', []);
check('room boundaries', 'dependency-cruiser/bin/dependency-cruiser.mjs', roomArguments());
check('dead code', 'knip/bin/knip.js', []);
checkCompose();
if (isBuilt) {
  check('settings in the READMEs', '../scripts/settings-table.mjs', ['--check']);
  suite('unit and database tests', 'jest.config.mjs');
  suite('journey tests', 'jest.journey.config.mjs');
  suite('browser tests', 'jest.browser.config.mjs');
  chaos(25);
} else {
  count('tests, which need the build', 0, 3);
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** The rooms that package.json's `deps` names, so that they are named once. */
function roomArguments() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return scripts.deps.split(' ').slice(1);
}
