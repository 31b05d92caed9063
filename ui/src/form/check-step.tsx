import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { readable } from '../format/identifiers';
import { useKey } from '../keyboard/keys';
import { verbs } from '../labels';
import { Shape } from '../value/shapes';
import { Stamp } from '../value/value';
import type { Answers } from './draft';
import { finalOf, isOnPaper, nameOf, type Entry } from './entries';

/** Who stands behind a value that no department holds as it is. */
const origins = { told: '本人陈述', decided: '当面核实', corrected: '窗口改正', missing: '没有填' } as const;

interface CheckStepProps {
  readonly entries: readonly Entry[];
  readonly answers: Answers;
  readonly onChange: (key: string) => void;
  readonly onPrint: () => void;
}

/** Every answer once more, read out to the resident before it goes on paper. What the desk gave stands first. */
export function CheckStep({ entries, answers, onChange, onPrint }: CheckStepProps) {
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    go.current?.focus();
  }, []);
  useKey('p', onPrint);
  const all = entries
    .filter((entry) => !isOnPaper(entry.field))
    .map((entry) => ({ entry, final: finalOf(entry, answers) }));
  const groups = [
    { title: '窗口填写的', list: all.filter(({ final }) => final.from !== 'held') },
    { title: '各部门已有的', list: all.filter(({ final }) => final.from === 'held') },
  ];
  return (
    <div className="check">
      {groups.map(({ title, list }) => (
        <section className="panel" key={title} aria-label={title}>
          <h2>
            {title} <small>{list.length} 项</small>
          </h2>
          <dl className="check-list">
            {list.map(({ entry, final }) => (
              <div key={entry.key}>
                <dt>{nameOf(entry)}</dt>
                <dd>
                  <span className="fact-text">{readable(final.text)}</span>
                  {final.from === 'held' ? (
                    entry.field.source && <Stamp source={entry.field.source} />
                  ) : (
                    <span className="mark">
                      <Shape name="ask" />
                      {origins[final.from]}
                    </span>
                  )}
                </dd>
                <dd className="check-change">
                  <Button
                    size="small"
                    type="link"
                    aria-label={`${verbs.change}${nameOf(entry)}`}
                    onClick={() => onChange(entry.key)}
                  >
                    {verbs.change}
                  </Button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="fill-acts">
        <Button type="primary" size="large" ref={go} onClick={onPrint}>
          没有错，看打印样张 <kbd>Enter</kbd>
        </Button>
      </div>
    </div>
  );
}
