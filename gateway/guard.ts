import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OpenSpan } from '../runtime/telemetry.js';
import { HubError } from '../schema/read/hub-error.js';
import type { Grant } from '../schema/access/grant.js';
import type { Authenticator } from './auth.js';
import type { Metrics, OperationLabels } from './metrics.js';
import { RequestRate } from './rate.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for routes under /graphql before their body is read. */
    grant: Grant | null;
    /** For the log: the admitted operation's name. */
    operationName: string | null;
    /** For metrics: set once the operation was admitted and its way is known. */
    operationLabels: OperationLabels | null;
    /** Undefined where nothing is traced. */
    span: OpenSpan | undefined;
  }
}

function refuseQueryString({ url }: FastifyRequest): void {
  if (!url.includes('?')) return;
  throw new HubError({
    code: 'BAD_USER_INPUT',
    message:
      'Nothing is taken from the address: send the operation in the body, and the token in the Authorization header.',
    hint: '请勿在网址中附带参数；令牌放在 Authorization 请求头，查询放在请求体。',
  });
}

/** Authenticates before a body is read: strangers cannot make the hub parse anything. */
export function guard(app: FastifyInstance, authenticator: Authenticator, metrics: Metrics): void {
  const rate = new RequestRate();
  app.addHook('onRequest', async (request) => {
    refuseQueryString(request);
    try {
      request.grant = await authenticator.authenticate(request.headers.authorization);
    } catch (error) {
      const reason = error instanceof HubError ? (error.extensions['reason'] ?? error.code) : undefined;
      if (typeof reason === 'string') metrics.countRefusedToken(reason);
      throw error;
    }
    rate.take(request.grant);
  });
}
