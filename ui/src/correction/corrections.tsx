import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useMutation } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { shortDay, shortMoment } from '../format/dates';
import { WithdrawCorrectionDocument, type CorrectionLineFragment } from '../generated/operations';
import { useBack, useKey } from '../keyboard/keys';
import { departmentLabels, verbs } from '../labels';
import { useActor } from '../session/session-context';
import { Failed, Waiting } from '../shell/states';
import '../styles/correction.css';
import { Shape } from '../value/shapes';
import type { PersonRead } from './records';

const DisputeForm = lazy(() => import('./dispute-form'));

interface CorrectionsProps {
  readonly person: PersonRead;
  /** Reads the person again. */
  readonly onChange: () => void;
}

/** What is disputed about a person, how far each dispute has come, and the way to begin one. */
export function Corrections({ person, onChange }: CorrectionsProps) {
  const { mayFillForms } = useActor();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<CorrectionLineFragment>();
  useKey('d', () => setOpen(true));
  useBack(() => setOpen(false), isOpen);
  const { corrections } = person;
  const begin = () => {
    setSaid(undefined);
    setOpen(true);
  };
  const done = (filed: CorrectionLineFragment) => {
    setOpen(false);
    setSaid(filed);
    onChange();
  };
  return (
    <section className="panel corrections" aria-labelledby="corrections">
      <header className="panel-head">
        <h2 id="corrections">异议与更正</h2>
        {corrections.length === 0 && !isOpen && <span className="stamp">没有人对此人的数据提过异议</span>}
        {mayFillForms && !isOpen && (
          <Button size="small" onClick={begin} data-act="dispute">
            {verbs.dispute} <kbd>D</kbd>
          </Button>
        )}
      </header>
      {said && (
        <p role="status" className="corrections-said">
          已提出，{departmentLabels[said.department]}须在 {said.dueOn} 前答复。在此之前，这一项对所有人都标着“有异议”。
        </p>
      )}
      {isOpen && (
        <Suspense fallback={<Waiting lines={3} slow={false} label="正在打开" />}>
          <DisputeForm person={person} onDone={done} onCancel={() => setOpen(false)} />
        </Suspense>
      )}
      {corrections.length > 0 && (
        <table className="table" aria-label="更正申请">
          <thead>
            <tr>
              <th scope="col">哪一项</th>
              <th scope="col">应为</th>
              <th scope="col">理由</th>
              <th scope="col">责任部门</th>
              <th scope="col">办理</th>
              <th scope="col">期限</th>
              <th scope="col">提出</th>
              <th scope="col">已通知</th>
            </tr>
          </thead>
          <tbody>
            {corrections.map((one) => (
              <Line key={one.id} correction={one} onChange={onChange} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({
  correction,
  onChange,
}: {
  readonly correction: CorrectionLineFragment;
  readonly onChange: () => void;
}) {
  const { fieldLabel, proposed, reason, department, dueOn, overdue, closedAt, organisation, filedAt, told } =
    correction;
  return (
    <tr data-correction={correction.state?.code} className={closedAt === null ? undefined : 'record-past'}>
      <th scope="row">{fieldLabel}</th>
      <td>{proposed ?? '见说明'}</td>
      <td>{reason?.label}</td>
      <td>{departmentLabels[department]}</td>
      <td>
        <Standing correction={correction} onChange={onChange} />
      </td>
      <td className="tabular">
        {closedAt === null ? shortDay(dueOn) : `${shortDay(closedAt.slice(0, 10))} 办结`}
        {overdue && (
          <span className="mark mark-stale">
            <Shape name="stale" />
            已逾期
          </span>
        )}
      </td>
      <td>
        {organisation}
        <span className="stamp">{shortMoment(filedAt)}</span>
      </td>
      <td>
        <Told told={told} />
      </td>
    </tr>
  );
}

function Standing({
  correction: { id, state, answer, closedAt, organisation },
  onChange,
}: {
  readonly correction: CorrectionLineFragment;
  readonly onChange: () => void;
}) {
  const actor = useActor();
  const [asking, withdraw] = useMutation(WithdrawCorrectionDocument);
  const [problem, setProblem] = useState<Problem>();
  const isMine = organisation === actor.organisation;
  const start = async () => {
    const { error } = await withdraw({ id });
    setProblem(error && readProblem(error));
    if (!error) onChange();
  };
  return (
    <>
      {closedAt === null ? (
        <span className="mark mark-disputed">
          <Shape name="disputed" />
          {state?.label}
        </span>
      ) : (
        state?.label
      )}
      {answer && answer.code !== 'ACCEPTED' && <span className="stamp">{answer.label}</span>}
      {state?.code === 'FILED' && isMine && (
        <Button type="link" size="small" loading={asking.fetching} onClick={() => void start()}>
          {verbs.withdraw}
        </Button>
      )}
      {problem && <Failed problem={problem} retry={undefined} />}
    </>
  );
}

/** Every organisation that had read the value. */
function Told({ told }: { readonly told: CorrectionLineFragment['told'] }) {
  if (told.length === 0) return <span className="stamp">没有单位读过</span>;
  return (
    <details>
      <summary>{told.length} 个单位</summary>
      <ul>
        {told.map(({ organisation, event, toldAt }) => (
          <li key={organisation}>
            {organisation}
            <span className="stamp">
              {event?.label}，{shortMoment(toldAt)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
