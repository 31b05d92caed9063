import {
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import type { Grant } from '../schema/access/grant.js';
import { HubError } from '../schema/read/hub-error.js';
import { estimateCost, requireCostWithin } from './cost.js';
import { createDocuments, RefusedRequest, type PreparedDocument, type PreparedOperation } from './documents.js';
import { limits } from './limits.js';
import { gatewayBounds, requireWithin } from './measure.js';
import type { GraphQLParameters } from './parameters.js';

/** A field that a grant does not cover, or a root field that its role may not call. */
export interface Denial {
  /** Where in the answer it would stand. */
  readonly path: string;
  readonly typeName: string;
  readonly fieldName: string;
}

/** Who may read what: `schema/read/check.ts`, handed in so that tests bring a schema of their own. */
export type CheckOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  grant: Grant,
) => readonly Denial[];

/** An operation that may run, for this grant and with these variables. */
export interface AdmittedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly kind: OperationTypeNode;
  /** For records and logs: the operation's name, else its kind and first root field. */
  readonly name: string;
  /** `Query.household`, ... */
  readonly rootFields: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Admission {
  /**
   * All that is asked of an operation before it runs, whichever way it then goes: limits, validation, variables, and the grant.
   * Throws a HubError or a RefusedRequest; a ForbiddenOperation names what was asked for.
   */
  admit(grant: Grant, parameters: GraphQLParameters): AdmittedOperation;
}

/** Refused for want of a grant: the one refusal that is kept in the access records, too. */
export class ForbiddenOperation extends HubError {
  readonly operationName: string;
  readonly rootFields: readonly string[];

  constructor(denials: readonly Denial[], operation: Pick<AdmittedOperation, 'name' | 'rootFields'>) {
    const fields = [...new Set(denials.map(({ typeName, fieldName }) => `${typeName}.${fieldName}`))].toSorted();
    super({
      code: 'FORBIDDEN',
      message: `The grant does not cover ${fields.length} of the fields asked for: ${fields.join(', ')}.`,
      hint: '授权范围不含所列字段；请从查询中去掉，或申请扩大授权。',
      details: { fields },
    });
    this.operationName = operation.name;
    this.rootFields = operation.rootFields;
  }
}

function pick({ operations }: PreparedDocument, name: string | undefined): PreparedOperation {
  const found = name === undefined ? operations : operations.filter(({ operation }) => operation.name?.value === name);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  throw new HubError({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message:
      first === undefined
        ? 'The document has no operation of the name in "operationName".'
        : 'The document has several operations: say in "operationName" which is to run.',
    hint: '请用 operationName 指明要执行的操作。',
  });
}

const kindWords = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

function rootFieldsOf(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (set: OperationDefinitionNode['selectionSet']): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        names.add(`${kindWords[operation]}.${selection.name.value}`);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(selectionSet);
  return [...names];
}

/** Whether variables decide which fields are read, or how many rows: then each request is judged anew. */
function dependsOnVariables(document: DocumentNode): boolean {
  let depends = false;
  visit(document, {
    Directive: ({ arguments: given }) => {
      if (given?.some(({ value }) => value.kind === Kind.VARIABLE)) depends = true;
    },
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) depends = true;
    },
  });
  return depends;
}

/** graphql-js repeats the wrong value in its words; ours say which variable, and which type it takes. */
function coerce(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: limits.validationErrorsMax,
  });
  if (result.coerced) return result.coerced;
  const wrong = new Set(
    result.errors.flatMap(({ nodes }) =>
      (nodes ?? []).flatMap((node) => (node.kind === Kind.VARIABLE_DEFINITION ? [node.variable.name.value] : [])),
    ),
  );
  throw new RefusedRequest(
    [...wrong].map(
      (name) =>
        new GraphQLError(`The variable "$${name}" is missing, or its value does not fit its type.`, {
          extensions: { code: 'BAD_USER_INPUT', hint: `变量 ${name} 缺失或类型不符，请检查。` },
        }),
    ),
  );
}

/** The facts of one operation of a document that no request changes. */
interface Facts {
  readonly name: string;
  readonly rootFields: readonly string[];
  readonly dependsOnVariables: boolean;
  /** Policies that were found to cover it, where variables change nothing about that. */
  readonly admittedPolicies: Set<string>;
}

function factsOf(document: DocumentNode, operation: OperationDefinitionNode): Facts {
  const rootFields = rootFieldsOf(document, operation);
  return {
    name: operation.name?.value ?? `${operation.operation} ${rootFields[0]?.split('.')[1] ?? ''}`.trim(),
    rootFields,
    dependsOnVariables: dependsOnVariables(document),
    admittedPolicies: new Set(),
  };
}

export interface AdmissionOptions {
  readonly schema: GraphQLSchema;
  readonly checkOperation: CheckOperation;
  readonly introspection: boolean;
}

export function createAdmission({ schema, checkOperation, introspection }: AdmissionOptions): Admission {
  const documents = createDocuments(schema, { introspection });
  const facts = new WeakMap<OperationDefinitionNode, Facts>();
  const found = (document: DocumentNode, operation: OperationDefinitionNode): Facts => {
    const known = facts.get(operation) ?? factsOf(document, operation);
    facts.set(operation, known);
    return known;
  };

  return {
    admit(grant, { query, operationName, variables: given }) {
      const prepared = documents.prepare(query);
      const { document } = prepared;
      const { operation, measure } = pick(prepared, operationName);
      const { name, rootFields, dependsOnVariables: variable, admittedPolicies } = found(document, operation);
      const variables = coerce(schema, operation, given);
      const admitted = { text: query, document, operation, kind: operation.operation, name, rootFields, variables };
      if (!variable && admittedPolicies.has(grant.policy)) return admitted;

      const { depthMax, fieldsMax, pageRowsMax } = grant.role.limits;
      requireWithin(measure, {
        ...gatewayBounds,
        depth: Math.min(depthMax, gatewayBounds.depth),
        fields: Math.min(fieldsMax, gatewayBounds.fields),
      });
      requireCostWithin(estimateCost({ schema, document, operation, variables, pageRowsMax }));
      const denials = checkOperation(schema, document, operation, variables, grant);
      if (denials.length > 0) throw new ForbiddenOperation(denials, admitted);
      // A role has a handful of policies; there is nothing to bound.
      if (!variable) admittedPolicies.add(grant.policy);
      return admitted;
    },
  };
}
