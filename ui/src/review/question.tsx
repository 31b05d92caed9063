import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useRead } from '../data/read';
import { readProblem, type Problem } from '../data/problem';
import { shortMoment } from '../format/dates';
import { DecideLinkDocument, ReviewDocument, type DecidedFragment, type LinkVerdict } from '../generated/operations';
import { useKey } from '../keyboard/keys';
import { linkVerdicts } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';
import { Stamp } from '../value/value';
import { recordWords, type Review } from './record';
import { SideBySide } from './side-by-side';

interface QuestionProps {
  readonly id: string;
  /** `isAnswered`: nothing of the question is left. */
  readonly onDecided: (decided: DecidedFragment, isAnswered: boolean) => void;
  readonly onGone: () => void;
}

/** One question: read anew each time it is opened, since a colleague or the night may have answered it. */
export function Question({ id, onDecided, onGone }: QuestionProps) {
  const read = useRead(ReviewDocument, { id }, { fresh: true });
  if (read.state === 'loading') {
    return (
      <section className="panel">
        <Waiting lines={9} slow={read.slow} label="正在读取这一条" />
      </section>
    );
  }
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  const { linkReview: review } = read.data;
  if (!review || review.state.code !== 'OPEN') {
    return (
      <section className="panel">
        <Nothing title={review ? `这一条${review.state.label}` : '没有找到这一条'}>
          {review ? '同事已经核对过，或数据有了变化。' : '不在库中，或不在您的辖区。'}
        </Nothing>
        <Button onClick={onGone}>看下一条</Button>
      </section>
    );
  }
  return (
    <Open
      key={review.candidates.map(({ personId }) => personId).join()}
      review={review}
      onDecided={(decided, isAnswered) => {
        onDecided(decided, isAnswered);
        if (!isAnswered) read.retry();
      }}
    />
  );
}

interface OpenProps {
  readonly review: Review;
  readonly onDecided: (decided: DecidedFragment, isAnswered: boolean) => void;
}

function Open({ review, onDecided }: OpenProps) {
  const known = review.candidates.flatMap(({ person }) => (person ? [person] : []));
  const [chosen, setChosen] = useState(known[0]?.id);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState<LinkVerdict>();
  const [problem, setProblem] = useState<Problem>();
  const [, decide] = useMutation(DecideLinkDocument);
  const title = useRef<HTMLHeadingElement>(null);
  const field = useId();
  // The next question takes the focus, so that a reader of the screen hears it and Tab goes on from it.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  const say = async (personId: string | undefined, verdict: LinkVerdict) => {
    if (personId === undefined || asking !== undefined) return;
    setProblem(undefined);
    setAsking(verdict);
    const said = reason.trim();
    const { data, error } = await decide({ reviewId: review.id, personId, verdict, reason: said === '' ? null : said });
    setAsking(undefined);
    if (error) setProblem(readProblem(error));
    else if (data) onDecided(data.decideLink, verdict === 'SAME' || review.candidates.length === 1);
  };
  const step = (by: number) => {
    const at = known.findIndex(({ id }) => id === chosen);
    setChosen((known[at + by] ?? known[at])?.id);
  };
  useKey('arrowright', () => step(1));
  useKey('arrowleft', () => step(-1));
  const [same, different, unsure] = linkVerdicts;
  useKey(same.key, () => void say(chosen, same.verdict));
  useKey(different.key, () => void say(chosen, different.verdict));
  useKey(unsure.key, () => void say(chosen, unsure.verdict));

  return (
    <section className="panel review-question" aria-labelledby="review-question">
      <header className="panel-head">
        <h2 id="review-question" ref={title} tabIndex={-1}>
          记录里的“{review.name}”是谁？
        </h2>
        <span>{recordWords({ ...review, department: review.source.department })}</span>
        <Stamp source={review.source} />
        <span className="tag">{review.reason.label}</span>
      </header>
      {problem && <Failed problem={problem} retry={undefined} />}
      <SideBySide review={review} chosen={chosen} onChoose={setChosen} onSay={say} asking={asking} />
      <div className="review-reason">
        <label htmlFor={field}>说明</label>
        <Input
          id={field}
          value={reason}
          maxLength={200}
          autoComplete="off"
          placeholder="可不填；填则至少 4 个字，不写个人信息"
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <p className="stamp">
        <kbd>←</kbd> <kbd>→</kbd> 换候选人，<kbd>T</kbd> 同一人，<kbd>B</kbd> 不是同一人，<kbd>W</kbd>{' '}
        无法判断。每个结论都署您的账号，优先于机器的判断，可以撤销。
      </p>
      {review.decisions.length > 0 && (
        <ul className="stamp" aria-label="这一条以前的核对">
          {review.decisions.map((one) => (
            <li key={one.id}>
              {shortMoment(one.decidedAt)} {one.decidedBy} 判定“{one.verdict.label}”{!one.reversible && '，后来撤销了'}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
