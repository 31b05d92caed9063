import { useMutation } from 'urql';
import { shortMoment } from '../format/dates';
import { AcceptDriftDocument, type Department } from '../generated/operations';
import { departmentLabels, verbs } from '../labels';
import { outcomeOfRun, type OverviewRun } from './outcome';
import { ReasonedActs } from './reasoned-act';

interface DriftProps {
  readonly runs: readonly OverviewRun[];
  readonly onChange: () => void;
}

/** What deliveries of the latest runs look like that they did not before, the ones that stopped a run first. */
export function DriftFindings({ runs, onChange }: DriftProps) {
  const all = runs.flatMap((run) =>
    run.drift.map((finding) => ({ ...finding, department: run.department, at: run.startedAt })),
  );
  const found = [...all.filter(({ stops }) => stops), ...all.filter(({ stops }) => !stops)];
  if (found.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="sync-drift">
      <header className="panel-head">
        <h2 id="sync-drift">格式变化</h2>
        <span className="stamp">与以往交付或与约定不符的列；停止的任务什么都没有改</span>
      </header>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">部门</th>
            <th scope="col">数据</th>
            <th scope="col">列</th>
            <th scope="col">变化</th>
            <th scope="col">所见</th>
            <th scope="col">结果</th>
            <th scope="col">发现</th>
          </tr>
        </thead>
        <tbody>
          {found.map((finding) => (
            <tr key={finding.id} data-drift={finding.kind}>
              <th scope="row">{departmentLabels[finding.department]}</th>
              <td>{finding.streamLabel}</td>
              <td>{finding.column}</td>
              <td>{finding.kindLabel}</td>
              <td>{finding.detail}</td>
              <td>{fate(finding)}</td>
              <td>{finding.at ? shortMoment(finding.at) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {waitingIn(runs).map((waiting) => (
        <Accept key={`${waiting.department}${waiting.stream}`} {...waiting} onChange={onChange} />
      ))}
    </section>
  );
}

function fate({ stops, acceptedBy }: OverviewRun['drift'][number]): string {
  if (acceptedBy) return `${acceptedBy} 已认可，下次同步采用`;
  return stops ? '任务已停止' : '已记录';
}

interface Waiting {
  readonly department: Department;
  readonly stream: string;
  readonly label: string;
}

/** Streams whose department's latest run was stopped for them, and which nobody has accepted. */
function waitingIn(runs: readonly OverviewRun[]): Waiting[] {
  const latest = runs.filter((run, index) => runs.findIndex((one) => one.department === run.department) === index);
  return latest
    .filter((run) => outcomeOfRun(run) === 'failed')
    .flatMap(({ department, drift }) => {
      const open = new Map<string, Waiting>();
      for (const { stream, streamLabel, stops, acceptedAt } of drift) {
        if (stops && !acceptedAt) open.set(stream, { department, stream, label: streamLabel });
      }
      return [...open.values()];
    });
}

function Accept({ department, stream, label, onChange }: Waiting & { readonly onChange: () => void }) {
  const [, accept] = useMutation(AcceptDriftDocument);
  return (
    <div className="drift-accept" data-accept={stream}>
      <p>
        <strong>
          {departmentLabels[department]} · {label}
        </strong>
        ：交错了的，请部门重新交付；部门确认今后都这样、且对照表仍读得对的，才在这里认可，然后再同步。两列互换的，先改对照表，再认可。
      </p>
      <ReasonedActs
        label="部门的答复"
        acts={[
          {
            verb: verbs.accept,
            kind: 'primary',
            act: async (reason) => (await accept({ department, stream, reason })).error,
          },
        ]}
        onDone={onChange}
      />
    </div>
  );
}
