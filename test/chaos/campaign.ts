import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { boundaryAt, parts, type Fault, type Part, type Target } from './fault.js';
import { between, randomOf } from './random.js';
import { compareStates, hashOf } from './final-state.js';
import type { Lane } from './lane.js';
import type { Prepared } from './prepare.js';
import { strikes, type StrikeScene } from './strikes.js';
import { allDepartments, Trial } from './trial.js';

/** What became of one fault. */
export interface Outcome {
  readonly fault: Fault;
  readonly where: string;
  readonly seconds: number;
  /** Empty: the hub came to the state of a clean run, and its ledger adds up. */
  readonly problems: readonly string[];
  /** The boundary that was struck, for the count of those covered; undefined where none was marked. */
  readonly boundary: string | undefined;
  /** False: each time it was tried, the run was over before, or there was nothing that it could hurt. */
  readonly isStruck: boolean;
  /** How often it was drawn again, since its place lay beyond the run's end. */
  readonly redrawn: number;
  /** What was done when. */
  readonly log: readonly string[];
}

const struckWithinMs = 60_000;
const recoversWithinMs = 90_000;
/** Longer where the machine is slow, or busy: so many times what the sync took without a fault. */
const cleanRunsWaited = 4;
const differencesTold = 6;
/** A run sends a few statements more or fewer than the clean one did: where a fault meets nothing it is drawn again so often. */
const redrawsMax = 3;

function targetOf({ boundaries }: Prepared, fault: Fault): Target {
  if (fault.kind === 'half-file' || fault.kind === 'source-cut') {
    const part = parts[Math.floor(fault.random()() * parts.length)] as Part;
    return { part, mark: { department: 'none', statement: 0, when: fault.when } };
  }
  return boundaryAt(boundaries, fault.place, fault.when);
}

/** The same fault earlier in a department's answers, and with other choices: a disk that no table of this run wants more of hurts nobody. */
function otherwise(fault: Fault, attempt: number): Fault {
  const { seed, index, kind } = fault;
  return {
    ...fault,
    place: fault.place * 0.8 ** attempt,
    random: () => randomOf(seed, index, kind, 'choices', attempt),
  };
}

/** The same fault at another place of the same run, among as many statements as the run just sent. */
function drawAgain({ part, mark }: Target, fault: Fault, sent: number, attempt: number): Target {
  if (mark.statement === 0 || sent === 0) return { part, mark };
  const within = Math.min(sent, mark.statement);
  return { part, mark: { ...mark, statement: between(randomOf(fault.seed, fault.index, attempt), 1, within) } };
}

/** Strikes once and holds what comes of it against the clean run. */
export async function runFault(prepared: Prepared, lane: Lane, fault: Fault, evidence: string): Promise<Outcome> {
  const begun = performance.now();
  const log: string[] = [];
  let target = targetOf(prepared, fault);
  for (let redrawn = 0; ; redrawn += 1) {
    const { sent, ...tried } = await tryFault(
      prepared,
      lane,
      redrawn === 0 ? fault : otherwise(fault, redrawn),
      target,
      evidence,
    );
    log.push(...tried.log);
    if (tried.isStruck || tried.problems.length > 0 || redrawn === redrawsMax)
      return { ...tried, fault, log, redrawn, seconds: (performance.now() - begun) / 1_000 };
    target = drawAgain(target, fault, sent, redrawn);
  }
}

type Tried = Omit<Outcome, 'fault' | 'redrawn' | 'seconds'> & {
  /** Statements that the run of the department was seen to send. */
  readonly sent: number;
};

async function tryFault(
  prepared: Prepared,
  lane: Lane,
  fault: Fault,
  target: Target,
  evidence: string,
): Promise<Tried> {
  const { part, mark } = target;
  const isMarked = mark.statement > 0;
  const where = isMarked ? `${mark.when} ${mark.department} ${mark.statement} of ${part}` : part;
  const problems: string[] = [];
  let isStruck = false;
  let trial: Trial | undefined;
  try {
    await lane.cluster.repair();
    trial = await Trial.open(lane, prepared.ground, part, fault.backend);
    const met = await strikeAndRecover(prepared, trial, fault, target);
    problems.push(...met.problems);
    isStruck = met.isStruck;
  } catch (error) {
    problems.push(`the trial broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (trial !== undefined && problems.length > 0) keepEvidence(trial, fault, where, problems, evidence);
  await trial?.close().catch((error: unknown) => problems.push(`clearing up failed: ${String(error)}`));
  return {
    where,
    isStruck,
    problems,
    log: trial?.log ?? [],
    boundary: isMarked && isStruck ? `${part} ${mark.department} ${mark.statement}` : undefined,
    sent: lane.statements.counts.get(mark.department) ?? 0,
  };
}

interface Met {
  readonly isStruck: boolean;
  readonly problems: readonly string[];
}

async function strikeAndRecover(prepared: Prepared, trial: Trial, fault: Fault, target: Target): Promise<Met> {
  const strike = strikes[fault.kind];
  const scene = {
    trial,
    fault,
    target,
    random: fault.random(),
    answered: prepared.clean[target.part].answered,
  };
  await strike.prepare?.(scene as StrikeScene);
  await trial.request(allDepartments);
  const due = strike.arm(scene as StrikeScene);
  due.catch(() => undefined);
  const struck = trial.startWorker('first', strike.clock);
  const whole: StrikeScene = { ...scene, struck };
  const within = (leastMs: number) => Math.max(leastMs, cleanRunsWaited * prepared.clean[target.part].tookMs);
  const missed = trial
    .ended(within(struckWithinMs))
    .then((isOver) => (isOver ? 'the run was over before the fault struck' : 'the fault did not strike in time'));
  const met = await Promise.race([due.then(() => 'struck'), missed]);
  const isDue = met === 'struck';
  trial.note(met);
  const isStruck = isDue && (await strike.act(whole)) !== 'missed';
  const problems: string[] = [];
  const recovered = trial.ended(within(recoversWithinMs));
  // The fault itself kills some workers; no other may end. Who looks after the workers starts another.
  if (trial.workers.length === 1) {
    await Promise.race([recovered, struck.ended]);
    if (!struck.isRunning) {
      problems.push(
        `the worker ended by itself: ${struck.said.trim().split('\n').slice(-14).join(' | ').slice(0, 900)}`,
      );
      trial.startWorker('second');
    }
  }
  if (!(await recovered)) problems.push(`not recovered within ${Math.round(within(recoversWithinMs) / 1_000)} s`);
  else problems.push(...(await judge(prepared, trial, target.part)));
  return { isStruck, problems };
}

async function judge({ clean }: Prepared, trial: Trial, part: Part): Promise<string[]> {
  const problems: string[] = [];
  for (const run of (await trial.runs()) ?? [])
    if (run.state !== 'SUCCEEDED') problems.push(`${run.department} ended ${run.state}: ${run.message}`);
  const { state, broken } = await trial.read();
  problems.push(...broken);
  if (hashOf(state) === hashOf(clean[part].state)) return problems;
  const differing = compareStates(clean[part].state, state);
  problems.push(
    `the final state differs from a clean run's in ${differing.length} lines: ${tablesOf(differing)}`,
    ...differing.slice(0, differencesTold),
  );
  return problems;
}

/** How many lines of which table. */
function tablesOf(differing: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of differing) {
    const table = line.split(/[ :]/, 2)[1] ?? '';
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return [...counts].map(([table, count]) => `${table} ${count}`).join(', ');
}

function keepEvidence(trial: Trial, fault: Fault, where: string, problems: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
  const { seed, index, kind, backend } = fault;
  write('problems.txt', [`${seed}:${index} ${kind} ${where} on ${backend}`, ...problems]);
  write('trial.txt', trial.log);
  write('statements.txt', trial.lane.statements.statements);
  for (const worker of trial.workers) write(`worker-${worker.name}.log`, [worker.said]);
  write('database.log', [trial.lane.cluster.log.slice(-20_000)]);
}
