import { GraphQLError } from 'graphql';

/** `extensions.code` of the answers that clients can act on. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/**
 * An error for the client: what happened in `message` (English), what to do next in `hint` (Chinese). It never holds what
 * was typed. Whatever else is thrown reaches the client as INTERNAL, without its words.
 */
export function hubError(
  code: ErrorCode,
  message: string,
  hint: string,
  details?: Readonly<Record<string, unknown>>,
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code, hint } });
}

export function badUserInput(message: string, hint: string): GraphQLError {
  return hubError('BAD_USER_INPUT', message, hint);
}
