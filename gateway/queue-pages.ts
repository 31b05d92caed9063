import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../runtime/logger.js';
import { HubError } from '../schema/read/hub-error.js';
import type { Authenticator } from './auth.js';
import { createContext, type ContextOptions } from './context.js';
import { logFailures } from './failures.js';
import { answerError } from './http-errors.js';
import { clearCookie, OperatorSessions, sessionCookie, type SessionSealer } from './operator-session.js';

/** Where the pages are; the cookie goes to no other address. */
export const queuePagesPath = '/ops/queues';
const sessionPath = '/ops/session';

/**
 * As strict as the desk's, but for the base address that these pages set: their scripts lie on this server, and so must whatever
 * they ask for.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages ask another host for a font; refused or not, nobody's browser is to ask it. */
const foreignStyles = /<link href="https?:[^>]*>/g;

export interface QueuePagesOptions {
  readonly queues: readonly Queue[];
  readonly sealer: SessionSealer;
}

export interface QueuePagesDeps extends QueuePagesOptions {
  readonly authenticator: Authenticator;
  readonly context: ContextOptions;
  readonly logger: Logger;
}

const forbidden = () =>
  new HubError({
    code: 'FORBIDDEN',
    message: 'The queues are shown to operators.',
    hint: '只有同步运维人员可以查看任务队列。',
  });

function readOnly(): HubError {
  return new HubError({
    code: 'BAD_USER_INPUT',
    message: 'The queues can be looked at and not changed: the ledger, and "hub sync", say what is to be done.',
    hint: '任务队列只读；请用同步页面或 hub sync。',
    details: { status: 405 },
  });
}

/** Pages of the job queues for an operator's browser, read-only whatever their buttons say. */
export async function registerQueuePages(app: FastifyInstance, deps: QueuePagesDeps): Promise<void> {
  const sessions = new OperatorSessions(deps.sealer);
  registerSession(app, sessions, deps);

  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: deps.queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: '户通 任务队列', hideRedisDetails: true } },
  });
  adapter.setBasePath(queuePagesPath);
  adapter.setErrorHandler((error) => {
    // An address that leads out of the files, or to none: nothing has failed.
    const { statusCode } = error as { statusCode?: unknown };
    if (typeof statusCode === 'number' && statusCode < 500) {
      return { status: 404, body: { error: { key: 'ERRORS.NOT_FOUND' } } } as never;
    }
    logFailures(deps.logger, [error], 'queue pages');
    return { status: 500, body: { error: { key: 'ERRORS.INTERNAL_SERVER_ERROR' } } } as never;
  });

  app.get(queuePagesPath, (_request, reply) => reply.redirect(`${queuePagesPath}/`, 308));
  await app.register(
    async (pages) => {
      pages.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
        reply.header('content-security-policy', contentSecurityPolicy).header('cache-control', 'no-store');
        try {
          if (request.method !== 'GET' && request.method !== 'HEAD') throw readOnly();
          sessions.require(request.headers.cookie);
        } catch (error) {
          // Here and not by throwing: the pages bring a handler of their own, which would repeat any error's message.
          return answerError(error, request, reply, deps.logger);
        }
        return undefined;
      });
      pages.addHook('onSend', async (_request, _reply, payload) =>
        typeof payload === 'string' ? payload.replaceAll(foreignStyles, '') : payload,
      );
      await pages.register(adapter.registerPlugin() as never, { prefix: '/' });
    },
    { prefix: queuePagesPath },
  );
}

/** Exchanges an operator's token for a cookie of some minutes, and puts on record that somebody looked. */
function registerSession(app: FastifyInstance, sessions: OperatorSessions, deps: QueuePagesDeps): void {
  app.post(sessionPath, async (request, reply) => {
    const grant = await deps.authenticator.authenticate(request.headers.authorization);
    const { database } = createContext(deps.context, { grant, requestId: request.id, operation: 'queue pages' });
    if (grant.role.kind !== 'operator') {
      await database.record(['queuePages'], 'REFUSED');
      throw forbidden();
    }
    await database.record(['queuePages']);
    const session = sessions.open(grant);
    return reply
      .header('set-cookie', sessionCookie(session.cookie, session.seconds, queuePagesPath))
      .header('cache-control', 'no-store')
      .send({ address: `${queuePagesPath}/`, seconds: session.seconds });
  });

  app.delete(sessionPath, (_request, reply) =>
    reply.header('set-cookie', clearCookie(queuePagesPath)).code(204).send(),
  );
}
