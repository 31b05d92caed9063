import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastify, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../runtime/logger.js';
import type { Registry } from '../runtime/metrics.js';
import { isTracing, openSpan } from '../runtime/telemetry.js';
import type { MetricsSettings } from '../runtime/metrics-access.js';
import { createAdmission, type CheckOperation } from './admission.js';
import type { OperationContext } from './apollo.js';
import type { Authenticator } from './auth.js';
import { createCompiledOperations, type CompileOperation } from './compiled.js';
import type { ContextOptions } from './context.js';
import type { IssuerSettings } from './demo-issuer.js';
import { registerDemoSession } from './demo-session.js';
import { registerDesk } from './desk.js';
import { registerGraphQL } from './graphql-route.js';
import { guard } from './guard.js';
import { registerHeaders, setHeaders } from './headers.js';
import { registerHealth, type Readiness } from './health.js';
import { answerError, registerErrors } from './http-errors.js';
import { limits } from './limits.js';
import { createMetrics, type Metrics } from './metrics.js';
import { HubError } from '../schema/read/hub-error.js';
import { registerQueuePages, type QueuePagesOptions } from './queue-pages.js';
import { registerStream } from './stream-route.js';

export interface ServerOptions {
  readonly settings: IssuerSettings & MetricsSettings & { readonly uiDir: string };
  readonly introspection: boolean;
  readonly apollo: ApolloServer<OperationContext>;
  readonly authenticator: Authenticator;
  readonly schema: GraphQLSchema;
  readonly checkOperation: CheckOperation;
  readonly compileOperation: CompileOperation | undefined;
  readonly context: ContextOptions;
  readonly readiness: Readiness;
  readonly queuePages: QueuePagesOptions | undefined;
  /** What the process tells of itself beside the gateway's own counts. */
  readonly registry: Registry | undefined;
  /** What is read from the ledger each time that somebody reads the metrics. */
  readonly figures: { refresh(): Promise<void> } | undefined;
  readonly logger: Logger;
  /** Aborts when the shutdown begins. */
  readonly closing: AbortSignal;
}

/** One line a request: which route, how it went, never an address as it was typed. */
function logRequests(app: FastifyInstance, logger: Logger, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    metrics.countRequest({ route, status }, reply.elapsedTime / 1000);
    if (request.operationLabels) metrics.timeOperation(request.operationLabels, reply.elapsedTime / 1000);
    logger.debug(
      {
        requestId: request.id,
        method: request.method,
        route,
        status,
        ms: Math.round(reply.elapsedTime),
        operation: request.operationName ?? undefined,
        actor: request.grant?.actor,
      },
      'request',
    );
    done();
  });
}

/** A span a request: which route and how it went. Never the operation's own name or variables, which a client chooses. */
function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, id, routeOptions } = request;
    const facts = { method, route: routeOptions.url ?? 'none', request: id };
    request.span = openSpan('http request', facts, { kind: 'server' });
    done();
  });
  // From here on: while a body is read, what runs belongs to its connection and not to the request.
  app.addHook('preHandler', (request, _reply, done) => {
    if (request.span === undefined) done();
    else request.span.within(done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.span?.tell({ status: reply.statusCode });
    request.span?.end();
    done();
  });
}

/** Routes behind a token. */
async function registerInterface(app: FastifyInstance, options: ServerOptions, metrics: Metrics): Promise<void> {
  const { authenticator, schema, checkOperation, compileOperation, introspection } = options;
  const { apollo, context, logger, closing } = options;
  const admission = createAdmission({ schema, checkOperation, introspection });
  const compiled = createCompiledOperations(schema, compileOperation);
  await app.register(async (inner) => {
    guard(inner, authenticator, metrics);
    registerGraphQL(inner, { apollo, admission, compiled, context, metrics, logger });
    registerStream(inner, { schema, admission, context, metrics, logger, closing });
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: refuseMethod,
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql/stream',
    handler: refuseMethod,
  });
}

function refuseMethod(_request: unknown, reply: { header(name: string, value: string): unknown }): never {
  reply.header('allow', 'POST');
  throw new HubError({
    code: 'BAD_USER_INPUT',
    message: 'This address takes POST only.',
    hint: '此地址只接受 POST 请求。',
    details: { status: 405 },
  });
}

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { settings, context, readiness, logger, closing, authenticator } = options;
  const metrics = createMetrics(options.registry, () => options.figures?.refresh());
  const app = fastify({
    logger: false,
    // Ours always: a client's own could carry anything into the log.
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytesMax,
    requestTimeout: limits.requestTimeoutMsMax,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: limits.headerBytesMax },
    exposeHeadRoutes: true,
    // An address that cannot be read meets no hook; its refusal must not repeat it.
    frameworkErrors: (error, request, reply) => {
      void answerError(error, request, setHeaders(request, reply), logger);
    },
  });
  app.decorateRequest('grant', null);
  app.decorateRequest('operationName', null);
  app.decorateRequest('operationLabels', null);
  app.decorateRequest('span', undefined);
  // JSON alone: a plain-text body is what another site's page can send without asking.
  app.removeContentTypeParser('text/plain');
  registerErrors(app, logger);
  registerHeaders(app);
  logRequests(app, logger, metrics);
  if (isTracing()) traceRequests(app);
  registerHealth(app, {
    pool: context.pool,
    readiness,
    metrics,
    access: { mode: settings.mode, metricsToken: settings.metricsToken },
    isClosing: () => closing.aborted,
  });
  if (settings.mode === 'demo') registerDemoSession(app, settings);
  await registerInterface(app, options, metrics);
  if (options.queuePages) await registerQueuePages(app, { ...options.queuePages, authenticator, context, logger });
  await registerDesk(app, settings.uiDir);
  return app;
}
