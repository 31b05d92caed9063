import { shortMoment } from '../format/dates';
import { departmentLabels } from '../labels';
import type { OverviewRun } from './outcome';

/** What deliveries of the latest runs look like that they did not before, the ones that stopped a run first. */
export function DriftFindings({ runs }: { readonly runs: readonly OverviewRun[] }) {
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
    </section>
  );
}

function fate({ stops, acceptedBy }: OverviewRun['drift'][number]): string {
  if (acceptedBy) return `${acceptedBy} 已认可`;
  return stops ? '任务已停止' : '已记录';
}
