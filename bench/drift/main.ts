import { parseArgs } from 'node:util';
import { ProfileBuilder, type ColumnProfile, forKeeping } from '../../connectors/kit/column-profile.js';
import type { RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import { compareProfiles } from '../../jobs/sync/drift-compare.js';
import { findMisshaped, findRefused } from '../../jobs/sync/drift-first.js';
import { driftLimits } from '../../jobs/sync/drift-limits.js';
import { type DriftFinding, sayFinding } from '../../jobs/sync/drift-words.js';
import { renumber, retypings, swapColumns } from './changes.js';
import { readWorld, type ReadDelivery } from './deliveries.js';

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'hutong,second' },
    scale: { type: 'string', default: 'demo' },
    days: { type: 'string', default: '4' },
    verbose: { type: 'boolean', default: false },
  },
});

const stretchesADelivery = 40;

function sample(rows: readonly RawRow[]): readonly RawRow[] {
  const step = Math.max(1, Math.ceil(rows.length / driftLimits.sampleRowsMax));
  return step === 1 ? rows : rows.filter((_, index) => index % step === 0);
}

function profileOf(stream: StreamDefinition, rows: readonly RawRow[]): ColumnProfile {
  const builder = new ProfileBuilder(stream.columns);
  for (const row of rows) builder.add(row);
  return builder.build();
}

/** What the rows would be stopped for without any history: rejects, and shapes that are declared. */
function judgeFirst(stream: StreamDefinition, rows: readonly RawRow[], asOf: string): DriftFinding[] {
  const refused = new Map<string, number>();
  for (const row of rows) {
    const mapped = stream.map(row, asOf);
    if (mapped.outcome === 'reject') {
      const column = mapped.reject.column ?? '';
      refused.set(column, (refused.get(column) ?? 0) + 1);
    }
  }
  const counts = [...refused].map(([column, count]) => ({ column, count, reason: 'contract', code: null }));
  const seen = profileOf(stream, rows);
  return [...findRefused(stream, counts, rows.length, seen), ...findMisshaped(stream, seen)];
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const describe = (found: readonly DriftFinding[]): string =>
  found.map((finding) => `${finding.kind} ${finding.column}: ${sayFinding(finding, 'en')}`).join('; ');

/** Deliveries as they are, against what was learned from those before them: every finding is a wrong one. */
function measureFalse(taken: readonly (readonly ReadDelivery[])[]): { compared: number; wrong: number } {
  const norms = new Map<string, ColumnProfile>();
  let [compared, wrong] = [0, 0];
  for (const day of taken) {
    for (const { department, stream, mode, asOf, rows } of day) {
      const place = `${department}/${stream.name}/${mode}`;
      const seen = profileOf(stream, sample(rows));
      const norm = norms.get(place);
      if (rows.length >= driftLimits.rowsMin) compared += 1;
      const found = [
        ...judgeFirst(stream, sample(rows), asOf),
        ...(norm === undefined ? [] : compareProfiles(norm, seen, stream.columns, mode === 'full')),
      ];
      if (found.length > 0) {
        wrong += 1;
        say(`  WRONG ${place} of ${asOf}, ${rows.length} rows: ${describe(found)}`);
      }
      if (seen.rows >= driftLimits.rowsMin) norms.set(place, forKeeping(seen));
    }
  }
  return { compared, wrong };
}

/** A stretch of a delivery judged as if it were one of its own: of one community or a part of one, of 50 rows and more. */
function measureStretches(
  norms: readonly ReadDelivery[],
  seen: readonly ReadDelivery[],
): { compared: number; wrong: number } {
  let [compared, wrong] = [0, 0];
  for (const [index, { department, stream, rows }] of seen.entries()) {
    const before = norms[index];
    if (before === undefined || rows.length < driftLimits.rowsMin) continue;
    const norm = forKeeping(profileOf(stream, sample(before.rows)));
    for (let turn = 0; turn < stretchesADelivery; turn += 1) {
      const size = Math.min(rows.length, driftLimits.rowsMin + ((turn * 37) % 250));
      const start = (turn * 7919) % (rows.length - size + 1);
      const found = compareProfiles(norm, profileOf(stream, rows.slice(start, start + size)), stream.columns, false);
      compared += 1;
      if (found.length === 0) continue;
      wrong += 1;
      if (options.verbose) say(`  WRONG ${department}/${stream.name}, ${size} rows from ${start}: ${describe(found)}`);
    }
  }
  return { compared, wrong };
}

interface Score {
  tried: number;
  history: number;
  first: number;
}
const share = (part: number, of: number): string =>
  `${part} of ${of} (${Math.round((100 * part) / Math.max(1, of))} %)`;

/** Every pair of columns swapped, every column retyped, in the delivery of one world, judged with and without the history of another. */
function measureDetection(norms: readonly ReadDelivery[], seen: readonly ReadDelivery[]): void {
  const swaps: Score = { tried: 0, history: 0, first: 0 };
  const retyped = new Map<string, Score>();
  const count = (score: Score, history: boolean, first: boolean) => {
    score.tried += 1;
    if (history || first) score.history += 1;
    if (first) score.first += 1;
  };
  for (const [index, { department, stream, rows, asOf, mode }] of seen.entries()) {
    const before = norms[index];
    if (before === undefined || rows.length < driftLimits.rowsMin || mode !== 'full') {
      say(`  ${department}/${stream.name}: ${rows.length} rows, too few to judge`);
      continue;
    }
    const norm = forKeeping(profileOf(stream, sample(before.rows)));
    const judge = (changed: readonly RawRow[]) => ({
      history: compareProfiles(norm, profileOf(stream, changed), stream.columns, true),
      first: judgeFirst(stream, changed, asOf),
    });
    const columns = stream.columns.filter((column) =>
      rows.some(({ values }) => ![null, ''].includes(values[column] as string)),
    );
    const unseen: string[] = [];
    const unseenFirst: string[] = [];
    const sampled = sample(rows);
    for (const [left, a] of columns.entries()) {
      for (const b of columns.slice(left + 1)) {
        const { history, first } = judge(swapColumns(a, b)(sampled) ?? []);
        count(swaps, history.length > 0, first.length > 0);
        if (history.length === 0 && first.length === 0) unseen.push(`${a}/${b}`);
        else if (first.length === 0) unseenFirst.push(`${a}/${b}`);
      }
    }
    for (const column of columns) {
      for (const [name, change] of [...Object.entries(retypings), ['codes renumbered', renumber] as const]) {
        const changed = change(column)(sampled);
        if (changed === null) continue;
        const score = retyped.get(name) ?? { tried: 0, history: 0, first: 0 };
        retyped.set(name, score);
        const { history, first } = judge(changed);
        count(score, history.length > 0, first.length > 0);
        if (history.length === 0 && first.length === 0)
          say(`  ${department}/${stream.name}: ${column} ${name}: not seen`);
      }
    }
    const pairs = (columns.length * (columns.length - 1)) / 2;
    say(
      `  ${department}/${stream.name}: ${rows.length} rows, ${pairs} pairs; not seen: ${unseen.join(', ') || 'none'}`,
    );
    if (options.verbose) say(`    not seen at a first load: ${unseenFirst.join(', ')}`);
  }
  say(`  swaps: ${share(swaps.history, swaps.tried)} with history, ${share(swaps.first, swaps.tried)} at a first load`);
  for (const [name, score] of retyped) {
    say(
      `  ${name}: ${share(score.history, score.tried)} with history, ${share(score.first, score.tried)} at a first load`,
    );
  }
}

const scale = options.scale === 'tiny' ? 'tiny' : 'demo';
const firsts: (readonly ReadDelivery[])[] = [];
for (const seed of options.seeds.split(',')) {
  const taken = await readWorld(seed, scale, Number(options.days));
  firsts.push(taken[0] ?? []);
  const { compared, wrong } = measureFalse(taken);
  say(
    `world ${seed}: ${taken.flat().length} deliveries, ${compared} of enough rows to judge, ${wrong} stopped wrongly`,
  );
}
const [norm = [], seen = norm] = firsts;
const other = measureFalse([norm, seen]);
say(`the last world against the history of the first: ${other.compared} deliveries, ${other.wrong} stopped wrongly`);
const stretches = measureStretches(norm, seen);
say(
  `stretches of 50 to 300 rows of the last world, as changes: ${stretches.compared}, ${stretches.wrong} stopped wrongly`,
);
say('Columns of the last world changed, judged by the history of the first:');
measureDetection(norm, seen);
const started = performance.now();
let rows = 0;
for (const delivery of seen) {
  const sampled = sample(delivery.rows);
  profileOf(delivery.stream, sampled);
  rows += sampled.length;
}
say(`profiles: ${(((performance.now() - started) * 1000) / rows).toFixed(1)} us a sampled row`);
