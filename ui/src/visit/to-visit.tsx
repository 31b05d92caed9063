import { Link } from 'react-router';
import { useRead } from '../data/read';
import { figure } from '../format/figures';
import { VisitCountsDocument } from '../generated/operations';
import { visitHintLabels } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';
import { Shape } from '../value/shapes';

/** People whom nobody should decide about from a desk: how many there are, and the way to the list. */
export function ToVisit() {
  const read = useRead(VisitCountsDocument, {});
  const counts =
    read.state === 'ready'
      ? ([
          ['NO_SIGN_OF_LIFE', read.data.silent.totalCount],
          ['REGISTERED_NOT_RESIDENT', read.data.notResident.totalCount],
          ['RESIDENT_NOT_REGISTERED', read.data.notRegistered.totalCount],
        ] as const)
      : [];
  const found = counts.filter(([, count]) => count > 0);
  return (
    <section aria-labelledby="home-visits" className="panel" data-visits>
      <h2 id="home-visits">
        <Link to="/visits">待走访</Link>
      </h2>
      {read.state === 'loading' && <Waiting lines={2} slow={read.slow} label="正在查找要走访的人" />}
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {read.state === 'ready' && found.length === 0 && <Nothing title="没有">辖区内没有要走访的人。</Nothing>}
      {found.length > 0 && (
        <>
          <ul className="lines">
            {found.map(([kind, count]) => (
              <li key={kind}>
                <Link to={`/visits?kind=${kind}`} className="mark mark-visit">
                  <Shape name="visit" />
                  {visitHintLabels[kind].label}
                </Link>
                <span>{figure(count)} 人</span>
              </li>
            ))}
          </ul>
          <p className="stamp">仅供走访参考</p>
        </>
      )}
    </section>
  );
}
