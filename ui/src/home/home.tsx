import { Link, Navigate } from 'react-router';
import { useRead } from '../data/read';
import { figure } from '../format/figures';
import { shortDay, shortMoment } from '../format/dates';
import { listDrafts } from '../form/draft';
import { CommunityFiguresDocument, DepartmentsDocument, OpenReviewCountDocument } from '../generated/operations';
import { departmentLabels } from '../labels';
import { communityOf, readsResidents, useActor } from '../session/session-context';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import { Shape } from '../value/shapes';
import { awayWords } from '../value/value';
import { ToVisit } from '../visit/to-visit';

const ways: readonly (readonly [string, string])[] = [
  ['姓名', '张建国'],
  ['拼音或首字母', 'zhangjianguo　zjg'],
  ['身份证', '刷卡，或输入 15 位、18 位号码'],
  ['电话', '输入完整号码'],
  ['门牌', '12-2-301　12栋2单元301'],
];

/** Where a day at the window begins: the search box above, and what is really there to go on with. */
export function Home() {
  useTitle('首页');
  const actor = useActor();
  const community = communityOf(actor);
  // Whoever only watches the nights begins there.
  if (!readsResidents(actor) && actor.mayWatchSync) return <Navigate to="/sync" replace />;
  return (
    <main className="page home">
      <h1 className="unseen">首页</h1>
      {readsResidents(actor) && <Ways />}
      {actor.mayFillForms && <ToVisit />}
      {actor.mayReviewLinks && <OpenReviews />}
      {actor.mayFillForms && <OpenForms account={actor.account} />}
      {community && <Figures code={community} />}
      <Freshness />
    </main>
  );
}

function Ways() {
  return (
    <section aria-labelledby="home-ways" className="panel">
      <h2 id="home-ways">
        查人查户：按 <kbd>/</kbd> 后直接输入
      </h2>
      <dl className="ways">
        {ways.map(([way, example]) => (
          <div key={way}>
            <dt>{way}</dt>
            <dd>{example}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Records of whom the hub cannot tell whom they mean: said only where there are any. */
function OpenReviews() {
  const read = useRead(OpenReviewCountDocument, {}, { fresh: true });
  const count = read.state === 'ready' ? read.data.linkReviews.totalCount : 0;
  if (count === 0) return null;
  return (
    <section aria-labelledby="home-reviews" className="panel" data-reviews={count}>
      <h2 id="home-reviews">
        <Link to="/review">核对是否同一人</Link>
      </h2>
      <p>有 {figure(count)} 条记录分不清说的是谁，要人看一眼。</p>
    </section>
  );
}

function OpenForms({ account }: { readonly account: string }) {
  const drafts = listDrafts(window.sessionStorage, account);
  return (
    <section aria-labelledby="home-forms" className="panel">
      <h2 id="home-forms">填到一半的表</h2>
      {drafts.length === 0 ? (
        <Nothing title="没有">没填完的表会列在这里，刷新或重新登录都不会丢；关掉这个窗口或退出就清除。</Nothing>
      ) : (
        <ul className="lines">
          {drafts.map((draft) => (
            <li key={draft.form + draft.household}>
              <Link
                to={`/forms/${draft.form}/${draft.household}${draft.applicant ? `?applicant=${draft.applicant}` : ''}`}
              >
                {draft.formTitle}
              </Link>
              <span className="stamp">
                已答 {Object.keys(draft.answers).length} 项 · {shortMoment(draft.savedAt)} 存
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const shownFigures = [
  ['households', '户'],
  ['residents', '人'],
  ['residents65AndOver', '65 岁及以上'],
  ['lowIncomeHouseholds', '低保户'],
] as const;

function Figures({ code }: { readonly code: string }) {
  const read = useRead(CommunityFiguresDocument, { code });
  const profile = read.state === 'ready' ? read.data.community?.profile : undefined;
  return (
    <section aria-labelledby="home-community" className="panel">
      <h2 id="home-community">
        <Link to={`/community/${code}`}>本社区</Link>
      </h2>
      {read.state === 'loading' && <Waiting lines={2} slow={read.slow} label="正在读取社区数字" />}
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {profile && (
        <>
          <dl className="figures figures-few">
            {shownFigures.map(([field, label]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{figure(profile[field])}</dd>
              </div>
            ))}
          </dl>
          <p className="stamp">按实际居住统计 · 截至 {shortDay(profile.asOf)}</p>
        </>
      )}
    </section>
  );
}

function Freshness() {
  const read = useRead(DepartmentsDocument, {}, { fresh: true });
  return (
    <section aria-labelledby="home-departments" className="panel">
      <h2 id="home-departments">各部门数据到哪天</h2>
      {read.state === 'loading' && <Waiting lines={4} slow={read.slow} label="正在读取各部门状态" />}
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {read.state === 'ready' && (
        <ul className="lines">
          {read.data.departments.map((one) => (
            <li key={one.department}>
              <strong>{departmentLabels[one.department]}</strong>
              {one.availability === 'UNAVAILABLE' || one.asOf === null ? (
                <span className="mark mark-unavailable">
                  <Shape name="unavailable" />
                  {awayWords(one.department, one.lastSuccessAt)}
                </span>
              ) : (
                <span className={one.availability === 'STALE' ? 'mark mark-stale' : undefined}>
                  <Shape name={one.availability === 'STALE' ? 'stale' : 'good'} />
                  截至 {one.asOf}
                  {one.availability === 'STALE' && '，已过期'}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
