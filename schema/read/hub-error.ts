import { GraphQLError } from 'graphql';

/** Codes that a client may rely on; `docs/how-to/ask-the-gateway.md` says which HTTP status goes with which. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'GRAPHQL_VALIDATION_FAILED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface HubErrorOptions {
  readonly code: ErrorCode;
  /** English, one line: what happened, to which record or setting. Never a value that somebody sent or that the hub holds. */
  readonly message: string;
  /** Chinese, one line: what to do next. */
  readonly hint: string;
  /** Further extensions, such as the fields that a grant lacks. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A failure that the client may know about. Whatever else is thrown reaches the client as INTERNAL, without its words. */
export class HubError extends GraphQLError {
  override readonly name = 'HubError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor({ code, message, hint, details, cause }: HubErrorOptions) {
    super(message, {
      extensions: { ...details, code, hint },
      ...(cause instanceof Error && { originalError: cause }),
    });
    this.code = code;
    this.hint = hint;
  }
}
