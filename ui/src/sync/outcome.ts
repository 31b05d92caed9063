import type {
  Availability,
  RunLineFragment,
  SyncOverviewQuery,
  SyncProgressSubscription,
} from '../generated/operations';
import type { ShapeName } from '../value/shapes';

export type Overview = SyncOverviewQuery['departments'][number];
export type OverviewRun = SyncOverviewQuery['syncRuns'][number];
export type NightFacts = SyncOverviewQuery['night'];
export type Progress = SyncProgressSubscription['syncProgress'];

/** A run as it is shown while it moves: with what is still to be linked, where the stream has said so. */
export type LiveRun = RunLineFragment & { readonly toLink?: number | null };

/** What an operator must see in five seconds. */
export type Outcome = 'good' | 'held' | 'failed' | 'running' | 'none' | 'stale' | 'late';

export const outcomeWords: Record<Outcome, { word: string; shape: ShapeName }> = {
  good: { word: '正常', shape: 'good' },
  held: { word: '挂起', shape: 'held' },
  failed: { word: '失败', shape: 'failed' },
  running: { word: '进行中', shape: 'running' },
  none: { word: '没有跑', shape: 'none' },
  stale: { word: '过期', shape: 'stale' },
  late: { word: '漏跑', shape: 'failed' },
};

const running = new Set(['QUEUED', 'RUNNING', 'LINKING']);

export function isRunning(state: string): boolean {
  return running.has(state);
}

export function outcomeOfRun(run: Pick<RunLineFragment, 'state' | 'balanced'>): Outcome {
  if (isRunning(run.state)) return 'running';
  if (run.state === 'HELD') return 'held';
  return run.state === 'SUCCEEDED' && run.balanced ? 'good' : 'failed';
}

/** Rows of a held run that wait for its release: read, and so far neither applied nor anything else. */
export function rowsToRelease(
  run: Pick<
    RunLineFragment,
    'state' | 'rowsRead' | 'rowsApplied' | 'rowsUnchanged' | 'rowsSuperseded' | 'rowsQuarantined'
  >,
): number {
  if (run.state !== 'HELD') return 0;
  return run.rowsRead - run.rowsApplied - run.rowsUnchanged - run.rowsSuperseded - run.rowsQuarantined;
}

/** A department at a glance. A night that it missed outweighs how the run before it went, unless one is under way. */
export function outcomeOf(
  department: { latestRun: RunLineFragment | null; availability: Availability },
  isLate = false,
): Outcome {
  const outcome = department.latestRun ? outcomeOfRun(department.latestRun) : 'none';
  if (isLate && (outcome === 'good' || outcome === 'none')) return 'late';
  return outcome === 'good' && department.availability === 'STALE' ? 'stale' : outcome;
}

/** The whole night in one sentence. */
export function verdict(outcomes: readonly Outcome[]): { outcome: Outcome; says: string } {
  const count = (wanted: Outcome) => outcomes.filter((one) => one === wanted).length;
  const order: readonly (readonly [Outcome, string])[] = [
    ['late', '个部门昨夜漏跑'],
    ['failed', '个部门失败，要处理'],
    ['held', '个部门挂起，要人放行'],
    ['stale', '个部门的数据已过期'],
    ['none', '个部门没有跑'],
    ['running', '个部门正在同步'],
  ];
  const said = order.filter(([outcome]) => count(outcome) > 0);
  const worst = said[0]?.[0];
  if (!worst) return { outcome: 'good', says: `${outcomes.length} 个部门全部正常` };
  return { outcome: worst, says: said.map(([outcome, words]) => `${count(outcome)} ${words}`).join('；') };
}

/** A run with what the live stream has said of it since. */
export function withProgress<R extends RunLineFragment>(run: R, progress: Progress | undefined): R & LiveRun {
  if (!progress || progress.runId !== run.id || !isRunning(run.state)) return run;
  const { state, rowsRead, rowsExpected, rowsApplied, rowsUnchanged, rowsSuperseded, rowsQuarantined } = progress;
  const counts = { rowsRead, rowsExpected, rowsApplied, rowsUnchanged, rowsSuperseded, rowsQuarantined };
  const { toLink, nextTryAt } = progress;
  const linked = progress.rowsLinked ?? run.rowsLinked;
  return { ...run, ...counts, state, toLink, nextTryAt, rowsLinked: linked };
}
