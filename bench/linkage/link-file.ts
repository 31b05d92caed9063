import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { linkRecords } from '../../linkage/engine.js';
import { parseParameters, type Parameters } from '../../linkage/model/parameters.js';
import { trainParameters } from '../../linkage/model/train.js';
import type { LinkRecord, Profile } from '../../linkage/record.js';
import { DataError } from './errors.js';
import { readRecordFile } from './record-file.js';
import { type PairScore, personOfId, scorePairs } from './score.js';

export interface LinkFileOptions {
  readonly file: string;
  readonly out: string;
  /** Where to write the parameters that were estimated on this file. */
  readonly train?: string | undefined;
  /** Parameters to use instead of estimating them on this file. */
  readonly parameters?: string | undefined;
  readonly seed: string;
  readonly say: (line: string) => void;
}

/** The share of wrong links that thresholds estimated on a file are set for. */
const wrongLinkRate = 0.001;

/** What is printed as the last line. Shares are fractions of 1; null where rec_id does not tell the truth. */
export interface FileFigures extends PairScore {
  readonly review: number;
  /** Reading, training and writing not counted: prepared, linked by number, scored, resolved. */
  readonly recordsPerSecond: number;
}

export async function linkFile(options: LinkFileOptions): Promise<FileFigures> {
  const { profile, records } = await readRecordFile(options.file);
  // Better now than after an hour of linking.
  for (const path of [options.out, options.train]) if (path !== undefined) await claim(path);
  options.say(`${records.length} records, profile ${profile.name}`);
  const parameters = await parametersFor(records, profile, options);
  const start = performance.now();
  const linked = linkRecords(records, profile, parameters, {
    onProgress: (stage, done) => options.say(`${stage} ${done}`),
  });
  const seconds = (performance.now() - start) / 1000;
  await writeClusters(options.out, records, linked.clusters);
  const score = scorePairs(linked.clusters, (record) => personOfId(records[record]!.id));
  if (score.precision === null) {
    options.say('No figures: rec_id does not say who is meant (it would be rec-N-..., the same N for one person).');
  }
  options.say(
    `${linked.comparisons} comparisons; seconds: ${JSON.stringify(linked.seconds)}; memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  const byNumber = linked.seconds.prepare + linked.seconds.anchors;
  options.say(`prepared and linked by number: ${Math.round(records.length / byNumber)} records a second`);
  const recordsPerSecond = Math.round(records.length / seconds);
  return { ...score, review: linked.review.length, recordsPerSecond };
}

export async function readParameters(path: string, profile: Profile): Promise<Parameters> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new DataError(`${path} cannot be read: ${error.code}.`);
  });
  return parseParameters(text, profile);
}

async function claim(path: string): Promise<void> {
  await writeFile(path, '').catch((error: NodeJS.ErrnoException) => {
    throw new DataError(`${path} cannot be written: ${error.code}.`);
  });
}

async function parametersFor(
  records: readonly LinkRecord[],
  profile: Profile,
  { parameters, train, seed, say }: LinkFileOptions,
): Promise<Parameters> {
  if (parameters !== undefined) {
    return readParameters(parameters, profile);
  }
  const trained = trainParameters(records, profile, {
    seed,
    description: 'the file itself',
    wrongLinkRate,
    onProgress: say,
  });
  if (train !== undefined) await writeFile(train, `${JSON.stringify(trained, null, 2)}\n`);
  return trained;
}

async function writeClusters(path: string, records: readonly LinkRecord[], clusters: readonly (readonly number[])[]) {
  const out = createWriteStream(path);
  out.on('error', () => undefined);
  const written = finished(out).catch((error: NodeJS.ErrnoException) => {
    throw new DataError(`${path} cannot be written: ${error.code}.`);
  });
  out.write('rec_id,cluster\n');
  for (const [cluster, members] of clusters.entries()) {
    const lines = members.map((record) => `${quoted(records[record]!.id)},${cluster + 1}\n`);
    if (!out.write(lines.join(''))) await Promise.race([once(out, 'drain'), written]);
  }
  out.end();
  await written;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
