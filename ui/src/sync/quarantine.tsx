import { Button } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { RetryQuarantineDocument, type Department, type QuarantineLineFragment } from '../generated/operations';
import { departmentLabels, departments, verbs } from '../labels';
import { Failed, Nothing } from '../shell/states';
import { isRunning, type LiveRun } from './outcome';
import { QuarantineRows } from './quarantine-rows';

interface QuarantineProps {
  readonly lines: readonly QuarantineLineFragment[];
  readonly runs: readonly LiveRun[];
  readonly onChange: () => void;
}

const keyOf = ({ department, stream, reason, column, code }: QuarantineLineFragment): string =>
  [department, stream, reason, column ?? '', code ?? ''].join('/');

/** What could not be understood, by department, reason, column and code; each line opens to its rows, masked. */
export function Quarantine({ lines, runs, onChange }: QuarantineProps) {
  const [open, setOpen] = useState<string>();
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="panel" aria-labelledby="sync-quarantine">
      <header className="panel-head">
        <h2 id="sync-quarantine">隔离的行</h2>
        <span className="stamp">看不懂而未采用、加密保存的行，共 {figure(total)} 行；对照表补好后可重新识别</span>
      </header>
      {lines.length === 0 ? (
        <Nothing title="没有隔离的行" />
      ) : (
        <>
          <Retries lines={lines} runs={runs} onChange={onChange} />
          <table className="table">
            <thead>
              <tr>
                <th scope="col">部门</th>
                <th scope="col">数据</th>
                <th scope="col">原因</th>
                <th scope="col">列</th>
                <th scope="col">代码</th>
                <th scope="col" className="number">
                  行数
                </th>
                <th scope="col">最早</th>
                <th scope="col">
                  <span className="unseen">查看各行</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <SummaryLine
                  key={keyOf(line)}
                  line={line}
                  isOpen={open === keyOf(line)}
                  onOpen={() => setOpen(open === keyOf(line) ? undefined : keyOf(line))}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

interface SummaryLineProps {
  readonly line: QuarantineLineFragment;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function SummaryLine({ line, isOpen, onOpen }: SummaryLineProps) {
  const where = `${departmentLabels[line.department]}${line.streamLabel}${line.label}`;
  return (
    <>
      <tr data-quarantine={line.department}>
        <th scope="row">{departmentLabels[line.department]}</th>
        <td>{line.streamLabel}</td>
        <td>{line.label}</td>
        <td>{line.column ?? '整行'}</td>
        <td>{line.code ?? '—'}</td>
        <td className="number">{figure(line.count)}</td>
        <td>{shortMoment(line.oldestAt)}</td>
        <td className="table-act">
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? '收起' : '查看'}${where}的行`}
            onClick={onOpen}
          >
            {isOpen ? '收起' : '查看'}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr className="table-below">
          <td colSpan={8}>
            <QuarantineRows line={line} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A button a department that reads its quarantine again, and what came of the last time. */
function Retries({ lines, runs, onChange }: QuarantineProps) {
  const [, retry] = useMutation(RetryQuarantineDocument);
  const [asking, setAsking] = useState<Department>();
  const [problem, setProblem] = useState<Problem>();
  const start = async (department: Department) => {
    setAsking(department);
    setProblem(undefined);
    const result = await retry({ department });
    setAsking(undefined);
    if (result.error) setProblem(readProblem(result.error));
    else onChange();
  };
  const waiting = departments.filter((department) => lines.some((line) => line.department === department));
  return (
    <>
      {problem && <Failed problem={problem} retry={undefined} />}
      <ul className="retries">
        {waiting.map((department) => {
          const last = runs.find((run) => run.department === department && run.mode === 'retry');
          const moves = runs.some((run) => run.department === department && isRunning(run.state));
          return (
            <li key={department} data-retry={department}>
              <Button
                size="small"
                loading={asking === department}
                disabled={moves}
                onClick={() => void start(department)}
                aria-label={`${departmentLabels[department]}${verbs.readAgain}`}
              >
                {departmentLabels[department]} {verbs.readAgain}
              </Button>
              <span role="status">{last && retryWords(last)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function retryWords(run: LiveRun): string {
  if (isRunning(run.state)) return `正在重新识别：已读 ${figure(run.rowsRead)} 行`;
  const at = run.finishedAt ? shortMoment(run.finishedAt) : '';
  if (run.state !== 'SUCCEEDED') return `${at} 没有完成：${run.problemLabel ?? run.stateLabel}`;
  const understood = run.rowsRead - run.rowsQuarantined;
  return `${at} 重读 ${figure(run.rowsRead)} 行：放行 ${figure(understood)} 行，仍隔离 ${figure(run.rowsQuarantined)} 行`;
}
