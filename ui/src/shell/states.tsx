import { Alert, Button } from 'antd';
import { verbs } from '../labels';
import type { Problem } from '../data/problem';

/** A read that failed: what happened, what to do next, and a way to try again where that can help. */
export function Failed({ problem, retry }: { readonly problem: Problem; readonly retry: (() => void) | undefined }) {
  const canHelp = problem.kind !== 'forbidden' && problem.kind !== 'not-found';
  return (
    <Alert
      className="state-failed"
      role="alert"
      showIcon
      type={problem.kind === 'forbidden' ? 'warning' : 'error'}
      title={problem.title}
      description={
        <>
          <p>{problem.hint}</p>
          {problem.requestId && <p className="stamp">编号 {problem.requestId}</p>}
        </>
      }
      action={canHelp && retry ? <Button onClick={retry}>{verbs.retry}</Button> : undefined}
    />
  );
}

/** Lines that keep the place of what is coming; says so when it takes long. */
export function Waiting({
  lines,
  slow,
  label,
}: {
  readonly lines: number;
  readonly slow: boolean;
  readonly label: string;
}) {
  return (
    <div className="waiting" role="group" aria-busy="true" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span className="waiting-line" key={line} />
      ))}
      <p className="waiting-word" role="status">
        {slow ? '还在查，比平时慢。可以继续等，或先办别的事。' : ''}
      </p>
    </div>
  );
}

/** Nothing there: said plainly, with what can be done instead. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: React.ReactNode }) {
  return (
    <div className="nothing">
      <strong>{title}</strong>
      {children && <p>{children}</p>}
    </div>
  );
}
