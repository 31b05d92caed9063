import { z } from 'zod';
import { SourceError } from '../../connectors/kit/contract.js';
import { isDatabaseAway } from '../../runtime/database.js';

/** Why a run ended without success, as the ledger keeps it. */
export type RunProblem =
  | SourceError['problem']
  | 'totals-differ'
  | 'does-not-add-up'
  | 'absence-share'
  | 'held-before'
  | 'superseded'
  | 'refused'
  | 'drift'
  | 'internal';

/** A run that must stop and needs a person. The message is one line without anything personal. */
export class RunStoppedError extends Error {
  override readonly name = 'RunStoppedError';
  constructor(
    readonly problem: RunProblem,
    message: string,
    readonly state: 'FAILED' | 'HELD' = 'FAILED',
  ) {
    super(message);
  }
}

/** Another worker has taken the run over: whatever this one still wanted to write is void. */
export class FenceLostError extends Error {
  override readonly name = 'FenceLostError';
}

/** The worker is shutting down; the run goes on where it stopped when a worker takes it up. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

export interface Judgement {
  readonly problem: RunProblem;
  readonly message: string;
  readonly state: 'FAILED' | 'HELD';
  /** It may pass with time: try again, if tries are left. */
  readonly passing: boolean;
}

/** What PostgreSQL does not store (NUL, half a character) would keep the ledger from saying why a run stopped, and the run from ending. */
function storable(message: string): string {
  return message.replaceAll(/[\p{Cc}\p{Cs}]/gu, '?');
}

/** What an error means for the run. Nothing of an unknown error's text is kept: it may hold a value of a row. */
export function judge(error: unknown): Judgement {
  if (error instanceof RunStoppedError) {
    return { problem: error.problem, message: storable(error.message), state: error.state, passing: false };
  }
  if (error instanceof SourceError) {
    return {
      problem: error.problem,
      message: storable(error.message),
      state: 'FAILED',
      passing: error.problem === 'unavailable',
    };
  }
  if (error instanceof z.ZodError) {
    const where = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    const message = `The department's settings cannot be used (${where}). Set them and sync again.`;
    return { problem: 'settings', message, state: 'FAILED', passing: false };
  }
  if (isDatabaseAway(error)) {
    const message = 'The connection to the database was lost; the run goes on when it is back.';
    return { problem: 'unavailable', message, state: 'FAILED', passing: true };
  }
  const message = `The run met an error that the hub does not expect (${describeUnexpected(error)}); see the worker's log.`;
  return { problem: 'internal', message, state: 'FAILED', passing: true };
}

/** Names an error by what cannot hold a person's data: class, SQLSTATE, table, constraint. */
export function describeUnexpected(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, table, constraint, routine } = error as {
    code?: string;
    table?: string;
    constraint?: string;
    routine?: string;
  };
  if (code === undefined) return error.name;
  return [error.name, code, table, constraint, routine].filter((part) => part !== undefined).join(' ');
}
