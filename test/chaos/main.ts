import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectPath } from '../../runtime/paths.js';
import { runFault, type Outcome } from './campaign.js';
import {
  backends,
  countBoundaries,
  drawFault,
  faultKinds,
  type Backend,
  type Campaign,
  type FaultKind,
} from './fault.js';
import { prepare, type Prepared } from './prepare.js';
import { endAllInSight, killAllInSight } from './processes.js';
import { ownProgram } from './program.js';
import { summarise, writeReport } from './report.js';
import { makeSabotaged, sabotages, type Sabotage } from './sabotage.js';

const usage = `Strikes a real hub in the middle of its syncs and holds what comes of it against a sync without a fault.

  npm run chaos -- [--kills N] [--seed S] [--backend postgres|redis|both] [--only KIND] [--lanes N]
                 [--out FILE] [--keep] [--sabotage HOW]
  npm run chaos -- --replay SEED:INDEX [--backend ...] [--only KIND]

Kinds: ${faultKinds.join(', ')}.
Sabotages: ${sabotages.join(', ')}: a copy of the hub without one of its protections, which must be found out (exit code 0 then).
A fault that fails says how to replay it; its evidence lies in test-results/chaos. One that met nothing is drawn again, and counts
as never struck if that does not help. The last line is JSON; --out writes all that was done. Ctrl-C ends it with what there is.
Exit code: 0 if every fault struck and none failed; 1 otherwise; 2 if it was called wrongly; 130 or 143 if it was stopped.
`;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

function numberOf(text: string, name: string, min: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= min) return number;
  throw new UsageError(`--${name} takes a whole number from ${min} on, and got "${text}".`);
}

function oneOf<Word extends string>(word: string, name: string, words: readonly Word[]): Word {
  const found = words.find((each) => each === word);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} takes ${words.join(', ')}; it got "${word}".`);
}

interface Options {
  readonly campaign: Campaign;
  readonly indexes: readonly number[];
  readonly lanes: number;
  readonly keep: boolean;
  readonly sabotage: Sabotage | undefined;
  readonly isReplay: boolean;
  readonly out: string | undefined;
}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '25' },
      seed: { type: 'string', default: '1' },
      backend: { type: 'string', default: 'both' },
      only: { type: 'string' },
      replay: { type: 'string' },
      lanes: { type: 'string' },
      sabotage: { type: 'string' },
      out: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const backend = oneOf<Backend | 'both'>(values.backend, 'backend', [...backends, 'both']);
  const only = values.only === undefined ? undefined : oneOf<FaultKind>(values.only, 'only', faultKinds);
  const { keep, out } = values;
  const sabotage = values.sabotage === undefined ? undefined : oneOf<Sabotage>(values.sabotage, 'sabotage', sabotages);
  if (values.replay !== undefined) {
    const [seed = '', index = ''] = values.replay.split(':');
    const campaign = { seed: numberOf(seed, 'replay', 0), only, backend };
    return { campaign, indexes: [numberOf(index, 'replay', 0)], lanes: 1, keep, sabotage, isReplay: true, out };
  }
  const kills = numberOf(values.kills, 'kills', 1);
  const lanes =
    values.lanes === undefined ? Math.min(4, os.availableParallelism() + 1) : numberOf(values.lanes, 'lanes', 1);
  return {
    campaign: { seed: numberOf(values.seed, 'seed', 0), only, backend },
    indexes: Array.from({ length: kills }, (_, index) => index),
    lanes: Math.min(lanes, kills),
    keep,
    sabotage,
    isReplay: false,
    out,
  };
}

/** A fault that took longer tells why. */
const slowSeconds = 25;
const evidenceRoot = projectPath('test-results', 'chaos');

function tell(
  { fault, where, seconds, problems, isStruck }: Outcome,
  { only, backend }: Campaign,
  evidence: string,
): void {
  const { seed, index, kind } = fault;
  const line = `${String(index).padStart(4)} ${kind} ${where} on ${fault.backend} (${seconds.toFixed(1)} s)`;
  if (problems.length === 0) return void process.stdout.write(`${isStruck ? 'ok  ' : 'MISS'} ${line}\n`);
  const again = [
    `--replay ${seed}:${index}`,
    `--backend ${backend}`,
    ...(only === undefined ? [] : [`--only ${only}`]),
  ];
  const told = problems.map((problem) => `       ${problem.slice(0, 400)}`);
  told.push(
    `       again: npm run chaos -- ${again.join(' ')}`,
    `       evidence: ${path.relative(projectPath(), evidence)}`,
  );
  process.stdout.write(`FAIL ${line}\n${told.join('\n')}\n`);
}

/** What a campaign has come to so far. */
interface Progress {
  readonly outcomes: Outcome[];
  prepared: Prepared | undefined;
  isInterrupted: boolean;
}

/** Each lane takes the next fault as soon as it is free. */
async function runCampaign(prepared: Prepared, { campaign, indexes, isReplay }: Options, progress: Progress) {
  const waiting = [...indexes];
  await Promise.all(
    prepared.lanes.map(async (lane) => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const fault = drawFault(campaign, index);
        const evidence = path.join(evidenceRoot, `${fault.seed}-${index}-${fault.kind}`);
        rmSync(evidence, { recursive: true, force: true });
        const outcome = await runFault(prepared, lane, fault, evidence);
        // Its servers were taken away from it: what came of it says nothing.
        if (progress.isInterrupted) return rmSync(evidence, { recursive: true, force: true });
        tell(outcome, campaign, evidence);
        if (isReplay || outcome.seconds > slowSeconds)
          process.stdout.write(`${outcome.log.map((line) => `       ${line}`).join('\n')}\n`);
        progress.outcomes.push(outcome);
      }
    }),
  );
}

/** Prepares and strikes, in a folder of its own; clears away and sums up however it ends. */
async function run(options: Options): Promise<number> {
  const begun = performance.now();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-chaos-'));
  const progress: Progress = { outcomes: [], prepared: undefined, isInterrupted: false };
  const conclude = async () => {
    await endAllInSight();
    if (!options.keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    const { outcomes, prepared, isInterrupted: interrupted } = progress;
    const seconds = (performance.now() - begun) / 1_000;
    const { campaign, sabotage, lanes, out } = options;
    const course = { campaign, outcomes, boundaries: prepared?.boundaries, seconds, interrupted };
    const summary = summarise(course);
    process.stdout.write(`${JSON.stringify({ ...summary, sabotage })}\n`);
    if (out !== undefined) writeReport(out, course, { faults: options.indexes.length, lanes, sabotage });
    return summary;
  };
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    // prettier-ignore
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (progress.isInterrupted) process.exit(code);
      progress.isInterrupted = true;
      void conclude().finally(() => process.exit(code));
    });
  try {
    const program = options.sabotage === undefined ? ownProgram : makeSabotaged(options.sabotage, folder);
    progress.prepared = await prepare(folder, program, options.lanes);
    const readySeconds = ((performance.now() - begun) / 1_000).toFixed(1);
    process.stdout.write(
      `${countBoundaries(progress.prepared.boundaries)} boundaries between statements; ready after ${readySeconds} s\n`,
    );
    await runCampaign(progress.prepared, options, progress);
  } catch (error) {
    if (!progress.isInterrupted) await conclude();
    if (!progress.isInterrupted) throw error;
  }
  // The one who interrupted ends the process.
  if (progress.isInterrupted) return new Promise(() => undefined);
  const { failed, neverStruck } = await conclude();
  if (options.sabotage !== undefined) return failed > 0 ? 0 : 1;
  return failed + neverStruck === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) return void process.stdout.write(usage);
  process.exitCode = await run(options);
}

process.on('exit', killAllInSight);
main().then(
  () => process.exit(),
  (error: unknown) => {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(
      `chaos: ${error instanceof Error ? (isUsage ? error.message : error.stack) : String(error)}\n`,
    );
    process.exit(isUsage ? 2 : 1);
  },
);
