import { HubError, type ErrorCode } from './hub-error.js';

/** An error for the client: what happened in `message` (English), what to do next in `hint` (Chinese); never what was typed. */
export function hubError(
  code: ErrorCode,
  message: string,
  hint: string,
  details?: Readonly<Record<string, unknown>>,
): HubError {
  return new HubError({ code, message, hint, ...(details && { details }) });
}

export function badUserInput(message: string, hint: string): HubError {
  return hubError('BAD_USER_INPUT', message, hint);
}
