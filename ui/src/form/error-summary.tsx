import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { inputId, noneAnswer, type EntryProblem } from './entries';

interface ErrorSummaryProps {
  readonly problems: readonly EntryProblem[];
  /** How many of what is to be typed stands empty; a choice is always made. */
  readonly blank: number;
  /** Answers all of them with "none": one act of the person at the desk, never done for them. */
  readonly onNone: () => void;
}

/** Takes the focus when a form is refused, and leads to each field. */
export function ErrorSummary({ problems, blank, onNone }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">还有 {problems.length} 项要补</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.key}>
            <a
              href={`#${inputId(problem.key)}`}
              onClick={(event) => {
                event.preventDefault();
                focusEntry(problem.key);
              }}
            >
              {problem.says}
            </a>
          </li>
        ))}
      </ul>
      {blank > 0 && (
        <Button onClick={onNone}>
          问过了：{blank} 项要写的空着，都写“{noneAnswer}”
        </Button>
      )}
    </div>
  );
}

/** Puts the focus on what answers an entry: its input, or the first choice of it. */
export function focusEntry(key: string): void {
  const target = document.getElementById(inputId(key));
  if (!target) return;
  const takesFocus = target.matches('input, button') ? target : target.querySelector<HTMLElement>('input, button');
  takesFocus?.focus();
  target.scrollIntoView({ block: 'center' });
}
