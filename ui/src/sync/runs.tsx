import { duration, shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import type { RunLineFragment } from '../generated/operations';
import { departmentLabels } from '../labels';
import { Nothing } from '../shell/states';
import { AccountCells, AccountHeads, OutcomeMark } from './department-lines';
import { outcomeOfRun } from './outcome';

const modes: Record<string, string> = { full: '全量', changes: '增量' };

/** The ledger's latest runs. */
export function Runs({ runs }: { readonly runs: readonly RunLineFragment[] }) {
  return (
    <section className="panel" aria-labelledby="sync-runs">
      <header className="panel-head">
        <h2 id="sync-runs">最近的同步</h2>
        <span className="stamp">读取 = 采用 + 未变 + 被取代 + 隔离；不平的一次不会发布</span>
      </header>
      {runs.length === 0 ? (
        <Nothing title="还没有同步过">到了排定的时间会自动开始，也可以在上面立即同步。</Nothing>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">开始</th>
              <th scope="col">部门</th>
              <th scope="col">方式</th>
              <th scope="col">结果</th>
              <AccountHeads />
              <th scope="col" className="number">
                关联到人
              </th>
              <th scope="col" className="number">
                未关联
              </th>
              <th scope="col" className="number">
                用时
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <td>{run.startedAt ? shortMoment(run.startedAt) : '排队中'}</td>
                <th scope="row">{departmentLabels[run.department]}</th>
                <td>{modes[run.mode] ?? run.mode}</td>
                <td>
                  <OutcomeMark outcome={outcomeOfRun(run)} />
                </td>
                <AccountCells run={run} />
                <td className="number">{run.rowsLinked === null ? '—' : figure(run.rowsLinked)}</td>
                <td className="number">{run.rowsUnlinked === null ? '—' : figure(run.rowsUnlinked)}</td>
                <td className="number">{run.durationMs ? duration(run.durationMs) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
