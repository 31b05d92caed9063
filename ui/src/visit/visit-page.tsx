import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useRead } from '../data/read';
import { figure } from '../format/figures';
import { VisitsDocument, type VisitHintKind, type VisitsQuery } from '../generated/operations';
import { moveFocus, useBack, useKey } from '../keyboard/keys';
import { verbs, visitHintLabels } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import { groundsOf } from './hint-mark';
import '../styles/visit.css';

type Page = VisitsQuery['visitHints'];
const kinds = Object.keys(visitHintLabels) as VisitHintKind[];

/** Whom to look up, door by door, as a list to walk with. */
export default function VisitPage() {
  useTitle('待走访');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('kind');
  const kind = kinds.find((one) => one === asked) ?? 'NO_SIGN_OF_LIFE';
  useBack(() => void navigate('/'));
  useKey('p', () => window.print());
  return (
    <main className="page visits">
      <header className="panel-head">
        <h1>待走访</h1>
        <Segmented
          aria-label="线索类别"
          value={kind}
          onChange={(next) => setSearch({ kind: next }, { replace: true })}
          options={kinds.map((value) => ({ value, label: visitHintLabels[value].label }))}
        />
        <Button onClick={() => window.print()}>
          {verbs.print} <kbd>P</kbd>
        </Button>
      </header>
      <p className="visits-note">
        {visitHintLabels[kind].says}仅供走访参考，不作为任何待遇或登记的依据；见到人以后以实际情况为准。
      </p>
      <Pages key={kind} kind={kind} />
    </main>
  );
}

/** Pages follow one another below; what has been read stays. */
function Pages({ kind }: { readonly kind: VisitHintKind }) {
  const [read, setRead] = useState<readonly Page[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const page = useRead(VisitsDocument, { kind, after });
  const arrived = page.state === 'ready' ? page.data.visitHints : undefined;
  const pages = arrived && !read.includes(arrived) ? [...read, arrived] : read;
  const nodes = pages.flatMap((one) => one.nodes);
  const last = pages.at(-1);
  if (last && nodes.length === 0) return <Nothing title="没有">辖区内没有这一类要走访的人。</Nothing>;
  return (
    <section className="panel" role="group" aria-label="待走访的人" onKeyDown={moveFocus}>
      {nodes.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">门牌</th>
              <th scope="col">姓名</th>
              <th scope="col">性别</th>
              <th scope="col" className="number">
                年龄
              </th>
              <th scope="col">{visitHintLabels[kind].since}</th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((one) => (
              <Row key={one.id} hint={one} />
            ))}
          </tbody>
        </table>
      )}
      {page.state === 'loading' && <Waiting lines={nodes.length === 0 ? 10 : 2} slow={page.slow} label="正在查找" />}
      {page.state === 'failed' && <Failed problem={page.problem} retry={page.retry} />}
      {last && (
        <p className="table-foot">
          已列 {figure(nodes.length)} 人，共 {figure(last.totalCount)} 人
          {last.hasNextPage && (
            <Button
              data-choice
              disabled={page.state === 'loading'}
              onClick={() => {
                setRead(pages);
                setAfter(last.endCursor);
              }}
            >
              {verbs.more}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

function Row({ hint }: { readonly hint: Page['nodes'][number] }) {
  const { person, household } = hint;
  const door = household?.address.door ?? household?.address.text ?? '地址无记录';
  const to = household && `/household/${household.id}${person ? `?member=${person.id}` : ''}`;
  return (
    <tr data-hint={hint.kind}>
      <th scope="row">
        {to ? (
          <Link data-choice to={to}>
            {door}
          </Link>
        ) : (
          door
        )}
      </th>
      <td>{person?.name ?? '—'}</td>
      <td>{person?.sex?.label ?? '—'}</td>
      <td className="number">{person?.age ?? '—'}</td>
      <td>{hint.since ?? '无记录'}</td>
      <td className="visits-grounds">{groundsOf(hint)}</td>
    </tr>
  );
}
