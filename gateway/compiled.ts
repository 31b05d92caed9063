import { OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Grant } from '../schema/access/grant.js';
import type { RequestContext } from '../schema/read/context.js';
import type { AdmittedOperation } from './admission.js';

/** An operation whose answer comes out of PostgreSQL as the text of GraphQL's `data`. */
export interface CompiledOperation {
  run(context: RequestContext, variables: Readonly<Record<string, unknown>>): Promise<string>;
}

/** Answers undefined for what must go through resolvers. */
export type CompileOperation = (question: {
  readonly schema: GraphQLSchema;
  readonly document: AdmittedOperation['document'];
  readonly operation: OperationDefinitionNode;
  readonly grant: Grant;
}) => CompiledOperation | undefined;

export interface CompiledOperations {
  find(admitted: AdmittedOperation, grant: Grant): CompiledOperation | undefined;
}

/** Plans by operation and policy. They go when the bounded store of documents forgets the operation. */
export function createCompiledOperations(
  schema: GraphQLSchema,
  compile: CompileOperation | undefined,
): CompiledOperations {
  const plans = new WeakMap<OperationDefinitionNode, Map<string, CompiledOperation | undefined>>();
  return {
    find({ document, operation, kind }, grant) {
      if (compile === undefined || kind !== OperationTypeNode.QUERY) return undefined;
      const known = plans.get(operation) ?? new Map<string, CompiledOperation | undefined>();
      plans.set(operation, known);
      if (!known.has(grant.policy)) known.set(grant.policy, compile({ schema, document, operation, grant }));
      return known.get(grant.policy);
    },
  };
}
