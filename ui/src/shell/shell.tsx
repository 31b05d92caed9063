import { Button } from 'antd';
import { Suspense, useEffect } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { clearDrafts } from '../form/draft';
import { useEscape } from '../keyboard/keys';
import { verbs } from '../labels';
import { SearchBox } from '../search/search-box';
import { communityOf, readsResidents, useActor, useSessionStore } from '../session/session-context';
import { Waiting } from './states';

/** The bar on top of every screen, with the search box always at the same place. */
export function Shell() {
  const actor = useActor();
  const store = useSessionStore();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const community = communityOf(actor);
  useEscape();
  useEffect(() => {
    window.scrollTo(0, 0);
    // Another page begins at its top.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [pathname]);

  const leave = () => {
    clearDrafts(window.sessionStorage);
    void navigate('/');
    store.signOut('left');
  };
  return (
    <>
      <header className="bar">
        <Link className="bar-brand" to="/">
          户通
        </Link>
        <span className="bar-area">{actor.areaName}</span>
        {readsResidents(actor) && <SearchBox />}
        <nav aria-label="页面">
          {community && <NavLink to={`/community/${community}`}>社区</NavLink>}
          {actor.mayReviewLinks && <NavLink to="/review">核对</NavLink>}
          {actor.mayWatchSync && <NavLink to="/sync">同步</NavLink>}
        </nav>
        <span className="bar-actor">
          {actor.name} · {actor.roleLabel}
        </span>
        <Button type="text" onClick={leave}>
          {verbs.signOut}
        </Button>
      </header>
      {/* Above the pages, so that going to one keeps the last in sight until it is there. */}
      <Suspense fallback={<Arriving />}>
        <Outlet />
      </Suspense>
    </>
  );
}

function Arriving() {
  return (
    <main className="page">
      <Waiting lines={8} slow={false} label="正在打开" />
    </main>
  );
}
