import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectPath } from '../../runtime/paths.js';
import type { Outcome } from './campaign.js';
import { backends, countBoundaries, type Boundaries, type Campaign } from './fault.js';

/** What a campaign came to: its last line of output, as JSON. */
export interface Summary {
  readonly faults: number;
  readonly failed: number;
  readonly struck: number;
  /** Faults that met nothing although they were drawn again; they show nothing. */
  readonly neverStruck: number;
  readonly redrawn: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byBackend: Readonly<Record<string, number>>;
  readonly boundaries: number;
  readonly boundariesStruck: number;
  readonly seed: number;
  readonly seconds: number;
  /** It was stopped before all faults were done. */
  readonly interrupted: boolean;
}

export interface Course {
  readonly campaign: Campaign;
  readonly outcomes: readonly Outcome[];
  /** Undefined until the clean runs are done. */
  readonly boundaries: Boundaries | undefined;
  readonly seconds: number;
  readonly interrupted: boolean;
}

export function summarise({ campaign, outcomes, boundaries, seconds, interrupted }: Course): Summary {
  const byKind: Record<string, number> = {};
  for (const { fault } of outcomes) byKind[fault.kind] = (byKind[fault.kind] ?? 0) + 1;
  const count = (isSo: (outcome: Outcome) => boolean) => outcomes.filter(isSo).length;
  return {
    faults: outcomes.length,
    failed: count(({ problems }) => problems.length > 0),
    struck: count(({ isStruck }) => isStruck),
    neverStruck: count(({ isStruck, problems }) => !isStruck && problems.length === 0),
    redrawn: count(({ redrawn }) => redrawn > 0),
    byKind,
    byBackend: Object.fromEntries(
      backends.map((backend) => [backend, count(({ fault }) => fault.backend === backend)]),
    ),
    boundaries: boundaries === undefined ? 0 : countBoundaries(boundaries),
    boundariesStruck: new Set(outcomes.map(({ boundary }) => boundary).filter((boundary) => boundary !== undefined))
      .size,
    seed: campaign.seed,
    seconds: Math.round(seconds),
    interrupted,
  };
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: projectPath(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // A copy without its history.
    return undefined;
  }
}

function describeEnvironment() {
  const changed = git('status', '--porcelain', '--untracked-files=no');
  return {
    commit: git('rev-parse', 'HEAD'),
    /** Files that differ from the commit. */
    changed: changed?.split('\n').filter(Boolean).length,
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cpus: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    kernel: os.release(),
    node: process.version,
    loadAverage: os.loadavg().map((load) => load.toFixed(2)).join(' '), // prettier-ignore
    date: new Date().toISOString(),
  };
}

/** Everything that was done and came of it, for whoever wants to look closer. */
export function writeReport(file: string, course: Course, how: object): void {
  const statements = Object.entries(course.boundaries ?? {}).map(([part, counts]) => [
    part,
    Object.fromEntries(counts),
  ]);
  const faults = course.outcomes
    .toSorted((a, b) => a.fault.index - b.fault.index)
    .map(({ fault: { index, kind, backend, place, when }, ...outcome }) => ({
      index,
      kind,
      backend,
      place,
      when,
      ...outcome,
    }));
  const report = {
    environment: describeEnvironment(),
    options: { ...course.campaign, ...how },
    summary: summarise(course),
    statements: Object.fromEntries(statements),
    faults,
  };
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
}
