import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isDatabaseAway } from '../runtime/database.js';
import { errorCodes, HubError, type ErrorCode } from '../schema/read/hub-error.js';

/** HTTP status of an answer that holds nothing but this error. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export function statusOf(error: { readonly extensions?: Readonly<Record<string, unknown>> | undefined }): number {
  const { code, status } = error.extensions ?? {};
  if (typeof status === 'number') return status;
  return statuses[code as ErrorCode] ?? statuses.INTERNAL;
}

export const unavailable = (cause: unknown): HubError =>
  new HubError({
    code: 'UNAVAILABLE',
    message: 'The database is away; nothing was answered.',
    hint: '数据库暂时不可用，请稍后再试。',
    cause,
  });

const tooSlow = (cause: unknown): HubError =>
  new HubError({
    code: 'UNAVAILABLE',
    message: 'The answer took too long and was given up.',
    hint: '查询超时，请缩小范围后重试。',
    cause,
  });

const internal = (cause: unknown): HubError =>
  new HubError({
    code: 'INTERNAL',
    message: 'The hub failed to answer. The request id finds the reason in its log.',
    hint: '系统内部错误，请把请求编号告知管理员。',
    cause,
  });

const unstorableText = (cause: unknown): HubError =>
  new HubError({
    code: 'BAD_USER_INPUT',
    message: 'A text that was sent holds a character that no text may hold, such as NUL.',
    hint: '输入含有无效字符，请去掉后重试。',
    cause,
  });

/** graphql-js looks when it reads the argument: a null variable in place of a default passes validation. */
const nullArgument = /^Argument ".+" of non-null type ".+" must not be null\.$/;

const missingArgument = (cause: unknown): HubError =>
  new HubError({
    code: 'BAD_USER_INPUT',
    message: 'A variable is null where the schema allows no null: leave it out, or give it a value.',
    hint: '变量为空，但该参数不允许为空；请去掉该变量或给出值。',
    cause,
  });

/** What PostgreSQL's codes mean for whoever asked, where that is not "away" and not a fault of the hub's own. */
const databaseErrors: Readonly<Record<string, (cause: unknown) => HubError>> = {
  // query_canceled: the pool's statement timeout
  '57014': tooSlow,
  // character_not_in_repertoire, untranslatable_character
  '22021': unstorableText,
  '22P05': unstorableText,
};

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function isKnown(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && errorCodes.includes(error.extensions['code'] as ErrorCode);
}

/** What a client may know of a failure. Words of other people's errors, SQL and stacks stay behind. */
export function toHubError(error: unknown): GraphQLError {
  if (isKnown(error)) return error;
  const cause = causeOf(error);
  if (isKnown(cause)) return cause;
  if (cause instanceof GraphQLError && nullArgument.test(cause.message)) return missingArgument(cause);
  if (isDatabaseAway(cause)) return unavailable(cause);
  const code = (cause as { code?: unknown } | undefined)?.code;
  const described = typeof code === 'string' ? databaseErrors[code] : undefined;
  return (described ?? internal)(cause);
}

/** One error as every answer of the gateway carries it. */
export function formatError(error: unknown, requestId: string, place?: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions } = toHubError(error);
  const { status: _status, ...told } = extensions;
  return {
    message,
    ...(place?.locations && { locations: place.locations }),
    ...(place?.path && { path: place.path }),
    extensions: { ...told, requestId },
  };
}

/** A whole answer that is nothing but errors. */
export function errorAnswer(errors: readonly unknown[], requestId: string) {
  const known = errors.map(toHubError);
  return {
    status: statusOf(known[0] ?? internal(undefined)),
    body: { errors: known.map((error) => formatError(error, requestId, error)) },
  };
}
