import { Input, Radio } from 'antd';
import { useState } from 'react';
import { Shape } from '../value/shapes';
import { Stamp } from '../value/value';
import { inputId, nameOf, optionsOf, type Entry } from './entries';
import { FieldInput } from './field-input';

export interface EntryProps {
  readonly entry: Entry;
  readonly answer: string;
  readonly problem: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

function Problem({ id, says }: { readonly id: string; readonly says: string | undefined }) {
  if (!says) return null;
  return (
    <p className="field-problem" id={`${id}-problem`}>
      <Shape name="failed" />
      {says}
    </p>
  );
}

/** Nobody holds it: the resident is asked. */
export function AskedEntry({ entry, answer, problem, onAnswer }: EntryProps) {
  const id = inputId(entry.key);
  return (
    <div className={problem ? 'asked asked-wrong' : 'asked'}>
      <label htmlFor={id}>{entry.field.label}</label>
      <FieldInput entry={entry} answer={answer} problem={problem} onAnswer={onAnswer} />
      {entry.field.hint && (
        <p className="stamp" id={`${id}-hint`}>
          {entry.field.hint}
        </p>
      )}
      <Problem id={id} says={problem} />
    </div>
  );
}

const other = ' other';

/** Departments disagree: both stand with their sources, and a person decides for this form. */
export function ConflictingEntry({ entry, answer, problem, onAnswer }: EntryProps) {
  const { field } = entry;
  const id = inputId(entry.key);
  const isCandidate = field.candidates.some((one) => one.value === answer);
  const [typing, setTyping] = useState(answer !== '' && !isCandidate);
  return (
    <div
      className={problem ? 'asked conflict asked-wrong' : 'asked conflict'}
      role="group"
      aria-labelledby={`${id}-label`}
    >
      <span className="asked-label" id={`${id}-label`}>
        {nameOf(entry)}
        <span className="mark mark-conflicting">
          <Shape name="conflicting" />
          各部门不一致
        </span>
        <small className="stamp">这里选的只用于这张表</small>
      </span>
      <Radio.Group
        id={id}
        name={id}
        data-entry={entry.key}
        aria-labelledby={`${id}-label`}
        value={typing ? other : isCandidate ? answer : null}
        onChange={(event) => {
          const value = String(event.target.value);
          setTyping(value === other);
          onAnswer(value === other ? '' : value);
        }}
      >
        {field.candidates.map((one) => (
          <Radio key={`${one.source.department}${one.value}`} value={one.value}>
            {one.label} <Stamp source={one.source} />
          </Radio>
        ))}
        <Radio value={other}>都不对，另填</Radio>
      </Radio.Group>
      {typing &&
        (optionsOf(entry) ? (
          <FieldInput
            entry={{ ...entry, key: `${entry.key}-other` }}
            answer={answer}
            problem={problem}
            onAnswer={onAnswer}
          />
        ) : (
          <Input
            aria-label={`${nameOf(entry)}，另填`}
            autoFocus
            value={answer}
            onChange={(event) => onAnswer(event.target.value)}
          />
        ))}
      <Problem id={id} says={problem} />
    </div>
  );
}
