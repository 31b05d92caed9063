import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '../data/read';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { OpenReviewsDocument, type DecidedFragment, type OpenReviewsQuery } from '../generated/operations';
import { moveFocus } from '../keyboard/keys';
import { Failed, Nothing, Waiting } from '../shell/states';
import { Question } from './question';
import { recordWords } from './record';

type Open = OpenReviewsQuery['linkReviews']['nodes'][number];

/** What was just decided, so that a slip of a key is seen and can be taken back. */
function JustDecided({ decided }: { readonly decided: DecidedFragment | undefined }) {
  return (
    <p role="status" className="review-just">
      {decided &&
        `已记下：记录里的${decided.mentionName ?? ''} 与 ${decided.person?.name ?? ''}，${decided.verdict.label}。记错了，到“核对记录”里撤销。`}
    </p>
  );
}

/** The questions that wait, and the one that is open. The oldest is opened first; after a decision the next. */
export function Questions() {
  const [params, setParams] = useSearchParams();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<DecidedFragment>();
  const read = useRead(OpenReviewsDocument, { after: null }, { fresh: true });
  if (read.state === 'loading') return <Waiting lines={8} slow={read.slow} label="正在读取待核对的记录" />;
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;

  const { nodes, totalCount } = read.data.linkReviews;
  const waiting = nodes.filter(({ id }) => !answered.has(id));
  const chosen = params.get('item') ?? waiting[0]?.id;
  const open = (id: string | undefined) => setParams(id === undefined ? {} : { item: id }, { replace: true });
  const onDecided = (decision: DecidedFragment, isAnswered: boolean) => {
    setDecided(decision);
    // What is left of a question stays in sight, wherever the list has it by now.
    if (!isAnswered) open(chosen);
    else if (chosen !== undefined) {
      const at = waiting.findIndex(({ id }) => id === chosen);
      setAnswered(new Set([...answered, chosen]));
      open((waiting[at + 1] ?? waiting.find(({ id }) => id !== chosen))?.id);
    }
    read.retry();
  };

  const onGone = () => {
    const next = waiting.find(({ id }) => id !== chosen);
    setAnswered(new Set([...answered, chosen ?? '']));
    open(next?.id);
    read.retry();
  };

  if (chosen === undefined) {
    return (
      <>
        <JustDecided decided={decided} />
        <Nothing title="没有要核对的">
          {read.refreshing ? '正在看还有没有。' : '记录说的是谁，目前都分得清。夜里同步后再来看。'}
        </Nothing>
      </>
    );
  }
  return (
    <>
      <JustDecided decided={decided} />
      <div className="review-columns">
        <List waiting={waiting} total={Math.max(totalCount, waiting.length)} chosen={chosen} onOpen={open} />
        <Question key={chosen} id={chosen} onDecided={onDecided} onGone={onGone} />
      </div>
    </>
  );
}

interface ListProps {
  readonly waiting: readonly Open[];
  readonly total: number;
  readonly chosen: string;
  readonly onOpen: (id: string) => void;
}

function List({ waiting, total, chosen, onOpen }: ListProps) {
  return (
    <section className="panel review-list" aria-labelledby="review-open">
      <h2 id="review-open">
        待核对 <small>{figure(total)} 项，先到先核</small>
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between the buttons inside */}
      <ul onKeyDown={moveFocus}>
        {waiting.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              data-choice
              data-review={one.id}
              aria-pressed={one.id === chosen}
              onClick={() => onOpen(one.id)}
            >
              <strong>{one.name}</strong>
              <span>{recordWords({ ...one, department: one.source.department })}</span>
              <span className="stamp">
                {one.reason.label} · {shortMoment(one.openedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > waiting.length && <p className="stamp">核完这些，再列出后面的。</p>}
    </section>
  );
}
