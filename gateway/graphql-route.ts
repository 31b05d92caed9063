import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { Logger } from '../runtime/logger.js';
import type { Grant } from '../schema/access/grant.js';
import { HubError } from '../schema/read/hub-error.js';
import { ForbiddenOperation, type Admission, type AdmittedOperation } from './admission.js';
import type { OperationContext } from './apollo.js';
import type { CompiledOperations } from './compiled.js';
import { createContext, type ContextOptions } from './context.js';
import { logFailures } from './failures.js';
import type { Metrics } from './metrics.js';
import { readParameters } from './parameters.js';
import { toHubError } from './error-format.js';

export interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<OperationContext>;
  readonly admission: Admission;
  readonly compiled: CompiledOperations;
  readonly context: ContextOptions;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** A request that the route's first hook let in. */
export function grantOf(request: FastifyRequest): Grant {
  if (request.grant === null) throw new Error('A route under /graphql ran without its authentication.');
  return request.grant;
}

/** Admits what the request's body asks; a refusal for want of a grant is recorded before it is told. */
export async function admitRequest(
  request: FastifyRequest,
  { admission, context, logger }: Pick<GraphQLRouteOptions, 'admission' | 'context' | 'logger'>,
): Promise<AdmittedOperation> {
  const grant = grantOf(request);
  try {
    return admission.admit(grant, readParameters(request.body));
  } catch (error) {
    if (error instanceof ForbiddenOperation) {
      const facts = { grant, requestId: request.id, operation: error.operationName };
      // The refusal stands whether or not it could be recorded: nothing is given away by it.
      await createContext(context, facts)
        .database.record(error.rootFields, 'REFUSED')
        .catch((failure: unknown) => logFailures(logger, [failure], request.id));
    }
    throw error;
  }
}

/** Apollo negotiates the media type; the short way answers JSON alone, to whoever takes JSON. */
function takesJson({ accept }: FastifyRequest['headers']): boolean {
  return accept === undefined || accept.includes('*/*') || accept.includes('application/json');
}

const answerTypes = ['*/*', 'application/*', 'application/json', 'application/graphql-response+json'];

function requireAnswerType({ accept }: FastifyRequest['headers']): void {
  if (accept === undefined || answerTypes.some((type) => accept.includes(type))) return;
  throw new HubError({
    code: 'BAD_USER_INPUT',
    message: 'Answers are JSON: ask with "Accept: application/json".',
    hint: '应答为 JSON，请以 Accept: application/json 请求。',
    details: { status: 406 },
  });
}

const jsonType = 'application/json; charset=utf-8';

/**
 * The text of the answer as PostgreSQL wrote it, or undefined where the ordinary way must answer. A failure goes the ordinary
 * way too, so that an error looks the same whichever way an operation took.
 */
async function answerCompiled(
  admitted: AdmittedOperation,
  operation: OperationContext,
  compiled: CompiledOperations,
): Promise<string | undefined> {
  const plan = compiled.find(admitted, operation.grant);
  if (plan === undefined) return undefined;
  try {
    const data = await plan.run(operation, admitted.variables);
    if (operation.database.recordsCommitted === 0) await operation.database.record(operation.rootFields);
    return `{"data":${data}}`;
  } catch (error) {
    const told = toHubError(error);
    if (told.extensions['code'] === 'UNAVAILABLE') throw told;
    return undefined;
  }
}

export function registerGraphQL(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { apollo, compiled, context, metrics } = options;
  const contexts = new WeakMap<FastifyRequest, OperationContext>();
  const runInApollo = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest) => {
      const admitted = contexts.get(request);
      if (admitted === undefined) throw new Error('An operation reached Apollo without its admission.');
      return admitted;
    },
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    requireAnswerType(request.headers);
    const admitted = await admitRequest(request, options);
    if (admitted.kind === OperationTypeNode.SUBSCRIPTION) {
      throw new HubError({
        code: 'BAD_USER_INPUT',
        message: 'Subscriptions are answered at /graphql/stream, as server-sent events.',
        hint: '订阅请使用 /graphql/stream。',
      });
    }
    const facts = { grant: grantOf(request), requestId: request.id, operation: admitted.name };
    request.operationName = admitted.name;
    const operation: OperationContext = { ...createContext(context, facts), rootFields: admitted.rootFields };
    // What changes something is recorded before it acts: a record afterwards could fail, and the act would stand.
    if (admitted.kind === OperationTypeNode.MUTATION) await operation.database.record(admitted.rootFields);

    contexts.set(request, operation);
    const text = takesJson(request.headers) ? await answerCompiled(admitted, operation, compiled) : undefined;
    const way = text === undefined ? 'resolved' : 'compiled';
    request.operationLabels = { kind: admitted.kind, way };
    metrics.countOperation(request.operationLabels);
    request.span?.tell(request.operationLabels);
    if (text !== undefined) return reply.type(jsonType).send(text);
    return runInApollo.call(app, request, reply);
  }

  app.post('/graphql', answer);
}
