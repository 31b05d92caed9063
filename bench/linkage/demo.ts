import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { resolveScored, scorePrepared } from '../../linkage/engine.js';
import type { Parameters, Thresholds } from '../../linkage/model/parameters.js';
import { trainOnPrepared } from '../../linkage/model/train.js';
import { Preparer } from '../../linkage/prepare.js';
import { chineseProfile } from '../../linkage/profile/chinese.js';
import { hash32 } from '../../linkage/random.js';
import type { PreparedRecord } from '../../linkage/record.js';
import { curveOf, figuresOf, oracleDecisions, type CurvePoint, type Figures, type Truth } from './demo-report.js';
import { demoForm, formLines, type FormRecord } from './demo-form.js';
import { readParameters } from './link-file.js';
import { stressForm } from './stress-records.js';

export interface DemoOptions {
  /** `demo`: the demo world; `stress`: a town that has nothing to do with it. */
  readonly world: 'demo' | 'stress';
  readonly records: number;
  /** How many times the declared rates of damage. */
  readonly damage: number;
  readonly seed: string;
  readonly parameters?: string | undefined;
  /** Where to write parameters trained on these records, with thresholds set by their truth. */
  readonly calibrate?: string | undefined;
  readonly say: (line: string) => void;
}

export function formOf({ world, records, damage, seed }: Pick<DemoOptions, 'world' | 'records' | 'damage' | 'seed'>) {
  return world === 'demo' ? demoForm(seed, records, damage) : stressForm(seed, records);
}

/** Writes the records as a file that `--file` reads, with the truth in rec_id. */
export async function writeForm(path: string, records: Iterable<FormRecord>): Promise<void> {
  await finished(Readable.from(formLines(records)).pipe(createWriteStream(path)));
}

/**
 * Records are prepared as they are made, one at a time; what was typed is forgotten where nothing is trained on it. Ids say nothing
 * of whom a record means, nor of the order of making.
 */
function prepareAll(form: Iterable<FormRecord>, keepTyped: boolean): { records: PreparedRecord[]; truth: Truth } {
  const preparer = new Preparer(chineseProfile);
  const records: PreparedRecord[] = [];
  const people: string[] = [];
  const damages: (readonly string[])[] = [];
  for (const { record, person, damage } of form) {
    const id = `r${hash32(record.id, 0)}-${records.length}`;
    const prepared = preparer.prepare({ ...record, id });
    records.push(keepTyped ? prepared : { ...prepared, record: { id, values: {} } });
    people.push(person);
    damages.push(damage);
  }
  return { records, truth: { people, damage: damages, hasNumber: records.map(({ anchor }) => anchor !== undefined) } };
}

export async function runDemo(options: DemoOptions): Promise<void> {
  const { say, seed } = options;
  const start = performance.now();
  const { records, truth } = prepareAll(formOf(options), options.parameters === undefined);
  say(`${records.length} records of ${new Set(truth.people).size} people made and prepared in ${seconds(start)} s`);
  const trained = await parametersFor(records, options);
  const wide: Parameters = {
    ...trained,
    thresholds: { ...trained.thresholds, review: Math.min(-6, trained.thresholds.review) },
  };
  const scoring = performance.now();
  const scored = scorePrepared(records, chineseProfile, wide, (stage, done) => say(`${stage} ${done}`));
  say(`${scored.comparisons} comparisons; seconds ${JSON.stringify(scored.seconds)}; memory ${memoryMb()} MB`);
  const scoreSeconds = (performance.now() - scoring) / 1000;
  const curve = curveOf(scored, trained.thresholds, truth, links);
  for (const point of curve) say(sayPoint(point));
  const parameters =
    options.calibrate === undefined
      ? trained
      : { ...trained, thresholds: calibrated(curve, trained.thresholds, options) };
  const thresholds = parameters.thresholds;
  const resolving = performance.now();
  const first = resolveScored(scored, thresholds);
  const resolveSeconds = (performance.now() - resolving) / 1000;
  const before = figuresOf(first, truth);
  const after = figuresOf(resolveScored(scored, thresholds, oracleDecisions(first, truth)), truth);
  sayFigures('before review', before, say);
  sayFigures('after review', after, say);
  if (options.calibrate !== undefined) await writeFile(options.calibrate, `${JSON.stringify(parameters, null, 1)}\n`);
  const recordsPerSecond = Math.round(records.length / (scoreSeconds + resolveSeconds));
  const { world, damage } = options;
  process.stdout.write(
    `${JSON.stringify({ world, seed, damage, records: records.length, link: thresholds.link, before, after, curve, recordsPerSecond, memoryMb: memoryMb() })}\n`,
  );
}

const links = [-4, -2, 0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24];

async function parametersFor(records: readonly PreparedRecord[], options: DemoOptions): Promise<Parameters> {
  if (options.parameters !== undefined) return readParameters(options.parameters, chineseProfile);
  const description = `${options.records} records of the ${options.world} world, damage ${options.damage} times, seed ${options.seed}`;
  return trainOnPrepared(records, chineseProfile, {
    seed: options.seed,
    description,
    wrongLinkRate: declaredWrongLinkRate,
    onProgress: options.say,
  });
}

/** Links without a number on both sides that may mean two people. */
const declaredWrongLinkRate = 0.002;

/**
 * The estimated odds' threshold, unless the truth says that it lets too much through: then the lowest of the curve from which on the
 * declared rate is kept. Figures of the point at or below the threshold are written beside it.
 */
function calibrated(
  curve: readonly CurvePoint[],
  before: Thresholds,
  { seed, records, damage }: DemoOptions,
): Thresholds {
  const failing = curve.findLastIndex(({ precision }) => precision < 1 - declaredWrongLinkRate);
  const lowest = curve[Math.min(failing + 1, curve.length - 1)]!;
  const link = Math.max(before.link, lowest.link);
  const point = curve.findLast((each) => each.link <= link) ?? lowest;
  return {
    ...before,
    link,
    wrongLinkRate: declaredWrongLinkRate,
    from: `estimated odds, held against the truth of the demo world: seed ${seed}, ${records} records, damage at ${damage} times the declared rates`,
    figures: { ...point },
  };
}

function sayPoint({ link, precision, recall, wrong, review }: CurvePoint): string {
  return `link at ${link}: precision ${percent(precision)}, recall ${percent(recall)}, ${wrong} wrong, ${review} pairs to review`;
}

function sayFigures(
  when: string,
  { withNumber, withoutNumber, wrongByDamage, missedByDamage, reviewPairs }: Figures,
  say: (line: string) => void,
): void {
  say(`${when}: ${reviewPairs} pairs to review`);
  for (const [name, score] of [
    ['with a valid number', withNumber],
    ['without', withoutNumber],
  ] as const) {
    // prettier-ignore
    say(`  ${name}: precision ${percent(score.precision)}, recall ${percent(score.recall)}; ${score.linked} pairs linked, ${score.wrong} wrong, ${score.missed} missed`);
  }
  say(`  wrong by damage ${JSON.stringify(wrongByDamage)}`);
  say(`  missed by damage ${JSON.stringify(missedByDamage)}`);
}

const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
const seconds = (start: number) => ((performance.now() - start) / 1000).toFixed(1);
const memoryMb = () => Math.round(process.resourceUsage().maxRSS / 1024);
