import { useRead } from '../data/read';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { LinkReviewSummaryDocument } from '../generated/operations';
import { Failed } from '../shell/states';

/** How many records wait in each community for somebody to say whom they mean; never who they are. */
export function LinkReviewCounts() {
  const read = useRead(LinkReviewSummaryDocument, {}, { fresh: true });
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  if (read.state !== 'ready' || read.data.linkReviewSummary.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="sync-reviews">
      <header className="panel-head">
        <h2 id="sync-reviews">待社区核对是否同一人</h2>
        <span className="stamp">
          记录分不清说的是谁，由社区工作人员核对；这里只看数，不看人。涉及两个社区的，两边都算
        </span>
      </header>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">社区</th>
            <th scope="col" className="number">
              待核对
            </th>
            <th scope="col">最早提出</th>
          </tr>
        </thead>
        <tbody>
          {read.data.linkReviewSummary.map(({ code, name, open, oldestAt }) => (
            <tr key={code} data-link-reviews={code ?? ''}>
              <th scope="row">{name ?? '不属于任何社区'}</th>
              <td className="number">{figure(open)}</td>
              <td>{shortMoment(oldestAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
