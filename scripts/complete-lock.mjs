#!/usr/bin/env node
// npm writes a lock entry only for those optional platform packages that its registry could show it, and `npm ci` then
// refuses the lock as out of step with the manifests. This adds the entries that are wanting, as "not for this machine".
// Run it after every change of a dependency; it is idempotent.
import { readFileSync, writeFileSync } from 'node:fs';

const lockFile = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));

const systems = ['darwin', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'android', 'openharmony', 'linux'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32', 'arm'];

/** What a platform package's name says about where it belongs; undefined where it says nothing. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.includes('windows') ? 'win32' : systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os && !cpu) return undefined;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(os === 'linux' && libc && { libc: [libc] }) };
}

/** Node's look-up: a package sees its own node_modules, then every folder's above it. */
function isLocked(from, name) {
  const parents = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...parents].some((parent) => lock.packages[`${parent && `${parent}/`}node_modules/${name}`]);
}

const added = [];
for (const [path, manifest] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(manifest.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const platform = platformOf(name);
    if (!platform)
      throw new Error(
        `${lockFile}: ${path} wants the optional ${name}, which names no platform; install it or drop ${path}`,
      );
    added.push([
      `node_modules/${name}`,
      { version: range.replace(/^[\^~]/, ''), optional: true, ...(manifest.dev && { dev: true }), ...platform },
    ]);
  }
}

lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${lockFile}: ${added.length} platform entries added`);
