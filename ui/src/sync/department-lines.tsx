import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { duration, shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { RequestSyncDocument, type Department, type RunLineFragment } from '../generated/operations';
import { departmentLabels, verbs } from '../labels';
import { Failed } from '../shell/states';
import { Shape } from '../value/shapes';
import { isRunning, outcomeOf, outcomeWords, type Outcome, type Overview } from './outcome';

interface DepartmentLinesProps {
  readonly departments: readonly Overview[];
  readonly onChange: () => void;
}

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { word, shape } = outcomeWords[outcome];
  return (
    <span className={`outcome outcome-${outcome}`}>
      <Shape name={shape} />
      {word}
    </span>
  );
}

/** The heads of the accounting columns: read is the sum of the others, or the run does not count. */
export function AccountHeads() {
  return (
    <>
      {['读取', '采用', '未变', '被取代', '隔离'].map((label, index) => (
        <th scope="col" className="number" key={label}>
          {index > 0 && <span className="sign">{index === 1 ? '=' : '+'}</span>}
          {label}
        </th>
      ))}
    </>
  );
}

export function AccountCells({ run }: { readonly run: RunLineFragment | null }) {
  const counts = run
    ? [run.rowsRead, run.rowsApplied, run.rowsUnchanged, run.rowsSuperseded, run.rowsQuarantined]
    : [null, null, null, null, null];
  return (
    <>
      {counts.map((count, index) => (
        // The columns are fixed.
        // oxlint-disable-next-line react/no-array-index-key
        <td className="number" key={index}>
          {count === null ? '—' : figure(count)}
        </td>
      ))}
    </>
  );
}

/** One line a department: how it went, every row accounted for, when, how long; a live bar while it runs. */
export function DepartmentLines({ departments, onChange }: DepartmentLinesProps) {
  const [, request] = useMutation(RequestSyncDocument);
  const [asking, setAsking] = useState<Department>();
  const [problem, setProblem] = useState<Problem>();
  const start = async (department: Department) => {
    setAsking(department);
    setProblem(undefined);
    const result = await request({ department });
    setAsking(undefined);
    if (result.error) setProblem(readProblem(result.error));
    else onChange();
  };
  return (
    <section className="panel" aria-labelledby="sync-departments">
      <h2 id="sync-departments" className="unseen">
        各部门
      </h2>
      {problem && <Failed problem={problem} retry={undefined} />}
      <table className="table">
        <thead>
          <tr>
            <th scope="col">部门</th>
            <th scope="col">结果</th>
            <AccountHeads />
            <th scope="col">最近一次</th>
            <th scope="col" className="number">
              用时
            </th>
            <th scope="col">下一次</th>
            <th scope="col">
              <span className="unseen">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {departments.map((one) => (
            <Line
              key={one.department}
              one={one}
              isAsking={asking === one.department}
              onStart={() => void start(one.department)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly one: Overview;
  readonly isAsking: boolean;
  readonly onStart: () => void;
}

function Line({ one, isAsking, onStart }: LineProps) {
  const run = one.latestRun;
  const moves = run !== null && isRunning(run.state);
  return (
    <>
      <tr data-department={one.department} data-outcome={outcomeOf(one)}>
        <th scope="row">{departmentLabels[one.department]}</th>
        <td>
          <OutcomeMark outcome={outcomeOf(one)} />
        </td>
        <AccountCells run={run} />
        <td>{run?.startedAt ? shortMoment(run.startedAt) : '—'}</td>
        <td className="number">{run?.durationMs ? duration(run.durationMs) : '—'}</td>
        <td>{one.nextRunAt ? shortMoment(one.nextRunAt) : '未排'}</td>
        <td className="table-act">
          <Button
            size="small"
            loading={isAsking}
            disabled={moves}
            onClick={onStart}
            aria-label={`${departmentLabels[one.department]}${verbs.syncNow}`}
          >
            {verbs.syncNow}
          </Button>
        </td>
      </tr>
      {run && (moves || run.message) && (
        <tr className="table-below">
          <td colSpan={11}>{moves ? <LiveBar run={run} department={one.department} /> : <span>{run.message}</span>}</td>
        </tr>
      )}
    </>
  );
}

/** Rows of rows where the total is known; an honest count where it is not. */
function LiveBar({ run, department }: { readonly run: RunLineFragment; readonly department: Department }) {
  const total = run.rowsExpected;
  if (!total) return <span>已读 {figure(run.rowsRead)} 行，总数未知</span>;
  const percent = Math.min(100, Math.floor((run.rowsRead / total) * 100));
  return (
    <Progress
      percent={percent}
      size="small"
      status="active"
      aria-label={`${departmentLabels[department]}同步进度`}
      format={() => `${figure(run.rowsRead)} / ${figure(total)} 行`}
    />
  );
}
