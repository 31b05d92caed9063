import type { Read } from '../data/read';
import { groupIdNumber } from '../format/identifiers';
import type { LookupQuery } from '../generated/operations';
import { householdKindLabels } from '../labels';
import { Failed, Waiting } from '../shell/states';
import { findMistake, isWorthAsking, readAsWords, whyNothing } from './reading';
import { hitAddress, type Hit } from './use-lookup';

interface SearchHitsProps {
  readonly id: string;
  readonly text: string;
  /** Undefined while the text is still being typed. */
  readonly answer: Read<LookupQuery> | undefined;
  readonly composing: boolean;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (hit: Hit) => void;
}

/** What tells people of one name apart: sex and birth year, building, head of household. */
function PersonHit({ hit, person }: { readonly hit: Hit; readonly person: NonNullable<Hit['person']> }) {
  const gone = person.lifeStatus && person.lifeStatus.code !== 'ALIVE' ? person.lifeStatus.label : undefined;
  return (
    <>
      <strong className="hit-name">
        {person.name}
        {gone && <span className="hit-gone">{gone}</span>}
      </strong>
      <span className="hit-born">
        {person.sex?.label} {hit.birthYear !== null && `${hit.birthYear} 年生`}
      </span>
      <span className="hit-door">
        {hit.household?.address.door ?? hit.household?.address.text ?? hit.building ?? '住址无记录'}
      </span>
      <span className="hit-head">{hit.headName ? `户主 ${hit.headName}` : '户主无记录'}</span>
      <span className="hit-code">{person.idNumber ? groupIdNumber(person.idNumber) : ''}</span>
    </>
  );
}

function DoorHit({ hit, household }: { readonly hit: Hit; readonly household: NonNullable<Hit['household']> }) {
  return (
    <>
      <strong className="hit-name">{household.headName ?? hit.headName ?? '户主无记录'} 户</strong>
      <span className="hit-born">{householdKindLabels[household.kind]}</span>
      <span className="hit-door">{household.address.door ?? household.address.text ?? '地址无记录'}</span>
      <span className="hit-head">{household.region.name}</span>
      <span className="hit-code" />
    </>
  );
}

function Row({ hit }: { readonly hit: Hit }) {
  if (hit.person) return <PersonHit hit={hit} person={hit.person} />;
  return hit.household ? <DoorHit hit={hit} household={hit.household} /> : null;
}

/** The answer below the search box. */
export function SearchHits({ id, text, answer, composing, active, onActive, onChoose }: SearchHitsProps) {
  const lookup = answer?.state === 'ready' ? answer.data.lookup : undefined;
  const mistake = findMistake(text);
  const nothing = mistake ?? (lookup?.hits.length === 0 ? whyNothing(lookup.readAs) : undefined);
  return (
    <div className="hits">
      <div id={id} role="listbox" aria-label="查找结果">
        {lookup?.hits.map((hit, index) => (
          // The keys are the search box's, which keeps the focus and names the active option.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            className="hit"
            tabIndex={-1}
            key={`${hit.person?.id ?? ''}${hit.household?.id ?? ''}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-disabled={hitAddress(hit) === undefined}
            // The press must not take the focus from the box before the choice is made.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => onActive(index)}
            onClick={() => onChoose(hit)}
          >
            <Row hit={hit} />
          </div>
        ))}
      </div>
      {nothing && (
        <div className="hits-say" role="status">
          <strong>{nothing.title}</strong>
          <p>{nothing.next}</p>
        </div>
      )}
      {answer?.state === 'failed' && <Failed problem={answer.problem} retry={answer.retry} />}
      {!composing && !mistake && !lookup && answer?.state !== 'failed' && isWorthAsking(text) && (
        <Waiting lines={2} slow={answer?.state === 'loading' && answer.slow} label="正在查" />
      )}
      <p className="hits-foot">
        {lookup && lookup.hits.length > 0 && (
          <span role="status">
            按{readAsWords(lookup.readAs)}查到 {lookup.hits.length} 条{lookup.hasMore && '，还有更多：再多输几个字'}
          </span>
        )}
        {!isWorthAsking(text) && <span>再输一个字</span>}
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> 选择　<kbd>Enter</kbd> 打开　<kbd>Esc</kbd> 清除
        </span>
      </p>
    </div>
  );
}
