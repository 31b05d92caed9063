#!/usr/bin/env node
// Builds what is missing or older than its sources: `build.mjs [server] [desk]`, both where none is named.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const bin = (name) => path.join(root, 'node_modules', name);
const notOurs = ['node_modules/**', 'dist/**', '.*/**', 'coverage/**'];

const targets = {
  server: {
    sources: ['**/*.ts', 'tsconfig.json', 'package-lock.json'],
    exclude: [...notOurs, 'ui/**'],
    product: 'dist/cli/main.js',
    build() {
      pruneServer();
      run('typescript', ['tsc', '-p', 'tsconfig.json'], bin('typescript/bin/tsc'));
    },
  },
  desk: {
    sources: ['ui/**/*', 'schema/schema.graphql', 'scripts/codegen.mjs', 'package-lock.json'],
    exclude: [...notOurs, 'ui/src/generated/**'],
    product: 'dist/ui/index.html',
    build() {
      run('codegen', ['codegen.mjs'], path.join(root, 'scripts/codegen.mjs'));
      run('vite', ['vite', 'build', 'ui', '--logLevel', 'warn'], bin('vite/bin/vite.js'));
    },
  },
};

function run(name, [, ...args], program) {
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`build: ${name} failed`);
    process.exit(1);
  }
}

/** What was compiled from a source that is gone would still be run, as a test for one. */
function pruneServer() {
  for (const file of globSync('dist/**/*.js', { cwd: root, exclude: ['dist/ui/**'] })) {
    const source = `${file.slice('dist/'.length, -'.js'.length)}.ts`;
    if (existsSync(path.join(root, source))) continue;
    for (const stale of [file, `${file}.map`]) rmSync(path.join(root, stale), { force: true });
  }
}

function fingerprint({ sources, exclude }) {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root, exclude }).toSorted()) {
    const { mtimeMs, size } = statSync(path.join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(targets)) {
  const target = targets[name];
  if (!target) {
    console.error(`build: there is no "${name}"; it takes ${Object.keys(targets).join(' or ')}`);
    process.exit(2);
  }
  const stamp = path.join(root, 'dist', `.built-${name}`);
  const now = fingerprint(target);
  if (existsSync(path.join(root, target.product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
  rmSync(stamp, { force: true });
  console.log(`building the ${name} ...`);
  target.build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
