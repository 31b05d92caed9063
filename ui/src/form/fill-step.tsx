import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { moveFocus } from '../keyboard/keys';
import { verbs } from '../labels';
import { Nothing } from '../shell/states';
import { AskedEntry, ConflictingEntry } from './asked';
import type { Answers } from './draft';
import { problemsOf, type Entry, type EntryProblem } from './entries';
import { ErrorSummary, focusEntry } from './error-summary';
import { HeldEntry } from './held';

interface FillStepProps {
  readonly entries: readonly Entry[];
  readonly answers: Answers;
  /** The entry that a check asked to change. */
  readonly focusOn: string | undefined;
  readonly onAnswer: (key: string, answer: string) => void;
  readonly onCheck: () => void;
}

/** The held values by section, in the order of the form. */
function bySection(entries: readonly Entry[]): [string, Entry[]][] {
  const sections = new Map<string, Entry[]>();
  for (const entry of entries) {
    const section = entry.person ? `成员 ${entry.person.name}` : entry.field.section;
    sections.set(section, [...(sections.get(section) ?? []), entry]);
  }
  return [...sections];
}

/** Enter in an input goes to the next thing to answer, and from the last one on to the check. */
function nextInput(from: EventTarget, form: HTMLFormElement): HTMLElement | undefined {
  const inputs = [...form.querySelectorAll<HTMLElement>('.asked [data-entry]')];
  const at = inputs.findIndex((one) => one.contains(from as Node));
  const next = inputs[at + 1];
  if (at < 0 || !next) return undefined;
  return next.matches('input') ? next : (next.querySelector<HTMLElement>('input') ?? undefined);
}

export function FillStep({ entries, answers, focusOn, onAnswer, onCheck }: FillStepProps) {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<{ problems: readonly EntryProblem[]; attempt: number }>({ problems: [], attempt: 0 });
  // A field that was refused is judged anew as it is answered; others are left alone until the next check.
  const current = new Map(problemsOf(entries, answers).map((one) => [one.key, one.says]));
  const problemOf = (key: string) => (refused.problems.some((one) => one.key === key) ? current.get(key) : undefined);

  const first = entries.find((entry) => entry.field.state !== 'HELD');
  useEffect(() => {
    const key = focusOn ?? first?.key;
    if (key !== undefined) focusEntry(key);
    // Only on arrival.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const check = () => {
    const problems = problemsOf(entries, answers);
    if (problems.length === 0) onCheck();
    else setRefused((last) => ({ problems, attempt: last.attempt + 1 }));
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    if (event.ctrlKey) {
      event.preventDefault();
      check();
      return;
    }
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.role === 'combobox') return;
    event.preventDefault();
    const next = form.current ? nextInput(target, form.current) : undefined;
    if (next) next.focus();
    else check();
  };
  const props = (entry: Entry) => ({
    entry,
    answer: answers[entry.key] ?? '',
    problem: problemOf(entry.key),
    onAnswer: (answer: string) => onAnswer(entry.key, answer),
  });

  const asked = entries.filter((entry) => entry.field.state === 'TO_ASK');
  const conflicting = entries.filter((entry) => entry.field.state === 'CONFLICTING');
  const held = entries.filter((entry) => entry.field.state === 'HELD');
  return (
    <form
      ref={form}
      noValidate
      className="fill"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {refused.problems.length > 0 && current.size > 0 && (
        <ErrorSummary problems={refused.problems.filter((one) => current.has(one.key))} attempt={refused.attempt} />
      )}
      <section className="panel" aria-labelledby="fill-asked">
        <h2 id="fill-asked">
          要问的 <small>{asked.length} 项</small>
        </h2>
        {asked.length === 0 && <Nothing title="没有要问的">各部门都有了。</Nothing>}
        <div className="asked-grid">
          {asked.map((entry) => (
            <AskedEntry key={entry.key} {...props(entry)} />
          ))}
        </div>
      </section>
      {conflicting.length > 0 && (
        <section className="panel" aria-labelledby="fill-conflicting">
          <h2 id="fill-conflicting">
            不一致的 <small>{conflicting.length} 项，请当面核实</small>
          </h2>
          {conflicting.map((entry) => (
            <ConflictingEntry key={entry.key} {...props(entry)} />
          ))}
        </section>
      )}
      <section className="panel" aria-labelledby="fill-held" onKeyDown={moveFocus}>
        <h2 id="fill-held">
          已有的 <small>{held.length} 项，不必再问；有错按回车改正</small>
        </h2>
        {bySection(held).map(([section, list]) => (
          <div className="held-section" key={section} role="group" aria-label={section}>
            <h3>{section}</h3>
            {list.map((entry) => (
              <HeldEntry key={entry.key} {...props(entry)} />
            ))}
          </div>
        ))}
      </section>
      <div className="fill-acts">
        <Button type="primary" htmlType="submit" size="large">
          {verbs.check} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </Button>
      </div>
    </form>
  );
}
