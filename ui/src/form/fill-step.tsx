import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { moveFocus } from '../keyboard/keys';
import { verbs } from '../labels';
import { Nothing } from '../shell/states';
import { AskedEntry, ConflictingEntry, type EntryProps } from './asked';
import type { Answers } from './draft';
import { isOnPaper, noneAnswer, optionsOf, problemsOf, type Entry, type EntryProblem } from './entries';
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

interface PartProps {
  readonly entries: readonly Entry[];
  readonly propsOf: (entry: Entry) => EntryProps;
}

/** Enter in an input goes to the next thing to answer; undefined after the last one. */
function nextInput(from: Node, form: HTMLFormElement): HTMLElement | undefined {
  const inputs = [...form.querySelectorAll<HTMLElement>('.asked [data-entry]')];
  const at = inputs.findIndex((one) => one.contains(from));
  const next = inputs[at + 1];
  if (at < 0 || !next) return undefined;
  return next.matches('input') ? next : (next.querySelector<HTMLElement>('input') ?? undefined);
}

/** What must be asked comes first and big; then what departments disagree on; what is held stays folded. */
export function FillStep({ entries, answers, focusOn, onAnswer, onCheck }: FillStepProps) {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<{ problems: readonly EntryProblem[]; attempt: number }>({
    problems: [],
    attempt: 0,
  });
  const asked = entries.filter((entry) => entry.field.state === 'TO_ASK' && !isOnPaper(entry.field));
  const conflicting = entries.filter((entry) => entry.field.state === 'CONFLICTING');
  const held = entries.filter((entry) => entry.field.state === 'HELD');
  // A field that was refused is judged anew as it is answered; others are left alone until the next check.
  const current = new Map(problemsOf([...asked, ...conflicting, ...held], answers).map((one) => [one.key, one.says]));
  const blank = asked.filter((entry) => !optionsOf(entry) && !answers[entry.key]?.trim());
  const standing = refused.problems.filter((one) => current.has(one.key));

  const first = asked[0] ?? conflicting[0];
  useEffect(() => {
    const key = focusOn ?? first?.key;
    if (key !== undefined) focusEntry(key);
    // Only on arrival.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const check = () => {
    const problems = [...current].map(([key, says]) => ({ key, says }));
    if (problems.length === 0) onCheck();
    else setRefused((last) => ({ problems, attempt: last.attempt + 1 }));
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    const { target } = event;
    if (!event.ctrlKey && (!(target instanceof HTMLInputElement) || target.role === 'combobox')) return;
    event.preventDefault();
    const next = event.ctrlKey || !form.current ? undefined : nextInput(target as Node, form.current);
    if (next) next.focus();
    else check();
  };
  const propsOf = (entry: Entry): EntryProps => ({
    entry,
    answer: answers[entry.key] ?? '',
    problem: standing.some((one) => one.key === entry.key) ? current.get(entry.key) : undefined,
    onAnswer: (answer: string) => onAnswer(entry.key, answer),
  });

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
      {standing.length > 0 && (
        <ErrorSummary
          key={refused.attempt}
          problems={standing}
          blank={blank.length}
          onNone={() => {
            for (const entry of blank) onAnswer(entry.key, noneAnswer);
          }}
        />
      )}
      <Asked entries={asked} propsOf={propsOf} />
      <Conflicting entries={conflicting} propsOf={propsOf} />
      <Held entries={held} propsOf={propsOf} />
      <div className="fill-acts">
        <Button type="primary" htmlType="submit" size="large">
          {verbs.check} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </Button>
      </div>
    </form>
  );
}

function Asked({ entries, propsOf }: PartProps) {
  const own = entries.filter((entry) => !entry.person);
  const members = [...new Map(entries.flatMap(({ person }) => (person ? [[person.id, person.name]] : [])))];
  return (
    <section className="panel" aria-labelledby="fill-asked">
      <h2 id="fill-asked">
        要问的 <small>{entries.length} 项</small>
      </h2>
      {entries.length === 0 && <Nothing title="没有要问的">各部门都有了。</Nothing>}
      <div className="asked-grid">
        {own.map((entry) => (
          <AskedEntry key={entry.key} {...propsOf(entry)} />
        ))}
      </div>
      {members.map(([id, name]) => (
        <div className="asked-member" key={id} role="group" aria-label={name}>
          <h3>{name}</h3>
          <div className="asked-grid">
            {entries
              .filter((entry) => entry.person?.id === id)
              .map((entry) => (
                <AskedEntry key={entry.key} {...propsOf(entry)} />
              ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Conflicting({ entries, propsOf }: PartProps) {
  if (entries.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="fill-conflicting">
      <h2 id="fill-conflicting">
        不一致的 <small>{entries.length} 项，请当面核实</small>
      </h2>
      {entries.map((entry) => (
        <ConflictingEntry key={entry.key} {...propsOf(entry)} />
      ))}
    </section>
  );
}

/** The held values by section, members' after the household's, in the order of the form. */
function bySection(entries: readonly Entry[]): [string, Entry[]][] {
  const sections = new Map<string, Entry[]>();
  for (const entry of entries) {
    const section = entry.person ? `成员 ${entry.person.name}` : entry.field.section;
    sections.set(section, [...(sections.get(section) ?? []), entry]);
  }
  return [...sections];
}

function Held({ entries, propsOf }: PartProps) {
  return (
    <section className="panel" aria-labelledby="fill-held" onKeyDown={moveFocus}>
      <h2 id="fill-held">
        已有的 <small>{entries.length} 项，不必再问；有错按回车改正</small>
      </h2>
      {bySection(entries).map(([section, list]) => (
        <div className="held-section" key={section} role="group" aria-label={section}>
          <h3>{section}</h3>
          {list.map((entry) => (
            <HeldEntry key={entry.key} {...propsOf(entry)} />
          ))}
        </div>
      ))}
    </section>
  );
}
