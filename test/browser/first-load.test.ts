import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../../runtime/paths.js';

const desk = projectPath('dist/ui');
const firstLoadBytesMax = 330 * 1024;

/** Newer than the kernels that the desk is built for (Chromium 100): the build lowers syntax, and adds no functions. */
const tooNew = [
  'toSorted(',
  'toReversed(',
  'Object.groupBy(',
  '.withResolvers(',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'URLPattern',
];

function read(file: string): Buffer {
  return readFileSync(path.join(desk, file));
}

test('what the first screen loads stays within its limit', () => {
  const page = read('index.html').toString('utf8');
  const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(1);
  const bytes = [page, ...files.map(read)].reduce((total, content) => total + gzipSync(content).length, 0);
  expect(bytes).toBeLessThanOrEqual(firstLoadBytesMax);
});

test('the page holds nothing inline, as the gateway’s content policy wants', () => {
  const page = read('index.html').toString('utf8');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\sstyle=|\son\w+=/);
});

test('what is loaded calls nothing that older kernels lack, libraries included', () => {
  const found = readdirSync(path.join(desk, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const code = read(`assets/${file}`).toString('utf8');
      return tooNew.filter((call) => code.includes(call)).map((call) => `${file}: ${call}`);
    });
  expect(found).toEqual([]);
});
