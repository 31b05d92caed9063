import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from '../runtime/logger.js';
import type { RequestContext } from '../schema/read/context.js';
import { errorAnswer, formatError, statusOf } from './error-format.js';
import { logFailures } from './failures.js';

/** What runs in Apollo: a context exists only for an operation that was admitted. */
export interface OperationContext extends RequestContext {
  readonly rootFields: readonly string[];
}

type Result = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'];

function isEmpty(data: Result['data']): boolean {
  return data === null || data === undefined || Object.values(data).every((value) => value === null);
}

function replaceWith(response: GraphQLResponse, error: unknown, requestId: string): void {
  const { status, body } = errorAnswer([error], requestId);
  response.http.status = status;
  response.body = { kind: 'single', singleResult: body };
}

/**
 * The last word on every answer: it is recorded, or it is not sent; the status says whether anything was answered; each error
 * carries the request's id.
 */
async function conclude(response: GraphQLResponse, context: OperationContext | undefined): Promise<void> {
  if (response.body.kind !== 'single' || context?.requestId === undefined) return;
  const { requestId, database, rootFields } = context;
  const { data, errors, ...others } = response.body.singleResult;
  const away = errors?.find(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');
  if (away !== undefined) {
    // Half an answer would look like a household that has nothing in the other half.
    response.http.status = 503;
    response.body = { kind: 'single', singleResult: { errors: [withRequestId(away, requestId)] } };
    return;
  }
  if (errors?.[0] !== undefined && isEmpty(data)) response.http.status = statusOf(errors[0]);
  if (data !== null && data !== undefined && database.recordsCommitted === 0) {
    try {
      await database.record(rootFields);
    } catch (error) {
      replaceWith(response, error, requestId);
      return;
    }
  }
  if (errors === undefined) return;
  const told = errors.map((error) => withRequestId(error, requestId));
  response.body = { kind: 'single', singleResult: { ...others, ...(data !== undefined && { data }), errors: told } };
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

function concluding(logger: Logger): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => logFailures(logger, errors, contextValue.requestId),
      willSendResponse: async ({ response, contextValue }) => conclude(response, contextValue),
    }),
  };
}

/** Apollo as the executor of admitted operations; what it would do for browsers, caches and reports is off. */
export async function startApollo(
  schema: GraphQLSchema,
  logger: Logger,
  introspection: boolean,
): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    stringifyResult: (value) => JSON.stringify(value),
    formatError: (formatted, error) => formatError(error, '', formatted),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => logger.warn('Apollo warned'),
      error: () => logger.error('Apollo failed'),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      concluding(logger),
    ],
  });
  await apollo.start();
  return apollo;
}
