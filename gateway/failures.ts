import type { Logger } from '../runtime/logger.js';
import { toHubError } from './error-format.js';

interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly table?: unknown;
  readonly column?: unknown;
  readonly constraint?: unknown;
  readonly routine?: unknown;
  readonly stack?: unknown;
}

/** Where it broke, without its words: PostgreSQL's messages repeat the values they complain of. */
function placeOf({ stack }: Thrown): string | undefined {
  if (typeof stack !== 'string') return undefined;
  const calls = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return calls.slice(0, 6).map((line) => line.trim()).join(' < '); // prettier-ignore
}

/** Logs what the client is not told: failures of the hub's own. Refusals are counted, not logged. */
export function logFailures(logger: Logger, errors: readonly unknown[], requestId: string): void {
  for (const error of errors) {
    const told = toHubError(error);
    const { code } = told.extensions;
    if (code !== 'INTERNAL' && code !== 'UNAVAILABLE') continue;
    const cause = (told.originalError ?? {}) as Thrown;
    logger[code === 'INTERNAL' ? 'error' : 'warn'](
      {
        requestId,
        kind: cause.name,
        reason: cause.code,
        table: cause.table,
        column: cause.column,
        constraint: cause.constraint,
        routine: cause.routine,
        at: code === 'INTERNAL' ? placeOf(cause) : undefined,
      },
      code === 'INTERNAL' ? 'a request failed' : 'a request could not be answered',
    );
  }
}
