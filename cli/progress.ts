import { MultiBar, type SingleBar } from 'cli-progress';
import { waitForRun, type JobsDeps, type RunSummary } from '../jobs/index.js';
import { departmentLabels, type Department } from '../schema/canonical/department.js';
import { say } from './output.js';

/** What of a run's progress is drawn; jobs says more. */
export interface DrawnProgress {
  readonly state: string;
  readonly rowsRead: number;
  readonly rowsExpected: number | null;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
  readonly rowsLinked: number;
  readonly rowsUnlinked: number;
  readonly toLink?: number | null;
  /** Why it waits. */
  readonly message?: string | null;
  readonly nextTryAt?: string | null;
}

interface Phase {
  readonly word: string;
  readonly done: number;
  readonly total: number;
}

/** A run reads, applies and links, each over rows of its own; the bar starts anew with each. */
export function phaseOf(progress: DrawnProgress): Phase {
  const settled = progress.rowsApplied + progress.rowsUnchanged + progress.rowsSuperseded + progress.rowsQuarantined;
  const linked = progress.rowsLinked + progress.rowsUnlinked;
  if (progress.state === 'QUEUED' || progress.nextTryAt) return { word: 'waiting', done: 0, total: 1 };
  if (progress.state === 'SUCCEEDED') return { word: 'done', done: settled, total: settled };
  if (progress.state === 'HELD') return { word: 'held', done: settled, total: Math.max(settled, progress.rowsRead) };
  if (progress.state === 'FAILED')
    return { word: 'failed', done: settled, total: Math.max(settled, progress.rowsRead) };
  if (progress.state === 'LINKING')
    return { word: 'linking', done: linked, total: Math.max(linked, progress.toLink ?? 0) };
  const expected = Math.max(progress.rowsExpected ?? 0, progress.rowsRead);
  if (settled > 0 && progress.rowsRead >= expected) return { word: 'applying', done: settled, total: expected };
  return { word: 'reading', done: progress.rowsRead, total: expected };
}

interface Reporter {
  update(department: Department, progress: DrawnProgress): void;
  end(): void;
}

function drawBars(): Reporter {
  const bars = new MultiBar({
    format: ' {label} {phase} |{bar}| {percentage}% {value}/{total} rows',
    hideCursor: true,
    barsize: 30,
    stopOnComplete: false,
    forceRedraw: true,
  });
  const drawn = new Map<Department, SingleBar>();
  return {
    update(department, progress) {
      const { word, done, total } = phaseOf(progress);
      const bar =
        drawn.get(department) ?? bars.create(1, 0, { label: departmentLabels[department], phase: 'waiting ' });
      drawn.set(department, bar);
      bar.setTotal(Math.max(total, 1));
      bar.update(total === 0 ? 1 : done, { phase: word.padEnd(8) });
    },
    end: () => bars.stop(),
  };
}

/** Where nobody watches a terminal: a line whenever a run goes on to its next phase. */
function printLines(): Reporter {
  const said = new Map<Department, string>();
  return {
    update(department, progress) {
      const { word, total } = phaseOf(progress);
      if (said.get(department) === word) return;
      said.set(department, word);
      say(` ${departmentLabels[department]} ${word}${total > 1 ? ` (${total} rows)` : ''}`);
    },
    end: () => undefined,
  };
}

/** Says once why a run waits, whenever that changes: a wait without a word looks like a fault. */
function sayWhyItWaits(): (department: Department, progress: DrawnProgress) => void {
  const said = new Map<Department, string>();
  return (department, { message, nextTryAt }) => {
    if (!message || !nextTryAt || said.get(department) === message) return;
    said.set(department, message);
    process.stderr.write(`\n${departmentLabels[department]} waits, next try ${nextTryAt}: ${message.split('\n')[0]}\n`);
  };
}

/** Shows the runs' progress until the last of them has ended; answers them as the ledger has them. */
export async function watchRuns(
  deps: Pick<JobsDeps, 'pool'>,
  runs: readonly RunSummary[],
  signal: AbortSignal,
): Promise<readonly RunSummary[]> {
  const reporter = process.stdout.isTTY ? drawBars() : printLines();
  const sayWhy = sayWhyItWaits();
  const show = (department: Department, progress: DrawnProgress) => {
    sayWhy(department, progress);
    reporter.update(department, progress);
  };
  try {
    return await Promise.all(
      runs.map(({ id, department }) =>
        waitForRun(deps, id, { signal, onProgress: (progress) => show(department, progress) }),
      ),
    );
  } finally {
    reporter.end();
  }
}
