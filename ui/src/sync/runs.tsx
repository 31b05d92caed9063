import { Button } from 'antd';
import { useState } from 'react';
import { duration, shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { departmentLabels } from '../labels';
import { Nothing } from '../shell/states';
import { AccountCells, AccountHeads, OutcomeMark, ToRelease } from './account';
import { outcomeOfRun, type LiveRun } from './outcome';
import { RunAccount } from './run-account';

export const modes: Record<string, string> = { full: '全量', changes: '增量', retry: '重新识别' };

/** The ledger's latest runs; each opens to its deliveries. */
export function Runs({ runs }: { readonly runs: readonly LiveRun[] }) {
  const [open, setOpen] = useState<string>();
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
              <th scope="col">
                <span className="unseen">账目</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <RunRow
                key={run.id}
                run={run}
                isOpen={open === run.id}
                onOpen={() => setOpen(open === run.id ? undefined : run.id)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RunRowProps {
  readonly run: LiveRun;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function RunRow({ run, isOpen, onOpen }: RunRowProps) {
  const started = run.startedAt ? shortMoment(run.startedAt) : '排队中';
  return (
    <>
      <tr data-run={run.id}>
        <td>{started}</td>
        <th scope="row">{departmentLabels[run.department]}</th>
        <td>{modes[run.mode] ?? run.mode}</td>
        <td>
          <OutcomeMark outcome={outcomeOfRun(run)} />
          {run.problemLabel && <small className="stamp"> {run.problemLabel}</small>}
          <ToRelease run={run} />
        </td>
        <AccountCells account={run} />
        <td className="number">{figure(run.rowsLinked)}</td>
        <td className="number">{figure(run.rowsUnlinked)}</td>
        <td className="number">{run.durationMs ? duration(run.durationMs) : '—'}</td>
        <td className="table-act">
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? '收起' : '查看'}${departmentLabels[run.department]} ${started} 的账目`}
            onClick={onOpen}
          >
            {isOpen ? '收起' : '账目'}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr className="run-account">
          <td colSpan={13}>
            <RunAccount run={run} />
          </td>
        </tr>
      )}
    </>
  );
}
