import { useEffect, useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useRead } from '../data/read';
import {
  HouseholdDocument,
  HouseholdHintsDocument,
  type HintOfMemberFragment,
  type HouseholdQuery,
} from '../generated/operations';
import { moveFocus, useBack } from '../keyboard/keys';
import { departmentLabels } from '../labels';
import { useActor } from '../session/session-context';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import { sidesOf } from './difference';
import { IdentityBar } from './identity-bar';
import { PersonFacts } from './person-facts';
import { RelatedHouseholds } from './related';
import { HouseholdSide } from './side';

/** A household as its departments know it: the registered and the residence one side by side, and one person's facts. */
export function Household() {
  useTitle('户');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  useBack(() => void navigate('/'));
  const read = useRead(HouseholdDocument, { id });
  if (read.state === 'ready') {
    return read.data.household ? (
      <Found key={id} household={read.data.household} />
    ) : (
      <main className="page">
        <h1 className="unseen">户</h1>
        <Nothing title="没有找到这一户">不在库中，或不在您的辖区。按 / 重新查找。</Nothing>
      </main>
    );
  }
  return (
    <main className="page">
      <h1 className="unseen">户</h1>
      {read.state === 'failed' ? <Failed problem={read.problem} retry={read.retry} /> : <Skeleton slow={read.slow} />}
    </main>
  );
}

/** Keeps the places of the bar, the two households and the facts. */
function Skeleton({ slow }: { readonly slow: boolean }) {
  return (
    <>
      <div className="identity" />
      <div className="pair">
        <section className="panel side">
          <Waiting lines={5} slow={slow} label="正在读取户" />
        </section>
        <section className="panel side">
          <Waiting lines={5} slow={false} label="正在读取户" />
        </section>
      </div>
      <section className="panel">
        <Waiting lines={8} slow={false} label="正在读取人员" />
      </section>
    </>
  );
}

function Found({ household }: { readonly household: NonNullable<HouseholdQuery['household']> }) {
  const [search, setSearch] = useSearchParams();
  const body = useRef<HTMLElement>(null);
  const { registered, residence } = sidesOf(household, household.counterparts);
  const shown = [...registered, ...residence];
  const members = shown.flatMap((side) => side.members);
  const head = household.members.find((member) => member.isHead) ?? household.members[0] ?? members[0];
  const member = members.find((one) => one.person.id === search.get('member')) ?? head;
  const person = member?.person.id;
  const hints = useHints(household.id);

  const select = (next: string) => setSearch({ member: next }, { replace: true });
  useEffect(() => {
    // A form is the next step: it is there before it is opened.
    void import('../form/form-page');
  }, []);
  useEffect(() => {
    // The arrow keys work at once, on the person that was searched for.
    body.current?.querySelector<HTMLElement>(`[data-person="${person}"]`)?.focus({ preventScroll: true });
    // Only on arrival: a later choice has the focus already.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <main className="page household" ref={body} onKeyDown={moveFocus}>
      <IdentityBar household={household} member={member} />
      <div className="pair">
        <div>
          {(registered.length > 0 ? registered : [undefined]).map((side) => (
            <HouseholdSide
              key={side?.id ?? ''}
              title="户籍户"
              side={side}
              shown={shown}
              hints={hints}
              selected={person}
              onSelect={select}
            />
          ))}
        </div>
        <div>
          {(residence.length > 0 ? residence : [undefined]).map((side) => (
            <HouseholdSide
              key={side?.id ?? ''}
              title="实际居住户"
              side={side}
              shown={shown}
              hints={hints}
              selected={person}
              onSelect={select}
            />
          ))}
        </div>
      </div>
      <RelatedHouseholds sides={[household, ...household.counterparts]} />
      <Unlinked records={household.unlinked} />
      {person && <PersonFacts key={person} id={person} />}
    </main>
  );
}

/** Hints for a visit come after the page: it never waits for them, and only staff are told. */
function useHints(id: string): readonly HintOfMemberFragment[] {
  const { mayFillForms } = useActor();
  const read = useRead(HouseholdHintsDocument, { id }, { pause: !mayFillForms });
  if (read.state !== 'ready' || read.data.household === null) return [];
  const { hints, counterparts } = read.data.household;
  return [...hints, ...counterparts.flatMap((other) => other.hints)];
}

/** Records at this household that could not be tied to a person stay visible. */
function Unlinked({ records }: { readonly records: NonNullable<HouseholdQuery['household']>['unlinked'] }) {
  if (records.length === 0) return null;
  return (
    <section className="panel unlinked" aria-label="未关联的记录">
      <h2>未关联到人的记录</h2>
      <ul>
        {records.map((one) => (
          <li key={`${one.department}${one.kind}${one.reason}`}>
            {departmentLabels[one.department]}：{one.reasonLabel} {one.count} 条
          </li>
        ))}
      </ul>
    </section>
  );
}
