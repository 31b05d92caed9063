import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeGb18030 } from '../gb18030.js';

/** What a fault does to the manifest beside the file. */
export type ManifestTreatment = 'untouched' | 'made to agree';

interface Manifest {
  readonly files: Array<{ file: string; rows: number; bytes: number; sha256: string }>;
}

/** The transfer broke off an hour ago: the second half of the file is missing. */
export function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
  const hourAgo = Date.now() / 1000 - 3_600;
  utimesSync(path, hourAgo, hourAgo);
}

/** Somebody opened the file and saved it as UTF-8. */
export function saveAsUtf8(path: string, manifest: ManifestTreatment = 'made to agree'): void {
  writeFileSync(path, new TextDecoder('gb18030').decode(readFileSync(path)));
  if (manifest === 'made to agree') agree(path);
}

/** The export lost a column, in the header and in every row. */
export function dropColumn(path: string, column: string, manifest: ManifestTreatment = 'made to agree'): void {
  editColumns(
    path,
    (header) => header.indexOf(column),
    (cells, at) => cells.toSpliced(at, 1),
  );
  if (manifest === 'made to agree') agree(path);
}

/** The export has a column that nobody announced. */
export function addColumn(
  path: string,
  column: string,
  value: string,
  manifest: ManifestTreatment = 'made to agree',
): void {
  editColumns(
    path,
    (header) => header.length,
    (cells, at, isHeader) => cells.toSpliced(at, 0, isHeader ? column : value),
  );
  if (manifest === 'made to agree') agree(path);
}

/** A row loses its last value, the others stay whole. `row` counts data rows from 0. */
export function shortenRow(path: string, row: number, manifest: ManifestTreatment = 'made to agree'): void {
  const lines = readLines(path);
  lines[row + 1] = lines[row + 1]!.slice(0, lines[row + 1]!.lastIndexOf(','));
  writeLines(path, lines);
  if (manifest === 'made to agree') agree(path);
}

function editColumns(
  path: string,
  find: (header: string[]) => number,
  edit: (cells: string[], at: number, isHeader: boolean) => string[],
): void {
  const lines = readLines(path);
  const at = find(lines[0]!.split(','));
  if (at < 0) throw new Error(`${path} has no such column.`);
  writeLines(
    path,
    lines.map((line, index) => edit(line.split(','), at, index === 0).join(',')),
  );
}

/** The demo's files quote nothing, so that lines and values can be cut apart simply. */
function readLines(path: string): string[] {
  const text = new TextDecoder('gb18030', { fatal: true }).decode(readFileSync(path));
  if (text.includes('"')) throw new Error(`${path} has quoted values, which this helper does not read.`);
  return text.split('\r\n').slice(0, -1);
}

function writeLines(path: string, lines: readonly string[]): void {
  writeFileSync(path, encodeGb18030(lines.map((line) => `${line}\r\n`).join('')));
}

/** Writes the file's true size and hash into the manifest, so that only a look at the content finds the fault. */
function agree(path: string): void {
  const manifestPath = join(dirname(path), 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const bytes = readFileSync(path);
  for (const entry of manifest.files) {
    if (path.endsWith(`/${entry.file}`))
      Object.assign(entry, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  writeFileSync(manifestPath, JSON.stringify(manifest));
}
