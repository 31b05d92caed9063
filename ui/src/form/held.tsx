import { Button } from 'antd';
import { useState } from 'react';
import { readable } from '../format/identifiers';
import { useBack } from '../keyboard/keys';
import { verbs } from '../labels';
import { Shape } from '../value/shapes';
import { Stamp } from '../value/value';
import type { EntryProps } from './asked';
import { inputId, wordsFor } from './entries';
import { FieldInput } from './field-input';

/** What a department holds: one folded line with its source, opened with Enter where the paper on the counter says otherwise. */
export function HeldEntry({ entry, answer, problem, onAnswer }: EntryProps) {
  const { field } = entry;
  const [isOpen, setOpen] = useState(problem !== undefined);
  useBack(() => setOpen(false), isOpen);
  const id = inputId(entry.key);
  const held = readable(field.display ?? field.value ?? '');
  if (!isOpen) {
    return (
      <button
        type="button"
        id={id}
        className={answer ? 'held held-changed' : 'held'}
        data-choice
        data-entry={entry.key}
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        <span className="held-label">{field.label}</span>
        <span className="held-text">
          {answer ? (
            <>
              {wordsFor(entry, answer)} <s>{held}</s>
            </>
          ) : (
            held
          )}
        </span>
        {answer ? (
          <span className="mark">
            <Shape name="ask" />
            窗口改正
          </span>
        ) : (
          field.source && <Stamp source={field.source} />
        )}
        <span className="held-verb">{verbs.change}</span>
      </button>
    );
  }
  return (
    <div className={problem ? 'held held-open asked-wrong' : 'held held-open'}>
      <label className="held-label" htmlFor={id}>
        {field.label}
      </label>
      <FieldInput entry={entry} answer={answer} problem={problem} onAnswer={onAnswer} compact />
      <span className="stamp">
        原值 {held} {field.source && <Stamp source={field.source} />}
      </span>
      <Button
        size="small"
        onClick={() => {
          onAnswer('');
          setOpen(false);
        }}
      >
        {verbs.keep}
      </Button>
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          <Shape name="failed" />
          {problem}
        </p>
      )}
    </div>
  );
}
