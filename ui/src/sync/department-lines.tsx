import { Button } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { duration, shortMoment } from '../format/dates';
import { RequestSyncDocument, type Department } from '../generated/operations';
import { departmentLabels, verbs } from '../labels';
import { Failed } from '../shell/states';
import { AccountCells, AccountHeads, OutcomeMark, ToRelease } from './account';
import { LiveBar } from './live-bar';
import { isRunning, type LiveRun, type Outcome, type Overview } from './outcome';

export type DepartmentLine = Omit<Overview, 'latestRun'> & {
  readonly latestRun: LiveRun | null;
  readonly outcome: Outcome;
};

interface DepartmentLinesProps {
  readonly departments: readonly DepartmentLine[];
  readonly onChange: () => void;
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
  readonly one: DepartmentLine;
  readonly isAsking: boolean;
  readonly onStart: () => void;
}

function Line({ one, isAsking, onStart }: LineProps) {
  const run = one.latestRun;
  const moves = run !== null && isRunning(run.state);
  return (
    <>
      <tr data-department={one.department} data-outcome={one.outcome}>
        <th scope="row">{departmentLabels[one.department]}</th>
        <td>
          <OutcomeMark outcome={one.outcome} />
          <ToRelease run={run} />
        </td>
        <AccountCells account={run} />
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
      {moves && (
        <tr className="table-below">
          <td colSpan={11}>
            <LiveBar run={run} department={one.department} />
          </td>
        </tr>
      )}
    </>
  );
}
