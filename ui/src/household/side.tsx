import { Link } from 'react-router';
import { yuan } from '../format/figures';
import type { HintOfMemberFragment } from '../generated/operations';
import { householdKindLabels } from '../labels';
import { Nothing } from '../shell/states';
import { Shape } from '../value/shapes';
import { awayWords, Stamp } from '../value/value';
import { HintMark } from '../visit/hint-mark';
import { differenceOf, isRegister, type Member, type Side } from './difference';

interface SideProps {
  readonly title: string;
  readonly side: Side | undefined;
  /** Every household on the screen, against which differences are told. */
  readonly shown: readonly Side[];
  /** Hints for a visit about anybody on the screen. */
  readonly hints: readonly HintOfMemberFragment[];
  readonly selected: string | undefined;
  readonly onSelect: (person: string) => void;
}

/** One household of the pair: who belongs to it, and what differs from the other one. */
export function HouseholdSide({ title, side, shown, hints, selected, onSelect }: SideProps) {
  if (!side) {
    return (
      <section className="panel side" aria-label={title}>
        <header className="panel-head">
          <h2>{title}</h2>
        </header>
        <Nothing title="无记录">这个门牌没有{title}。</Nothing>
      </section>
    );
  }
  return (
    <section className="panel side" aria-labelledby={`side-${side.id}`}>
      <header className="panel-head">
        <h2 id={`side-${side.id}`}>
          {householdKindLabels[side.kind]} <small>{side.size} 人</small>
        </h2>
        {isRegister(side.kind) && side.number && <span className="stamp">户号 {side.number}</span>}
        <Stamp source={side.source} />
      </header>
      <table className="table members">
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">与户主</th>
            <th scope="col">性别</th>
            <th scope="col" className="number">
              年龄
            </th>
            <th scope="col">与另一户的不同</th>
          </tr>
        </thead>
        <tbody>
          {side.members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              side={side}
              shown={shown}
              hints={hints.filter((hint) => hint.household?.id === side.id && hint.person?.id === member.person.id)}
              isSelected={member.person.id === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {side.members.length === 0 && <Nothing title="现在没有成员" />}
      <Subsidies subsidies={side.subsidies} />
    </section>
  );
}

/** What came to the household's members from the finance bureau in the newest year, all of them together. */
function Subsidies({ subsidies }: { readonly subsidies: Side['subsidies'] }) {
  const [newest] = subsidies.years;
  const says = () => {
    if (subsidies.availability === 'UNAVAILABLE')
      return `暂不可用，${awayWords('FINANCE', subsidies.since)}；不等于没有记录。`;
    if (newest === undefined) return '无记录';
    const sum = newest.amountYuan === null ? '' : ` ${yuan(newest.amountYuan)}`;
    return `${newest.year} 年${sum}（${newest.payments} 笔）${subsidies.availability === 'STALE' ? '，数据已过期' : ''}`;
  };
  return (
    <p className="side-subsidies stamp" data-subsidies>
      本户惠民补贴合计：{says()}
    </p>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly side: Side;
  readonly shown: readonly Side[];
  readonly hints: readonly HintOfMemberFragment[];
  readonly isSelected: boolean;
  readonly onSelect: (person: string) => void;
}

function MemberRow({ member, side, shown, hints, isSelected, onSelect }: MemberRowProps) {
  const { person } = member;
  const difference = differenceOf(member, side, shown);
  const isGone = person.lifeStatus !== null && person.lifeStatus.code !== 'ALIVE';
  return (
    <tr className={isSelected ? 'selected' : undefined} onClick={() => onSelect(person.id)}>
      <th scope="row">
        <button
          type="button"
          className="choice"
          data-choice
          data-column={side.id}
          data-person={person.id}
          aria-pressed={isSelected}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(person.id);
          }}
        >
          {person.name}
        </button>
      </th>
      <td>{member.isHead ? '户主' : member.relation.label}</td>
      <td>{person.sex?.label ?? '—'}</td>
      <td className="number">{person.age ?? '—'}</td>
      <td>
        {isGone && <span className="tag">{person.lifeStatus?.label}</span>}
        {difference && (
          <span className="mark mark-away">
            <Shape name="away" />
            {difference.says}
            {difference.to ? (
              <Link to={difference.to} onClick={(event) => event.stopPropagation()}>
                {difference.where}
              </Link>
            ) : (
              <span>{difference.where}</span>
            )}
          </span>
        )}
        {hints.map((hint) => (
          <HintMark key={hint.kind} hint={hint} />
        ))}
      </td>
    </tr>
  );
}
