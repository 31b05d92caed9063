import { trace } from '@opentelemetry/api';
import type pg from 'pg';
import { openSpan } from './telemetry.js';

type Callback = (error: Error | null, result: unknown) => void;

/** A statement's name; of one without, its first word. Never its text or its values. */
function nameOf(query: unknown): string | undefined {
  if (typeof query === 'string') return /^\s*(?:--[^\n]*\n\s*)*([a-z]+)/i.exec(query)?.[1]?.toLowerCase();
  const { name, text, submit } = (query ?? {}) as { name?: unknown; text?: unknown; submit?: unknown };
  // COPY and cursors hand in an object that talks to the server itself.
  if (typeof submit === 'function') return undefined;
  return typeof name === 'string' ? name : nameOf(text);
}

/** Gives each statement of a trace a span. Statements outside any, such as a queue's polling, have none. Answers how to undo it. */
export function traceStatements(prototype: pg.Client): () => void {
  // Called with the client that it is asked of, below.
  // oxlint-disable-next-line typescript/unbound-method
  const plain = prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;
  const traced = function traced(this: pg.Client, ...args: unknown[]): unknown {
    const statement = trace.getActiveSpan()?.isRecording() ? nameOf(args[0]) : undefined;
    const span = statement === undefined ? undefined : openSpan('sql', { statement }, { kind: 'client' });
    if (span === undefined) return plain.apply(this, args);
    const callback = args.at(-1);
    if (typeof callback === 'function') {
      const end: Callback = (error, result) => {
        if (error) span.fail(error);
        span.end();
        (callback as Callback)(error, result);
      };
      return plain.apply(this, [...args.slice(0, -1), end]);
    }
    const answer = plain.apply(this, args) as Promise<{ rowCount?: number | null }>;
    void answer
      .then(
        (result) => span.tell({ rows: result?.rowCount ?? 0 }),
        (error: unknown) => span.fail(error),
      )
      .finally(() => span.end());
    return answer;
  };
  prototype.query = traced as pg.Client['query'];
  return () => {
    prototype.query = plain as pg.Client['query'];
  };
}
