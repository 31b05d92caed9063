import { Button, Input, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRead } from '../data/read';
import { figure } from '../format/figures';
import {
  CommunityFiguresDocument,
  CommunityHouseholdsDocument,
  type CommunityFiguresQuery,
  type CommunityHouseholdsQuery,
  type HouseholdKind,
} from '../generated/operations';
import { moveFocus, useBack } from '../keyboard/keys';
import { householdKindLabels, verbs } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import '../styles/community.css';

type Profile = NonNullable<NonNullable<CommunityFiguresQuery['community']>['profile']>;
type Households = NonNullable<CommunityHouseholdsQuery['community']>['households'];

/** The figures of a community's profile, in the order of the published table. */
const figures: readonly (readonly [Exclude<keyof Profile, 'asOf'>, string])[] = [
  ['residentialBuildings', '居民楼栋'],
  ['households', '户数'],
  ['residents', '居民'],
  ['registeredElsewhere', '户籍在外地'],
  ['residents65AndOver', '65 岁及以上'],
  ['residents90AndOver', '其中 90 岁及以上'],
  ['lowIncomeHouseholds', '低保户'],
  ['marginalLowIncomeHouseholds', '低保边缘户'],
  ['disabledResidents', '各类残疾人'],
  ['elderlyAloneWithoutFamily', '孤寡老人'],
  ['soldierAndMartyrFamilies', '军烈属（户）'],
];

/** One community: its figures, and its households to go through. */
export default function CommunityPage() {
  useTitle('社区');
  const { code = '' } = useParams();
  const navigate = useNavigate();
  useBack(() => void navigate('/'));
  const read = useRead(CommunityFiguresDocument, { code });
  if (read.state === 'ready' && !read.data.community) {
    return (
      <main className="page">
        <h1 className="unseen">社区</h1>
        <Nothing title="没有找到这个社区">不在库中，或不在您的辖区。</Nothing>
      </main>
    );
  }
  const profile = read.state === 'ready' ? read.data.community?.profile : undefined;
  return (
    <main className="page community">
      <h1>{read.state === 'ready' ? read.data.community?.name : '社区'}</h1>
      <section className="panel" aria-labelledby="community-figures">
        <header className="panel-head">
          <h2 id="community-figures">社区概况</h2>
          {profile && <span className="stamp">按实际居住统计 · 截至 {profile.asOf}</span>}
        </header>
        {read.state === 'loading' && <Waiting lines={3} slow={read.slow} label="正在统计" />}
        {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
        {profile && <Figures profile={profile} />}
        {read.state === 'ready' && !profile && <Nothing title="没有统计">这个账号不看社区的统计数字。</Nothing>}
      </section>
      {read.state !== 'failed' && <HouseholdList code={code} />}
    </main>
  );
}

function Figures({ profile }: { readonly profile: Profile }) {
  return (
    <dl className="figures">
      {figures.map(([field, label]) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd data-figure={field}>{figure(profile[field])}</dd>
        </div>
      ))}
    </dl>
  );
}

const kinds: readonly HouseholdKind[] = ['RESIDENCE', 'REGISTERED', 'COLLECTIVE'];

/** Waits for a pause in typing before the list is asked anew. */
const pauseMs = 250;

function HouseholdList({ code }: { readonly code: string }) {
  const [kind, setKind] = useState<HouseholdKind>('RESIDENCE');
  const [typed, setTyped] = useState('');
  const [building, setBuilding] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setBuilding(typed.normalize('NFKC').trim() || null), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <section className="panel" aria-labelledby="community-households">
      <header className="panel-head">
        <h2 id="community-households">户</h2>
        <Segmented
          aria-label="户的种类"
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => ({ value: one, label: householdKindLabels[one] }))}
        />
        <Input
          className="community-building"
          aria-label="楼栋"
          prefix="楼栋"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </header>
      <Pages key={`${kind}${building ?? ''}`} code={code} kind={kind} building={building} />
    </section>
  );
}

interface PagesProps {
  readonly code: string;
  readonly kind: HouseholdKind;
  readonly building: string | null;
}

/** Pages follow one another below; what has been read stays. */
function Pages({ code, kind, building }: PagesProps) {
  const [read, setRead] = useState<readonly Households[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const page = useRead(CommunityHouseholdsDocument, { code, kind, building, after });
  const arrived = page.state === 'ready' ? page.data.community?.households : undefined;
  const pages = arrived && !read.includes(arrived) ? [...read, arrived] : read;
  const nodes = pages.flatMap((one) => one.nodes);
  const last = pages.at(-1);

  if (last && nodes.length === 0) {
    return (
      <Nothing
        title={building ? `${building} 栋没有${householdKindLabels[kind]}` : `没有${householdKindLabels[kind]}`}
      />
    );
  }
  return (
    <div role="group" aria-label="户的列表" onKeyDown={moveFocus}>
      {nodes.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">门牌</th>
              <th scope="col">户主</th>
              <th scope="col" className="number">
                人数
              </th>
              {kind !== 'RESIDENCE' && <th scope="col">户号</th>}
            </tr>
          </thead>
          <tbody>
            {nodes.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link data-choice to={`/household/${one.id}`}>
                    {one.address.door ?? one.address.text ?? '地址无记录'}
                  </Link>
                </th>
                <td>{one.headName ?? '无记录'}</td>
                <td className="number">{figure(one.size)}</td>
                {kind !== 'RESIDENCE' && <td className="fact-code">{one.number ?? '—'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page.state === 'loading' && <Waiting lines={nodes.length === 0 ? 10 : 2} slow={page.slow} label="正在读取户" />}
      {page.state === 'failed' && <Failed problem={page.problem} retry={page.retry} />}
      {last && (
        <p className="table-foot">
          已列 {figure(nodes.length)} 户，共 {figure(last.totalCount)} 户
          {last.pageInfo.hasNextPage && (
            <Button
              data-choice
              disabled={page.state === 'loading'}
              onClick={() => {
                setRead(pages);
                setAfter(last.pageInfo.endCursor);
              }}
            >
              {verbs.more}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
