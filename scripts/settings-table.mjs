#!/usr/bin/env node
// Writes the settings table of runtime/settings.ts between the READMEs' markers; `--check` only says whether they are as they
// should be.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderSettingsTable } from '../dist/runtime/settings.js';

const root = path.dirname(import.meta.dirname);
const [begin, end] = ['<!-- settings -->', '<!-- /settings -->'];
const isCheck = process.argv.includes('--check');
let isStale = false;

for (const [name, language] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
]) {
  const file = path.join(root, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) {
    console.error(`${name} has no place for the settings: it takes a line ${begin} and a line ${end}`);
    process.exitCode = 1;
    continue;
  }
  const written = `${text.slice(0, from)}${begin}\n\n${renderSettingsTable(language)}\n\n${text.slice(to)}`;
  if (written === text) continue;
  isStale = true;
  if (!isCheck) writeFileSync(file, written);
}

if (isCheck && isStale) {
  console.error('The settings tables of the READMEs are out of date: run "node scripts/settings-table.mjs"');
  process.exitCode = 1;
}
