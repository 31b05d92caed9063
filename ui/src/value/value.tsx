import { departmentLabels } from '../labels';
import type { Department, StampFragment } from '../generated/operations';
import { daysSince, shortDay, shortMoment } from '../format/dates';
import { Shape, type ShapeName } from './shapes';

/** Who says so, and as of when. */
export function Stamp({ source, marked = true }: { readonly source: StampFragment; readonly marked?: boolean }) {
  const age = daysSince(source.asOf);
  return (
    <span
      className={source.stale ? 'stamp stamp-stale' : 'stamp'}
      title={`${source.asOf}；${shortMoment(source.fetchedAt)} 取得`}
    >
      {departmentLabels[source.department]} · 截至 {shortDay(source.asOf)}
      {source.stale && (
        <span className="stamp-age">
          <Shape name="stale" />
          {age > 0 && `${age} 天前，`}已过期
        </span>
      )}
      {source.disputed && marked && <Mark shape="disputed">有异议</Mark>}
    </span>
  );
}

interface Candidate {
  readonly value: string;
  readonly label: string;
  readonly source: StampFragment;
}

/** What a value can be; each has a word and a shape of its own. */
export type FactState =
  | { readonly state: 'held'; readonly text: string; readonly source?: StampFragment | undefined }
  | { readonly state: 'masked'; readonly text: string; readonly source?: StampFragment | undefined }
  | {
      readonly state: 'conflicting';
      readonly candidates: readonly Candidate[];
      readonly note?: string | undefined;
    }
  | {
      readonly state: 'unconfirmed';
      readonly text: string;
      readonly source?: StampFragment | undefined;
      /** What is not confirmed, where the value itself stays what it was. */
      readonly note?: string | undefined;
    }
  | {
      readonly state: 'settled';
      readonly text: string;
      readonly source?: StampFragment | undefined;
      /** Who decided, and when. */
      readonly note: string;
    }
  | { readonly state: 'disputed'; readonly text: string; readonly source?: StampFragment | undefined }
  | { readonly state: 'unavailable'; readonly department: Department; readonly since: string | null }
  | { readonly state: 'none'; readonly source?: StampFragment | undefined };

function Mark({ shape, children }: { readonly shape: ShapeName; readonly children: React.ReactNode }) {
  return (
    <span className={`mark mark-${shape}`}>
      <Shape name={shape} />
      {children}
    </span>
  );
}

/** When a department was last heard; the same words wherever it is missing. */
export function awayWords(department: Department, since: string | null): string {
  return since === null
    ? `${departmentLabels[department]}还没有同步过`
    : `${departmentLabels[department]}自 ${shortMoment(since)} 起没有同步`;
}

function Conflicting({ fact: { candidates, note } }: { readonly fact: Extract<FactState, { state: 'conflicting' }> }) {
  return (
    <>
      <Mark shape="conflicting">各部门不一致</Mark>
      {note && (
        <>
          {' '}
          <Mark shape="unconfirmed">未证实</Mark>
          <span className="stamp fact-note">{note}</span>
        </>
      )}
      {candidates.map((candidate) => (
        <span className="fact-candidate" key={`${candidate.source.department}${candidate.value}`}>
          <span className="fact-text">{candidate.label}</span>
          <Stamp source={candidate.source} />
        </span>
      ))}
    </>
  );
}

function Body({ fact, dense }: { readonly fact: FactState; readonly dense: boolean }) {
  const stamp =
    'source' in fact && fact.source && !dense ? (
      <Stamp source={fact.source} marked={fact.state !== 'disputed'} />
    ) : null;
  switch (fact.state) {
    case 'held':
      return (
        <>
          <span className="fact-text">{fact.text}</span>
          {stamp}
        </>
      );
    case 'masked':
      return (
        <>
          <span className="fact-text fact-code" title="只显示首尾；此账号没有查看全号的权限">
            {fact.text}
            <Mark shape="masked">
              <span className="unseen">已遮蔽</span>
            </Mark>
          </span>
          {stamp}
        </>
      );
    case 'unconfirmed':
    case 'disputed':
      return (
        <>
          <span className="fact-text">
            {fact.text} <Mark shape={fact.state}>{fact.state === 'unconfirmed' ? '未证实' : '有异议'}</Mark>
          </span>
          {'note' in fact && fact.note && <span className="stamp fact-note">{fact.note}</span>}
          {stamp}
        </>
      );
    case 'settled':
      return (
        <>
          <span className="fact-text">
            {fact.text} <Mark shape="settled">人工选定</Mark>
          </span>
          <span className="stamp fact-note">{fact.note}</span>
          {stamp}
        </>
      );
    case 'conflicting':
      return <Conflicting fact={fact} />;
    case 'unavailable':
      return (
        <>
          <Mark shape="unavailable">暂不可用</Mark>
          <span className="stamp">{awayWords(fact.department, fact.since)}</span>
        </>
      );
    case 'none':
    default:
      return (
        <>
          <Mark shape="none">无记录</Mark>
          {stamp}
        </>
      );
  }
}

interface FactProps {
  readonly label: string;
  readonly fact: FactState;
  /** Inside a record whose own stamp speaks for every value of it. */
  readonly dense?: boolean;
  /** Opens the reasons for the value. */
  readonly onWhy?: (() => void) | undefined;
}

/** One value with its state and its source: the same everywhere on the desk. A term and its description of a list. */
export function Fact({ label, fact, dense = false, onWhy }: FactProps) {
  return (
    <div className={`fact fact-${fact.state}${dense ? ' fact-dense' : ''}`}>
      <dt>{label}</dt>
      <dd>
        <Body fact={fact} dense={dense} />
        {onWhy && (
          <button type="button" className="fact-why" onClick={onWhy} aria-label={`${label}为什么是这个值`}>
            为什么
          </button>
        )}
      </dd>
    </div>
  );
}
