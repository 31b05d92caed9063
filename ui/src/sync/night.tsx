import { shortMoment } from '../format/dates';
import type { Department } from '../generated/operations';
import { departmentLabels } from '../labels';
import { Shape } from '../value/shapes';
import { outcomeWords, verdict, type NightFacts, type Outcome, type OverviewRun } from './outcome';
import { isSettled, whatToDo } from './problem-words';
import { Where } from './where';

interface NightProps {
  readonly night: NightFacts;
  readonly outcomes: readonly { readonly department: Department; readonly outcome: Outcome }[];
  /** Each department's latest run that ended badly. */
  readonly stopped: readonly OverviewRun[];
  readonly isLost: boolean;
}

/** Whether the night was good, what somebody must do now, and the report as it was written. */
export function NightReport({ night, outcomes, stopped, isLost }: NightProps) {
  const whole = verdict(outcomes.map(({ outcome }) => outcome));
  const late = outcomes.filter(({ outcome }) => outcome === 'late');
  const acts = stopped.filter(({ problem }) => !isSettled(problem));
  return (
    <>
      <p className={`verdict outcome-${whole.outcome}`} role="status">
        <Shape name={outcomeWords[whole.outcome].shape} />
        {whole.says}
        {isLost && <small>实时进度断开，每 5 秒自动重查</small>}
      </p>
      {(late.length > 0 || acts.length > 0) && (
        <section className="panel must-act" aria-labelledby="sync-must">
          <h2 id="sync-must">要处理</h2>
          <ul>
            {late.map(({ department }) => (
              <li key={department} data-act="late">
                <strong>{departmentLabels[department]}漏跑</strong>
                {shortMoment(night.dueAt)} 应当开始而没有。看后台是否在运行，再点“立即同步”。
              </li>
            ))}
            {acts.map((run) => (
              <li key={run.id} data-act={run.problem ?? run.state}>
                <strong>
                  {departmentLabels[run.department]} · {run.problemLabel ?? run.stateLabel}
                </strong>
                {whatToDo(run.problem)}
                <Where run={run.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="panel night-text">
        <summary>
          夜间报告 <span className="stamp">{shortMoment(night.dueAt)} 起</span>
        </summary>
        <pre>{night.text}</pre>
      </details>
    </>
  );
}
