import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../data/read';
import { SyncOverviewDocument, type SyncOverviewQuery } from '../generated/operations';
import { useBack } from '../keyboard/keys';
import { useActor } from '../session/session-context';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import '../styles/sync.css';
import { CorrectionDeliveries } from './corrections';
import { DeliveryNotes } from './delivery-notes';
import { DepartmentLines } from './department-lines';
import { DriftFindings } from './drift';
import { HeldRuns } from './held-runs';
import { LinkReviewCounts } from './link-reviews';
import { NightReport } from './night';
import { isRunning, outcomeOf, outcomeOfRun, withProgress } from './outcome';
import { Quarantine } from './quarantine';
import { QueueLink } from './queue-link';
import { Runs } from './runs';
import { useProgress } from './use-progress';

/** Where the stream is lost, the page asks by itself while a run moves. */
const askAgainMs = 5_000;

/** Whether the night was good, in five seconds. */
export default function SyncPage() {
  useTitle('同步');
  const navigate = useNavigate();
  const { mayWatchSync } = useActor();
  useBack(() => void navigate('/'));
  if (!mayWatchSync) {
    return (
      <main className="page">
        <h1>同步</h1>
        <Nothing title="这个账号不看同步">同步由运行人员照看；需要时请向管理员申请。</Nothing>
      </main>
    );
  }
  return <Watching />;
}

function Watching() {
  const read = useRead(SyncOverviewDocument, {}, { fresh: true });
  return (
    <main className="page sync">
      <header className="sync-head">
        <h1>同步</h1>
        <QueueLink />
      </header>
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {read.state === 'loading' && (
        <section className="panel">
          <Waiting lines={8} slow={read.slow} label="正在读取同步情况" />
        </section>
      )}
      {read.state === 'ready' && <Night overview={read.data} retry={read.retry} />}
    </main>
  );
}

function Night({ overview, retry }: { readonly overview: SyncOverviewQuery; readonly retry: () => void }) {
  const { byRun, stream } = useProgress(retry);
  const { night } = overview;
  const isLate = (department: string) => night.departments.some((one) => one.department === department && one.late);
  const lines = overview.departments.map((one) => {
    const latestRun = one.latestRun && withProgress(one.latestRun, byRun.get(one.latestRun.id));
    return { ...one, latestRun, outcome: outcomeOf({ ...one, latestRun }, isLate(one.department)) };
  });
  const runs = overview.syncRuns.map((run) => withProgress(run, byRun.get(run.id)));
  const moves = lines.some((one) => one.latestRun && isRunning(one.latestRun.state));
  const unknown = [...byRun.keys()].some((id) => !overview.syncRuns.some((run) => run.id === id));
  const asks = (moves && stream === 'lost') || unknown;
  useEffect(() => {
    if (!asks) return undefined;
    const timer = setInterval(retry, unknown ? 400 : askAgainMs);
    return () => clearInterval(timer);
  }, [asks, unknown, retry]);

  const latest = new Set(lines.flatMap(({ latestRun }) => latestRun?.id ?? []));
  const stopped = overview.syncRuns.filter((run) => latest.has(run.id) && outcomeOfRun(run) === 'failed');
  const held = overview.syncRuns.filter(({ state }) => state === 'HELD');
  return (
    <>
      <NightReport night={night} outcomes={lines} stopped={stopped} isLost={stream === 'lost'} />
      <HeldRuns runs={held} onChange={retry} />
      <DepartmentLines departments={lines} onChange={retry} />
      <DriftFindings runs={overview.syncRuns} onChange={retry} />
      <DeliveryNotes runs={overview.syncRuns} />
      <CorrectionDeliveries />
      <LinkReviewCounts />
      <Quarantine lines={overview.quarantineSummary} runs={runs} onChange={retry} />
      <Runs runs={runs} />
    </>
  );
}
