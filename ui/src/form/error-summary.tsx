import { useEffect, useRef } from 'react';
import { inputId, type EntryProblem } from './entries';

/** Takes the focus when a form is refused, and leads to each field. */
export function ErrorSummary({ problems }: { readonly problems: readonly EntryProblem[] }) {
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
