import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitFields } from '../../connectors/kit/csv/fields.js';
import { line } from '../../demo/delivery/civil-affairs-files.js';
import { encodeGb18030 } from '../../demo/gb18030.js';

interface ManifestFile {
  readonly stream: string;
  readonly file: string;
}

/** Rows of one stream, the header first, as they are to be delivered. */
type Change = (rows: readonly (readonly string[])[], stream: string) => readonly (readonly string[])[];

/**
 * Lets civil affairs of a demo world deliver everything again on a later day, changed. Writes over what was delivered for that day.
 * `dataDir` is the hub's own.
 */
export function deliverAllAgain(dataDir: string, day: string, change: Change): void {
  const folder = path.join(dataDir, 'demo', 'civil-affairs');
  const first = readdirSync(folder).find((name) => name.endsWith('-full'));
  if (first === undefined) throw new Error(`There is no full delivery in ${folder}.`);
  const manifest = JSON.parse(readFileSync(path.join(folder, first, 'manifest.json'), 'utf8')) as {
    readonly files: readonly ManifestFile[];
  };
  const delivery = `${day.replaceAll('-', '')}-full`;
  mkdirSync(path.join(folder, delivery), { recursive: true });
  const files = manifest.files.map(({ stream, file }) => {
    const text = new TextDecoder('gb18030').decode(readFileSync(path.join(folder, first, file)));
    const rows = splitFields(text).filter((cells) => cells.some((cell) => cell !== ''));
    const changed = change(rows, stream);
    const bytes = encodeGb18030(changed.map(line).join(''));
    writeFileSync(path.join(folder, delivery, file), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { stream, file, rows: changed.length - 1, bytes: bytes.length, sha256 };
  });
  const written = JSON.stringify({ delivery, asOf: day, mode: 'full', files });
  writeFileSync(path.join(folder, delivery, 'manifest.json'), written);
}
