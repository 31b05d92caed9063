#!/usr/bin/env node
// The `hub` command. Plain JavaScript without new syntax: an old Node must get as far as saying that it is old.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const nodeMajorMin = 24;
const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

function fail(line) {
  process.stderr.write(`hub: ${line}\n`);
  process.exit(2);
}

if (Number(process.versions.node.split('.')[0]) < nodeMajorMin) {
  fail(
    `needs Node ${nodeMajorMin} or later and this is ${process.versions.node}; run it as "npx hub", which uses the Node that "npm ci" brought.`,
  );
} else if (!existsSync(program)) {
  fail('is not built yet; run "npm run build" (or "npm start", which builds).');
} else {
  await import(program);
}
