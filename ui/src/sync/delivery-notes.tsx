import { shortMoment } from '../format/dates';
import { departmentLabels } from '../labels';
import type { OverviewRun } from './outcome';
import { aboutDelivery } from './problem-words';

/** What was noticed about the deliveries themselves: late, missing, repeated, replaced. */
export function DeliveryNotes({ runs }: { readonly runs: readonly OverviewRun[] }) {
  const all = runs.flatMap((run) =>
    run.deliveryFindings.map((note) => ({ ...note, department: run.department, at: run.startedAt })),
  );
  if (all.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="sync-notes">
      <header className="panel-head">
        <h2 id="sync-notes">交付情况</h2>
        <span className="stamp">迟到、缺失、重复或被替换的交付</span>
      </header>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">部门</th>
            <th scope="col">交付批次</th>
            <th scope="col">情况</th>
            <th scope="col">怎么办</th>
            <th scope="col">结果</th>
            <th scope="col">发现</th>
          </tr>
        </thead>
        <tbody>
          {all.map((note) => (
            <tr key={note.id} data-note={note.kind}>
              <th scope="row">{departmentLabels[note.department]}</th>
              <td>{note.delivery ?? '—'}</td>
              <td>{note.kindLabel}</td>
              <td>{aboutDelivery(note.kind)}</td>
              <td>{note.stops ? '其后的交付暂不取用' : '已记录'}</td>
              <td>{note.at ? shortMoment(note.at) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
