import { useNavigate } from 'react-router';
import { useEffect } from 'react';
import { useRead } from '../data/read';
import { SyncOverviewDocument, type SyncOverviewQuery } from '../generated/operations';
import { useBack } from '../keyboard/keys';
import { departmentLabels, departments } from '../labels';
import { figure } from '../format/figures';
import { useActor } from '../session/session-context';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import '../styles/sync.css';
import { Shape } from '../value/shapes';
import { DepartmentLines } from './department-lines';
import { isRunning, outcomeOf, outcomeWords, verdict, withProgress } from './outcome';
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
      <h1>同步</h1>
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
  const lines = overview.departments.map((one) => ({
    ...one,
    latestRun: one.latestRun && withProgress(one.latestRun, byRun.get(one.latestRun.id)),
  }));
  const runs = overview.syncRuns.map((run) => withProgress(run, byRun.get(run.id)));
  const moves = lines.some((one) => one.latestRun && isRunning(one.latestRun.state));
  const unknown = [...byRun.keys()].some((id) => !overview.syncRuns.some((run) => run.id === id));
  const asks = (moves && stream === 'lost') || unknown;
  useEffect(() => {
    if (!asks) return undefined;
    const timer = setInterval(retry, unknown ? 400 : askAgainMs);
    return () => clearInterval(timer);
  }, [asks, unknown, retry]);

  const night = verdict(lines.map(outcomeOf));
  return (
    <>
      <p className={`verdict outcome-${night.outcome}`} role="status">
        <Shape name={outcomeWords[night.outcome].shape} />
        {night.says}
        {stream === 'lost' && <small>实时进度断开，每 5 秒自动重查</small>}
      </p>
      <DepartmentLines departments={lines} onChange={retry} />
      <Runs runs={runs} />
      <Quarantine runs={overview.syncRuns} />
    </>
  );
}

/** Rows that could not be understood in each department's latest run that read any, by reason. */
function Quarantine({ runs }: { readonly runs: SyncOverviewQuery['syncRuns'] }) {
  const rows = departments.flatMap((department) => {
    const latest = runs.find((run) => run.department === department && run.rowsRead > 0);
    return (latest?.quarantineByReason ?? []).map((reason) => ({ ...reason, department }));
  });
  return (
    <section className="panel" aria-labelledby="sync-quarantine">
      <header className="panel-head">
        <h2 id="sync-quarantine">隔离的行</h2>
        <span className="stamp">各部门最近一次有数据的同步中，看不懂而未采用的行，按原因</span>
      </header>
      {rows.length === 0 ? (
        <Nothing title="没有隔离的行" />
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">部门</th>
              <th scope="col">原因</th>
              <th scope="col">列</th>
              <th scope="col" className="number">
                行数
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.department}${row.reason}${row.column ?? ''}`}>
                <th scope="row">{departmentLabels[row.department]}</th>
                <td>{row.label}</td>
                <td>{row.column ?? '整行'}</td>
                <td className="number">{figure(row.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
