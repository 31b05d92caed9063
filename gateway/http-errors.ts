import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../runtime/logger.js';
import { HubError } from '../schema/read/hub-error.js';
import { RefusedRequest } from './documents.js';
import { errorAnswer } from './error-format.js';
import { logFailures } from './failures.js';
import { limits } from './limits.js';

function badBody(message: string, hint: string, status: number): HubError {
  return new HubError({ code: 'BAD_USER_INPUT', message, hint, details: { status } });
}

/** Fastify's own refusals, in our words: theirs would repeat parts of what was sent. */
function fromFastify(code: unknown): HubError | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new HubError({
        code: 'LIMIT_EXCEEDED',
        message: `The body has over ${limits.bodyBytesMax / 1024} KB. Ask for less, or in several requests.`,
        hint: `请求体超过 ${limits.bodyBytesMax / 1024} KB，请拆成几次请求。`,
        details: { limit: limits.bodyBytesMax, status: 413 },
      });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return badBody('The body must be JSON: send "Content-Type: application/json".', '请以 JSON 格式发送请求。', 415);
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return badBody('The body is empty; it must be a JSON object with "query".', '请求体为空。', 400);
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return badBody('The body is not JSON.', '请求体不是有效的 JSON。', 400);
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return badBody('The body is not as long as Content-Length says.', '请求体不完整，请重发。', 400);
    default:
      return undefined;
  }
}

function errorsOf(error: unknown): readonly unknown[] {
  if (error instanceof RefusedRequest) return error.errors;
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  const known = fromFastify(code);
  if (known !== undefined) return [known];
  if (statusCode === 400) return [badBody('The request could not be read.', '请求无法识别。', 400)];
  return [error];
}

/** Every failure leaves as the same JSON, with the request's id. */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): FastifyReply {
  const errors = errorsOf(error);
  logFailures(logger, errors, request.id);
  const { status, body } = errorAnswer(errors, request.id);
  if (status === 401) reply.header('www-authenticate', 'Bearer error="invalid_token"');
  const wait = body.errors[0]?.extensions?.['retryAfterSeconds'];
  if (typeof wait === 'number') reply.header('retry-after', String(wait));
  return reply.code(status).send(body);
}

export function registerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error, request: FastifyRequest, reply: FastifyReply) =>
    answerError(error, request, reply, logger),
  );

  app.setNotFoundHandler((request, reply) => {
    const { body } = errorAnswer(
      [new HubError({ code: 'NOT_FOUND', message: 'There is nothing at this address.', hint: '网址不存在。' })],
      request.id,
    );
    return reply.code(404).send(body);
  });
}
