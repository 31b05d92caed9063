#!/usr/bin/env node
// `npm start`: builds what is stale, then hands over to `hub start`. Plain syntax first, for an old Node to reach its line.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `hub: needs Node 24 or later and this is ${process.versions.node}; "npm ci" brings one for Linux and Windows, elsewhere install it.`,
  );
  process.exit(2);
}
// A start's time counts from here, the build included.
const begunAt = Date.now();
process.argv.splice(2, process.argv.length - 2, 'server');
await import('./build.mjs');
process.argv.splice(2, 1, 'start', '--follow-parent', '--begun-at', String(begunAt));
await import('../dist/cli/main.js');
