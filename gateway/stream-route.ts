import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { execute, OperationTypeNode, subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler, type OperationArgs } from 'graphql-sse';
import type { Logger } from '../runtime/logger.js';
import type { RequestContext } from '../schema/read/context.js';
import { HubError } from '../schema/read/hub-error.js';
import type { Admission } from './admission.js';
import { createContext, type ContextOptions } from './context.js';
import { formatError } from './error-format.js';
import { logFailures } from './failures.js';
import { admitRequest, grantOf } from './graphql-route.js';
import { limits } from './limits.js';
import type { Metrics } from './metrics.js';

export interface StreamRouteOptions {
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly context: ContextOptions;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Aborts at shutdown: streams would otherwise hold the server open for as long as their tokens live. */
  readonly closing: AbortSignal;
}

type Stream = OperationArgs<StreamContext>;
/** graphql-sse wants an object it may index. */
type StreamContext = RequestContext & Record<PropertyKey, unknown>;

class StreamCount {
  readonly #byActor = new Map<string, number>();
  #all = 0;

  enter(actor: string): void {
    const own = this.#byActor.get(actor) ?? 0;
    if (own >= limits.streamsPerActorMax || this.#all >= limits.streamsMax) {
      throw new HubError({
        code: 'LIMIT_EXCEEDED',
        message: `Too many open streams: ${limits.streamsPerActorMax} for one account, ${limits.streamsMax} in all. Close one first.`,
        hint: `同时打开的实时连接过多（每个账号最多 ${limits.streamsPerActorMax} 个），请先关闭其他页面。`,
        details: { status: 429, limit: limits.streamsPerActorMax },
      });
    }
    this.#byActor.set(actor, own + 1);
    this.#all += 1;
  }

  leave(actor: string): void {
    const own = (this.#byActor.get(actor) ?? 1) - 1;
    if (own === 0) this.#byActor.delete(actor);
    else this.#byActor.set(actor, own);
    this.#all -= 1;
  }
}

/** Errors of a later event look like those of any answer. */
function formatEvent(result: ExecutionResult, requestId: string, logger: Logger): ExecutionResult {
  if (result.errors === undefined) return result;
  logFailures(logger, result.errors, requestId);
  const errors = result.errors.map((error) => formatError(error, requestId, error));
  return { ...result, errors } as unknown as ExecutionResult;
}

/**
 * Sends events until their source ends. A reader who does not keep up is cut off rather than remembered: progress is read
 * again from the ledger, and the hub's memory is not theirs to fill.
 */
async function pump(events: AsyncGenerator<string, void, undefined>, reply: FastifyReply): Promise<void> {
  const { raw } = reply;
  raw.once('close', () => void events.return());
  for await (const event of events) {
    if (raw.destroyed) return;
    raw.write(event);
    if (raw.writableLength > limits.streamUnreadBytesMax) {
      raw.destroy();
      return;
    }
  }
  raw.end();
}

/** What graphql-sse is to see of a request that was checked before: the one way of it that is offered. */
const innerHeaders: Readonly<Record<string, string>> = {
  accept: 'text/event-stream',
  'content-type': 'application/json; charset=utf-8',
};

const afterEndMsMax = 1_000;

/** The signal that ends a stream, and what must be undone afterwards. */
function streamEnd(request: FastifyRequest, reply: FastifyReply, closing: AbortSignal) {
  const ended = new AbortController();
  const end = () => ended.abort();
  const msLeft = grantOf(request).expiresAt * 1000 - Date.now();
  const timer = setTimeout(end, Math.max(msLeft, 0));
  timer.unref();
  reply.raw.once('close', end);
  closing.addEventListener('abort', end);
  // A source that waits for its next event does not notice: then the connection itself ends.
  ended.signal.addEventListener('abort', () => {
    void sleep(afterEndMsMax, undefined, { ref: false }).then(() => reply.raw.end());
  });
  return {
    signal: ended.signal,
    release() {
      clearTimeout(timer);
      closing.removeEventListener('abort', end);
      end();
    },
  };
}

export function registerStream(app: FastifyInstance, options: StreamRouteOptions): void {
  const { schema, context, metrics, logger, closing } = options;
  const streams = new StreamCount();
  const handle = createHandler<FastifyRequest, { readonly args: Stream }, StreamContext>({
    authenticate: () => null,
    // The admission has validated it, with the gateway's limits.
    validate: () => [],
    execute,
    subscribe,
    onSubscribe: (request) => request.context.args,
    onNext: (_context, request, result) => formatEvent(result as ExecutionResult, request.raw.id, logger),
  });

  async function open(request: FastifyRequest, signal: AbortSignal): Promise<Stream> {
    const admitted = await admitRequest(request, options);
    if (admitted.kind !== OperationTypeNode.SUBSCRIPTION) {
      throw new HubError({
        code: 'BAD_USER_INPUT',
        message: 'Only subscriptions are answered at /graphql/stream; queries and mutations go to /graphql.',
        hint: '此地址只接受订阅，查询请使用 /graphql。',
      });
    }
    request.operationName = admitted.name;
    const facts = { grant: grantOf(request), requestId: request.id, operation: admitted.name, signal };
    const contextValue = createContext(context, facts) as StreamContext;
    await contextValue.database.record(admitted.rootFields);
    return {
      schema,
      document: admitted.document,
      operationName: admitted.operation.name?.value,
      variableValues: admitted.variables,
      contextValue,
    };
  }

  app.post('/graphql/stream', async (request, reply) => {
    const accept = request.headers.accept ?? '';
    if (!accept.includes('text/event-stream') && !accept.includes('*/*')) {
      throw new HubError({
        code: 'BAD_USER_INPUT',
        message: 'This address answers server-sent events: ask with "Accept: text/event-stream".',
        hint: '请以 Accept: text/event-stream 请求。',
        details: { status: 406 },
      });
    }
    const { actor } = grantOf(request);
    streams.enter(actor);
    metrics.streamOpened();
    const end = streamEnd(request, reply, closing);
    try {
      const args = await open(request, end.signal);
      const [events] = await handle({
        method: 'POST',
        url: request.url,
        headers: { get: (name) => innerHeaders[name] },
        body: { query: 'subscription' },
        raw: request,
        context: { args },
      });
      if (events === null || typeof events === 'string') throw new Error('graphql-sse refused an admitted operation.');
      metrics.countOperation({ kind: 'subscription', way: 'stream' });
      reply.hijack();
      reply.raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies that gather an answer before they pass it on would hold every event back.
        'x-accel-buffering': 'no',
      });
      await pump(events, reply);
    } finally {
      end.release();
      streams.leave(actor);
      metrics.streamClosed();
    }
  });
}
