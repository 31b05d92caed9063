import { useMutation } from 'urql';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { RefuseRunDocument, ReleaseRunDocument } from '../generated/operations';
import { departmentLabels, verbs } from '../labels';
import { useActor } from '../session/session-context';
import { rowsToRelease, type OverviewRun } from './outcome';
import { ReasonedActs, type ReasonedAct } from './reasoned-act';

interface HeldRunsProps {
  readonly runs: readonly OverviewRun[];
  readonly onChange: () => void;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Runs that wait for two people: what is missing of how many, who has said yes, and what to do. */
export function HeldRuns({ runs, onChange }: HeldRunsProps) {
  if (runs.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="sync-held">
      <header className="panel-head">
        <h2 id="sync-held">挂起，要两人放行</h2>
        <span className="stamp">全量交付里缺失的记录超过限额，放行后才会关闭它们；在此之前什么都没有改</span>
      </header>
      {runs.map((run) => (
        <Held key={run.id} run={run} onChange={onChange} />
      ))}
    </section>
  );
}

function Held({ run, onChange }: { readonly run: OverviewRun; readonly onChange: () => void }) {
  return (
    <article className="held" data-held={run.department} aria-label={`${departmentLabels[run.department]}挂起的同步`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">部门</th>
            <th scope="col">数据</th>
            <th scope="col">交付批次</th>
            <th scope="col" className="number">
              缺失
            </th>
            <th scope="col" className="number">
              有效记录
            </th>
            <th scope="col" className="number">
              占比
            </th>
            <th scope="col" className="number">
              限额
            </th>
            <th scope="col">挂起时间</th>
          </tr>
        </thead>
        <tbody>
          {run.held.map((held) => (
            <tr key={`${held.stream}${held.delivery}`}>
              <th scope="row">{departmentLabels[run.department]}</th>
              <td>{held.streamLabel}</td>
              <td>{held.delivery}</td>
              <td className="number">{figure(held.absentRecords)}</td>
              <td className="number">{figure(held.openRecords)}</td>
              <td className="number">{percent(held.share)}</td>
              <td className="number">{percent(held.shareMax)}</td>
              <td>{shortMoment(held.heldAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p data-once-released>
        放行后应用 {figure(rowsToRelease(run))} 行，关闭缺失的{' '}
        {figure(run.held.reduce((sum, { absentRecords }) => sum + absentRecords, 0))} 条；退回则什么都不改。
      </p>
      <Decide run={run} onChange={onChange} />
    </article>
  );
}

/** Decisions about this hold: a run that was held again starts anew. */
function decisionsOf(run: OverviewRun) {
  const since = run.held[0]?.heldAt ?? '';
  return run.releases.filter(({ at }) => Date.parse(at) >= Date.parse(since));
}

function Decide({ run, onChange }: { readonly run: OverviewRun; readonly onChange: () => void }) {
  const { account } = useActor();
  const [, release] = useMutation(ReleaseRunDocument);
  const [, refuse] = useMutation(RefuseRunDocument);
  const decisions = decisionsOf(run);
  const isMine = decisions.some(({ operator }) => operator === account);
  const acts: readonly ReasonedAct[] = [
    {
      verb: verbs.release,
      kind: 'primary',
      act: async (reason) => (await release({ runId: run.id, reason })).error,
    },
    { verb: verbs.refuse, kind: 'danger', act: async (reason) => (await refuse({ runId: run.id, reason })).error },
  ];
  return (
    <div className="held-decide">
      {decisions.map(({ operator, decisionLabel, reason, at }) => (
        <p key={`${operator}${at}`} data-decision={operator}>
          {operator === account ? '您' : operator} {shortMoment(at)} {decisionLabel}：{reason}
        </p>
      ))}
      {isMine ? (
        <p role="status" className="held-waits">
          两人中的一人已放行，还等另一位同事。您不能再放行一次。
        </p>
      ) : (
        <>
          <p>{decisions.length === 0 ? '还没有人放行；需要两位同事先后放行。' : '还差您这一位；放行后任务继续。'}</p>
          <ReasonedActs label="向部门核实的结果" acts={acts} onDone={onChange} />
        </>
      )}
    </div>
  );
}
